// SPDX-License-Identifier: MIT
// Sets a table: a row a piece, columns as wide as their words ask for.
#pragma once

#include "paper/flow_place.h"

namespace bedside::paper {

/// Appends the table's rows to the flow. Its header stands on each page that has rows of it.
void setTable(const document::Table& table, const Place& place, const Desk& desk);

} // namespace bedside::paper
