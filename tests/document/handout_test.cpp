// SPDX-License-Identifier: MIT
// What is the same on every handout.
#include "document/imprint.h"
#include "document/sample_companions.h"
#include "document/signs.h"
#include "document/writers.h"
#include "support/catch.h"

using namespace bedside;
using namespace bedside::document;

namespace {

Inlines words(const char* text) { return {{Words{text}}}; }

} // namespace

TEST_CASE("the foot of a handout tells in words what the content is and when it was reviewed") {
    content::Article article;
    article.version = "2.1.0";
    article.reviewed = "2026-11-03";
    article.reviewBy = "2027-01-23";
    content::SafetyText safety;
    safety.net = {{content::Text{"Call "}},
                  {content::RegionText{content::RegionWord::EmergencyNumber}},
                  {content::Text{" if your legs get weak "}},
                  {content::Citation{{{"kovacs2003"}}}},
                  {content::Text{"."}}};
    Companions companions = test::sampleCompanions();
    companions.region.emergency = "999";
    const Imprint imprint = imprintOf(article, safety, companions);
    CHECK(imprint.title == "Bedside handout");
    CHECK(imprint.safetyNet == "Call 999 if your legs get weak.");
    CHECK(imprint.edition == "Content 2.1.0 · reviewed 3 November 2026 · next review by 23 January 2027");
    CHECK(imprint.date == "2026-11-03");
}

TEST_CASE("of known words their words alone stay, where nothing is to stand between them") {
    Nodes nodes{{Paragraph{{{Words{"This is "}},
                            {Link{LinkKind::Term, "term:one", "what it means", words("a known word")}},
                            {Link{LinkKind::Study, "study:one", "One 2001", words("[1]")}},
                            {Words{"."}}}}}};
    removeSignsAndTerms(nodes);
    const Nodes quiet{{Paragraph{{{Words{"This is "}}, {Words{"a known word"}}, {Words{"."}}}}}};
    CHECK(nodes == quiet);
}

TEST_CASE("signs are taken away wherever they stand, and their spaces with them") {
    const Inlines signs{{Words{"Rest helps\u00A0"}},
                        {Link{LinkKind::Study, "study:one", "One 2001", words("[1]")}},
                        {Words{" a little\u00A0"}},
                        {Link{LinkKind::Claim, "claim:two", "our inference", words("○")}},
                        {Words{"."}}};
    Nodes nodes{{Heading{2, signs}},
                {Paragraph{{{Strong{signs}}, {Words{" "}}, {Emphasis{signs}}}}},
                {List{false, {{{Paragraph{signs}}}}}},
                {Box{BoxKind::Note, "Note", {{Fold{"more", 0, "More", {{Paragraph{signs}}}}}}}},
                {Table{{{words("What")}}, {{{signs}}}}}};
    removeSigns(nodes);
    CHECK(plainText({"", "en", nodes}) == "Rest helps a little.\n--------------------\n\n"
                                          "Rest helps a little. Rest helps a little.\n\n- Rest helps a little.\n\n"
                                          "Note:\nRest helps a little.\n\n- What: Rest helps a little.\n");
}
