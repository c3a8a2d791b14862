// SPDX-License-Identifier: MIT
// Sets a table: a row a piece, columns as wide as their words ask for.
#pragma once

#include "paper/flow_place.h"
#include "paper/measures.h"
#include "paper/text_setter.h"

namespace bedside::paper {

/// Appends the table's rows to the flow.
void setTable(const document::Table& table, const Place& place, const Measures& measures, TextSetter& setter,
              Flow& flow);

} // namespace bedside::paper
