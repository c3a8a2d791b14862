// SPDX-License-Identifier: MIT
// What is set together because of what stands next to it.
#pragma once

#include "document/document.h"
#include "paper/flow.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace bedside::paper {

/// Ties the pieces of a node to what follows it: a paragraph, whole where it is short, to the list that it leads to,
/// and below a heading of that level (1 to 3) to the smaller one that it leads to; a key message to what it is about; a
/// drawing to its words. Lines to write on stand as close as those of one node.
void join(const document::Node& node, const document::Node& next, int level, std::span<Piece> pieces);

/// Returns how many cards to cut out follow each other there: none, one, or two that are folded.
std::size_t cardsFrom(const document::Nodes& nodes, std::size_t at);

/// Returns the page that each item of a list of contents leads to; nothing where it is another list.
std::vector<std::string> contentsOf(const document::List& list);

/// Returns whether each item is one paragraph in letters that run from left to right, such as a reference.
bool isLeftToRight(const document::List& list);

/// Returns such an item, said to run that way.
document::Nodes leftToRight(document::Nodes item);

/// Returns the list whose parts stand in columns; nothing where these hold anything else.
std::optional<document::List> listOf(const document::Columns& columns);

/// Returns the place of the one picture among words; where there is none, or more, the number of nodes.
std::size_t onlyPicture(const document::Nodes& nodes);

/// Returns how the words begin, for the mark of their item.
document::Voice voiceOf(const document::Nodes& nodes);

} // namespace bedside::paper
