// SPDX-License-Identifier: MIT
// Where in a flow something is written, and with what.
#pragma once

#include "document/imprint.h"
#include "paper/flow.h"
#include "paper/measures.h"
#include "paper/text_setter.h"

namespace bedside::paper {

/// From x on, so wide; parent is the element that it belongs to; its pieces hold together at least that strongly.
struct Place {
    double x = 0;
    double width = 0;
    std::size_t parent = 0;
    Tie tie = Tie::Free;
    bool isItem = false;      // of a list: its parts stand close to each other
    double pictureHeight = 0; // that a drawing has at most, where it is not 0
};

/// What is used to write: the sizes, who sets text, the flow that it goes to, and the words that paper adds.
struct Desk {
    const Measures& measures;
    TextSetter& setter;
    Flow& flow;
    const document::PaperWords& words;
};

} // namespace bedside::paper
