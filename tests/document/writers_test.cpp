// SPDX-License-Identifier: MIT
#include "document/compose.h"
#include "document/sample_companions.h"
#include "document/writers.h"
#include "support/golden.h"

using namespace bedside;
using namespace bedside::document;

namespace {

Document bedPage() { return sectionPage(test::sampleSections().front(), test::sampleCompanions()); }

Document of(Node node) { return {"Title", "en", {std::move(node)}}; }

} // namespace

TEST_CASE("a section as HTML keeps to its golden") { test::checkGolden("right-bed.html", html(bedPage())); }

TEST_CASE("a section as plain text keeps to its golden") { test::checkGolden("right-bed.txt", plainText(bedPage())); }

TEST_CASE("a study page as plain text keeps to its golden") {
    const auto study = test::sampleStudies()[1];
    const auto page = studyPage(study, {{{"right-bed"}, {"guide"}, "The right bed", false}}, test::sampleCompanions());
    test::checkGolden("kovacs2003.txt", plainText(page));
}

TEST_CASE("HTML escapes what the text says") {
    const std::string page = html(of({Paragraph{{{Words{"a < b & \"c\" > d"}}}}}));
    CHECK(page.find("a &lt; b &amp; &quot;c&quot; &gt; d") != std::string::npos);
}

TEST_CASE("HTML gives a passage a place to land on, and others none") {
    CHECK(html(of({Paragraph{{}, Voice::Body, 7}})).find("<a name=\"p7\">") != std::string::npos);
    CHECK(html(of({Paragraph{{}, Voice::Body, -1}})).find("<a name") == std::string::npos);
}

TEST_CASE("plain text underlines a title by its characters, not its bytes") {
    CHECK(plainText(of({Heading{1, {{Words{"Près"}}}}})) == "Près\n====\n");
}

TEST_CASE("plain text keeps nested lists and their numbers") {
    const List inner{true, {{{Paragraph{{{Words{"deep"}}}}}}}};
    const List outer{false, {{{Paragraph{{{Words{"top"}}}}}, {inner}}}};
    CHECK(plainText(of({outer})) == "- top\n\n  1. deep\n");
}

TEST_CASE("plain text says what a claim's sign means") {
    Link sign{LinkKind::Claim, "claim:x", "Our inference", {{Words{"◔"}}}};
    CHECK(plainText(of({Paragraph{{{Words{"So. "}}, {sign}}}})) == "So. (Our inference)\n");
}

TEST_CASE("plain text writes a table row as its columns' names and words") {
    const Table table{{{{{Words{"Sign"}}}}, {{{Words{"Do"}}}}}, {{{{{Words{"Fever"}}}}, {{{Words{"Call"}}}}}}};
    CHECK(plainText(of({table})) == "- Sign: Fever\n  Do: Call\n");
}
