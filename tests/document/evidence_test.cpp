// SPDX-License-Identifier: MIT
// The card of a claim, the page of a study, and the list of all studies.
#include "document/compose.h"
#include "document/evidence/evidence.h"
#include "document/evidence/reference_parts.h"
#include "document/sample_companions.h"
#include "document/writers.h"
#include "support/catch.h"
#include "support/has.h"

using namespace bedside;
using namespace bedside::document;
using content::Certainty;
using content::StudyDesign;
using test::has;

namespace {

void checkInOrder(const std::string& text, const std::vector<std::string>& parts) {
    std::size_t from = 0;
    for (const std::string& part : parts) {
        INFO(part << " in\n" << text);
        from = text.find(part, from);
        REQUIRE(from != std::string::npos);
        from += part.size();
    }
}

Companions companionsWithoutTheirOwnPages() {
    Companions companions = test::sampleCompanions();
    companions.standsAlone = true;
    return companions;
}

Document cardOf(const char* claim, const Reader& reader = {}, const Companions& companions = test::sampleCompanions()) {
    return claimCard(*companions.claim({claim}), reader, companions);
}

Reader withNewPain() {
    Reader reader;
    reader.painIsNew = true;
    return reader;
}

ShelfStudy shelved(const char* id, StudyDesign design, int year, std::optional<int> people,
                   std::vector<Certainty> certainties, std::size_t places) {
    ShelfStudy each{test::sampleStudies()[0], std::move(certainties), places};
    each.study.id = {id};
    each.study.reference.year = year;
    each.study.appraisal.design = design;
    each.study.appraisal.sample.sampleSize = people;
    return each;
}

/// Four sources, by name.
std::vector<ShelfStudy> shelfOfFour() {
    std::vector<ShelfStudy> all{
        shelved("a", StudyDesign::Trial, 2003, 313, {Certainty::Low}, 2),
        shelved("b", StudyDesign::Review, 2021, {}, {Certainty::Moderate, Certainty::VeryLow}, 5),
        shelved("c", StudyDesign::Trial, 2016, 70, {Certainty::VeryLow}, 2),
        shelved("d", StudyDesign::Leaflet, 0, {}, {}, 0)};
    all[1].study.appraisal.topics = {{"moving"}};
    all[2].study.appraisal.topics = {{"beds"}, {"moving"}};
    return all;
}

std::string chosen(const ShelfChoice& choice) {
    std::string ids;
    for (const ShelfStudy& each : chosenStudies(shelfOfFour(), choice))
        ids += each.study.id.text;
    return ids;
}

} // namespace

TEST_CASE("a claim's note says how sure we are and why") {
    const Document card = cardOf("medium-firm");
    CHECK(card.title == "A medium-firm bed eases back pain more than a firm one.");
    checkInOrder(plainText(card),
                 {"A medium-firm bed eases back pain more than a firm one.", "A study shows this.",
                  "How sure we are: ◔\u00A0low to moderate. One trial.", "Shown in: Adults with long-term back pain.",
                  "Kovacs and others 2003", "Trial · 313 people",
                  "The people of the study: 313 people with long-term back pain.",
                  "Who: Adults in Spain with long-term back pain.", "What it cannot tell us: Soft beds.",
                  "Effect of firmness of mattress", "Open the DOI",
                  "Copy this reference as: Vancouver · APA · BibTeX · CSL-JSON", "World Bed Office",
                  "What it cannot tell us: What is best."});
}

TEST_CASE("a reference tells the numbers that libraries know, and leads to the free full text") {
    content::Study study = test::sampleCompanions().studies.back();
    study.reference.pmid = "99999901";
    const auto parts = [&] {
        return plainText({"", "en", referenceParts(study, Voice::Small, test::sampleCompanions())});
    };
    CHECK(has(parts(), "\nPubMed 99999901\n"));
    CHECK_FALSE(has(parts(), "Free full text"));
    study.reference.pmcid = "PMC4381984";
    checkInOrder(parts(), {study.reference.title, "PubMed 99999901 · Free full text (PMC4381984)",
                           "Open this source on the web"});
    CHECK(has(html({"", "en", referenceParts(study, Voice::Small, test::sampleCompanions())}),
              "https://pmc.ncbi.nlm.nih.gov/articles/PMC4381984/"));
    study.reference.pmid.clear();
    CHECK(has(parts(), "\nFree full text (PMC4381984)\n"));
    study.reference.pmcid.clear();
    CHECK_FALSE(has(parts(), "PubMed"));
}

TEST_CASE("without answers a card speaks of the people studied alone") {
    CHECK_FALSE(has(plainText(cardOf("medium-firm")), "You and the people studied"));
    checkInOrder(plainText(cardOf("medium-firm", withNewPain())),
                 {"Who: Adults in Spain", "You and the people studied",
                  "The people with pain had it for a long time. Yours is new.", "What it cannot tell us: Soft beds."});
}

TEST_CASE("a card that stands alone has nothing to copy, and leads to the web") {
    const std::string card = plainText(cardOf("medium-firm", {}, companionsWithoutTheirOwnPages()));
    CHECK_FALSE(has(card, "Copy this reference"));
    CHECK(has(card, "Open the DOI"));
}

TEST_CASE("a card of our own claim says that nobody has tested it, and gives no mark") {
    const std::string card = plainText(cardOf("gentle-start"));
    checkInOrder(card, {"Starting gently suits most backs.", "Our inference, not yet checked by a clinician.",
                        "We give no mark here: this is our own step, and nobody has tested it."});
    CHECK_FALSE(has(card, "How sure we are"));
}

TEST_CASE("a reason that we give for a claim without a mark is said in its place") {
    Companions companions = test::sampleCompanions();
    companions.claims[0].reason = "It is from general knowledge.";
    const std::string card = plainText(cardOf("gentle-start", {}, companions));
    CHECK(has(card, "It is from general knowledge."));
    CHECK_FALSE(has(card, "nobody has tested"));
}

TEST_CASE("each way to copy a reference names the style and the study") {
    const Document card = cardOf("medium-firm");
    const Box& study = std::get<Box>(card.nodes.at(4).value);
    std::vector<std::string> targets;
    for (const Inline& part : std::get<Paragraph>(study.nodes.back().value).inlines)
        if (const auto* link = std::get_if<Link>(&part.value))
            targets.push_back(link->target);
    CHECK(targets == std::vector<std::string>{"copy:vancouver:kovacs2003", "copy:apa:kovacs2003",
                                              "copy:bibtex:kovacs2003", "copy:csl-json:kovacs2003"});
}

TEST_CASE("a study's page says what weakens it, how the source article cites it, and what leans on it") {
    const Companions companions = test::sampleCompanions();
    const std::vector<ClaimUses> uses{
        {companions.claims[1],
         {{"section:right-bed#p1", "The right bed · In one good trial"}, {"", "A rule of the questions: It is new."}}}};
    const Document page = studyPage(*companions.study({"kovacs2003"}), uses, withNewPain(), companions);
    const std::string text = plainText(page);
    checkInOrder(text, {"Kovacs and others 2003\n======",
                        "Who: Adults in Spain",
                        "What it found: Medium-firm beds",
                        "What weakens it: A bed maker gave the beds.",
                        "What it cannot tell us: Soft beds.",
                        "How we read it: We read its summary only.",
                        "You and the people studied",
                        "Yours is new.",
                        "Reference\n---",
                        "Open the DOI",
                        "As the source article cites it\n---",
                        "Kovacs et al, 2004.",
                        "As we checked it: Kovacs and others, 2003, in full.",
                        "What differs:",
                        "- The year.",
                        "- The name of the journal.",
                        "What leans on it\n---",
                        "A medium-firm bed eases back pain more than a firm one. (low to moderate)",
                        "- The right bed · In one good trial",
                        "- A rule of the questions: It is new."});
    const auto& places = std::get<List>(page.nodes.back().value).items;
    const auto targetOf = [&](std::size_t place) {
        const auto& inlines = std::get<Paragraph>(places.at(place).front().value).inlines;
        const auto* link = std::get_if<Link>(&inlines.front().value);
        return link ? link->target : std::string();
    };
    CHECK(targetOf(0) == "section:right-bed#p1");
    CHECK(targetOf(1).empty()); // of what cannot be opened there are only the words
}

TEST_CASE("a study that nothing leans on says so, and one that the source article lacks is not compared") {
    const Companions companions = test::sampleCompanions();
    const std::string text = plainText(studyPage(*companions.study({"aaron2010"}), {}, withNewPain(), companions));
    CHECK(has(text, "No claim leans on it."));
    CHECK_FALSE(has(text, "source article"));
    CHECK_FALSE(has(text, "You and the people studied"));
    CHECK_FALSE(has(text, "The people of the study"));
}

TEST_CASE("studies are filtered by topic, design, sureness and year, and by all of them together") {
    const ShelfChoice all;
    CHECK(chosen(all) == "abcd");
    const auto with = [&](const auto& change) {
        ShelfChoice choice = all;
        change(choice);
        return chosen(choice);
    };
    CHECK(with([](ShelfChoice& choice) { choice.topic = content::TopicId{"beds"}; }) == "acd");
    CHECK(with([](ShelfChoice& choice) { choice.topic = content::TopicId{"moving"}; }) == "bc");
    CHECK(with([](ShelfChoice& choice) { choice.design = StudyDesign::Trial; }) == "ac");
    CHECK(with([](ShelfChoice& choice) { choice.design = StudyDesign::Thesis; }).empty());
    CHECK(with([](ShelfChoice& choice) { choice.certainty = Certainty::VeryLow; }) == "bc"); // of any of its claims
    CHECK(with([](ShelfChoice& choice) { choice.fromYear = 2016; }) == "bc");
    CHECK(with([](ShelfChoice& choice) {
              choice.topic = content::TopicId{"beds"};
              choice.design = StudyDesign::Trial;
              choice.fromYear = 2010;
          }) == "c");
}

TEST_CASE("studies are ordered as asked for, those that are equal by name") {
    const auto by = [](ShelfOrder order) {
        ShelfChoice choice;
        choice.order = order;
        return chosen(choice);
    };
    CHECK(by(ShelfOrder::Name) == "abcd");
    CHECK(by(ShelfOrder::Newest) == "bcad");
    CHECK(by(ShelfOrder::MostPeople) == "acbd");
    CHECK(by(ShelfOrder::Surest) == "bacd");
    CHECK(by(ShelfOrder::MostUsed) == "bacd");
}

TEST_CASE("the list of studies says how many of them it shows, and leads to each") {
    const auto all = shelfOfFour();
    const Document page = evidencePage({all[1], all[3]}, all.size(), test::sampleCompanions());
    checkInOrder(plainText(page), {"Showing 2 of 4 sources.", "Beds differ.",
                                   "Places that lean on it: 5 · Sureness of its claims: moderate, very low",
                                   "Places that lean on it: 0"});
    const Box& first = std::get<Box>(page.nodes.at(1).value);
    CHECK(std::get<Link>(std::get<Heading>(first.nodes.front().value).inlines.front().value).target == "study:b");
    CHECK(has(plainText(evidencePage({}, 4, test::sampleCompanions())), "No study fits. Choose less."));
}

TEST_CASE("a card or a question by itself says that it is part of the answers") {
    const content::GuidanceText words = test::sampleGuidanceText();
    const Companions companions = test::sampleCompanions();
    checkInOrder(plainText(advicePage(words.cards.at("M1").page, companions)),
                 {"Slipped disc\n===", "A disc may bulge.", "Moving with pain"});
    checkInOrder(plainText(questionPage(words.questions.at("E1"), companions)),
                 {"Do you have new numbness?\n===", "- In a leg", "- In both legs", "New counts.", "Why we ask\n---",
                  "It can be a sign"});
}
