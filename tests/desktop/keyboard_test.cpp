// SPDX-License-Identifier: MIT
// The questions, their results and the ways out, by the keyboard alone.
#include "desktop/guidance_walk.h"

#include <QScrollArea>

#include <set>

using namespace bedside;
using session::PageKind;
using session::Stage;
using test::GuidanceWalk;

namespace {

class KeyboardWalk : public GuidanceWalk {
public:
    /// From the cover to the first question.
    void beginByKeys() {
        press(Qt::Key_D, Qt::ControlModifier);
        tabTo("plainButton");
        press(Qt::Key_Return);
    }
    void walkToEmergency() {
        auto numb = test::calmPerson();
        numb["E1"] = {"yes"};
        beginByKeys();
        walk(numb);
        REQUIRE(questions().stage() == Stage::Emergency);
    }
    QWidget* focused() { return QApplication::focusWidget(); }
    /// Goes on with Tab, or with Shift+Tab, until the control of that name has the keyboard.
    void tabTo(const char* name, Qt::Key key = Qt::Key_Tab) {
        for (int step = 0; step < 400; ++step) {
            if (focused() && focused()->isVisible() && focused()->objectName() == QString::fromLatin1(name))
                return;
            press(key, key == Qt::Key_Tab ? Qt::NoModifier : Qt::ShiftModifier);
        }
        FAIL("Tab never comes to " << name);
    }
    /// Returns how far down its sheet the control stands; elsewhere that number.
    static int heightOf(const QWidget& control, int elsewhere) {
        for (const QWidget* sheet = control.parentWidget(); sheet; sheet = sheet->parentWidget())
            if (sheet->objectName() == QStringLiteral("guidanceSheet"))
                return control.mapTo(sheet, QPoint(0, 0)).y();
        return elsewhere;
    }
    /// Tab comes to everything that can be pressed, and from the last to the first again.
    void checkRound() {
        std::set<const QWidget*> met;
        QWidget* first = focused();
        REQUIRE(first != nullptr);
        int height = 0;
        for (int step = 0; step < 600 && (step == 0 || focused() != first || met.size() < 8); ++step) {
            press(Qt::Key_Tab);
            REQUIRE(focused() != nullptr);
            INFO(focused()->objectName().toStdString());
            CHECK(heightOf(*focused(), height) >= height); // down the page
            height = heightOf(*focused(), 0);
            met.insert(focused());
        }
        CHECK(met.contains(first));
        for (const QWidget* widget : window().findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                !widget->focusProxy()) {
                INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
                CHECK(met.contains(widget));
            }
        for (const char* bar : {"menuButton", "helpButton", "menuButton"}) // the other way round, too
            tabTo(bar, Qt::Key_Backtab);
        first->setFocus();
    }
};

} // namespace

TEST_CASE("Tab goes round every page of the questions and is held nowhere") {
    KeyboardWalk at;
    at.beginByKeys();
    at.checkRound(); // a question
    at.walk(test::calmPerson(), "E7");
    at.checkRound();
    at.walk(test::calmPerson());
    REQUIRE(at.page() == PageKind::Result);
    at.checkRound();
    at.reading().open(session::locationOf(QStringLiteral("page:review")));
    at.settle();
    at.checkRound();
    at.reading().open(session::locationOf(QStringLiteral("page:positions")));
    at.settle();
    at.checkRound();
}

TEST_CASE("Tab goes round the end of a part and an emergency, with all that is asked there") {
    KeyboardWalk at;
    at.beginByKeys();
    at.answer(test::calmPerson());
    at.answer(test::calmPerson());
    REQUIRE(at.questions().stage() == Stage::PartEnd);
    at.checkRound();
    at.press(Qt::Key_H, Qt::ControlModifier); // away, and back to it
    at.press(Qt::Key_D, Qt::ControlModifier);
    KeyboardWalk inDanger;
    inDanger.walkToEmergency();
    inDanger.checkRound();
}

TEST_CASE("who comes to a page again by Tab meets its links again, from the first on or from the last back") {
    KeyboardWalk at;
    at.walkToEmergency();
    auto& emergency = at.find<screen::ArticleView>("emergency");
    at.press(Qt::Key_Tab);
    const QString first = emergency.textCursor().selectedText();
    at.tabTo("withdrawButton");
    at.tabTo("emergency");
    at.press(Qt::Key_Tab);
    CHECK(emergency.isOnLink());
    CHECK(emergency.textCursor().selectedText() == first);
    at.tabTo("withdrawButton");
    for (int step = 0; step < 60 && at.focused() != &emergency; ++step)
        at.press(Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(at.focused() == &emergency); // a link that begins a page does not hold one
    at.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(emergency.isOnLink());
    CHECK(emergency.textCursor().selectedText() != first);
}

TEST_CASE("a wrong press is taken back by the keyboard, and the answer can be changed there") {
    KeyboardWalk at;
    at.walkToEmergency();
    at.tabTo("withdrawButton");
    at.press(Qt::Key_Return);
    CHECK(at.asks() == "E1");
    CHECK(at.focused() == &at.find<QWidget>("option1"));
    at.press(Qt::Key_4);
    at.press(Qt::Key_Return);
    CHECK(at.asks() == "E2");
}

TEST_CASE("an emergency can be left by the keyboard, through the window's bar and through its own") {
    for (const char* way : {"leavePageButton", "leaveButton"}) {
        KeyboardWalk at;
        at.walkToEmergency();
        at.tabTo(way);
        at.press(Qt::Key_Return);
        CHECK_FALSE(at.window().isVisible());
    }
}

TEST_CASE("start again needs two presses of the same key, and ends at the first question") {
    KeyboardWalk at;
    at.beginByKeys();
    at.walk(test::calmPerson());
    at.tabTo("againButton");
    at.press(Qt::Key_Return);
    CHECK(at.page() == PageKind::Result);
    at.press(Qt::Key_Tab); // away: one press is forgotten
    at.press(Qt::Key_Backtab, Qt::ShiftModifier);
    at.press(Qt::Key_Return);
    CHECK(at.page() == PageKind::Result);
    at.press(Qt::Key_Return);
    CHECK(at.asks() == "P1");
    CHECK(at.focused() == &at.find<QWidget>("option1"));
}

TEST_CASE("clear and leave answers to the keyboard") {
    KeyboardWalk at;
    at.beginByKeys();
    at.walk(test::calmPerson());
    at.tabTo("clearButton");
    at.press(Qt::Key_Return);
    CHECK_FALSE(at.window().isVisible());
    CHECK(at.questions().sheet().size() == 0);
}

TEST_CASE("back goes through the questions to where one came from, with the keyboard on an answer") {
    KeyboardWalk at;
    at.beginByKeys();
    at.answer(test::calmPerson());
    at.answer(test::calmPerson());
    at.tabTo("partBackButton");
    at.press(Qt::Key_Return);
    CHECK(at.asks() == "P2");
    CHECK(at.focused() == &at.find<QWidget>("option1"));
    at.tabTo("questionBackButton");
    at.press(Qt::Key_Return);
    CHECK(at.asks() == "P1");
    at.tabTo("questionBackButton");
    at.press(Qt::Key_Return);
    CHECK(at.page() == PageKind::Cover);
    REQUIRE(at.focused() != nullptr);
    CHECK(at.focused()->isVisible());
}

TEST_CASE("an answer is changed by the keyboard, from the list of answers and back to it") {
    KeyboardWalk at;
    at.beginByKeys();
    at.walk(test::calmPerson());
    at.tabTo("reviewButton");
    at.press(Qt::Key_Return);
    REQUIRE(at.page() == PageKind::Review);
    CHECK(at.focused() == &at.find<QWidget>("review"));
    for (int link = 0; link < 3; ++link)
        at.press(Qt::Key_Tab);
    at.press(Qt::Key_Return);
    CHECK(at.asks() == "P2");
    at.press(Qt::Key_2);
    at.press(Qt::Key_Return);
    CHECK(at.page() == PageKind::Review);
    CHECK(at.focused() == &at.find<QWidget>("review"));
}

TEST_CASE("the country is chosen in the emergency itself, by the keyboard, for every page") {
    KeyboardWalk at;
    at.walkToEmergency();
    auto& emergency = at.find<screen::ArticleView>("emergency");
    CHECK(at.focused() == &emergency);
    CHECK_FALSE(emergency.document()->toPlainText().contains(QStringLiteral("999")));
    at.press(Qt::Key_Tab); // the first link of the page
    at.press(Qt::Key_Return);
    auto* countries = at.find<QToolButton>("countryButton").menu();
    REQUIRE(countries->isVisible());
    while (!countries->activeAction() || countries->activeAction()->text() != QStringLiteral("United Kingdom"))
        QTest::keyClick(countries, Qt::Key_Down);
    QTest::keyClick(countries, Qt::Key_Return);
    at.settle();
    CHECK(at.questions().stage() == Stage::Emergency);
    CHECK(emergency.document()->toPlainText().contains(QStringLiteral("999")));
    CHECK(emergency.document()->toPlainText().contains(QStringLiteral("Country: United Kingdom. Change country")));
    CHECK(at.find<QToolButton>("countryButton").text() == QStringLiteral("United Kingdom"));
    CHECK(at.focused() == &emergency);
    at.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(at.text().contains(QStringLiteral("Call now: 999")));
}

TEST_CASE("next without an answer stays, says so where one is, and skip still leaves the question out") {
    KeyboardWalk at;
    at.beginByKeys();
    const auto& hint = at.find<QLabel>("noAnswer");
    CHECK_FALSE(hint.isVisible());
    at.tabTo("questionNextButton");
    at.press(Qt::Key_Return);
    CHECK(at.asks() == "P1");
    CHECK(hint.isVisible());
    CHECK(hint.text() == QStringLiteral("No answer chosen. Choose one, or press Skip."));
    CHECK(at.focused() == &at.find<QWidget>("option1")); // so that it is heard
    CHECK(at.focused()->accessibleDescription() == hint.text());
    at.press(Qt::Key_2);
    CHECK_FALSE(hint.isVisible());
    at.press(Qt::Key_Return);
    CHECK(at.asks() == "P2");
    CHECK_FALSE(hint.isVisible());
    at.click("questionNextButton");
    CHECK(hint.isVisible());
    at.click("skipButton");
    CHECK(at.questions().stage() == Stage::PartEnd);
    at.click("goOnButton");
    CHECK_FALSE(hint.isVisible());
}

TEST_CASE("what has the keyboard stays in view when the text grows") {
    KeyboardWalk at;
    at.walkToEmergency();
    for (int step = 0; step < 60 && at.focused()->accessibleName() != QStringLiteral("Not pregnant"); ++step)
        at.press(Qt::Key_Tab);
    const QWidget* chip = at.focused();
    REQUIRE(chip->accessibleName() == QStringLiteral("Not pregnant"));
    for (const int percent : {200, 100}) {
        at.theme().setTextPercent(percent);
        at.settle();
        INFO(percent << " %");
        CHECK(at.focused() == chip);
        CHECK(chip->visibleRegion().boundingRect().height() == chip->height());
    }
}

TEST_CASE("in large text the answers have the room, and the one with the keyboard is in view") {
    KeyboardWalk at;
    at.theme().setTextPercent(200);
    at.window().resize(1024, 700);
    at.beginByKeys();
    const QWidget& view = *at.window()
                               .findChild<QWidget*>(QStringLiteral("QuestionPage"))
                               ->findChild<QScrollArea*>(QStringLiteral("scroll"))
                               ->viewport();
    const auto isInView = [&](const char* name) {
        const QWidget& widget = at.find<QWidget>(name);
        return view.rect().contains(QRect(widget.mapTo(&view, QPoint(0, 0)), widget.size()));
    };
    for (const char* question : {"P2", "E8", "E1", "U1", "U3", "F1"}) {
        INFO(question);
        at.walk(test::calmPerson(), question);
        CHECK(isInView("option1"));
        CHECK(isInView("option2"));
        CHECK(isInView("ask"));
        at.press(Qt::Key_Down);
        at.press(Qt::Key_Down);
        CHECK(isInView("option3"));
        at.press(Qt::Key_Up);
        at.press(Qt::Key_Up);
        CHECK(isInView("option1"));
    }
}
