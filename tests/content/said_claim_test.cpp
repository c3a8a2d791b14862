// SPDX-License-Identifier: MIT
#include "content/said_claim.h"
#include "support/catch.h"

using namespace bedside::content;

namespace {

Spans said(const char* claim, const char* words, const char* end = ".") {
    return {{Text{"Well, "}}, {ClaimText{{claim}, {{Text{words}}}}}, {Text{end}}};
}

Section section() {
    Section section;
    section.keyMessage = said("key", "the key");
    section.blocks = {{Table{{said("both", "a head", "")}, {{said("cell", "a cell", ""), {}}}}},
                      {Callout{CalloutKind::GetHelp, {{Paragraph{said("both", "whole words")}}}}},
                      {Paragraph{{{Strong{said("deep", "within")}}, {Text{"."}}}}}};
    return section;
}

} // namespace

TEST_CASE("a claim is said in its first sentence, counted as passages are") {
    CHECK(saidClaim(section(), {"key"}) == SaidClaim{0, "the key"});
    CHECK(saidClaim(section(), {"deep"}) == SaidClaim{5, "within"});
    CHECK(passages(section().blocks)[4].words == "Well, within..");
}

TEST_CASE("a whole sentence goes before a cell of a table, which is better than nothing") {
    CHECK(saidClaim(section(), {"both"}) == SaidClaim{4, "whole words"});
    CHECK(saidClaim(section(), {"cell"}) == SaidClaim{2, "a cell"});
    CHECK_FALSE(saidClaim(section(), {"none"}));
}

TEST_CASE("a question in Arabic ends a sentence as well") {
    Section arabic = section();
    arabic.blocks.push_back({Paragraph{said("asked", "\xD9\x87\xD9\x84", "\xD8\x9F")}});
    arabic.blocks.insert(arabic.blocks.begin(), Block{Table{{said("asked", "cell", "")}, {}}});
    CHECK(saidClaim(arabic, {"asked"}) == SaidClaim{7, "\xD9\x87\xD9\x84"});
}
