// SPDX-License-Identifier: MIT
#include "content/handout.h"
#include "support/catch.h"

using namespace bedside::content;

TEST_CASE("a part is named by its kind, and by an id where it is one of many") {
    using enum PartKind;
    const std::pair<const char*, HandoutPart> named[] = {
        {"result", {Result, ""}},  {"positions", {Positions, ""}},        {"signs", {Signs, ""}},
        {"wallet", {Wallet, ""}},  {"everything", {Everything, ""}},      {"section:right-bed", {Section, "right-bed"}},
        {"card:A1", {Card, "A1"}}, {"position:SIDE", {Position, "SIDE"}}, {"claim:a:b", {Claim, "a:b"}},
    };
    for (const auto& [name, part] : named) {
        INFO(name);
        CHECK(partNamed(name) == part);
        CHECK(nameOf(part) == name);
    }
}

TEST_CASE("what names no part is none") {
    for (const char* name :
         {"", ":", "section", "section:", "signs:", "signs:x", "Signs", " signs", "bed", ":x", "claims:x"}) {
        INFO(name);
        CHECK(partNamed(name) == std::nullopt);
    }
}
