// SPDX-License-Identifier: MIT
// A scripted person for each outcome, from the door to the result.
#include "desktop/guidance_walk.h"

#include "desktop/held_banner.h"
#include "desktop/urgent_row.h"

using namespace bedside;
using session::PageKind;
using session::Stage;
using test::Answers;
using test::GuidanceWalk;

namespace {

struct Person {
    const char* outcome;
    Answers answers; // besides those of a person with nothing to tell
    const char* says;
};

const std::vector<Person> people{
    {"O2", {{"U1", {"yes"}}}, "Ask to be seen today"},
    {"O0", {{"P1", {"no"}}}, "What applies to you"},
    {"O3", {{"S2", {"yes"}}}, "See someone before you go on"},
    {"O3", {{"E5", {"long"}}}, "See someone, and pause what hurts"},
    {"O6", {{"E4", {"rather_not_say"}}}, "Check these signs first"},
    {"LIBRARY", {{"P2", {"partner_or_carer"}}, {"P3", {"yes"}}}, "For a partner or carer"},
    {"O4", {{"H1", {"yes"}}, {"H2", {"8"}}}, "Slow down for now"},
    {"O4", {{"H3", {"yes"}}}, "Go slower for now"},
    {"O5a", {}, "Bending seems to make it worse"},
    {"O5b",
     {{"F1", {"same"}}, {"F2", {"same"}}, {"X1", {"worse"}}, {"X2", {"worse"}}},
     "Arching seems to make it worse"},
    {"O5c", {{"F1", {"same"}}, {"F2", {"same"}}, {"N1", {"worse"}}, {"N2", {"better"}}}, "Many moves seem to hurt"},
    {"O5d", {{"F1", {"same"}}, {"F2", {"same"}}}, "No clear pattern"},
};

const std::vector<Person> peopleInDanger{
    {"O1", {{"E7", {"yes"}}}, "Your heart or a large blood vessel"},
    {"O1", {{"E9", {"last_2_weeks"}}}, "A sudden headache"},
    {"O1", {{"E6", {"last_2_days"}}}, "A bad fall, crash or blow"},
    {"O1", {{"U7", {"might_be"}}, {"U7b", {"yes"}}}, "You might be pregnant, and have pain, bleeding or faintness"},
    {"O1", {{"E5", {"new"}}}, "Nerves at the base of the spine"},
    {"O1M", {{"U7", {"sign"}}}, "Call your maternity unit now"},
};

Answers with(const Answers& changes) {
    Answers answers = test::calmPerson();
    for (const auto& [question, options] : changes)
        answers[question] = options;
    return answers;
}

} // namespace

TEST_CASE("every outcome but the emergencies is reached by keys, from the door to its page") {
    for (const Person& person : people) {
        INFO(person.outcome);
        GuidanceWalk at;
        at.begin();
        at.walk(with(person.answers));
        REQUIRE(at.page() == PageKind::Result);
        const auto& guidance = at.questions().guidance();
        CHECK(guidance.outcomes[at.questions().verdict().outcome].id.text == person.outcome);
        CHECK(at.result().contains(QString::fromLatin1(person.says)));
        CHECK(at.result().contains(QStringLiteral("Your choice, your safety")));
        CHECK(at.result().contains(QStringLiteral("If something changes")));
    }
}

TEST_CASE("every emergency, by each of its causes, is reached by keys and takes the page") {
    for (const Person& person : peopleInDanger) {
        INFO(person.outcome << ": " << person.says);
        GuidanceWalk at;
        at.begin();
        at.walk(with(person.answers));
        REQUIRE(at.questions().stage() == Stage::Emergency);
        const auto& guidance = at.questions().guidance();
        CHECK(guidance.outcomes[at.questions().verdict().outcome].id.text == person.outcome);
        CHECK(at.find<screen::ArticleView>("emergency")
                  .document()
                  ->toPlainText()
                  .contains(QString::fromLatin1(person.says)));
        CHECK(at.find<screen::ArticleView>("ending").document()->toPlainText().contains(
            QStringLiteral("Your choice, your safety")));
    }
}

TEST_CASE("a skipped warning sign asks to be checked first") {
    GuidanceWalk at;
    at.begin();
    Answers answers = test::calmPerson();
    answers.erase("E9");
    at.walk(answers);
    REQUIRE(at.page() == PageKind::Result);
    CHECK(at.questions().verdict().urgency == guidance::Urgency::Unknown);
    CHECK(at.result().contains(QStringLiteral("Check these first")));
}

TEST_CASE("an emergency takes the page at once, asks what else is urgent, and can be taken back") {
    GuidanceWalk at;
    at.reading().chooseRegion(QStringLiteral("GB"));
    at.begin();
    at.walk(with({{"E1", {"yes"}}}));
    REQUIRE(at.questions().stage() == Stage::Emergency);
    CHECK(at.asks() == "E1"); // nothing was asked after it
    const QString page = at.find<screen::ArticleView>("emergency").document()->toPlainText();
    CHECK(page.contains(QStringLiteral("999")));
    CHECK(page.contains(QStringLiteral("What to say")));
    for (const char* row : {"urgentE2", "urgentE3", "urgentE4", "urgentE5", "urgentU7"})
        CHECK(at.find<desktop::UrgentRow>(row).isVisible());
    CHECK(at.window().findChild<QWidget*>(QStringLiteral("urgentE7")) == nullptr); // answered already

    at.click("withdrawButton");
    CHECK(at.asks() == "E1");
    CHECK(at.find<QAbstractButton>("option1").isChecked());
    at.press(Qt::Key_4);
    at.press(Qt::Key_Return);
    CHECK(at.asks() == "E2");
    CHECK_FALSE(at.reading().heldUrgency());
}

TEST_CASE("an answer beside an emergency can bring another, which is then said too") {
    GuidanceWalk at;
    at.begin();
    at.walk(with({{"E1", {"yes"}}}));
    auto* row = at.window().findChild<QWidget*>(QStringLiteral("urgentU7"));
    REQUIRE(row != nullptr);
    for (auto* chip : row->findChildren<QAbstractButton*>())
        if (chip->accessibleName() == QStringLiteral("Might be pregnant"))
            QTest::mouseClick(chip, Qt::LeftButton);
    at.settle();
    CHECK(at.find<desktop::UrgentRow>("urgentU7b").isVisible());
}

TEST_CASE("maternity and two emergencies at once are said") {
    GuidanceWalk maternity;
    maternity.begin();
    maternity.walk(with({{"U7", {"sign"}}}));
    CHECK(maternity.questions().stage() == Stage::Emergency);
    CHECK(maternity.questions().verdict().urgency == guidance::Urgency::Maternity);
}

TEST_CASE("while an urgent result is held, every other page says so and leads back to it") {
    GuidanceWalk at;
    at.begin();
    auto& banner = at.find<desktop::HeldBanner>("heldBanner");
    at.walk(with({{"E1", {"yes"}}}));
    CHECK_FALSE(banner.isVisible()); // the page itself says it
    at.open("right-bed");
    CHECK(banner.isVisible());
    QTest::keyClick(&at.window(), Qt::Key_Home, Qt::AltModifier);
    at.settle();
    CHECK(banner.isVisible());
    at.click("heldBanner");
    CHECK(at.find<QWidget>("emergency").isVisible());
    at.questions().clear();
    at.open("right-bed");
    CHECK_FALSE(banner.isVisible());
}

TEST_CASE("after a result for today no further part is asked, and its banner says today") {
    GuidanceWalk at;
    at.begin();
    at.walk(with({{"U1", {"yes"}}}));
    REQUIRE(at.page() == PageKind::Result);
    CHECK_FALSE(at.questions().hasMore());
    CHECK(at.result().contains(QStringLiteral("Fever or feeling very ill")));
    at.open("right-bed");
    CHECK(at.find<QWidget>("heldBanner").accessibleName().contains(QStringLiteral("today")));
}

TEST_CASE("a plain yes beside an emergency counts at once, as the most urgent of its details") {
    GuidanceWalk at;
    at.begin();
    auto answers = test::calmPerson();
    answers["E7"] = {"yes"};
    at.walk(answers);
    REQUIRE(at.questions().stage() == session::Stage::Emergency);
    auto& row = at.find<QWidget>("urgentE5");
    row.findChild<QAbstractButton*>()->click();
    const auto& questions = at.questions().guidance().questions;
    const auto place = std::ranges::find(questions, guidance::QuestionId{"E5"}, &guidance::Question::id);
    CHECK(at.questions().sheet()[static_cast<std::size_t>(place - questions.begin())] == 1U); // new
}
