// SPDX-License-Identifier: MIT
#include "document/compose.h"
#include "document/evidence/claim_index.h"
#include "document/sample_companions.h"
#include "document/writers.h"
#include "support/golden.h"
#include "support/has.h"

using namespace bedside;
using namespace bedside::document;
using test::has;

namespace {

Document bedPage() { return sectionPage(test::sampleSections().front(), test::sampleCompanions()); }

Document savedBedPage() {
    Companions companions = test::sampleCompanions();
    companions.standsAlone = true;
    return sectionWithStudies(test::sampleSections().front(), companions);
}

Document of(Node node) { return {"Title", "en", {std::move(node)}}; }

/// Returns the page's HTML without its style sheet, which a designer changes.
std::string unstyled(const Document& page) {
    std::string text = html(page);
    const auto begin = text.find("<style>\n") + 8;
    return text.erase(begin, text.find("</style>") - begin);
}

} // namespace

TEST_CASE("a section as HTML keeps to its golden") { test::checkGolden("right-bed.html", unstyled(savedBedPage())); }

TEST_CASE("a section as plain text keeps to its golden") { test::checkGolden("right-bed.txt", plainText(bedPage())); }

TEST_CASE("a study page as plain text keeps to its golden") {
    const auto study = test::sampleStudies()[1];
    const content::GuidanceText words = test::sampleGuidanceText();
    const auto uses = usesOf(study.id, test::sampleClaims(), claimIndex(test::sampleSections(), &words));
    const auto page = studyPage(study, uses, {}, test::sampleCompanions());
    test::checkGolden("kovacs2003.txt", plainText(page));
}

TEST_CASE("HTML escapes what the text says") {
    const std::string page = html(of({Paragraph{{{Words{"a < b & \"c\" > d"}}}}}));
    CHECK(has(page, "a &lt; b &amp; &quot;c&quot; &gt; d"));
}

TEST_CASE("HTML gives a passage a place to land on, and others none") {
    CHECK(has(html(of({Paragraph{{}, Voice::Body, 7}})), "<p id=\"p7\">"));
    CHECK_FALSE(has(html(of({Paragraph{{}, Voice::Body, -1}})), " id="));
}

TEST_CASE("HTML carries the colours of both themes, and names none that it lacks") {
    const std::string page = html(savedBedPage());
    const std::string light = page.substr(0, page.find("prefers-color-scheme: dark"));
    const std::string dark = page.substr(light.size());
    int used = 0;
    for (auto at = page.find("var(--"); at != std::string::npos; at = page.find("var(--", at + 1), ++used) {
        const std::string name = page.substr(at + 4, page.find(')', at) - at - 4);
        INFO(name);
        CHECK(has(light, " " + name + ": #"));
        CHECK(has(dark, " " + name + ": #"));
    }
    CHECK(used > 20);
}

TEST_CASE("HTML loads nothing and runs nothing") {
    const std::string page = html(savedBedPage());
    for (const char* outside : {"src=", "<link", "<script", "@import", "url("}) {
        INFO(outside);
        CHECK_FALSE(has(page, outside));
    }
}

TEST_CASE("HTML leads a link to what the page itself tells, and leaves the words of any other") {
    const Link study{LinkKind::Study, "study:kovacs2003", "Kovacs and others 2003", {{Words{"[1]"}}}};
    const Link section{LinkKind::Section, "section:moving", "", {{Words{"how to move"}}}};
    Document page = of({Paragraph{{{study}, {section}}}});
    CHECK(has(html(page), "<p><span class=\"study\" title=\"Kovacs and others 2003\">[1]</span>how to move</p>"));
    page.nodes.push_back({Box{BoxKind::Study, "", {{Heading{3, {{Words{"Kovacs"}}}, -1, "study:kovacs2003"}}}}});
    CHECK(has(html(page), "<a class=\"study\" href=\"#study-kovacs2003\" title=\"Kovacs and others 2003\">[1]</a>"));
    CHECK(has(html(page), "<h3 id=\"study-kovacs2003\">Kovacs</h3>"));
}

TEST_CASE("HTML holds a drawing with its words, and the words alone where there is no drawing") {
    const Figure figure{"bed", "<svg fill=\"@soft@\"><text>a@ink b@</text></svg>", "A bed.", "A \"bed\"", 320, 200};
    CHECK(has(html(of({figure})), "<svg role=\"img\" aria-label=\"A &quot;bed&quot;\" fill=\"var(--accent-soft)\">"
                                  "<text>a@ink b@</text></svg><figcaption>A bed.</figcaption>"));
    CHECK(has(html(of({Figure{"bed", "", "A bed.", "A \"bed\"", 320, 200}})), "<p>A &quot;bed&quot;</p>"));
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

TEST_CASE("as text, a stop parts the caption of a drawing from its description") {
    const auto text = [](const char* caption) {
        return plainText({"", "en", {{Figure{"f", "", caption, "A bed.", 1, 1}}}});
    };
    CHECK(text("Rest first") == "[Drawing: Rest first. A bed.]\n");
    CHECK(text("Rest first.") == "[Drawing: Rest first. A bed.]\n");
    CHECK(text("أولًا؟") == "[Drawing: أولًا؟ A bed.]\n");
}
