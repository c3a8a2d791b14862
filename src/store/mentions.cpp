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
                if constexpr (std::is_same_v<Value, Citation>)
                    found.studies.insert(value.studies.begin(), value.studies.end());
                else if constexpr (std::is_same_v<Value, ClaimText>)
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

void addFrom(const Blocks& blocks, Mentions& found) {
    eachSpans(blocks, [&](const Spans& spans) { addFrom(spans, found); });
    addFigures(blocks, found);
}

void addFrom(const AdvicePage& page, Mentions& found) {
    addFrom(page.keyMessage, found);
    addFrom(page.blocks, found);
}

void addFrom(const ForRoles& roles, Mentions& found) {
    addFrom(roles.more, found);
    addFrom(roles.less, found);
}

} // namespace

Mentions mentions(const Section& section) {
    Mentions found;
    addFrom(section.keyMessage, found);
    addFrom(section.blocks, found);
    return found;
}

Mentions mentions(const Spans& words) {
    Mentions found;
    addFrom(words, found);
    return found;
}

Mentions mentions(const QuestionText& question) { return mentions(question.why); }

Mentions mentions(const AdviceText& advice) {
    Mentions found;
    addFrom(advice.page, found);
    if (advice.backCare)
        addFrom(*advice.backCare, found);
    return found;
}

Mentions mentions(const PositionText& position) {
    Mentions found;
    found.figures.insert(position.figure);
    addFrom(position.how, found);
    addFrom(position.spine, found);
    return found;
}

Mentions mentions(const PatternText& pattern) {
    Mentions found = mentions(pattern.about);
    for (const auto& [position, reason] : pattern.reasons)
        addFrom(reason, found);
    return found;
}

Mentions mentions(const SafetyText& safety) {
    Mentions found;
    for (const Spans& line : safety.choiceLines)
        addFrom(line, found);
    for (const Spans* words : {&safety.net, &safety.afraid, &safety.twoPeople, &safety.tenCouples})
        addFrom(*words, found);
    return found;
}

} // namespace bedside::store
