// SPDX-License-Identifier: MIT
#include "store/mentions.h"

#include "base/overloaded.h"

namespace bedside::store {

namespace {

using namespace content;

template <class Value>
concept Wrapping = requires(const Value& value) {
    value.spans;
};

void addFrom(const Spans& spans, Mentions& found) {
    for (const Span& span : spans)
        std::visit(
            [&]<class Value>(const Value& value) {
                if constexpr (std::is_same_v<Value, ClaimText>)
                    found.claims.insert(value.claim);
                else if constexpr (std::is_same_v<Value, TermUse>)
                    found.terms.insert(value.term);
                else if constexpr (std::is_same_v<Value, SectionLink>)
                    found.sections.insert(value.section);
                if constexpr (Wrapping<Value>)
                    addFrom(value.spans, found);
            },
            span.value);
}

void addFigures(const Blocks& blocks, Mentions& found) {
    for (const Block& block : blocks)
        std::visit(Overloaded{[&](const FigureUse& use) { found.figures.insert(use.figure); },
                              [&](const List& list) {
                                  for (const Blocks& item : list.items)
                                      addFigures(item, found);
                              },
                              [&](const Callout& callout) { addFigures(callout.blocks, found); }, [](const auto&) {}},
                   block.value);
}

} // namespace

Mentions mentions(const Section& section) {
    Mentions found;
    addFrom(section.keyMessage, found);
    eachSpans(section.blocks, [&](const Spans& spans) { addFrom(spans, found); });
    addFigures(section.blocks, found);
    return found;
}

} // namespace bedside::store
