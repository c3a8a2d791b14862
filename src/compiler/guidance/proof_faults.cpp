// SPDX-License-Identifier: MIT
#include "compiler/guidance/proof_faults.h"

namespace bedside::compiler {

namespace {

using guidance::AnswerBits;
using guidance::Question;
using guidance::QuestionKind;

std::string answerInWords(const Question& question, const content::QuestionText* words, AnswerBits bits) {
    if (question.kind == QuestionKind::WholeNumber)
        return std::to_string(bits);
    std::string text;
    for (std::size_t option = 0; option < question.options.size(); ++option) {
        if ((bits >> option & 1) == 0)
            continue;
        const std::string& id = question.options[option];
        const auto named = words == nullptr ? decltype(words->options.end()){} : words->options.find(id);
        text += (text.empty() ? "" : ", ") + (words == nullptr || named == words->options.end() ? id : named->second);
    }
    return text.empty() ? "none" : text;
}

} // namespace

std::string answersInWords(const guidance::Guidance& guidance, const content::GuidanceText* words,
                           const guidance::Sheet& sheet) {
    std::string text;
    for (std::size_t i = 0; i < guidance.questions.size(); ++i) {
        if (!sheet[i])
            continue;
        const Question& question = guidance.questions[i];
        const content::QuestionText* of = nullptr;
        if (words != nullptr)
            if (const auto found = words->questions.find(question.id.text); found != words->questions.end())
                of = &found->second;
        text += (text.empty() ? "" : "; ") + (of == nullptr ? question.id.text : of->shortName) + ": " +
                answerInWords(question, of, *sheet[i]);
    }
    return text.empty() ? "no answers at all" : text;
}

Faults proofFaults(const LogicDraft& logic, const content::GuidanceText* words, const guidance::Proof& proof) {
    Faults faults;
    for (const guidance::BrokenLaw& broken : proof.broken) {
        std::string what = "breaks law " + std::to_string(broken.law) + ": " + broken.what;
        if (broken.sheet)
            what += "; with these answers: " + answersInWords(logic.guidance, words, *broken.sheet);
        faults.push_back({logic.logic.place.text(), std::move(what)});
    }
    return faults;
}

} // namespace bedside::compiler
