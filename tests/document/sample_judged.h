// SPDX-License-Identifier: MIT
// A sheet held against the tiny guidance, ready to be composed.
#pragma once

#include "document/compose_verdict.h"
#include "document/sample_companions.h"
#include "guidance/judge.h"
#include "support/sample_guidance_text.h"
#include "support/small_guidance.h"

namespace bedside::test {

/// A sheet with what follows from it; answers are bits, by the place of the question.
class SampleJudged {
public:
    explicit SampleJudged(const std::vector<std::pair<std::size_t, guidance::AnswerBits>>& answers);
    ~SampleJudged();
    document::Judged judged(bool drawings = false) const;
    const guidance::Verdict& verdict() const { return m_verdict; }

private:
    guidance::Guidance m_guidance;
    content::GuidanceText m_words;
    guidance::Sheet m_sheet;
    guidance::Verdict m_verdict;
};

} // namespace bedside::test
