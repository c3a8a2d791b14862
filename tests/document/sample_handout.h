// SPDX-License-Identifier: MIT
// Handouts of the tiny edition.
#pragma once

#include "document/handout/handout.h"
#include "document/sample_companions.h"
#include "support/small_guidance.h"

namespace bedside::test {

/// What somebody chose of the tiny edition, and the answers, by the place of the question.
class SampleHandout {
public:
    using Given = std::vector<std::pair<std::size_t, guidance::AnswerBits>>;

    explicit SampleHandout(const std::vector<std::string>& parts,
                           const content::Phrases& phrases = content::englishPhrases());
    ~SampleHandout();

    void answer(const Given& answers);
    Result<document::Document> composed();
    /// Returns it as text; where it is refused, why, line by line.
    std::string text();
    /// Returns the card of the warning signs.
    content::AdvicePage& signs() { return m_words.cards["A12"].page; }

    document::HandoutChoice choice;
    std::vector<content::SectionSummary> open;

private:
    content::Edition m_edition = sampleEdition();
    content::GuidanceText m_words = sampleGuidanceText();
    document::Companions m_companions;
    guidance::Guidance m_guidance;
    guidance::Sheet m_sheet;
    bool m_hasAnswers = false;
};

} // namespace bedside::test
