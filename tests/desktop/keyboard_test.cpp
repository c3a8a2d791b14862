// SPDX-License-Identifier: MIT
// The questions, their results and the ways out, by the keyboard alone.
#include "desktop/keyboard_walk.h"

using namespace bedside;
using session::PageKind;
using session::Stage;
using test::KeyboardWalk;

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
    auto& ending = at.find<screen::ArticleView>("ending");
    at.tabTo("ending");
    at.press(Qt::Key_Tab);
    const QString first = ending.textCursor().selectedText();
    at.tabTo("withdrawButton");
    at.tabTo("ending");
    at.press(Qt::Key_Tab);
    CHECK(ending.isOnLink());
    CHECK(ending.textCursor().selectedText() == first);
    at.tabTo("withdrawButton");
    for (int step = 0; step < 60 && at.focused() != &ending; ++step)
        at.press(Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(at.focused() == &ending); // a link that begins a page does not hold one
    at.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(ending.isOnLink());
    CHECK(ending.textCursor().selectedText() != first);
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

TEST_CASE("on an emergency Tab comes to the buttons before the reasons, and no known word stands in its way") {
    KeyboardWalk at;
    at.walkToEmergency();
    at.find<screen::ArticleView>("emergency").setFocus();
    QStringList links;
    QStringList met;
    for (int step = 0; step < 60 && !met.contains(QStringLiteral("ending")); ++step) {
        at.press(Qt::Key_Tab);
        const auto* page = qobject_cast<screen::ArticleView*>(at.focused());
        if (page && page->objectName() == QStringLiteral("emergency"))
            links.append(page->textCursor().charFormat().anchorHref());
        met.append(at.focused()->objectName());
    }
    CHECK(links.filter(QStringLiteral("term:")).isEmpty());
    for (const char* button : {"withdrawButton", "handoutButton", "leavePageButton"})
        CHECK(met.contains(QString::fromLatin1(button)));
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
    at.window().resize(1920, 1080); // else they stand in a menu
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
    at.window().resize(1920, 1080); // else they stand in a menu
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
