// SPDX-License-Identifier: MIT
// A handout as its author made it up: what is on it, and in which order.
#pragma once

#include "content/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace bedside::content {

/// Result: what follows from the answers. Positions: those that the result allows, in its order. Signs: the warning
/// signs in short. Wallet: the same, to cut out. Everything: all sections. The others have an id: of a section, of a
/// card of advice, of a position, of a claim.
enum class PartKind { Result, Positions, Signs, Wallet, Everything, Section, Card, Position, Claim };

struct HandoutPart {
    PartKind kind = PartKind::Section;
    std::string id;
    bool operator==(const HandoutPart&) const = default;
};

struct Handout {
    HandoutId id;
    std::string title;
    std::string about; // who it is for, and what is on it, in a line
    std::vector<HandoutPart> parts;
    bool operator==(const Handout&) const = default;
};

/// The id of a handout whose parts somebody chose by hand; no author's has it.
inline constexpr const char* ownHandoutId = "own";

/// True where the handout holds such a part.
bool has(const Handout& handout, PartKind kind);

/// Returns the part that a text such as "section:right-bed", "card:A1" or "signs" names; nothing where it names none.
std::optional<HandoutPart> partNamed(const std::string& text);
/// Returns that text.
std::string nameOf(const HandoutPart& part);

} // namespace bedside::content
