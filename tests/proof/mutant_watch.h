// SPDX-License-Identifier: MIT
// Finds out what becomes of a mutant: what catches it, or that it changes no verdict.
#pragma once

#include "guidance/verdict.h"
#include "proof/mutants.h"

namespace bedside::test {

/// Table: proof/fixed_tables.h. Golden: tests/golden/guidance.txt. ChangesNothing: on no sheet does the mutant
/// ask, show or say anything else, nor for another rule.
enum class End { Refused, CaughtByCase, CaughtByTable, CaughtByGolden, CaughtByLaw, ChangesNothing, Survives };

/// Takes the guidance that ships with its cases, laws and golden file, and fails the test where it breaks one of them.
class MutantWatch {
public:
    MutantWatch();

    std::size_t cases() const { return m_cases.size(); }

    /// Returns what catches it first: what costs least is tried first.
    End endOf(const Mutant& mutant);

private:
    struct Watched {
        Case of;
        guidance::Sheet sheet;
        guidance::Verdict verdict; // of the guidance that ships
    };

    bool breaksCase(const guidance::Guidance& guidance);
    bool changesNothing(const guidance::Guidance& guidance) const;
    bool hasSameThings(const guidance::Guidance& guidance) const;
    bool showsInSameOrder(const guidance::Guidance& guidance) const;
    std::optional<GuidanceFiles> inShippedCardOrder(const GuidanceFiles& files) const;

    GuidanceFiles m_files;
    guidance::Guidance m_shipped;
    guidance::FrozenTable m_table;
    std::vector<Watched> m_cases;
    std::string m_golden;
};

} // namespace bedside::test
