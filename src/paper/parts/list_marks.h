// SPDX-License-Identifier: MIT
// What stands before an item of a list.
#pragma once

#include "paper/flow_place.h"

#include <vector>

namespace bedside::paper {

/// Returns the box, drawn to stand on the first line of its item, and says what it is in the label's words.
std::vector<Ink> tickBox(std::size_t label, const TextStyle& style, const Desk& desk);

/// Returns the number with its full stop, or a bullet where it is 0; it is read as the label.
std::vector<Ink> listSign(int number, std::size_t label, const TextStyle& style, const Desk& desk);

/// Returns a bullet that is read and not seen, before a line that ends with the number of a page.
std::vector<Ink> unseenBullet(std::size_t label, const Desk& desk);

/// Returns the number of an item that is written from left to right where the language runs the other way: it stands at
/// the far end of that width.
std::vector<Ink> numberAcross(int number, std::size_t label, const TextStyle& style, double width, const Desk& desk);

} // namespace bedside::paper
