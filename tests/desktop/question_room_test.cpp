// SPDX-License-Identifier: MIT
// What a question says when it has no answer, and what of it is in view.
#include "desktop/keyboard_walk.h"
#include "desktop/speaking.h"

#include <QScrollArea>

using namespace bedside;
using session::Stage;
using test::KeyboardWalk;

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

TEST_CASE("every answer of the first warning sign is in view in a small window") {
    for (const char* language : {"en", "es", "ar"}) {
        const test::Speaking speaking(language);
        KeyboardWalk at;
        at.window().resize(1024, 700);
        at.beginByKeys();
        at.walk(test::calmPerson(), "E8");
        at.settle();
        const auto* page = at.window().findChild<QWidget*>(QStringLiteral("QuestionPage"));
        const QWidget& view = *page->findChild<QScrollArea*>(QStringLiteral("scroll"))->viewport();
        for (const char* name : {"progress", "ask", "anyOf", "option1", "option2", "option3"}) {
            const auto& widget = *page->findChild<QWidget*>(QString::fromLatin1(name));
            INFO(language << ", " << name);
            CHECK(view.rect().contains(QRect(widget.mapTo(&view, QPoint(0, 0)), widget.size())));
        }
    }
}

TEST_CASE("the button that goes on ends where the answers do, with a scroll bar and without") {
    KeyboardWalk at;
    at.window().resize(1024, 700);
    at.beginByKeys();
    for (const int percent : {100, 200}) {
        at.theme().setTextPercent(percent);
        at.settle();
        const auto endOf = [&](const char* name) {
            const auto& widget = at.find<QWidget>(name);
            return widget.mapTo(&at.window(), QPoint(widget.width(), 0)).x();
        };
        INFO(percent << " %");
        CHECK(endOf("questionNextButton") == endOf("option1"));
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
