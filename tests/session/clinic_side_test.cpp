// SPDX-License-Identifier: MIT
// The clinician's side follows the reader.
#include "document/writers.h"
#include "session/clinic_side.h"
#include "store/sample_library.h"
#include "support/catch.h"
#include "support/has.h"
#include "support/small_guidance.h"

using namespace bedside;
using namespace bedside::session;
using document::ClinicPage;
using document::ClinicPlace;
using test::has;

namespace {

content::Edition clinicEdition() {
    content::Edition edition = test::plainSpeechEdition();
    edition.clinic = test::sampleClinic();
    return edition;
}

/// A reader of the sample, and what stands beside their page.
struct Room {
    test::SampleLibrary sample{clinicEdition()};
    Reading reading{sample.library()};
    Questionnaire questions{[this] {
        return GuidanceContent{test::smallGuidance(), sample.library().guidanceText().value()};
    }};
    Evidence evidence{sample.library(), reading, questions};
    ClinicSide clinic{reading, questions, evidence};

    std::string text() { return plainText(clinic.side()); }
};

} // namespace

TEST_CASE("the side is that of the page where the reader is") {
    Room room;
    CHECK(room.clinic.page() == ClinicPage{ClinicPlace::Other, "cover"});
    CHECK(has(room.text(), "When did it begin?"));
    room.reading.open({PageKind::Section, QStringLiteral("right-bed")});
    CHECK(room.clinic.page() == ClinicPage{ClinicPlace::Section, "right-bed"});
    CHECK(has(room.text(), "How are your nights?"));
    room.reading.open({PageKind::Advice, QStringLiteral("card:M1")});
    CHECK(room.clinic.page() == ClinicPage{ClinicPlace::Card, "M1"});
    room.reading.open({PageKind::Advice, QStringLiteral("asked:E1")});
    CHECK(room.clinic.page() == ClinicPage{ClinicPlace::Question, "E1"});
    const std::pair<PageKind, const char*> others[] = {
        {PageKind::Help, "help"},          {PageKind::Search, "search"},     {PageKind::Study, "evidence"},
        {PageKind::Evidence, "evidence"},  {PageKind::Handouts, "handouts"}, {PageKind::Review, "review"},
        {PageKind::Positions, "positions"}};
    for (const auto& [kind, name] : others) {
        room.reading.open({kind, {}});
        CHECK(room.clinic.page() == ClinicPage{ClinicPlace::Other, name});
    }
}

TEST_CASE("of the questions it is the one that is put, then the next part, the emergency, the result") {
    Room room;
    room.reading.open({PageKind::Questions, {}});
    room.questions.begin(false);
    CHECK(room.clinic.page() == ClinicPage{ClinicPlace::Question, "P1"});
    room.questions.answer(1);
    CHECK(room.clinic.page() == ClinicPage{ClinicPlace::Question, "E1"});
    CHECK(has(room.text(), "Leg power."));
    room.questions.answer(4);
    CHECK(room.clinic.page() == ClinicPage{ClinicPlace::Part, "daily"});
    room.questions.edit(test::hasNumbness);
    room.questions.answer(1);
    room.reading.open({PageKind::Result, {}});
    CHECK(room.clinic.page() == ClinicPage{ClinicPlace::Emergency, {}});
    CHECK(has(room.text(), "New numbness: Yes"));
    CHECK(has(room.text(), "Shown: O1"));
}

TEST_CASE("the side of a part can be asked for while one of its questions is put") {
    Room room;
    room.reading.open({PageKind::Questions, {}});
    room.questions.begin(false);
    CHECK(has(plainText(room.clinic.sideOf({ClinicPlace::Part, "signs"})), "Look at the spine"));
}

TEST_CASE("it tells when it may say something else: another page, answer or choice of pages, and a clearing") {
    Room room;
    int told = 0;
    QObject::connect(&room.clinic, &ClinicSide::changed, [&told] { ++told; });
    const auto tells = [&told](const auto& act) {
        told = 0;
        act();
        return told > 0;
    };
    CHECK(tells([&] { room.reading.open({PageKind::Section, QStringLiteral("right-bed")}); }));
    CHECK(tells([&] { room.questions.begin(false); }));
    CHECK(tells([&] { room.questions.answer(1); }));
    CHECK(tells([&] { room.reading.choosePages(Consent::BackCareOnly); }));
    CHECK(tells([&] { room.questions.clear(); }));
    room.reading.open({PageKind::Cover, {}});
    CHECK(has(room.text(), "No question has been answered yet"));
}

TEST_CASE("claims that the patient's choice holds back are not on the screen beside it either") {
    Room room;
    const ClinicPage moving{ClinicPlace::Section, "moving"};
    CHECK_FALSE(has(plainText(room.clinic.sideOf(moving)), "Slow moves in sex"));
    room.reading.giveConsent(Consent::PlainSpeech);
    CHECK(has(plainText(room.clinic.sideOf(moving)), "Slow moves in sex"));
    room.reading.choosePages(Consent::BackCareOnly);
    CHECK_FALSE(has(plainText(room.clinic.sideOf(moving)), "Slow moves in sex"));
    CHECK(has(plainText(room.clinic.sideOf({ClinicPlace::Section, "right-bed"})), "chose back care only"));
}

TEST_CASE("what the settings of the computer hold back is not told as the patient's choice") {
    Room room;
    Policy policy;
    policy.hidesSexualPages = true;
    room.reading.heed(policy);
    const ClinicPage page{ClinicPlace::Section, "right-bed"};
    CHECK(has(plainText(room.clinic.sideOf(page)), "The patient was not asked."));
    CHECK_FALSE(has(plainText(room.clinic.sideOf(page)), "chose back care only"));
    room.reading.choosePages(Consent::BackCareOnly);
    CHECK(has(plainText(room.clinic.sideOf(page)), "chose back care only"));
}

TEST_CASE("what only clinicians are told holds no claim back, and does not open one that is held back") {
    content::Edition edition = clinicEdition();
    edition.clinic.lines["night"] = {{content::ClaimText{{"slow-moving"}, test::words("Nights")}}};
    const test::SampleLibrary sample(edition);
    const Reading reading(sample.library());
    const Questionnaire questions([&] {
        return GuidanceContent{test::smallGuidance(), sample.library().guidanceText().value()};
    });
    const Evidence evidence(sample.library(), reading, questions);
    CHECK(evidence.holdsBack(content::ClaimId{"slow-moving"}));
    CHECK_FALSE(evidence.holdsBack(content::ClaimId{"medium-firm"}));
}
