// SPDX-License-Identifier: MIT
#include "document/writers.h"
#include "session/evidence.h"
#include "store/sample_library.h"
#include "support/catch.h"
#include "support/has.h"
#include "support/small_guidance.h"

using namespace bedside;
using namespace bedside::session;
using test::has;

namespace {

/// The sample in which "moving" speaks plainly and alone says "slow-moving", which alone rests on "sidorkewicz2013".
struct Shelf {
    test::SampleLibrary sample{test::plainSpeechEdition()};
    Reading reading{sample.library()};
    Questionnaire questions{[this] {
        return GuidanceContent{test::smallGuidance(), sample.library().guidanceText().value()};
    }};
    Evidence evidence{sample.library(), reading, questions};

    std::string list(const document::ShelfChoice& choice = {}) { return plainText(evidence.page(choice)); }
    std::string study(const char* id) {
        const auto page = evidence.studyPage(QString::fromLatin1(id));
        return page ? plainText(*page) : std::string();
    }
    std::string card(const char* target) {
        const auto page = evidence.claimCard(QString::fromLatin1(target));
        return page ? plainText(*page) : std::string();
    }
};

} // namespace

TEST_CASE("before consent, and with back care only, no study, claim or place that speaks plainly shows") {
    Shelf shelf;
    for (const Consent consent : {Consent::NotAsked, Consent::BackCareOnly}) {
        INFO(static_cast<int>(consent));
        shelf.reading.giveConsent(consent);
        CHECK(has(shelf.list(), "Showing 2 of 2 sources."));
        CHECK_FALSE(has(shelf.list(), "Sidorkewicz"));
        CHECK(shelf.study("sidorkewicz2013").empty());
        CHECK(shelf.card("claim:slow-moving").empty());
        CHECK(has(shelf.study("kovacs2003"), "The right bed · In one good trial"));
        CHECK_FALSE(has(shelf.study("kovacs2003"), "Moving with pain"));
        CHECK_FALSE(shelf.card("claim:medium-firm").empty());
        CHECK_FALSE(shelf.card("claim:gentle-start").empty()); // a result says it
        for (const char* advice : {"card:A1", "outcome:o5", "asked:S5"})
            CHECK_FALSE(shelf.evidence.advicePage(QString::fromLatin1(advice)));
    }
}

TEST_CASE("with plain speech every study, claim and place shows") {
    Shelf shelf;
    shelf.reading.giveConsent(Consent::PlainSpeech);
    CHECK(has(shelf.list(), "Showing 3 of 3 sources."));
    CHECK(has(shelf.study("sidorkewicz2013"), "Moving with pain · One trial looked at this."));
    CHECK(has(shelf.card("claim:slow-moving"), "Slow moves in sex bend the spine less."));
    for (const char* advice : {"card:A1", "outcome:o5", "asked:S5"})
        CHECK(shelf.evidence.advicePage(QString::fromLatin1(advice)));
}

TEST_CASE("a claim that an open page says leaves out those of its studies that are held back") {
    content::Edition edition = test::plainSpeechEdition();
    edition.claims[1].studies.push_back({"sidorkewicz2013"});
    const test::SampleLibrary sample(edition);
    Reading reading(sample.library());
    const Questionnaire questions([] { return GuidanceContent{}; });
    const Evidence evidence(sample.library(), reading, questions);
    const auto card = [&] { return plainText(*evidence.claimCard(QStringLiteral("claim:medium-firm"))); };
    CHECK(has(card(), "Kovacs"));
    CHECK_FALSE(has(card(), "Sidorkewicz"));
    reading.giveConsent(Consent::PlainSpeech);
    CHECK(has(card(), "Sidorkewicz"));
}

TEST_CASE("a study that speaks plainly itself is held back, also where an open page cites it") {
    content::Edition edition = test::sampleEdition();
    edition.studies[1].appraisal.plainSpeech = true;
    const test::SampleLibrary sample(edition);
    Reading reading(sample.library());
    const Questionnaire questions([] { return GuidanceContent{}; });
    const Evidence evidence(sample.library(), reading, questions);
    const auto card = [&] { return plainText(*evidence.claimCard(QStringLiteral("claim:medium-firm"))); };
    CHECK_FALSE(evidence.studyPage(QStringLiteral("kovacs2003")));
    CHECK_FALSE(has(plainText(evidence.page({})), "Kovacs"));
    CHECK(has(card(), "It shows when you choose those pages."));
    reading.giveConsent(Consent::PlainSpeech);
    CHECK(evidence.studyPage(QStringLiteral("kovacs2003")));
    CHECK_FALSE(has(card(), "It shows when you choose those pages."));
}

TEST_CASE("advice by itself asks first, and is left when the reader then chooses back care only") {
    Shelf shelf;
    const Location advice{PageKind::Advice, QStringLiteral("card:A1")};
    const Location studies{PageKind::Evidence, QStringLiteral("evidence")};
    CHECK(shelf.reading.asksConsent(advice));
    CHECK(shelf.reading.asksConsent(studies));
    shelf.reading.giveConsent(Consent::PlainSpeech);
    CHECK_FALSE(shelf.reading.asksConsent(advice));
    shelf.reading.open(advice);
    shelf.reading.giveConsent(Consent::BackCareOnly);
    CHECK(shelf.reading.location().kind == PageKind::Section);
    CHECK_FALSE(shelf.reading.asksConsent(studies)); // which leaves out what is held back
}

TEST_CASE("the list is filtered and says of how many") {
    Shelf shelf;
    document::ShelfChoice choice;
    choice.design = content::StudyDesign::Leaflet;
    CHECK(has(shelf.list(choice), "Showing 1 of 2 sources."));
    choice.topic = content::TopicId{"moving"};
    CHECK(has(shelf.list(choice), "No study fits."));
}

TEST_CASE("topics come by their titles") {
    content::Edition edition = test::sampleEdition();
    edition.topics[0].title = "Zzz and sleep";
    const test::SampleLibrary sample(edition);
    const Reading reading(sample.library());
    const Questionnaire questions([] { return GuidanceContent{}; });
    const auto topics = Evidence(sample.library(), reading, questions).topics();
    REQUIRE(topics.size() == 2);
    CHECK(topics[0].title == "Moving");
}

TEST_CASE("what there is not opens nothing") {
    Shelf shelf;
    shelf.reading.giveConsent(Consent::PlainSpeech);
    CHECK(shelf.study("nobody1901").empty());
    CHECK(shelf.card("claim:nothing").empty());
    for (const char* advice : {"card:Z9", "outcome:none", "asked:Z9"})
        CHECK_FALSE(shelf.evidence.advicePage(QString::fromLatin1(advice)));
}

TEST_CASE("an article that asks nothing has its evidence all the same") {
    content::Edition edition = test::sampleEdition();
    const test::SampleLibrary sample(edition);
    Reading reading(sample.library());
    const Questionnaire questions([] { return GuidanceContent{}; });
    const Evidence evidence(sample.library(), reading, questions);
    reading.giveConsent(Consent::PlainSpeech);
    CHECK(evidence.studyPage(QStringLiteral("kovacs2003")));
    CHECK_FALSE(evidence.advicePage(QStringLiteral("card:A1")));
}

TEST_CASE("a reference is copied in each of four forms") {
    const Shelf shelf;
    const auto copied = [&](const char* target) {
        return shelf.evidence.reference(QString::fromLatin1(target)).toStdString();
    };
    CHECK(copied("copy:vancouver:kovacs2003").starts_with("Kovacs FM, Abraira V, Peña A. Effect of firmness"));
    CHECK(copied("copy:apa:kovacs2003").starts_with("Kovacs, F. M., Abraira, V., & Peña, A. (2003)."));
    CHECK(copied("copy:bibtex:kovacs2003").starts_with("@article{kovacs2003,"));
    CHECK(has(copied("copy:csl-json:kovacs2003"), "\"DOI\""));
    CHECK(copied("copy:mla:kovacs2003").empty());
    CHECK(copied("copy:apa:nobody1901").empty());
}
