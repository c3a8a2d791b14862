// SPDX-License-Identifier: MIT
#include "document/handout/side_by_side.h"

#include <algorithm>
#include <iterator>

namespace bedside::document {

namespace {

constexpr std::ptrdiff_t severalGroups = 4;

using Place = Nodes::iterator;

const List* ticksAt(Place node, Place end) {
    const auto* list = node == end ? nullptr : std::get_if<List>(&node->value);
    return list && list->ticks ? list : nullptr;
}

bool isGroup(Place node, Place end) {
    return node != end && std::holds_alternative<Paragraph>(node->value) && ticksAt(std::next(node), end);
}

Place groupsEnd(Place first, Place end) {
    while (isGroup(first, end))
        first += 2;
    return first;
}

std::size_t linesBetween(Place first, Place end) {
    std::size_t lines = 0;
    for (; first != end; first += 2)
        lines += 1 + ticksAt(std::next(first), end)->items.size();
    return lines;
}

/// Returns where the second column begins, so that the longer of the two is as short as it can be.
Place middleOf(Place first, Place end) {
    const auto longer = [&](Place middle) { return std::max(linesBetween(first, middle), linesBetween(middle, end)); };
    Place best = first;
    for (Place middle = first; middle != end; middle += 2)
        if (longer(middle) < longer(best))
            best = middle;
    return best;
}

} // namespace

void setTicksSideBySide(Nodes& nodes) {
    for (Place first = nodes.begin(); first != nodes.end(); ++first) {
        const Place end = groupsEnd(first, nodes.end());
        if ((end - first) / 2 < severalGroups)
            continue;
        const Place middle = middleOf(first, end);
        const auto moved = [](Place from, Place to) {
            return Nodes(std::make_move_iterator(from), std::make_move_iterator(to));
        };
        Node columns{Columns{{moved(first, middle), moved(middle, end)}}};
        *first = std::move(columns);
        nodes.erase(std::next(first), end);
        return;
    }
}

} // namespace bedside::document
