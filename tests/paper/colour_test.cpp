// SPDX-License-Identifier: MIT
#include "paper/colour.h"
#include "support/catch.h"

#include <stdexcept>

using namespace bedside::paper;

TEST_CASE("a drawing is filled with the colours of the light theme") {
    CHECK(filled("<a b=\"@soft@\" c=\"@accent-soft@\"/>") == "<a b=\"#DDEFEC\" c=\"#DDEFEC\"/>");
    CHECK(filled("a@example.org") == "a@example.org");
}

TEST_CASE("a colour that is not in the file of colours is a mistake of ours") {
    CHECK(token("surface") == white);
    CHECK_THROWS_AS(token("no such colour"), std::out_of_range);
}
