// SPDX-License-Identifier: MIT
#include "paper/parts/joins.h"

#include "document/direction.h"
#include "paper/passage.h"

#include <algorithm>

namespace bedside::paper {

namespace {

bool isSingleLine(const document::Node& node) {
    const auto* fillIn = std::get_if<document::FillIn>(&node.value);
    return fillIn && fillIn->lines <= 1;
}

/// True for a list, and for one, or a list of lists with titles, whose halves stand side by side.
bool isList(const document::Node& node) {
    const auto* columns = std::get_if<document::Columns>(&node.value);
    if (!columns)
        return std::holds_alternative<document::List>(node.value);
    if (columns->columns.empty())
        return false;
    const document::Nodes& first = columns->columns.front();
    const bool isTitled = first.size() > 1 && (std::holds_alternative<document::Paragraph>(first.front().value) ||
                                               std::holds_alternative<document::Heading>(first.front().value));
    return !first.empty() && isList(first[isTitled ? 1 : 0]);
}

bool isPicture(const document::Node& node) { return std::holds_alternative<document::Figure>(node.value); }

bool isKeyMessage(const document::Node& node) {
    const auto* box = std::get_if<document::Box>(&node.value);
    return box && box->kind == document::BoxKind::KeyMessage;
}

/// True for a line that names what follows, all of it in bold.
bool isName(const document::Node& node) {
    const auto* paragraph = std::get_if<document::Paragraph>(&node.value);
    return paragraph && !paragraph->inlines.empty() &&
           std::ranges::all_of(paragraph->inlines, [](const document::Inline& each) {
               return std::holds_alternative<document::Strong>(each.value);
           });
}

bool isSmall(const document::Node& node) {
    const auto* paragraph = std::get_if<document::Paragraph>(&node.value);
    return paragraph && paragraph->voice == document::Voice::Small;
}

Tie tieBetween(const document::Node& node, const document::Node& next, int level) {
    if ((isSingleLine(node) && isSingleLine(next)) || (isSmall(node) && isSmall(next)))
        return Tie::Together;
    if (isKeyMessage(node) || (isPicture(node) && isSmall(next)))
        return Tie::Company;
    if (!std::holds_alternative<document::Paragraph>(node.value))
        return Tie::Free;
    if (isList(next) || isName(node))
        return Tie::Bound;
    if (isPicture(next))
        return Tie::Company;
    const auto* heading = std::get_if<document::Heading>(&next.value);
    return heading && heading->level > 2 && level < heading->level ? Tie::Together : Tie::Free;
}

} // namespace

void join(const document::Node& node, const document::Node& next, int level, std::span<Piece> pieces) {
    constexpr std::size_t few = 9; // lines
    const Tie tie = tieBetween(node, next, level);
    Piece& end = pieces.back();
    end.wantsCompany = end.wantsCompany || tie == Tie::Company;
    end.tie = std::max(end.tie, tie);
    if (isSingleLine(node) && isSingleLine(next))
        end.after = 0;
    if (std::holds_alternative<document::Paragraph>(node.value) && tie == Tie::Bound && pieces.size() <= few)
        for (Piece& line : pieces)
            line.tie = std::max(line.tie, Tie::Together);
}

std::size_t cardsFrom(const document::Nodes& nodes, std::size_t at) {
    const auto isCard = [&nodes](std::size_t node) {
        const auto* box = node < nodes.size() ? std::get_if<document::Box>(&nodes[node].value) : nullptr;
        return box && box->kind == document::BoxKind::CutOut;
    };
    return !isCard(at) ? 0 : isCard(at + 1) ? 2 : 1;
}

std::vector<std::string> contentsOf(const document::List& list) {
    std::vector<std::string> targets;
    for (const document::Nodes& item : list.items) {
        const auto* line = item.size() == 1 ? std::get_if<document::Paragraph>(&item.front().value) : nullptr;
        const auto* link =
            line && line->inlines.size() == 1 ? std::get_if<document::Link>(&line->inlines.front().value) : nullptr;
        if (!link || link->kind != document::LinkKind::Section)
            return {};
        targets.push_back(link->target);
    }
    return targets;
}

bool isLeftToRight(const document::List& list) {
    return std::ranges::all_of(list.items, [](const document::Nodes& item) {
        const auto* line = item.size() == 1 ? std::get_if<document::Paragraph>(&item.front().value) : nullptr;
        return line && !line->inlines.empty() && std::holds_alternative<document::Words>(line->inlines.front().value) &&
               document::isLeftToRight(passageOf(line->inlines).read);
    });
}

document::Nodes leftToRight(document::Nodes item) {
    auto& inlines = std::get<document::Paragraph>(item.front().value).inlines;
    std::get<document::Words>(inlines.front().value).way = document::Way::LeftToRight;
    return item;
}

std::optional<document::List> listOf(const document::Columns& columns) {
    std::optional<document::List> whole;
    for (const document::Nodes& column : columns.columns) {
        const auto* list = column.size() == 1 ? std::get_if<document::List>(&column.front().value) : nullptr;
        if (!list || (whole && (list->ordered || list->ticks != whole->ticks)))
            return {};
        if (!whole)
            whole = *list;
        else
            whole->items.insert(whole->items.end(), list->items.begin(), list->items.end());
    }
    return whole;
}

std::size_t onlyPicture(const document::Nodes& nodes) {
    const bool isOne = nodes.size() > 1 && std::ranges::count_if(nodes, isPicture) == 1;
    return isOne ? static_cast<std::size_t>(std::ranges::find_if(nodes, isPicture) - nodes.begin()) : nodes.size();
}

document::Voice voiceOf(const document::Nodes& nodes) {
    const auto* first = nodes.empty() ? nullptr : std::get_if<document::Paragraph>(&nodes.front().value);
    return first && first->voice == document::Voice::Small ? first->voice : document::Voice::Body;
}

} // namespace bedside::paper
