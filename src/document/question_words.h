// SPDX-License-Identifier: MIT
// A question and its answer in words.
#pragma once

#include "content/guidance_text.h"
#include "guidance/sheet.h"

namespace bedside::document {

/// For whom a question is put in words of its own.
struct Asked {
    bool plain = false; // pages about sex may be shown
    bool carer = false; // someone answers for the person
};

/// Returns how the question is put to them; what a wording of their own leaves out is as for everyone.
content::QuestionWording wordingFor(const content::QuestionText& text, Asked asked);

/// Returns the answer as the options say it: the ticked ones of a list with commas between them, "7 of 10" for a whole
/// number, and "No answer" where there is none.
std::string answerWords(const guidance::Question& question, const content::QuestionText& text,
                        const std::optional<guidance::AnswerBits>& answer, const content::Phrases& phrases);

} // namespace bedside::document
