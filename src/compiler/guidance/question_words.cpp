// SPDX-License-Identifier: MIT
#include "compiler/guidance/words_files.h"

#include "compiler/language/sentence.h"

namespace bedside::compiler {

using codec::ObjectReader;
using codec::Place;
using guidance::Guidance;
using guidance::QuestionKind;

namespace {

constexpr std::size_t mostWordsInShortName = 12;

content::QuestionWording readWording(ObjectReader& reader, WordCollector& words) {
    content::QuestionWording wording;
    wording.ask = words.sentences(reader, "ask");
    wording.anyOf = words.optionalLabels(reader, "any_of");
    wording.note = words.optionalSentences(reader, "note");
    return wording;
}

void readOptions(ObjectReader& of, const guidance::Question& question, WordCollector& words,
                 content::QuestionText& text) {
    if (question.kind == QuestionKind::WholeNumber) {
        text.lowest = words.label(of, "lowest");
        text.highest = words.label(of, "highest");
        return;
    }
    words.object(of, "options", [&](ObjectReader& options) {
        for (const std::string& option : question.options)
            text.options[option] = words.label(options, option.c_str());
        if (question.kind == QuestionKind::List)
            text.none = words.label(options, "none");
    });
}

// A question that is asked only where pages about sex may be shown needs no other words.
bool onlyPlain(const guidance::Question& question, const Guidance& guidance) {
    return question.askedIf == guidance::Condition{guidance::FactHolds{guidance.plain}};
}

content::QuestionText readQuestion(ObjectReader& reader, const guidance::Question& question, const Guidance& guidance,
                                   WordCollector& words) {
    content::QuestionText text;
    const std::string everyone = onlyPlain(question, guidance) ? "" : lowered(question.id.text);
    words.setBackCareOf(everyone);
    const bool hasOther = words.optionalObject(reader, "back_care_only",
                                               [&](ObjectReader& other) { text.backCare = readWording(other, words); });
    words.setBackCareOf(hasOther ? "" : everyone);
    text.wording = readWording(reader, words);
    words.optionalObject(reader, "carer", [&](ObjectReader& other) { text.carer = readWording(other, words); });
    words.setBackCareOf(everyone);
    text.shortName = words.label(reader, "short");
    readOptions(reader, question, words, text);
    text.why = words.sourced(reader, "why");
    words.setBackCareOf("");
    if (const std::size_t count = compiler::words(text.shortName).size(); count > mostWordsInShortName)
        reader.fault("short", "has 12 words at the most, and this has " + std::to_string(count));
    return text;
}

} // namespace

void readQuestionWords(const JsonFile* file, const Guidance& guidance, WordCollector& words,
                       content::GuidanceText& text) {
    if (file == nullptr)
        return;
    words.whole(file->value, file->place, [&](ObjectReader& root) {
        words.object(root, "parts", [&](ObjectReader& parts) {
            for (const guidance::Part& part : guidance.parts)
                words.object(parts, part.id.text.c_str(), [&](ObjectReader& reader) {
                    text.parts[part.id.text] = {words.label(reader, "title"), words.sentences(reader, "intro")};
                });
        });
        for (const guidance::Question& question : guidance.questions)
            words.object(root, question.id.text.c_str(), [&](ObjectReader& reader) {
                text.questions[question.id.text] = readQuestion(reader, question, guidance, words);
            });
    });
}

} // namespace bedside::compiler
