// SPDX-License-Identifier: MIT
#include "guidance/sheet.h"

#include <algorithm>
#include <bit>

namespace bedside::guidance {

AnswerBits bitOf(const Question& question, std::string_view option) {
    const auto at = std::ranges::find(question.options, option);
    return at == question.options.end() ? AnswerBits{} : AnswerBits{1} << (at - question.options.begin());
}

bool fits(const Question& question, AnswerBits bits) {
    if (question.kind == QuestionKind::WholeNumber)
        return bits >= question.minimum && bits <= question.maximum;
    const AnswerBits all = (AnswerBits{1} << question.options.size()) - 1;
    return (bits & ~all) == 0 && (question.kind == QuestionKind::List || std::has_single_bit(bits));
}

} // namespace bedside::guidance
