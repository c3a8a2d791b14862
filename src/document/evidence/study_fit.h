// SPDX-License-Identifier: MIT
// Where a reader differs from the people that a study looked at.
#pragma once

#include "content/phrases.h"
#include "content/sample.h"
#include "guidance/sheet.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bedside::document {

/// What the answers say of the reader. False: they say no, or nothing.
struct Reader {
    bool hasBackPain = false; // answers for themselves, about their own back
    bool painIsNew = false;
    bool painIsOld = false;
    bool isPregnant = false;
    bool gaveBirth = false; // in the last year
    bool isAlone = false;   // no partner, or moves alone
    bool operator==(const Reader&) const = default;
};

/// An answer that tells something of the reader.
struct ReaderAnswer {
    std::string_view question;
    std::string_view option;
    bool Reader::*tells = nullptr;
};

/// Returns all of them; the guidance that ships asks for each.
std::span<const ReaderAnswer> readerAnswers();

/// Returns what the answers say; questions that the guidance does not ask say nothing.
Reader readerOf(const guidance::Guidance& guidance, const guidance::Sheet& sheet);

enum class Difference { NobodyHadBackPain, OnlyLongTermPain, OnlyNewPain, FewWomen, PregnancyNotTold, OnlyCouples };

/// Returns where the reader differs, in the order in which it is said. What a report does not tell is no difference,
/// but for a pregnancy: then nobody knows.
std::vector<Difference> differences(const Reader& reader, const content::Sample& sample);

/// Returns the difference in a sentence or two that speak to the reader.
std::string wordsFor(Difference difference, const content::Sample& sample, const content::Phrases& phrases);

} // namespace bedside::document
