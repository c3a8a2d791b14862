// SPDX-License-Identifier: MIT
// The answers of one person, by the place of the question; what was skipped has none.
#pragma once

#include "guidance/guidance.h"

#include <optional>
#include <string_view>
#include <vector>

namespace bedside::guidance {

class Sheet {
public:
    explicit Sheet(std::size_t questions) : m_answers(questions) {}

    const std::optional<AnswerBits>& operator[](std::size_t question) const { return m_answers[question]; }
    void answer(std::size_t question, AnswerBits bits) { m_answers[question] = bits; }
    void clear(std::size_t question) { m_answers[question].reset(); }
    std::size_t size() const { return m_answers.size(); }

    bool operator==(const Sheet&) const = default;

private:
    std::vector<std::optional<AnswerBits>> m_answers;
};

/// Returns the answer that is this one option; no bit where the question has no such option.
AnswerBits bitOf(const Question& question, std::string_view option);

/// True where the answer is one that the question can have.
bool fits(const Question& question, AnswerBits bits);

} // namespace bedside::guidance
