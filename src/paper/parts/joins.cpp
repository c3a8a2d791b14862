// SPDX-License-Identifier: MIT
#include "paper/parts/joins.h"

#include <algorithm>

namespace bedside::paper {

namespace {

bool isSingleLine(const document::Node& node) {
    const auto* fillIn = std::get_if<document::FillIn>(&node.value);
    return fillIn && fillIn->lines <= 1;
}

/// True for a list, and for one whose halves stand side by side.
bool isList(const document::Node& node) {
    if (const auto* columns = std::get_if<document::Columns>(&node.value))
        return !columns->columns.empty() && !columns->columns.front().empty() &&
               isList(columns->columns.front().front());
    return std::holds_alternative<document::List>(node.value);
}

Tie tieBetween(const document::Node& node, const document::Node& next) {
    if (isSingleLine(node) && isSingleLine(next))
        return Tie::Together;
    if (!std::holds_alternative<document::Paragraph>(node.value))
        return Tie::Free;
    if (isList(next))
        return Tie::Bound;
    const auto* heading = std::get_if<document::Heading>(&next.value);
    return heading && heading->level > 2 ? Tie::Together : Tie::Free;
}

bool isPicture(const document::Node& node) { return std::holds_alternative<document::Figure>(node.value); }

} // namespace

void join(const document::Node& node, const document::Node& next, Piece& end) {
    end.tie = std::max(end.tie, tieBetween(node, next));
    if (isSingleLine(node) && isSingleLine(next))
        end.after = 0;
}

std::size_t cardsFrom(const document::Nodes& nodes, std::size_t at) {
    const auto isCard = [&nodes](std::size_t node) {
        const auto* box = node < nodes.size() ? std::get_if<document::Box>(&nodes[node].value) : nullptr;
        return box && box->kind == document::BoxKind::CutOut;
    };
    return !isCard(at) ? 0 : isCard(at + 1) ? 2 : 1;
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
