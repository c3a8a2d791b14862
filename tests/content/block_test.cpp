// SPDX-License-Identifier: MIT
#include "content/section.h"
#include "support/catch.h"

using namespace bedside::content;

namespace {

Spans plainSpans(const char* words) { return {{Text{words}}}; }

Block paragraph(const char* words) { return {Paragraph{plainSpans(words)}}; }

Spans citing(const char* study) { return {{Text{"Words "}}, {Citation{{{study}}}}}; }

} // namespace

TEST_CASE("passages are the headings, paragraphs and table cells, numbered from 1 in reading order") {
    const Blocks blocks{{Heading{2, plainSpans("one")}},
                        {List{false, {{paragraph("two"), {List{true, {{paragraph("three")}}}}}, {paragraph("four")}}}},
                        {FigureUse{{"drawing"}}},
                        {Callout{CalloutKind::Note, {paragraph("five")}}},
                        {Table{{plainSpans("six"), plainSpans("seven")}, {{plainSpans("eight"), plainSpans("nine")}}}},
                        {Listing{ListingKind::Glossary}},
                        paragraph("ten")};
    const std::vector<Passage> expected{{1, "one"}, {2, "two"},   {3, "three"}, {4, "four"}, {5, "five"},
                                        {6, "six"}, {7, "seven"}, {8, "eight"}, {9, "nine"}, {10, "ten"}};
    CHECK(passages(blocks) == expected);
}

TEST_CASE("blocks without words have no passages") {
    CHECK(passages({{FigureUse{{"drawing"}}}, {Listing{}}}).empty());
    CHECK(passages({}).empty());
}

TEST_CASE("a passage without words keeps its number") {
    CHECK(passages({{Paragraph{}}, paragraph("two")}) == std::vector<Passage>{{1, ""}, {2, "two"}});
}

TEST_CASE("a section cites what its key message and its blocks cite, in reading order, each once") {
    Section section;
    section.keyMessage = citing("key");
    section.blocks = {
        {Paragraph{citing("second")}},
        {Callout{CalloutKind::Ours, {{List{false, {{{Paragraph{citing("key")}}}, {{Paragraph{citing("third")}}}}}}}}},
        {Table{{citing("second")}, {{citing("fourth")}}}}};
    CHECK(citedStudies(section) == std::vector<StudyId>{{"key"}, {"second"}, {"third"}, {"fourth"}});
}
