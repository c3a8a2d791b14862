// SPDX-License-Identifier: MIT
// The foot of a result in large text: one row of buttons, and a menu of what has no room in it.
#include "desktop/keyboard_walk.h"
#include "desktop/speaking.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace bedside;
using test::KeyboardWalk;

namespace {

class FootWalk : public KeyboardWalk {
public:
    void finishAt(int percent) {
        window().resize(1024, 700);
        theme().setTextPercent(percent);
        settle();
        begin();
        walk(test::calmPerson());
        REQUIRE(page() == session::PageKind::Result);
    }
    QWidget& foot() { return *find<QWidget>("ResultPage").findChild<QWidget*>(QStringLiteral("pageButtons")); }
    QPushButton& button(const char* name) {
        auto* found = foot().findChild<QPushButton*>(QString::fromLatin1(name));
        if (found == nullptr)
            FAIL("the foot has no " << name);
        return *found;
    }
    QList<QPushButton*> buttons() { return foot().findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly); }
    QList<int> rows() {
        QList<int> rows;
        for (const QPushButton* button : buttons())
            if (button->isVisible() && !rows.contains(button->y()))
                rows.append(button->y());
        return rows;
    }
    QMenu& more() { return *button("moreWaysButton").menu(); }
    QAction* entry(const QString& words) {
        for (QAction* action : more().actions())
            if (action->text() == words)
                return action;
        return nullptr;
    }
};

} // namespace

TEST_CASE("in large text the result has one row of buttons, and a menu holds what has no room there") {
    for (const char* language : {"en", "es", "ar"}) {
        const test::Speaking speaking(language);
        FootWalk at;
        at.finishAt(200);
        INFO(language);
        CHECK(at.rows().size() == 1);
        CHECK(at.button("makeHandoutButton").isVisible());
        CHECK(at.button("moreWaysButton").isVisible());
        CHECK_FALSE(at.button("moreWaysButton").accessibleName().contains(u'▾'));
        for (const char* name : {"reviewButton", "exploreButton", "handoutButton", "againButton", "clearButton"}) {
            const auto& there = at.button(name);
            INFO(name);
            CHECK((there.isVisible() || at.entry(there.text()) != nullptr));
        }
        CHECK(at.find<QWidget>("result").height() > 300);
    }
}

TEST_CASE("at the usual size the result has one row of buttons too, with those that are used most") {
    FootWalk at;
    at.finishAt(100);
    for (const char* name : {"makeHandoutButton", "handoutButton", "reviewButton"})
        CHECK(at.button(name).isVisible());
    CHECK(at.rows().size() == 1);
}

TEST_CASE("what was chosen in the menu of the foot and asks again stands in the row until it was answered") {
    FootWalk at;
    at.finishAt(200);
    auto& again = at.button("againButton");
    REQUIRE_FALSE(again.isVisible());
    at.entry(again.text())->trigger();
    at.settle();
    CHECK(again.isVisible());
    CHECK(again.hasFocus());
    CHECK(again.text().startsWith(QStringLiteral("Press again")));
    at.find<QWidget>("result").setFocus(Qt::TabFocusReason);
    at.settle();
    CHECK_FALSE(again.isVisible());
    REQUIRE(at.entry(QStringLiteral("Start again")) != nullptr);
    at.entry(QStringLiteral("Start again"))->trigger();
    at.settle();
    at.press(Qt::Key_Space);
    CHECK(at.page() == session::PageKind::Questions);
    CHECK(at.asks() == "P1");
}

TEST_CASE("what was chosen in the menu of the foot keeps to one row, however much it has to say") {
    for (const char* language : {"en", "es", "ar"}) {
        const test::Speaking speaking(language);
        FootWalk at;
        at.finishAt(200);
        auto& again = at.button("againButton");
        at.entry(again.text())->trigger();
        at.settle();
        INFO(language << ": " << again.text().toStdString());
        REQUIRE(again.isVisible());
        CHECK(at.rows().size() == 1);
        CHECK(again.x() >= 0);
        CHECK(again.geometry().right() < at.foot().width());
        CHECK(again.width() >= again.sizeHint().width());
    }
}

TEST_CASE("what the menu of the foot leads to is opened, and the way out of a handout is a menu in it") {
    FootWalk at;
    at.finishAt(200);
    at.window().resize(640, 700);
    at.settle();
    REQUIRE(at.entry(QStringLiteral("Print or save")) != nullptr);
    CHECK(at.entry(QStringLiteral("Print or save"))->menu() != nullptr);
    at.entry(QStringLiteral("Explore positions"))->trigger();
    at.settle();
    CHECK(at.page() == session::PageKind::Positions);
}

TEST_CASE("a button of the foot that has no more room gives the keyboard to the menu that holds it now") {
    FootWalk at;
    at.finishAt(100);
    at.button("handoutButton").setFocus(Qt::TabFocusReason);
    at.theme().setTextPercent(200);
    at.settle();
    CHECK(at.button("moreWaysButton").hasFocus());
}
