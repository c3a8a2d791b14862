// SPDX-License-Identifier: MIT
#include "document/sample_judged.h"

namespace bedside::test {

SampleJudged::SampleJudged(const Answers& answers)
    : m_guidance(smallGuidance()), m_words(sampleGuidanceText()), m_sheet(m_guidance.questions.size()) {
    for (const auto& [question, bits] : answers)
        m_sheet.answer(question, bits);
    m_verdict = guidance::judge(m_guidance, m_sheet);
}

SampleJudged::~SampleJudged() = default;

document::Judged SampleJudged::judged(bool drawings) const {
    return {m_guidance, m_words, m_sheet, m_verdict, {}, {}, drawings};
}

} // namespace bedside::test
