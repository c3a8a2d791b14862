// SPDX-License-Identifier: MIT
// Compositions of evidence: what one claim rests on, a study whole, all studies, and how sure we are as a picture.
#pragma once

#include "document/companions.h"
#include "document/document.h"
#include "document/evidence/study_fit.h"

namespace bedside::document {

/// A place of the guide that says a claim: a section's passage, a card, a question.
struct ClaimPlace {
    std::string target; // of a link, such as "section:right-bed#p4"; empty where nothing can be opened
    std::string words;
    bool forClinicians = false; // not of the guide itself, but beside it
};

/// A claim, and every place that says it.
struct ClaimUses {
    content::Claim claim;
    std::vector<ClaimPlace> places;
};

/// The card of a claim: what we say, how sure we are and why, who was studied, where the reader differs from them, what
/// the studies cannot tell us, and their references with ways to copy them.
Document claimCard(const content::Claim& claim, const Reader& reader, const Companions& companions);

/// What a card says where studies of its claim are not shown to this reader.
Node studiesHeldBack(const content::Phrases& phrases);

/// One study whole: its appraisal, how the source article cites it, and every claim and place that leans on it.
Document studyPage(const content::Study& study, const std::vector<ClaimUses>& uses, const Reader& reader,
                   const Companions& companions);

/// What a list of studies knows of each.
struct ShelfStudy {
    content::Study study;
    std::vector<content::Certainty> certainties; // of the claims that rest on it, each once, the surest first
    std::size_t places = 0;                      // of the guide that lean on it
};

enum class ShelfOrder { Name, Newest, MostPeople, Surest, MostUsed };

/// Which studies are listed, and how. Absent: all.
struct ShelfChoice {
    std::optional<content::TopicId> topic;
    std::optional<content::StudyDesign> design;
    std::optional<content::Certainty> certainty; // of a claim that rests on it
    int fromYear = 0;
    ShelfOrder order = ShelfOrder::Name;
};

/// Returns the studies that fit, in the order asked for; those that are equal in it stay in the order they had.
std::vector<ShelfStudy> chosenStudies(std::vector<ShelfStudy> all, const ShelfChoice& choice);

/// The list of studies: each with its design, people and findings, and the way to its page. `all`: how many there are.
Document evidencePage(const std::vector<ShelfStudy>& chosen, std::size_t all, const Companions& companions);

/// A claim of a table, as the picture shows it.
struct CertaintyRow {
    std::string label;
    content::Certainty certainty = content::Certainty::VeryLow;
    std::optional<content::Certainty> atBest;
};

/// Returns the claims of the tables whose first cell in a row is one and whose certainty is known, in order.
std::vector<CertaintyRow> certaintyRows(const content::Blocks& blocks, const Companions& companions);

/// Returns the rows with one to four filled discs each, as the language runs, and the same in words as its description.
Figure certaintyPicture(const std::vector<CertaintyRow>& rows, const Companions& companions);

/// Returns "low" or "low to moderate".
std::string certaintyWords(content::Certainty certainty, std::optional<content::Certainty> atBest,
                           const content::Phrases& phrases);

/// Returns the lines that say where the reader differs from the people of the studies, each study by its name; nothing
/// where the answers show no difference.
Nodes peopleStudied(const std::vector<const content::Study*>& studies, const Reader& reader,
                    const Companions& companions);

} // namespace bedside::document
