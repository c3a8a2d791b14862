// SPDX-License-Identifier: MIT
// The questions of a part together on one page.
#include "desktop/clinic_walk.h"

using namespace bedside;
using session::Stage;
using test::ClinicWalk;

namespace {

/// Goes through the first part to the warning signs.
void goToSigns(ClinicWalk& at) {
    at.beginTogether();
    at.answerPart(test::calmPerson());
    at.endPart();
    REQUIRE(at.asks() == "E7");
}

} // namespace

TEST_CASE("in clinic view the questions of a part stand on one page") {
    ClinicWalk at;
    at.beginTogether();
    CHECK(at.row("P1").isVisible());
    CHECK(at.row("P2").isVisible());
    CHECK_FALSE(at.row("P3").isVisible()); // asked of carers alone
    CHECK(at.isIn("P1"));
}

TEST_CASE("without the clinic view each question has a page of its own, and what was answered stays") {
    ClinicWalk at;
    at.beginTogether();
    at.press(Qt::Key_1);
    at.switchOn();
    CHECK(at.find<QLabel>("ask").isVisible());
    CHECK(at.asks() == "P2");
    CHECK(at.answerTo("P1") == "yes");
    at.switchOn();
    CHECK(at.isIn("P2"));
}

TEST_CASE("one key answers a question and leads to the next") {
    ClinicWalk at;
    goToSigns(at);
    at.press(Qt::Key_3);
    CHECK(at.answerTo("E7") == "no");
    CHECK(at.isIn("E8"));
    at.press(Qt::Key_N); // its seventh option
    CHECK(at.answerTo("E8") == "no");
    CHECK(at.isIn("E9"));
    CHECK(at.find<QLabel>("count").text() == QStringLiteral("2 of 18 answered"));
}

TEST_CASE("a letter of an Arabic keyboard answers a question and leads to the next") {
    ClinicWalk at;
    goToSigns(at);
    QKeyEvent no(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QStringLiteral("\u0649"));
    QApplication::sendEvent(QApplication::focusWidget(), &no);
    at.settle();
    CHECK(at.answerTo("E7") == "no");
    CHECK(at.isIn("E8"));
}

TEST_CASE("a key that is held down answers one question, not all that follow") {
    ClinicWalk at;
    goToSigns(at);
    at.press(Qt::Key_N);
    for (int time = 0; time < 9; ++time) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_N, Qt::NoModifier, QStringLiteral("n"), true);
        QApplication::sendEvent(QApplication::focusWidget(), &held);
        at.settle();
    }
    CHECK(at.isIn("E8"));
    CHECK(at.find<QLabel>("count").text() == QStringLiteral("1 of 18 answered"));
}

TEST_CASE("the keyboard walks from question to question and back without an answer") {
    ClinicWalk at;
    goToSigns(at);
    at.press(Qt::Key_Down);
    CHECK(at.isIn("E8"));
    at.press(Qt::Key_Up);
    CHECK(at.isIn("E7"));
    at.press(Qt::Key_Up);
    CHECK(at.isIn("E7"));
    CHECK(at.answerTo("E7").empty());
    at.press(Qt::Key_N);
    at.press(Qt::Key_Up);
    at.press(Qt::Key_Backspace);
    CHECK(at.answerTo("E7").empty());
    CHECK(at.isIn("E7"));
}

TEST_CASE("left and right change an answer that was given, and stay in its row") {
    ClinicWalk at;
    at.beginTogether();
    at.press(Qt::Key_Y);
    at.press(Qt::Key_Up);
    at.press(Qt::Key_Right);
    CHECK(at.answerTo("P1") == "no");
    CHECK(at.isIn("P1"));
}

TEST_CASE("a question that follows from an answer comes and goes without taking the keyboard away") {
    ClinicWalk at;
    goToSigns(at);
    at.row("U5").findChild<QAbstractButton*>()->setFocus();
    CHECK_FALSE(at.row("U5b").isVisible());
    at.press(Qt::Key_1);
    CHECK(at.row("U5b").isVisible());
    CHECK(at.isIn("U5b")); // it is the next one
    at.press(Qt::Key_Up);
    CHECK(at.isIn("U5"));
    at.press(Qt::Key_N);
    CHECK_FALSE(at.row("U5b").isVisible());
    CHECK(at.isIn("U6"));
}

TEST_CASE("an emergency interrupts the page and offers what else could be one") {
    ClinicWalk at;
    goToSigns(at);
    at.press(Qt::Key_1); // chest pain
    CHECK(at.questions().stage() == Stage::Emergency);
    CHECK(at.find<QWidget>("EmergencyPage").isVisible());
    CHECK(at.find<QWidget>("urgentE1").isVisible());
    at.click("withdrawButton");
    CHECK(at.isIn("E7"));
}

TEST_CASE("no to the rest names the signs first, and Enter keeps asking") {
    ClinicWalk at;
    goToSigns(at);
    at.press(Qt::Key_N);
    at.press(Qt::Key_R);
    const QString names = ClinicWalk::wordsOf(at.find<QWidget>("denialSigns"));
    CHECK(at.find<QLabel>("denialTitle").text().contains(QStringLiteral("16")));
    CHECK(names.contains(QStringLiteral("A sudden worst-ever headache during sex")));
    CHECK_FALSE(names.contains(QStringLiteral("Chest pain, sudden breathlessness"))); // that one has its answer
    CHECK_FALSE(names.contains(QStringLiteral("regnan")));                            // no "no" would settle it
    CHECK(at.find<QLabel>("leftOut").isVisible());
    at.press(Qt::Key_Return);
    CHECK(at.answerTo("E8").empty());
    CHECK(at.isIn("E8"));
}

TEST_CASE("an answer that came with no to the rest looks like one that was pressed") {
    ClinicWalk at;
    at.theme().setTextPercent(200); // its answers are cards with a tick
    goToSigns(at);
    at.press(Qt::Key_N);
    at.press(Qt::Key_R);
    for (int page = 0; page < 20; ++page)
        at.press(Qt::Key_PageDown); // the list is read to its end
    at.click("denyButton");
    const auto tickOf = [&at](const char* question) {
        for (const auto* card : at.row(question).findChildren<QAbstractButton*>())
            if (card->isChecked())
                return card->findChild<QLabel*>(QStringLiteral("optionTick"))->pixmap().toImage();
        FAIL(question << " has no answer");
        return QImage();
    };
    REQUIRE_FALSE(tickOf("E7").isNull());
    CHECK(tickOf("E8") == tickOf("E7"));
    CHECK(tickOf("U9") == tickOf("E7"));
}

TEST_CASE("no to the rest answers what is left after a yes, and can be taken back") {
    ClinicWalk at;
    goToSigns(at);
    at.press(Qt::Key_N);
    at.press(Qt::Key_R);
    at.click("denyButton");
    CHECK(at.answerTo("E8") == "no");
    CHECK(at.answerTo("U9") == "no");
    CHECK(at.answerTo("U7").empty());
    CHECK(at.isIn("U7"));
    CHECK_FALSE(at.find<QWidget>("denyRestButton").isVisible());
    at.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(at.answerTo("E7") == "no"); // said by itself
    CHECK(at.answerTo("E8").empty());
    CHECK(at.answerTo("U9").empty());
    CHECK_FALSE(at.find<QWidget>("undoDenialButton").isVisible());
}

TEST_CASE("answers given together lead to the same result as one by one") {
    const std::vector<std::pair<const char*, const char*>> changes{
        {"", ""},         {"U5", "yes"},      {"U3", "not_checked"}, {"S3", "not_healed"},
        {"F1", "better"}, {"U7", "might_be"}, {"H2", "8"},           {"S1", "yes"}};
    for (const auto& [question, option] : changes) {
        test::Answers answers = test::calmPerson();
        if (*question)
            answers[question] = {option};
        INFO(question << " " << option);
        test::GuidanceWalk single;
        single.begin();
        single.walk(answers);

        ClinicWalk together;
        together.beginTogether();
        for (int part = 0; part < 4 && together.page() == session::PageKind::Questions; ++part) {
            together.answerPart(answers);
            together.endPart();
        }
        CHECK(together.questions().sheet() == single.questions().sheet());
        CHECK(together.questions().verdict() == single.questions().verdict());
        CHECK(together.result().toStdString() == single.result().toStdString());
    }
}

TEST_CASE("back leads to the part before, and from the first one out of the questions") {
    ClinicWalk at;
    goToSigns(at);
    at.click("sheetBackButton");
    CHECK(at.isIn("P1"));
    at.click("sheetBackButton");
    CHECK(at.page() != session::PageKind::Questions);
}

TEST_CASE("an answer changed from the list of answers has a page of its own") {
    ClinicWalk at;
    goToSigns(at);
    at.answerPart(test::calmPerson());
    at.click("resultSoFarButton");
    CHECK(at.page() == session::PageKind::Result);
    at.questions().edit(at.questions().question());
    at.settle();
    CHECK(at.find<QLabel>("ask").isVisible());
}

TEST_CASE("who hears the page hears what is asked before the options") {
    ClinicWalk at;
    goToSigns(at);
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(
        QStringLiteral("Do you have any of these sudden signs?")));
    CHECK(QApplication::focusWidget()->accessibleDescription().contains(QStringLiteral("Chest pain now")));
}

TEST_CASE("the page of a part forgets its words with the answers") {
    ClinicWalk at;
    goToSigns(at);
    at.questions().clear();
    at.settle();
    CHECK(at.window().findChild<QWidget*>(QStringLiteral("rowE7")) == nullptr);
}
