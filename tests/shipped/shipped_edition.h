// SPDX-License-Identifier: MIT
// The content that ships, in every language, and every word of it.
#pragma once

#include "content/edition.h"
#include "store/embedded_content.h"
#include "store/library.h"
#include "support/catch.h"

#include <algorithm>

namespace bedside::test {

/// The guide in one language.
struct Shipped {
    explicit Shipped(const store::EmbeddedContent& carried)
        : language(carried.language), library(std::move(*store::Library::open(carried.image))),
          edition(library.edition()) {}

    std::string language;
    store::Library library;
    content::Edition edition;
};

/// Returns the guide in all its languages, English first.
inline const std::vector<Shipped>& everyLanguage() {
    static const std::vector<Shipped> all = [] {
        std::vector<Shipped> opened;
        for (const store::EmbeddedContent& carried : store::embeddedContents())
            opened.emplace_back(carried);
        return opened;
    }();
    return all;
}

inline const store::Library& shippedLibrary() { return everyLanguage().front().library; }
inline const content::Edition& shippedEdition() { return everyLanguage().front().edition; }

/// Calls visit(place, spans) for the words of every section, easy or not, of the guidance and of the lines for
/// clinicians, but for plain labels.
template <class Visit> void eachShippedWords(const content::Edition& edition, const Visit& visit) {
    const auto page = [&](const std::string& place, const content::Spans& key, const content::Blocks& blocks) {
        visit(place, key);
        content::eachSpans(blocks, [&](const content::Spans& spans) { visit(place, spans); });
    };
    for (const content::Section& section : edition.sections)
        page(section.id.text, section.keyMessage, section.blocks);
    const content::GuidanceText& text = *edition.guidanceText;
    const auto roles = [&](const std::string& place, const content::ForRoles& words) {
        visit(place, words.more);
        visit(place, words.less);
    };
    for (const auto* pages : {&text.outcomes, &text.cards})
        for (const auto& [id, advice] : *pages) {
            page(id, advice.page.keyMessage, advice.page.blocks);
            if (advice.backCare)
                page(id, advice.backCare->keyMessage, advice.backCare->blocks);
        }
    for (const auto& [id, question] : text.questions)
        visit(id, question.why);
    for (const auto& [id, words] : text.rules)
        visit(id, words);
    for (const auto& [id, position] : text.positions) {
        roles(id, position.how);
        roles(id, position.spine);
    }
    for (const auto& [id, pattern] : text.patterns) {
        visit(id, pattern.about);
        for (const auto& [position, reasons] : pattern.reasons)
            roles(id, reasons);
    }
    for (const auto& [id, words] : text.markChanges)
        visit(id, words);
    for (const content::Spans& line : text.safety.choiceLines)
        visit("safety", line);
    for (const content::Spans* words :
         {&text.safety.net, &text.safety.afraid, &text.safety.twoPeople, &text.safety.tenCouples})
        visit("safety", *words);
    for (const content::EasyWords& easy : edition.easyWords)
        for (const content::Spans& line : easy.lines)
            visit(easy.section.text, line);
    for (const content::TeachBack& teachBack : edition.teachBacks)
        for (const content::TeachBackQuestion& question : teachBack.questions)
            visit(teachBack.section.text, question.why);
    for (const auto& [id, words] : edition.clinic.lines)
        visit(id, words);
    for (const auto& [stage, words] : edition.clinic.stages)
        visit(words.title, words.about);
}

/// The same of the English guide.
template <class Visit> void eachShippedWords(const Visit& visit) { eachShippedWords(shippedEdition(), visit); }

/// Returns the thing of that id. Fails the test where there is none.
template <class Things> const auto& shipped(const Things& things, const char* id) {
    const auto found = std::ranges::find_if(things, [id](const auto& thing) { return thing.id.text == id; });
    INFO(id);
    REQUIRE(found != things.end());
    return *found;
}

} // namespace bedside::test
