// SPDX-License-Identifier: MIT
#include "guidance/position_choice.h"

#include <algorithm>
#include <tuple>

namespace bedside::guidance {

namespace {

void change(std::vector<MarkedPosition>& marked, const MarkChange& by) {
    for (MarkedPosition& position : marked)
        if (std::ranges::find(by.positions, position.position) != by.positions.end()) {
            const Mark before = position.mark;
            position.mark = std::min(std::max(before, by.least), by.best);
            position.stated = position.stated && position.mark == before; // the change is ours
        }
}

void sortByMark(std::vector<MarkedPosition>& marked) {
    std::ranges::stable_sort(marked, std::greater(), &MarkedPosition::mark);
}

Mark markOf(const std::vector<MarkedPosition>& marked, std::size_t position) {
    return std::ranges::find(marked, position, &MarkedPosition::position)->mark;
}

} // namespace

PositionAdvice choosePositions(const Guidance& guidance, Evaluation& evaluation) {
    const Positions& positions = guidance.positions;
    const auto holds = [&](const auto& rule) { return evaluation.holds(rule.when); };
    PositionAdvice advice;
    advice.state = std::ranges::find_if(positions.states, holds)->state;
    evaluation.settle(advice.state);
    const bool isShown = advice.state == PositionState::Shown;
    const auto pattern =
        isShown ? std::ranges::find_if(positions.patterns, holds) : std::prev(positions.patterns.end());
    advice.pattern = static_cast<std::size_t>(pattern - positions.patterns.begin());
    advice.first = evaluation.holds(positions.moreFirst) ? Role::More : Role::Less;
    for (std::size_t i = 0; isShown && i < positions.changes.size(); ++i)
        if (holds(positions.changes[i]))
            advice.changes.push_back(i);
    advice.more = markedPositions(positions, advice.pattern, Role::More, advice.changes);
    advice.less = markedPositions(positions, advice.pattern, Role::Less, advice.changes);
    return advice;
}

std::vector<MarkedPosition> markedPositions(const Positions& positions, std::size_t pattern, Role role,
                                            const std::vector<std::size_t>& changes) {
    const Pattern& of = positions.patterns[pattern];
    std::vector<MarkedPosition> marked = role == Role::More ? of.more : of.less;
    for (const std::size_t place : changes) {
        const MarkChange& by = positions.changes[place];
        if (role == Role::More ? by.forMore : by.forLess)
            change(marked, by);
    }
    sortByMark(marked);
    return marked;
}

std::vector<std::size_t> positionsForBoth(const Positions& positions, const std::vector<MarkedPosition>& more,
                                          const std::vector<MarkedPosition>& less) {
    const auto worth = [&](std::size_t position) {
        const int a = static_cast<int>(markOf(more, position));
        const int b = static_cast<int>(markOf(less, position));
        return std::tuple(-std::min(a, b), -(a + b));
    };
    std::vector<std::size_t> order = positions.smallerRangeFirst;
    std::ranges::stable_sort(order, {}, worth);
    return order;
}

} // namespace bedside::guidance
