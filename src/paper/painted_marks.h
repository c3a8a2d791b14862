// SPDX-License-Identifier: MIT
// What became of the marks on a page that was painted.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace bedside::paper {

/// Points, from the top left.
struct Area {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// tagged[n] is the mark of the page's n-th tagged stretch; areas tells where each painted run of a mark stands.
struct PaintedMarks {
    std::vector<std::size_t> tagged;
    std::vector<std::pair<std::size_t, Area>> areas;
};

} // namespace bedside::paper
