// SPDX-License-Identifier: MIT
#include "document/easy/easy_page.h"

#include "document/compose_blocks.h"
#include "document/compose_inlines.h"

#include <algorithm>
#include <variant>

namespace bedside::document {

namespace {

const content::SectionId warningSigns{"warning-signs"};

bool saysWhomToCall(const content::Spans& spans) {
    return std::ranges::any_of(spans, [](const content::Span& span) {
        const auto* region = std::get_if<content::RegionText>(&span.value);
        return region != nullptr && region->word == content::RegionWord::EmergencyNumber;
    });
}

void addDrawings(const content::Blocks& blocks, const Companions& companions, Nodes& out) {
    for (const content::Block& block : blocks) {
        if (const auto* use = std::get_if<content::FigureUse>(&block.value)) {
            if (auto figure = figureOf(use->figure, companions))
                out.push_back({std::move(*figure)});
        } else if (const auto* callout = std::get_if<content::Callout>(&block.value)) {
            addDrawings(callout->blocks, companions, out);
        }
    }
}

Nodes linesOf(const std::vector<content::Spans>& lines, const Companions& companions) {
    Nodes nodes;
    const bool allCall = !lines.empty() && saysWhomToCall(lines.front());
    for (const content::Spans& line : lines) {
        const bool inBox = allCall || saysWhomToCall(line);
        auto* box = nodes.empty() ? nullptr : std::get_if<Box>(&nodes.back().value);
        if (inBox && box == nullptr)
            box =
                &std::get<Box>(nodes.emplace_back(Node{Box{BoxKind::GetHelp, companions.phrases->getHelp, {}}}).value);
        Nodes& in = inBox ? box->nodes : nodes;
        auto* list = in.empty() ? nullptr : std::get_if<List>(&in.back().value);
        if (list == nullptr)
            list = &std::get<List>(in.emplace_back(Node{List{}}).value);
        list->items.push_back({{Paragraph{composeInlines(line, companions), Voice::Lead}}});
    }
    return nodes;
}

Node way(const std::string& target, const std::string& text, Voice voice = Voice::Body) {
    return {Paragraph{{link(LinkKind::Place, target, text)}, voice}};
}

} // namespace

Document easyPage(const content::Section& section, const std::vector<content::Spans>& lines,
                  const Companions& companions) {
    Document page{section.title, companions.language, {}};
    page.nodes.push_back({Heading{1, plain(section.title), -1}});
    page.nodes.push_back({Paragraph{plain(companions.phrases->inEasyWords), Voice::Small}});
    for (Node& node : linesOf(lines, companions))
        page.nodes.push_back(std::move(node));
    addDrawings(section.blocks, companions, page.nodes);
    if (section.id == warningSigns) {
        page.nodes.push_back({Heading{2, plain(companions.phrases->allSigns)}});
        for (Node& node : composeBlocks(section.blocks, companions))
            page.nodes.push_back(std::move(node));
    }
    return page;
}

Node wayToEasyWords(const content::Phrases& phrases) {
    return way("page:easy-words", phrases.readEasyWords, Voice::Small);
}

Node wayToFullText(const content::SectionId& section, const content::Phrases& phrases) {
    return way("section:" + section.text + "#full", phrases.readFullText, Voice::Small);
}

Node wayToTeachBack(const content::SectionId& section, const content::Phrases& phrases) {
    return way("teach-back:" + section.text, phrases.inYourOwnWords);
}

Node wayToSigns(const content::Phrases& phrases) {
    return way("section:" + warningSigns.text, phrases.signsThatNeedHelp);
}

void putBelowTitle(Document& page, Node node) {
    auto at = page.nodes.begin();
    if (at != page.nodes.end() && std::holds_alternative<Heading>(at->value))
        ++at;
    const auto* under = at == page.nodes.end() ? nullptr : std::get_if<Paragraph>(&at->value);
    page.nodes.insert(under != nullptr && under->voice == Voice::Small ? at + 1 : at, std::move(node));
}

} // namespace bedside::document
