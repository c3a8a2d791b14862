// SPDX-License-Identifier: MIT
#include "guidance/sheet.h"

#include <bit>

namespace bedside::guidance {

bool fits(const Question& question, AnswerBits bits) {
    if (question.kind == QuestionKind::WholeNumber)
        return bits >= question.minimum && bits <= question.maximum;
    const AnswerBits all = (AnswerBits{1} << question.options.size()) - 1;
    return (bits & ~all) == 0 && (question.kind == QuestionKind::List || std::has_single_bit(bits));
}

} // namespace bedside::guidance
