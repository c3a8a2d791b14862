// SPDX-License-Identifier: MIT
// The one walk that fixes the reading order of a section's passages. Included by content/block.h.
#pragma once

#include "base/overloaded.h"
#include "content/block.h"

namespace bedside::content {

template <class Visit> void eachSpans(const Blocks& blocks, const Visit& visit) {
    for (const Block& block : blocks) {
        std::visit(Overloaded{[&](const Heading& heading) { visit(heading.spans); },
                              [&](const Paragraph& paragraph) { visit(paragraph.spans); },
                              [&](const List& list) {
                                  for (const Blocks& item : list.items)
                                      eachSpans(item, visit);
                              },
                              [&](const Callout& callout) { eachSpans(callout.blocks, visit); },
                              [&](const Table& table) {
                                  for (const Spans& cell : table.header)
                                      visit(cell);
                                  for (const auto& row : table.rows)
                                      for (const Spans& cell : row)
                                          visit(cell);
                              },
                              [](const FigureUse&) {}, [](const Listing&) {}},
                   block.value);
    }
}

} // namespace bedside::content
