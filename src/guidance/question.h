// SPDX-License-Identifier: MIT
// What is asked, without its words.
#pragma once

#include "base/id.h"
#include "guidance/condition.h"

#include <optional>
#include <string>
#include <vector>

namespace bedside::guidance {

using QuestionId = Id<struct QuestionTag>;
using PartId = Id<struct PartTag>;

/// A run of questions that are asked one after the other; without a condition it is asked of everyone.
struct Part {
    PartId id;
    std::optional<Condition> askedIf;
    bool operator==(const Part&) const = default;
};

/// One: one option. List: any number of options, also none. WholeNumber: from minimum to maximum.
enum class QuestionKind { One, List, WholeNumber };

struct Question {
    QuestionId id;
    std::size_t part = 0;
    QuestionKind kind = QuestionKind::One;
    std::vector<std::string> options; // their ids; of a whole number none
    AnswerBits minimum = 0;
    AnswerBits maximum = 0;
    std::optional<Condition> askedIf; // besides the condition of its part
    bool mustAnswer = false;          // while it is asked and has no answer, the result says so
    bool isPrivate = false;           // printed and exported only after a second yes
    bool operator==(const Question&) const = default;
};

} // namespace bedside::guidance
