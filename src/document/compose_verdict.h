// SPDX-License-Identifier: MIT
// Compositions of results: what applies to a person, an emergency, their answers, and positions in order.
#pragma once

#include "document/companions.h"
#include "document/document.h"
#include "document/judged.h"

namespace bedside::document {

/// A result: its level and what to do, why, what else is true, what to read first, advice, positions, and what ends
/// every result.
Document verdictPage(const Judged& judged, const Companions& companions);

/// The whole page of an outcome that interrupts: the number, what it may be, call or go, what to say. No advice.
Document emergencyPage(const Judged& judged, const Companions& companions);

/// What follows it, below the questions that are still to be asked: why, and what ends every result.
Document emergencyEnding(const Judged& judged, const Companions& companions);

/// Every question that is asked, by part, each with its answer as a link to "question:ID". Above them, what the last
/// change of an answer changed.
Document reviewPage(const Judged& judged, const std::vector<std::string>& changes, const Companions& companions);

/// Why a question is asked.
Document whyNote(const content::QuestionText& question, const Companions& companions);

/// What the reader wants to see of the positions.
struct Exploration {
    std::size_t pattern = 0;                    // of what hurts; of two people, of the one who moves more
    std::optional<std::size_t> partnersPattern; // two people have pain: of the one who moves less
    guidance::Role role = guidance::Role::Less;
    std::vector<std::size_t> changes; // of the marks, that the reader's own answers call for
    bool waits = false;               // shown greyed: something stands before them
};

/// The five positions in the order of what hurts, with mark, reason and source.
Document positionsPage(const Judged& judged, Exploration exploration, const Companions& companions);

/// Returns the link to the page that explores positions.
Node wayToExplore(const content::Phrases& phrases);

/// Returns a page about positions greyed and without its drawings, for as long as something stands before them.
Document waitingPage(Document page, const content::Phrases& phrases);

} // namespace bedside::document
