// SPDX-License-Identifier: MIT
// The way from a claim to every place that says it.
#include "document/compose.h"
#include "document/evidence/claim_index.h"
#include "document/evidence/linked_studies.h"
#include "document/sample_companions.h"
#include "support/catch.h"

using namespace bedside;
using namespace bedside::document;
using content::ClaimId;
using content::Spans;

namespace {

Spans saying(const char* claim, const char* words = "So it is") {
    return {{content::ClaimText{{claim}, test::words(words)}}, {content::Text{"."}}};
}

std::vector<std::string> targetsOf(const ClaimIndex& index, const char* claim) {
    std::vector<std::string> targets;
    if (const auto places = index.find({claim}); places != index.end())
        for (const ClaimPlace& place : places->second)
            targets.push_back(place.target);
    return targets;
}

using Targets = std::vector<std::string>;

} // namespace

TEST_CASE("a claim leads to the passage of the section that says it") {
    const ClaimIndex index = claimIndex(test::sampleSections(), nullptr);
    REQUIRE(targetsOf(index, "medium-firm") == Targets{"section:right-bed#p1"});
    CHECK(index.at({"medium-firm"}).front().words ==
          "The right bed · In one good trial, people on a medium-firm bed did better.");
    CHECK(targetsOf(index, "gentle-start").empty());
}

TEST_CASE("a claim is found in key messages, lists, callouts and cells, by the passages' own numbers") {
    content::Section section = test::sampleSections().front();
    section.keyMessage = saying("firm");
    section.blocks = {
        test::paragraph("Nothing."),
        {content::List{false, {{test::paragraph(saying("firm"))}}}},
        {content::Callout{content::CalloutKind::Note, {test::paragraph({{content::Strong{saying("firm")}}})}}},
        {content::Table{{test::words("Bed")}, {{saying("firm")}}}}};
    CHECK(targetsOf(claimIndex({section}, nullptr), "firm") ==
          Targets{"section:right-bed", "section:right-bed#p2", "section:right-bed#p3", "section:right-bed#p5"});
}

TEST_CASE("a passage that says a claim twice is one place, two passages are two") {
    content::Section section = test::sampleSections().front();
    Spans twice = saying("firm");
    for (const content::Span& span : saying("firm"))
        twice.push_back(span);
    section.blocks = {test::paragraph(twice), test::paragraph(saying("firm"))};
    CHECK(targetsOf(claimIndex({section}, nullptr), "firm") == Targets{"section:right-bed#p1", "section:right-bed#p2"});
}

TEST_CASE("the name of a place is short, and ends between words") {
    content::Section section = test::sampleSections().front();
    section.blocks = {test::paragraph(saying(
        "firm", "A long sentence goes on and on, and nobody needs the whole of it to know it again when they see it"))};
    const std::string words = claimIndex({section}, nullptr).at({"firm"}).front().words;
    CHECK(words == "The right bed · A long sentence goes on and on, and nobody needs the whole …");
}

TEST_CASE("every kind of words of the guidance leads to where they are shown") {
    content::GuidanceText text;
    text.questions["E1"].why = saying("question");
    text.outcomes["o5"].page.keyMessage = saying("outcome");
    text.cards["A1"].page.blocks = {test::paragraph(saying("card"))};
    text.cards["A2"].backCare = content::AdvicePage{"Back", saying("back-care"), {}};
    text.rules["o5-always"] = saying("rule");
    text.positions["SIDE"].how.more = saying("how");
    text.positions["SIDE"].spine.less = saying("spine");
    text.patterns["not-clear"].about = saying("pattern");
    text.patterns["not-clear"].reasons["SIDE"].less = saying("reason");
    text.markChanges["strong-pain"] = saying("change");
    text.safety.choiceLines = {saying("choice")};
    text.safety.net = saying("net");
    text.safety.afraid = saying("afraid");
    text.safety.twoPeople = saying("two");
    text.safety.tenCouples = saying("couples");
    const ClaimIndex index = claimIndex({}, &text);
    const std::vector<std::pair<const char*, const char*>> table{{"question", "asked:E1"},
                                                                 {"outcome", "outcome:o5"},
                                                                 {"card", "card:A1"},
                                                                 {"back-care", ""},
                                                                 {"rule", ""},
                                                                 {"how", "page:positions"},
                                                                 {"spine", "page:positions"},
                                                                 {"pattern", "page:positions"},
                                                                 {"reason", "page:positions"},
                                                                 {"change", "page:positions"},
                                                                 {"choice", ""},
                                                                 {"net", ""},
                                                                 {"afraid", ""},
                                                                 {"two", ""},
                                                                 {"couples", "page:positions"}};
    CHECK(index.size() == table.size());
    for (const auto& [claim, target] : table) {
        INFO(claim);
        CHECK(targetsOf(index, claim) == Targets{target});
        CHECK_FALSE(index.at({claim}).front().words.empty());
    }
}

TEST_CASE("what only a reader of back care is told has no page of its own, and what everyone is told has one place") {
    content::GuidanceText text;
    text.outcomes["o5"].page = {"Result", saying("both"), {}};
    text.outcomes["o5"].backCare = content::AdvicePage{"Result", saying("both"), {test::paragraph(saying("only"))}};
    const ClaimIndex index = claimIndex({}, &text);
    CHECK(targetsOf(index, "both") == Targets{"outcome:o5"});
    CHECK(targetsOf(index, "only") == Targets{""});
    CHECK(index.at({"only"}).front().words == "Result, for back care only: Result");
}

TEST_CASE("a study is used by every claim that rests on it, also by one that nothing says") {
    const auto claims = test::sampleClaims();
    const ClaimIndex index = claimIndex(test::sampleSections(), nullptr);
    const auto uses = usesOf({"aaron2010"}, claims, index);
    REQUIRE(uses.size() == 1);
    CHECK(uses.front().claim.id.text == "medium-firm");
    CHECK(uses.front().places.size() == 1);
    CHECK(usesOf({"aaron2010"}, claims, {}).front().places.empty());
    CHECK(usesOf({"nobody1901"}, claims, index).empty());
}

TEST_CASE("the shelf knows of each study how sure its claims are, the surest first, and how many places lean on it") {
    auto claims = test::sampleClaims();
    claims.push_back(claims.back());
    claims.back().id = {"other"};
    claims.back().certainty = content::Certainty::High;
    claims.back().studies = {{"kovacs2003"}};
    claims.push_back(claims.back()); // the same again
    auto studies = test::sampleStudies();
    const auto all = shelf(studies, claims, claimIndex(test::sampleSections(), nullptr));
    REQUIRE(all.size() == 2);
    CHECK(all[0].certainties == std::vector{content::Certainty::Low});
    CHECK(all[1].certainties == std::vector{content::Certainty::High, content::Certainty::Low});
    CHECK(all[1].places == 1);
}

TEST_CASE("the studies that a page names are those its links lead to, wherever they stand, each once") {
    const Document page = sectionPage(test::sampleSections().front(), test::sampleCompanions());
    const std::vector<content::StudyId> both{{"kovacs2003"}, {"aaron2010"}};
    CHECK(linkedStudies(page.nodes) == both);
    const Nodes within{{Box{BoxKind::Note, "", {{Fold{"f", 0, "More", page.nodes}}}}},
                       {List{false, {page.nodes}}},
                       {Table{{}, {{{std::get<Paragraph>(page.nodes[2].value).inlines}}}}}};
    CHECK(linkedStudies(within) == both);
    CHECK(linkedStudies({}).empty());
}
