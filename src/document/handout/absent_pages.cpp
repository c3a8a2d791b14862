// SPDX-License-Identifier: MIT
#include "document/handout/absent_pages.h"

#include "base/overloaded.h"

#include <algorithm>

namespace bedside::document {

namespace {

template <typename Is> bool hasLink(const Inlines& inlines, const Is& is) {
    return std::ranges::any_of(inlines, [&is](const Inline& part) {
        return std::visit(Overloaded{[](const Words&) { return false; }, [](const LineBreak&) { return false; },
                                     [&](const Link& link) { return is(link) || hasLink(link.inlines, is); },
                                     [&](const auto& around) { return hasLink(around.inlines, is); }},
                          part.value);
    });
}

/// The title of a page alone is no sentence that another could follow.
bool endsSentence(const Inlines& inlines) {
    const auto* words = inlines.empty() ? nullptr : std::get_if<Words>(&inlines.back().value);
    return words && (words->text.ends_with('.') || words->text.ends_with('?') || words->text.ends_with('!') ||
                     words->text.ends_with("\u061F"));
}

} // namespace

void nameAbsentPages(Nodes& nodes, const std::set<std::string>& present, const content::Phrases& phrases) {
    const auto isAbsent = [&present](const Link& link) {
        return link.kind == LinkKind::Section && !present.contains(link.target);
    };
    const auto isGround = [](const Link& link) { return link.kind == LinkKind::Claim || link.kind == LinkKind::Study; };
    for (Node& node : nodes) {
        if (auto* box = std::get_if<Box>(&node.value))
            nameAbsentPages(box->nodes, present, phrases);
        auto* paragraph = std::get_if<Paragraph>(&node.value);
        if (paragraph && endsSentence(paragraph->inlines) && hasLink(paragraph->inlines, isAbsent) &&
            !hasLink(paragraph->inlines, isGround))
            paragraph->inlines.push_back({Words{" " + phrases.thisIsInTheGuide}});
    }
}

} // namespace bedside::document
