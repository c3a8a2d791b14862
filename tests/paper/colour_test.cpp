// SPDX-License-Identifier: MIT
#include "paper/colour.h"
#include "support/catch.h"

#include <stdexcept>

using namespace bedside::paper;

TEST_CASE("a drawing is filled with the colours of the light theme") {
    const Palette colours(bedside::press::Ink::Colour);
    CHECK(colours.filled("<a b=\"@soft@\" c=\"@accent-soft@\"/>") == "<a b=\"#DDEFEC\" c=\"#DDEFEC\"/>");
    CHECK(colours.filled("a@example.org") == "a@example.org");
}

TEST_CASE("a colour that is not in the file of colours is a mistake of ours") {
    CHECK(token("surface") == white);
    CHECK_THROWS_AS(token("no such colour"), std::out_of_range);
}

TEST_CASE("in black what stands on something is white, and all else is black") {
    const Palette blacks(bedside::press::Ink::Black);
    for (const char* name : {"ink", "muted", "line", "control", "accent", "emergency", "same-day", "everyday"})
        CHECK(blacks(name) == black);
    for (const char* name : {"paper", "surface", "accent-soft", "emergency-soft", "on-accent"})
        CHECK(blacks(name) == white);
    CHECK(blacks.filled("<a b=\"@muted@\" c=\"@surface@\"/>") == "<a b=\"#000000\" c=\"#ffffff\"/>");
}
