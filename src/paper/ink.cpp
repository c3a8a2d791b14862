// SPDX-License-Identifier: MIT
#include "paper/ink.h"

#include "base/overloaded.h"

namespace bedside::paper {

void move(Ink& ink, double x, double y) {
    std::visit(Overloaded{[x, y](Glyphs& glyphs) {
                              glyphs.x += x;
                              glyphs.baseline += y;
                          },
                          [x, y](auto& other) {
                              other.area.x += x;
                              other.area.y += y;
                          }},
               ink.value);
}

void move(std::vector<Ink>& inks, double x, double y) {
    for (Ink& ink : inks)
        move(ink, x, y);
}

} // namespace bedside::paper
