// SPDX-License-Identifier: MIT
#include "compiler/translation/mark_english.h"

#include <algorithm>
#include <string_view>

namespace bedside::compiler {

namespace {

using namespace content;

void putFirst(Blocks& blocks, const std::string& notice) {
    const Block paragraph{Paragraph{{Span{Text{notice}}}}};
    blocks.insert(blocks.begin(), Block{Callout{CalloutKind::Note, {paragraph}}});
}

void putFirst(Spans& words, const std::string& notice) { words.insert(words.begin(), Span{Text{notice + " "}}); }

void putFirst(QuestionWording& wording, const std::string& notice) {
    wording.note = wording.note.empty() ? notice : notice + " " + wording.note;
}

// The name of a page's file, such as "o5a" of "O5a".
std::string fileName(const std::string& id) {
    std::string name = id;
    std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return name;
}

void markPages(std::map<std::string, AdviceText>& pages, const std::string& folder,
               const std::set<std::string>& english, const std::string& notice) {
    for (auto& [id, text] : pages) {
        if (english.contains(folder + fileName(id) + ".md"))
            putFirst(text.page.blocks, notice);
        if (text.backCare && english.contains(folder + fileName(id) + ".back-care.md"))
            putFirst(text.backCare->blocks, notice);
    }
}

} // namespace

void markEnglish(Edition& edition, const std::set<std::string>& english, const std::string& notice) {
    if (english.empty())
        return;
    for (Section& section : edition.sections)
        if (english.contains("sections/" + section.id.text + ".md"))
            putFirst(section.blocks, notice);
    if (edition.guidanceText) {
        markPages(edition.guidanceText->outcomes, "outcomes/", english, notice);
        markPages(edition.guidanceText->cards, "cards/", english, notice);
        for (auto& [id, rule] : edition.guidanceText->rules)
            if (english.contains("rules.json/" + id))
                putFirst(rule, notice);
        if (english.contains("safety.json/net"))
            putFirst(edition.guidanceText->safety.net, notice);
        for (auto& [id, text] : edition.guidanceText->questions)
            if (english.contains("questions.json/" + id)) {
                putFirst(text.wording, notice);
                if (text.backCare)
                    putFirst(*text.backCare, notice);
                if (text.carer)
                    putFirst(*text.carer, notice);
            }
    }
    for (EasyWords& easy : edition.easyWords)
        if (english.contains("easy.json/" + easy.section.text))
            easy.lines.push_back(
                {Span{Text{notice}}}); // the first line says whether all stand in the box of an emergency
    for (TeachBack& section : edition.teachBacks)
        for (TeachBackQuestion& question : section.questions)
            if (english.contains("teach_back.json/" + section.section.text + "/" + question.id))
                question.ask = notice + " " + question.ask;
    edition.article.reviewNote += " " + notice;
}

} // namespace bedside::compiler
