// SPDX-License-Identifier: MIT
#include "content/handout.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bedside::content {

namespace {

constexpr std::array<std::string_view, 9> kinds{"result",  "positions", "signs",    "wallet", "everything",
                                                "section", "card",      "position", "claim"}; // as PartKind

bool isWhole(PartKind kind) { return kind < PartKind::Section; }

} // namespace

bool has(const Handout& handout, PartKind kind) {
    return std::ranges::any_of(handout.parts, [kind](const HandoutPart& part) { return part.kind == kind; });
}

std::optional<HandoutPart> partNamed(const std::string& text) {
    const std::size_t colon = text.find(':');
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        HandoutPart part{static_cast<PartKind>(kind), {}};
        if (text.substr(0, colon) != kinds[kind])
            continue;
        if (isWhole(part.kind))
            return colon == std::string::npos ? std::optional(part) : std::nullopt;
        if (colon == std::string::npos || colon + 1 == text.size())
            return std::nullopt;
        part.id = text.substr(colon + 1);
        return part;
    }
    return std::nullopt;
}

std::string nameOf(const HandoutPart& part) {
    const std::string kind(kinds[static_cast<std::size_t>(part.kind)]);
    return isWhole(part.kind) ? kind : kind + ":" + part.id;
}

} // namespace bedside::content
