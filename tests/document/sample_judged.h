// SPDX-License-Identifier: MIT
// A sheet held against the tiny guidance, ready to be composed.
#pragma once

#include "document/compose_verdict.h"
#include "document/sample_companions.h"
#include "guidance/judge.h"
#include "support/sample_guidance_text.h"
#include "support/small_guidance.h"

namespace bedside::test {

/// By the place of the question.
using Answers = std::vector<std::pair<std::size_t, guidance::AnswerBits>>;
inline const Answers calm{{isAdult, 1}, {hasNumbness, 4}, {wasTold, 1}, {painNow, 3}, {sexHurts, 1}};
inline const Answers numb{{isAdult, 1}, {hasNumbness, 1}, {painNow, 8}};

/// A sheet with what follows from it.
class SampleJudged {
public:
    explicit SampleJudged(const Answers& answers);
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
