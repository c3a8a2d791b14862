// SPDX-License-Identifier: MIT
// One card, one result text or one question by itself, for those who come to it from a study or a search.
#include "document/compose.h"
#include "document/compose_blocks.h"
#include "document/compose_inlines.h"

namespace bedside::document {

Document advicePage(const content::AdvicePage& advice, const Companions& companions) {
    Document page{advice.title, companions.language, {}};
    page.nodes.push_back({Heading{1, plain(advice.title)}});
    page.nodes.push_back(
        {Box{BoxKind::KeyMessage, "", {{Paragraph{composeInlines(advice.keyMessage, companions), Voice::Lead}}}}});
    for (Node& node : composeBlocks(advice.blocks, companions))
        page.nodes.push_back(std::move(node));
    page.nodes.push_back({Paragraph{plain(companions.phrases->partOfTheAnswers), Voice::Small}});
    return page;
}

Document questionPage(const content::QuestionText& question, const Companions& companions) {
    const content::QuestionWording& wording = question.wording;
    Document page{wording.ask, companions.language, {}};
    page.nodes.push_back({Heading{1, plain(wording.ask)}});
    List anyOf;
    for (const std::string& thing : wording.anyOf)
        anyOf.items.push_back({{Paragraph{plain(thing)}}});
    if (!anyOf.items.empty())
        page.nodes.push_back({std::move(anyOf)});
    if (!wording.note.empty())
        page.nodes.push_back({Paragraph{plain(wording.note)}});
    page.nodes.push_back({Heading{2, plain(companions.phrases->whyWeAsk)}});
    page.nodes.push_back({Paragraph{composeInlines(question.why, companions)}});
    page.nodes.push_back({Paragraph{plain(companions.phrases->partOfTheAnswers), Voice::Small}});
    return page;
}

} // namespace bedside::document
