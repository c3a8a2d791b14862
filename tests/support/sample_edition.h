// SPDX-License-Identifier: MIT
// A tiny edition with one or more of everything, for tests that need content but not ours.
#pragma once

#include "support/sample_evidence.h"
#include "support/sample_guidance.h"
#include "support/sample_guidance_text.h"

namespace bedside::test {

content::Spans words(std::string text);
content::Block paragraph(content::Spans spans);
content::Block paragraph(std::string text);

content::Article sampleArticle();

/// Three sections: "right-bed" (cites both studies, has a list, a table, a callout and a figure), "moving"
/// (plain speech) and "references".
std::vector<content::Section> sampleSections();

/// "wallet", and "bed" with a part of each kind that names one thing of the sample.
std::vector<content::Handout> sampleHandouts();

/// Lines for clinicians on "right-bed" and, of the guidance, on its parts, its emergency and the others; two counts.
content::ClinicNotes sampleClinic();

/// All that has an id, besides sections and handouts, is in the order of the ids, as Library::edition returns it.
content::Edition sampleEdition();

/// The sample in which "moving", and nothing else, leans on the study "sidorkewicz2013", says the claim "slow-moving"
/// and uses the term "trial"; it also cites "kovacs2003", as "right-bed" does.
content::Edition plainSpeechEdition();

} // namespace bedside::test
