// SPDX-License-Identifier: MIT
// What of a visit can be taken into the record.
#include "session/visit_record.h"

#include "document/writers.h"
#include "session/result_pages.h"
#include "store/sample_library.h"
#include "support/catch.h"
#include "support/sample_guidance_text.h"
#include "support/small_guidance.h"

using namespace bedside;
using namespace bedside::session;
using Catch::Matchers::Contains;

namespace {

struct Somebody {
    test::SampleLibrary sample = test::SampleLibrary();
    Reading reading{sample.library()};
    Questionnaire questions{[] { return GuidanceContent{test::smallGuidance(), test::sampleGuidanceText()}; }};
    VisitRecord record{reading, questions};
};

/// The guidance with the question which pages may be shown before all others.
GuidanceContent withPages() {
    GuidanceContent content{test::smallGuidance(), test::sampleGuidanceText()};
    content.guidance.questions.push_back(
        {{"P0"}, 0, guidance::QuestionKind::One, {"start", "back_care_only"}, 0, 0, {}, false, false});
    content::QuestionText& text = content.words.questions["P0"];
    text.shortName = "Which pages";
    text.options = {{"start", "All"}, {"back_care_only", "Back care only"}};
    return content;
}

/// Somebody at a computer whose settings hold back pages.
struct Patient {
    explicit Patient(bool isHeld) {
        Policy policy;
        policy.hidesSexualPages = isHeld;
        reading.heed(policy);
        if (!isHeld)
            reading.giveConsent(Consent::BackCareOnly);
        questions.begin(reading.consent() != Consent::PlainSpeech);
    }

    std::string review() const { return document::plainText(ResultPages(reading, questions).review()); }

    test::SampleLibrary sample;
    Reading reading{sample.library()};
    Questionnaire questions{withPages};
    VisitRecord record{reading, questions};
};

constexpr const char* day = "2026-11-29";

} // namespace

TEST_CASE("there is something to note from the first page, handout or question on, and nothing before") {
    Somebody who;
    CHECK_FALSE(who.record.hasAnything());
    who.reading.open({PageKind::Cover, {}});
    who.reading.open({PageKind::Search, {}});
    CHECK_FALSE(who.record.hasAnything());
    who.reading.open({PageKind::Section, QStringLiteral("right-bed")});
    CHECK(who.record.hasAnything());
    CHECK_FALSE(who.record.hasAnswers());
    CHECK_THAT(who.record.note(day, false), Contains("Date: 29 November 2026") && Contains("The right bed"));
    Somebody other;
    other.reading.noteHandout(QStringLiteral("Bed and sleep"));
    CHECK(other.record.hasAnything());
    Somebody third;
    third.questions.begin(false);
    CHECK(third.record.hasAnswers());
}

TEST_CASE("a handout is noted once, in the order in which they went out") {
    Somebody who;
    int noted = 0;
    QObject::connect(&who.reading, &Reading::handoutNoted, &who.reading, [&noted] { ++noted; });
    for (const char* title : {"Two", "One", "Two"})
        who.reading.noteHandout(QString::fromLatin1(title));
    CHECK(who.reading.handoutsGiven() == QStringList{QStringLiteral("Two"), QStringLiteral("One")});
    CHECK(noted == 2);
    CHECK_THAT(who.record.note(day, false), Contains("Handouts given\n- Two\n- One\n"));
}

TEST_CASE("the record follows the answers, and is empty after they are cleared") {
    Somebody who;
    who.questions.begin(false);
    who.questions.answer(1u); // an adult
    who.questions.answer(4u); // no numbness
    CHECK_FALSE(who.record.holdsPrivateAnswers());
    while (who.questions.stage() != Stage::Finished)
        who.questions.stage() == Stage::Question ? who.questions.answer(1u) : who.questions.goOn();
    CHECK(who.record.holdsPrivateAnswers());
    CHECK_THAT(*who.record.response(day, true), Contains("\"S5.yes\"") && Contains("\"authored\": \"2026-11-29\""));
    CHECK_THAT(*who.record.response(day, false), !Contains("S5"));
    CHECK_THAT(*who.record.questionnaire(), Contains("urn:bedside:sample:questionnaire"));
    who.questions.clear();
    CHECK_FALSE(who.record.hasAnything());
    CHECK_FALSE(who.record.holdsPrivateAnswers());
}

TEST_CASE("pages that the settings hold back are noted as such, and are no answer of the patient's") {
    Patient held(true);
    CHECK_THAT(held.record.note(day, false),
               Contains("- Which pages: not asked; the settings of this computer hold back the pages about sex\n") &&
                   !Contains("Back care only"));
    CHECK_THAT(*held.record.response(day, true), !Contains("P0"));
    CHECK_THAT(held.review(), Contains("Which pages: not asked; the settings") && !Contains("Back care only"));
    CHECK(held.questions.sheet()[*held.questions.pagesPlace()] == 2u); // the guidance goes by it
    Patient chose(false);
    CHECK_THAT(chose.record.note(day, false), Contains("- Which pages: Back care only\n") && !Contains("not asked;"));
    CHECK_THAT(*chose.record.response(day, true), Contains("P0.back_care_only"));
    CHECK_THAT(chose.review(), Contains("Which pages: Back care only"));
}

TEST_CASE("what the patient then chooses is an answer, also where it is what the settings say") {
    for (const Consent consent : {Consent::BackCareOnly, Consent::PlainSpeech}) {
        Patient held(true);
        CHECK(held.reading.policyHoldsPages());
        held.reading.choosePages(consent);
        held.questions.choosePages(consent != Consent::PlainSpeech);
        CHECK_FALSE(held.reading.policyHoldsPages());
        CHECK_THAT(held.record.note(day, false), !Contains("not asked;"));
        CHECK_THAT(*held.record.response(day, true), Contains("P0."));
    }
}

TEST_CASE("each page that was opened is noted once, in order, by the name that readers know") {
    content::Edition edition = test::sampleEdition();
    const content::TeachBackQuestion question{"first", "Is it so?",     {{"yes", "Yes"}},
                                              "yes",   {"medium-firm"}, test::words("So")};
    edition.teachBacks = {{{"right-bed"}, {question}}};
    Somebody who{test::SampleLibrary(edition)};
    who.reading.open({PageKind::Help, {}});
    CHECK(who.record.hasAnything());
    who.reading.open({PageKind::Evidence, QStringLiteral("evidence")}); // asks first
    who.reading.giveConsent(Consent::PlainSpeech);
    who.reading.open({PageKind::Study, QStringLiteral("kovacs2003")});
    who.reading.open({PageKind::Section, QStringLiteral("right-bed")});
    who.reading.open({PageKind::Help, {}});
    who.reading.open({PageKind::Positions, QStringLiteral("positions")});
    who.reading.open({PageKind::TeachBack, QStringLiteral("right-bed")});
    who.reading.open({PageKind::TeachBack, QStringLiteral("moving")}); // has no questions, and leads to its section
    who.reading.open({PageKind::Advice, QStringLiteral("card:M1")});
    who.reading.open({PageKind::Advice, QStringLiteral("asked:E1")});
    who.reading.open({PageKind::Section, QStringLiteral("nowhere")});
    who.reading.open({PageKind::Search, {}});
    who.reading.goBack();
    const std::string advice = test::sampleGuidanceText().cards.at("M1").page.title;
    CHECK_THAT(
        who.record.note(day, false),
        Contains("\nPages opened in the guide\n- Get help now\n- The studies\n- Kovacs and others 2003\n- The right "
                 "bed\n- Positions, explored\n- Say it in your own words: The right bed\n- Advice: " +
                 advice + "\n- Question: New numbness\n\n"));
}

TEST_CASE("a page that was asked for and not shown was not opened") {
    Somebody who;
    who.reading.open({PageKind::Evidence, QStringLiteral("evidence")});
    who.reading.open({PageKind::Positions, QStringLiteral("positions")});
    CHECK_FALSE(who.record.hasAnything());
    who.reading.setMinor(true);
    who.reading.giveConsent(Consent::PlainSpeech); // leads on to the result
    CHECK(who.reading.openedPages().isEmpty());
}

TEST_CASE("a page in easy words is another page than the one in full, and one in another language goes on from there") {
    content::Edition edition = test::sampleEdition();
    edition.easyWords = {{{"right-bed"}, {test::words("An easy line")}}};
    Somebody who{test::SampleLibrary(edition)};
    who.reading.chooseEasyWords(true);
    who.reading.open({PageKind::Section, QStringLiteral("right-bed")});
    who.reading.chooseEasyWords(false);
    CHECK_THAT(who.record.note(day, false), Contains("\n- The right bed, in easy words\n- The right bed\n"));
    Somebody other;
    other.reading.takeOver(who.reading);
    CHECK(other.reading.openedPages() == who.reading.openedPages());
}
