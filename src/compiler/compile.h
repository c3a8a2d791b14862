// SPDX-License-Identifier: MIT
// From a content folder to an edition, or to everything that is wrong with it.
#pragma once

#include "base/fault.h"
#include "compiler/guidance/guidance_logic.h"
#include "compiler/language/reading_grade.h"
#include "content/edition.h"
#include "guidance/proof/prove.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <set>

namespace bedside::compiler {

struct SectionReading {
    content::SectionId section;
    Wordage wordage;
    bool exempt = false; // English stands in: its grade is not held to the limit
};

struct ProvedGuidance {
    LogicDraft logic;
    guidance::Proof proof;
};

/// The edition is whole only where there are no faults. Faults and warnings are sorted by file and line, each once.
struct Compilation {
    std::string language;
    content::Edition edition;
    Faults faults;
    Faults warnings;
    std::vector<SectionReading> readings;
    std::map<std::string, std::size_t> studyUses; // how often the texts cite each study, by id
    std::map<std::string, std::size_t> claimUses; // how often they say each claim
    std::set<std::string> hardWords;              // that are neither plain, nor explained, nor allowed
    std::optional<ProvedGuidance> proof;          // of an article that asks questions and has no other faults
    std::set<std::string> english;                // texts of another language in which English stands
};

/// Sorts by file, then by line or JSON pointer, and leaves one of each fault.
void sortByPlace(Faults& faults);

/// Compiles the one article of the folder in that language. Where a text is not translated, or was translated from
/// another English text, English stands in and says so. `today` decides whether its review is overdue.
Compilation compile(const std::filesystem::path& folder, std::chrono::year_month_day today,
                    const std::string& language = "en");

} // namespace bedside::compiler
