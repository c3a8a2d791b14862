// SPDX-License-Identifier: MIT
#include "content/span.h"
#include "support/catch.h"

using namespace bedside::content;

namespace {

Span text(const char* words) { return {Text{words}}; }

Span cited(std::vector<StudyId> studies) { return {Citation{std::move(studies)}}; }

} // namespace

TEST_CASE("plain words go through everything that holds words") {
    const Spans spans{text("Read "),
                      {Strong{{text("all "), {Emphasis{{text("of ")}}}}}},
                      {ClaimText{{"c"}, {text("this ")}}},
                      {TermUse{{"t"}, {text("hard ")}}},
                      {SectionLink{{"s"}, {text("page ")}}},
                      {WebLink{"https://example.org", {text("now ")}}},
                      {TypedNumber{NumberKind::Age, "18"}}};
    CHECK(plainWords(spans) == "Read all of this hard page now 18");
}

TEST_CASE("a citation has no words and takes the space before it along") {
    CHECK(plainWords({text("It helped "), cited({{"a"}}), text(".")}) == "It helped.");
    CHECK(plainWords({text("It helped "), cited({{"a"}}), text(" them.")}) == "It helped them.");
    CHECK(plainWords({cited({{"a"}}), text("First.")}) == "First.");
}

TEST_CASE("a number that depends on the country reads as the generic words") {
    CHECK(plainWords({text("Call "), {RegionText{RegionWord::EmergencyNumber}}}) == "Call your local emergency number");
    CHECK(plainWords({text("Ask "), {RegionText{RegionWord::AdviceNumber}}}) == "Ask your doctor or local advice line");
}

TEST_CASE("a line break parts words") { CHECK(plainWords({text("one"), {LineBreak{}}, text("two")}) == "one two"); }

TEST_CASE("no spans have no words") { CHECK(plainWords({}).empty()); }

TEST_CASE("cited studies come in order of first mention, each once, however deep they stand") {
    const Spans spans{cited({{"b"}, {"a"}}), {Strong{{cited({{"a"}, {"c"}})}}}, {ClaimText{{"x"}, {cited({{"b"}})}}}};
    CHECK(citedStudies(spans) == std::vector<StudyId>{{"b"}, {"a"}, {"c"}});
}
