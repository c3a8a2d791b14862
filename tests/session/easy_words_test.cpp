// SPDX-License-Identifier: MIT
// Pages in easy words, the questions about sections, and where their links lead.
#include "document/writers.h"
#include "session/clinic_side.h"
#include "session/reading.h"
#include "session/section_model.h"
#include "store/sample_library.h"
#include "support/catch.h"
#include "support/has.h"

using namespace bedside;
using namespace bedside::session;
using test::has;

namespace {

const QString bed = QStringLiteral("right-bed");

content::Spans claimed(const char* words) {
    return {{content::ClaimText{{"medium-firm"}, {{content::Text{words}}}}}, {content::Text{"."}}};
}

content::Edition edition() {
    content::Edition edition = test::sampleEdition();
    edition.easyWords = {{{"right-bed"}, {claimed("An easy line"), claimed("Another one"), claimed("A third")}}};
    const auto question = [](const char* id, const char* right) {
        return content::TeachBackQuestion{id,    "Is it so?",     {{"yes", "Yes"}, {"no", "No"}},
                                          right, {"medium-firm"}, claimed("The guide says so")};
    };
    edition.teachBacks = {{{"right-bed"}, {question("first", "yes"), question("second", "no")}}};
    return edition;
}

std::string text(const std::optional<document::Document>& page) {
    REQUIRE(page);
    return document::plainText(*page);
}

} // namespace

TEST_CASE("a link may name the sentence of a claim, the full text, or questions about a section") {
    CHECK(locationOf(QStringLiteral("section:right-bed#claim:medium-firm")).claim == QStringLiteral("medium-firm"));
    CHECK(locationOf(QStringLiteral("section:right-bed#claim:medium-firm")).id == bed);
    CHECK(locationOf(QStringLiteral("section:right-bed#full")).isInFull);
    CHECK(locationOf(QStringLiteral("section:right-bed#p2")).passage == 2);
    CHECK(locationOf(QStringLiteral("teach-back:right-bed")).kind == PageKind::TeachBack);
    CHECK(locationOf(QStringLiteral("teach-back:right-bed")).id == bed);
    CHECK_FALSE(isGuidance(PageKind::TeachBack));
    CHECK_FALSE(isArticle(PageKind::TeachBack));
}

TEST_CASE("easy words are shown where the reader chose them and the section has some") {
    const test::SampleLibrary sample(edition());
    Reading reading(sample.library());
    reading.open({PageKind::Section, bed});
    CHECK_FALSE(reading.showsEasyWords(reading.location()));
    int opened = 0;
    QObject::connect(&reading, &Reading::opened, &reading, [&] { ++opened; });
    reading.chooseEasyWords(true);
    CHECK(opened == 1);
    CHECK(reading.usesEasyWords());
    CHECK(reading.showsEasyWords(reading.location()));
    CHECK_FALSE(reading.showsEasyWords({PageKind::Section, QStringLiteral("references")}));
    CHECK_FALSE(reading.showsEasyWords({PageKind::Help, {}}));
    reading.chooseEasyWords(false);
    CHECK_FALSE(reading.showsEasyWords(reading.location()));
}

TEST_CASE("who lands on a passage or asks for the full text gets it, and the next page is easy again") {
    const test::SampleLibrary sample(edition());
    Reading reading(sample.library());
    reading.chooseEasyWords(true);
    for (const char* target :
         {"section:right-bed#p1", "section:right-bed#claim:medium-firm", "section:right-bed#full"}) {
        INFO(target);
        reading.open(locationOf(QString::fromLatin1(target)));
        CHECK_FALSE(reading.showsEasyWords(reading.location()));
        reading.chooseEasyWords(true);
        CHECK(reading.showsEasyWords(reading.location()));
    }
}

TEST_CASE("the page leads from one level to the other, and to the questions") {
    const test::SampleLibrary sample(edition());
    const Bookcase bookcase(sample.library());
    const std::string full = text(bookcase.pageToRead(bed, false, false));
    CHECK(has(full, "Read this in easy words"));
    CHECK(has(full, "Say it in your own words"));
    CHECK_FALSE(has(full, "An easy line"));
    const std::string easy = text(bookcase.pageToRead(bed, true, false));
    CHECK(has(easy, "An easy line"));
    CHECK(has(easy, "Read the full text"));
    CHECK(has(easy, "Say it in your own words"));
    CHECK_FALSE(has(easy, "What this rests on"));
    CHECK(has(text(bookcase.pageToRead(bed, true, true)), "What this rests on"));
    const std::string other = text(bookcase.pageToRead(QStringLiteral("references"), true, false));
    CHECK_FALSE(has(other, "easy words"));
    CHECK_FALSE(has(other, "your own words"));
    CHECK_FALSE(bookcase.pageToRead(QStringLiteral("nowhere"), true, false));
}

TEST_CASE("what is copied of a page has no ways in it") {
    const test::SampleLibrary sample(edition());
    const Bookcase bookcase(sample.library());
    CHECK_FALSE(has(text(bookcase.sectionWithStudies(bed)), "easy words"));
    CHECK_FALSE(has(text(bookcase.easyWithStudies(bed)), "Read the full text"));
    CHECK(has(text(bookcase.easyWithStudies(bed)), "What this rests on"));
}

TEST_CASE("questions about a section keep what was chosen for the visit, and say whether the guide says so") {
    const test::SampleLibrary sample(edition());
    Reading reading(sample.library());
    TeachBack& questions = reading.teachBack();
    CHECK_FALSE(questions.begin(QStringLiteral("references")));
    REQUIRE(questions.begin(bed));
    CHECK(questions.count() == 2);
    CHECK_FALSE(questions.chosen());
    CHECK_FALSE(questions.answer());
    questions.choose(1);
    CHECK(has(text(questions.answer()), "Not quite"));
    questions.choose(0);
    CHECK(has(text(questions.answer()), "Yes, that is it"));
    questions.choose(7);
    CHECK(questions.chosen() == 0);
    CHECK(questions.step(+1));
    CHECK_FALSE(questions.chosen());
    CHECK_FALSE(questions.step(+1));
    CHECK(questions.begin(bed)); // one comes back to where one was
    CHECK(questions.place() == 1);
    CHECK(questions.step(-1));
    CHECK(questions.chosen() == 0);
    CHECK_FALSE(questions.step(-1));
}

TEST_CASE("the questions about a section that speaks plainly ask for consent, and stand with it in the list") {
    content::Edition plain = edition();
    for (content::Section& section : plain.sections)
        if (section.id.text == "right-bed")
            section.plainSpeech = true;
    const test::SampleLibrary sample(plain);
    Reading reading(sample.library());
    const Location place{PageKind::TeachBack, bed};
    CHECK(reading.asksConsent(place));
    reading.choosePages(Consent::PlainSpeech);
    CHECK_FALSE(reading.asksConsent(place));
    const SectionModel list(reading);
    CHECK(list.rowOf(place) == list.rowOf({PageKind::Section, bed}));
    CHECK(list.rowOf(place) >= 0);
}

TEST_CASE("the questions about positions wait with their page") {
    content::Edition withPositions = edition();
    content::Section positions = withPositions.sections.front();
    positions.id.text = "positions";
    withPositions.sections.push_back(positions);
    withPositions.teachBacks.push_back(withPositions.teachBacks.front());
    withPositions.teachBacks.back().section.text = "positions";
    const test::SampleLibrary sample(withPositions);
    Reading reading(sample.library());
    const QString name = QStringLiteral("positions");
    TeachBack& questions = reading.teachBack();
    REQUIRE(questions.begin(name));
    questions.choose(0);
    reading.holdUrgency(guidance::Urgency::SameDay);
    CHECK(reading.bookcase().teachBack(name).empty());
    CHECK_FALSE(has(text(reading.bookcase().pageToRead(name, false, false)), "your own words"));
    CHECK_FALSE(questions.begin(name)); // also where they were begun before
    CHECK(questions.begin(bed));        // all others go on
    reading.holdUrgency(std::nullopt);
    CHECK(questions.begin(name));
    CHECK(questions.chosen() == 0);
}

TEST_CASE("another language goes on at the same question, with what was chosen, and asks for consent as before") {
    content::Edition plain = edition();
    for (content::Section& section : plain.sections)
        section.plainSpeech = section.id.text == "right-bed";
    const test::SampleLibrary sample(plain);
    Reading before(sample.library());
    before.choosePages(Consent::PlainSpeech);
    REQUIRE(before.teachBack().begin(bed));
    before.teachBack().choose(1);
    REQUIRE(before.teachBack().step(+1));
    before.open({PageKind::TeachBack, bed});
    Reading after(sample.library());
    after.takeOver(before);
    CHECK_FALSE(after.asksConsent(after.location()));
    CHECK(after.teachBack().begin(bed));
    CHECK(after.teachBack().place() == 1);
    CHECK(after.teachBack().step(-1));
    CHECK(after.teachBack().chosen() == 1);
    before.choosePages(Consent::BackCareOnly);
    Reading third(sample.library());
    third.takeOver(before);
    CHECK(third.asksConsent({PageKind::TeachBack, bed}));
}
