// SPDX-License-Identifier: MIT
#include "document/writers.h"
#include "session/reading.h"
#include "session/section_model.h"
#include "store/sample_library.h"
#include "support/catch.h"

using namespace bedside;
using namespace bedside::session;

namespace {

Location section(const char* id) { return {PageKind::Section, QString::fromLatin1(id)}; }

std::vector<std::string> idsOf(const std::vector<content::SectionSummary>& sections) {
    std::vector<std::string> ids;
    for (const auto& summary : sections)
        ids.push_back(summary.id.text);
    return ids;
}

} // namespace

TEST_CASE("a link's target names a place, with the passage to land on") {
    const Location place = locationOf(QStringLiteral("section:right-bed#p4"));
    CHECK(place.kind == PageKind::Section);
    CHECK(place.id == QStringLiteral("right-bed"));
    CHECK(place.passage == 4);
    CHECK(locationOf(QStringLiteral("study:kovacs2003")).kind == PageKind::Study);
    CHECK(locationOf(QStringLiteral("https://example.org")).id.isEmpty());
    for (const char* advice : {"card:A1", "outcome:o5", "asked:E1"}) {
        INFO(advice);
        CHECK(locationOf(QString::fromLatin1(advice)).kind == PageKind::Advice);
        CHECK(locationOf(QString::fromLatin1(advice)).id == QString::fromLatin1(advice));
    }
    CHECK(locationOf(QStringLiteral("page:evidence")).kind == PageKind::Evidence);
    CHECK_FALSE(isGuidance(PageKind::Evidence));
    CHECK(locationOf(QStringLiteral("page:handouts")).kind == PageKind::Handouts);
    CHECK(locationOf(QStringLiteral("page:handouts/partner")).id == QStringLiteral("handouts/partner"));
    CHECK_FALSE(isGuidance(PageKind::Handouts));
    CHECK_FALSE(isGuidance(PageKind::Advice));
}

TEST_CASE("back and forward return to the page and how far down it one was") {
    const test::SampleLibrary sample;
    Reading reading(sample.library());
    reading.open(section("right-bed"));
    reading.rememberScroll(0.6);
    reading.open(section("references"));
    REQUIRE(reading.canGoBack());
    reading.goBack();
    CHECK(reading.location().id == QStringLiteral("right-bed"));
    CHECK(reading.location().scroll == Approx(0.6));
    REQUIRE(reading.canGoForward());
    reading.goForward();
    CHECK(reading.location().id == QStringLiteral("references"));
    CHECK_FALSE(reading.canGoForward());
}

TEST_CASE("going somewhere new forgets what was forward") {
    const test::SampleLibrary sample;
    Reading reading(sample.library());
    reading.open(section("right-bed"));
    reading.goBack();
    reading.open(section("references"));
    CHECK_FALSE(reading.canGoForward());
}

TEST_CASE("opening the page one is on adds no step back") {
    History history;
    history.visit(section("right-bed"));
    history.visit(section("right-bed"));
    history.goBack();
    CHECK_FALSE(history.hasPrevious());
}

TEST_CASE("a page that speaks plainly asks first, once") {
    const test::SampleLibrary sample;
    Reading reading(sample.library());
    CHECK(reading.asksConsent(section("moving")));
    CHECK_FALSE(reading.asksConsent(section("right-bed")));
    reading.giveConsent(Consent::PlainSpeech);
    CHECK_FALSE(reading.asksConsent(section("moving")));
}

TEST_CASE("back care only leaves the plain pages out, and moves on from one") {
    const test::SampleLibrary sample;
    Reading reading(sample.library());
    reading.open(section("moving"));
    reading.giveConsent(Consent::BackCareOnly);
    CHECK(idsOf(reading.openSections()) == std::vector<std::string>{"right-bed", "references"});
    CHECK(reading.location().id == QStringLiteral("references"));
    CHECK(reading.neighbour(QStringLiteral("right-bed"), +1)->id.text == "references");
    reading.giveConsent(Consent::PlainSpeech);
    CHECK(idsOf(reading.openSections()).size() == 3);
}

TEST_CASE("a study that only plain pages cite asks as they do, and is left out with them") {
    const test::SampleLibrary sample(test::plainSpeechEdition());
    Reading reading(sample.library());
    const Location only{PageKind::Study, QStringLiteral("sidorkewicz2013")};
    CHECK(reading.asksConsent(only));
    CHECK_FALSE(reading.asksConsent({PageKind::Study, QStringLiteral("kovacs2003")}));
    CHECK_FALSE(reading.asksConsent({PageKind::Study, QStringLiteral("aaron2010")}));
    reading.open(only);
    reading.giveConsent(Consent::BackCareOnly);
    CHECK(reading.location().id == QStringLiteral("right-bed"));
    CHECK(reading.asksConsent(only));
    reading.giveConsent(Consent::PlainSpeech);
    CHECK_FALSE(reading.asksConsent(only));
}

TEST_CASE("the meaning of a word that only plain pages use waits for the reader's choice") {
    const test::SampleLibrary sample(test::plainSpeechEdition());
    Reading reading(sample.library());
    CHECK(reading.holdsBack(QStringLiteral("term:trial")));
    CHECK_FALSE(reading.holdsBack(QStringLiteral("term:disc-prolapse")));
    CHECK_FALSE(reading.holdsBack(QStringLiteral("claim:medium-firm")));
    reading.giveConsent(Consent::BackCareOnly);
    CHECK(reading.holdsBack(QStringLiteral("term:trial")));
    reading.giveConsent(Consent::PlainSpeech);
    CHECK_FALSE(reading.holdsBack(QStringLiteral("term:trial")));
}

TEST_CASE("there is no page before the first or after the last") {
    const test::SampleLibrary sample;
    const Reading reading(sample.library());
    CHECK_FALSE(reading.neighbour(QStringLiteral("right-bed"), -1));
    CHECK_FALSE(reading.neighbour(QStringLiteral("references"), +1));
    CHECK_FALSE(reading.neighbour(QStringLiteral("no such page"), +1));
}

TEST_CASE("choosing a country shows its numbers, and an unknown one shows generic words") {
    const test::SampleLibrary sample;
    Reading reading(sample.library());
    int shown = 0;
    QObject::connect(&reading, &Reading::opened, [&shown] { ++shown; });
    const auto page = [&reading] {
        return document::plainText(*reading.bookcase().sectionPage(QStringLiteral("right-bed")));
    };
    CHECK(page().find("your local emergency number") != std::string::npos);
    reading.chooseRegion(QStringLiteral("GB"));
    CHECK(shown == 1);
    CHECK(page().find("999") != std::string::npos);
    reading.chooseRegion(QStringLiteral("XX"));
    CHECK(page().find("your local emergency number") != std::string::npos);
}

TEST_CASE("the bookcase answers an unknown name with nothing") {
    const test::SampleLibrary sample;
    const Bookcase bookcase(sample.library());
    CHECK_FALSE(bookcase.sectionPage(QStringLiteral("nowhere")));
    CHECK_FALSE(bookcase.note(QStringLiteral("term:nothing")));
    CHECK_FALSE(bookcase.helpPage()); // the sample has no page of warning signs
    CHECK(bookcase.note(QStringLiteral("term:disc-prolapse")));
    CHECK_FALSE(bookcase.note(QStringLiteral("claim:medium-firm"))); // Evidence has those
}

TEST_CASE("the list of sections has its groups, its read marks, and no group that can be chosen") {
    const test::SampleLibrary sample;
    Reading reading(sample.library());
    const SectionModel model(reading);
    REQUIRE(model.rowCount() == 8);
    CHECK(model.index(0).data(SectionModel::IsGroupRole).toBool());
    CHECK_FALSE(model.flags(model.index(0)) & Qt::ItemIsSelectable);
    const QModelIndex bed = model.index(model.rowOf(section("right-bed")));
    CHECK(bed.data().toString() == QStringLiteral("The right bed"));
    CHECK_FALSE(bed.data(SectionModel::IsReadRole).toBool());
    reading.markRead(QStringLiteral("right-bed"));
    CHECK(bed.data(SectionModel::IsReadRole).toBool());
    CHECK(bed.data(Qt::AccessibleTextRole).toString() == QStringLiteral("The right bed, read"));
    CHECK(model.rowOf(section("nowhere")) == -1);
}

TEST_CASE(
    "the list has the pages for the reader after its first group, as the reader's choice and answers offer them") {
    const test::SampleLibrary sample;
    Reading reading(sample.library());
    const SectionModel model(reading);
    const auto rowOf = [&model](const char* page) {
        return model.rowOf(session::locationOf(QStringLiteral("page:") + QString::fromLatin1(page)));
    };
    CHECK(model.index(rowOf("questions") - 1).data().toString() == QStringLiteral("For you"));
    CHECK(rowOf("review") == rowOf("questions"));
    CHECK(rowOf("handouts") > rowOf("questions"));
    CHECK(rowOf("handouts/partner") == rowOf("handouts"));
    CHECK(rowOf("result") == -1);
    CHECK(rowOf("positions") == -1);
    reading.giveConsent(Consent::PlainSpeech);
    reading.holdResult(true);
    CHECK(rowOf("result") == rowOf("questions") + 1);
    CHECK(rowOf("positions") == rowOf("questions") + 2);
    CHECK(model.rowOf(section("references")) > rowOf("positions"));
    reading.setMinor(true);
    reading.holdResult(false);
    CHECK(rowOf("result") == -1);
    CHECK(rowOf("positions") == -1);
}
