// SPDX-License-Identifier: MIT
#include "document/question_words.h"

namespace bedside::document {

namespace {

void prefer(content::QuestionWording& wording, const std::optional<content::QuestionWording>& own) {
    if (!own)
        return;
    wording.ask = own->ask.empty() ? wording.ask : own->ask;
    wording.anyOf = own->anyOf.empty() ? wording.anyOf : own->anyOf;
    wording.note = own->note.empty() ? wording.note : own->note;
}

} // namespace

content::QuestionWording wordingFor(const content::QuestionText& text, Asked asked) {
    content::QuestionWording wording = text.wording;
    if (!asked.plain)
        prefer(wording, text.backCare);
    if (asked.carer)
        prefer(wording, text.carer);
    return wording;
}

std::string answerWords(const guidance::Question& question, const content::QuestionText& text,
                        const std::optional<guidance::AnswerBits>& answer, const content::Phrases& phrases) {
    if (!answer)
        return phrases.noAnswer;
    if (question.kind == guidance::QuestionKind::WholeNumber)
        return content::fill(phrases.outOf,
                             {{"given", std::to_string(*answer)}, {"all", std::to_string(question.maximum)}});
    std::vector<std::string> ticked;
    for (std::size_t option = 0; option < question.options.size(); ++option)
        if ((*answer >> option & 1) != 0)
            ticked.push_back(text.options.at(question.options[option]));
    return ticked.empty() ? text.none : content::joined(phrases.longList, ticked);
}

} // namespace bedside::document
