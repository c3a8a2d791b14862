// SPDX-License-Identifier: MIT
#include "desktop/window_fixture.h"

#include <QScrollBar>

using namespace bedside;
using test::WindowFixture;

TEST_CASE("the cover says the one honest sentence and opens the guide by its door") {
    WindowFixture at;
    CHECK(at.find<QLabel>("answer").text().contains(QStringLiteral("Nobody has tested it")));
    at.click("readDoor");
    CHECK(at.place() == QStringLiteral("about-this-guide"));
    CHECK(at.text().startsWith(QStringLiteral("About this guide")));
}

TEST_CASE("the doors answer to the keyboard") {
    WindowFixture at;
    at.find<QAbstractButton>("signsDoor").setFocus();
    at.press(Qt::Key_Return);
    CHECK(at.place() == QStringLiteral("warning-signs"));
}

TEST_CASE("the list opens a page, marks it read, and gives it the keyboard") {
    WindowFixture at;
    at.open("movement");
    auto& list = at.find<QListView>("sectionList");
    CHECK(list.currentIndex().data().toString() == QStringLiteral("Movement and your back"));
    list.setFocus();
    at.press(Qt::Key_Down);
    at.press(Qt::Key_Return);
    CHECK(at.place() == QStringLiteral("right-bed"));
    CHECK(at.reading().wasRead(QStringLiteral("right-bed")));
    CHECK(QApplication::focusWidget() == &at.article());
}

TEST_CASE("the pager and its keys go to the page before and the page after") {
    WindowFixture at;
    at.open("movement");
    at.click("nextButton");
    CHECK(at.place() == QStringLiteral("right-bed"));
    at.press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(at.place() == QStringLiteral("movement"));
    CHECK(at.find<QLabel>("pageCount").text().contains(QStringLiteral(" of ")));
}

TEST_CASE("back returns to where one was on the page") {
    WindowFixture at;
    at.open("movement");
    QScrollBar& bar = *at.article().verticalScrollBar();
    REQUIRE(bar.maximum() > 100);
    bar.setValue(bar.maximum() / 2);
    const int before = bar.value();
    at.click("nextButton");
    at.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(at.place() == QStringLiteral("movement"));
    CHECK(std::abs(bar.value() - before) <= 2);
    at.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(at.place() == QStringLiteral("right-bed"));
}

TEST_CASE("a link to a study opens its page, with the places that lean on it") {
    WindowFixture at;
    at.open("right-bed");
    emit at.article().linkActivated(QStringLiteral("study:kovacs2003"));
    at.settle();
    CHECK(at.text().contains(QStringLiteral("313 people")));
    CHECK(at.text().contains(QStringLiteral("What leans on it")));
}

TEST_CASE("a hard word opens its meaning in place") {
    WindowFixture at;
    at.open("right-bed");
    emit at.article().linkActivated(QStringLiteral("term:medium-firm"));
    at.settle();
    auto& note = at.find<screen::ArticleView>("note");
    REQUIRE(note.isVisible());
    CHECK(note.document()->toPlainText().contains(QStringLiteral("medium-firm")));
    CHECK(at.place() == QStringLiteral("right-bed"));
    at.press(Qt::Key_Escape);
    CHECK_FALSE(note.isVisible());
}

TEST_CASE("help is one key away, and shows the number of the chosen country") {
    WindowFixture at;
    at.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(at.reading().location().kind == session::PageKind::Help);
    CHECK(at.text().contains(QStringLiteral("your local emergency number")));
    QToolButton& country = at.find<QToolButton>("countryButton");
    for (QAction* action : country.menu()->actions())
        if (action->text() == QStringLiteral("United Kingdom"))
            action->trigger();
    at.settle();
    CHECK(at.text().contains(QStringLiteral("Call now: 999")));
    CHECK(country.text() == QStringLiteral("United Kingdom"));
}

TEST_CASE("the studies stand beside the page, or under it where the window is narrow") {
    WindowFixture at;
    at.open("right-bed");
    auto& studies = at.find<screen::ArticleView>("studies");
    CHECK(studies.isVisible());
    CHECK(studies.document()->toPlainText().contains(QStringLiteral("Kovacs")));
    CHECK_FALSE(at.text().contains(QStringLiteral("What this rests on")));
    at.window().resize(700, 700);
    at.settle();
    CHECK_FALSE(studies.isVisible());
    CHECK(at.text().contains(QStringLiteral("What this rests on")));
    at.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(at.find<QListView>("sectionList").isVisible());
    at.press(Qt::Key_Return);
    CHECK_FALSE(at.find<QListView>("sectionList").isVisible());
    CHECK(at.article().isVisible());
}

TEST_CASE("in a narrow window a second press closes the list and gives the page the keyboard") {
    WindowFixture at;
    at.window().resize(700, 700);
    at.open("right-bed");
    const auto& list = at.find<QListView>("sectionList");
    at.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(list.isVisible());
    CHECK(QApplication::focusWidget() == &list);
    CHECK_FALSE(at.article().isVisible());
    at.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(list.isVisible());
    CHECK(QApplication::focusWidget() == &at.article());

    at.press(Qt::Key_K, Qt::ControlModifier);
    at.type(QStringLiteral("bed"));
    at.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(list.isVisible());
    at.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == &at.find<QListView>("results"));
    at.press(Qt::Key_L, Qt::ControlModifier);
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.type(QStringLiteral("mattress"));
    CHECK(at.find<QListView>("results").isVisible()); // not behind the list
}

TEST_CASE("the open list stays open, with the keyboard, when the text or the window changes its size") {
    WindowFixture at;
    at.window().resize(700, 700);
    at.open("right-bed");
    const auto& list = at.find<QListView>("sectionList");
    at.press(Qt::Key_L, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Minus}) {
        at.press(key, Qt::ControlModifier);
        CHECK(list.isVisible());
        CHECK_FALSE(at.article().isVisible());
        CHECK(QApplication::focusWidget() == &list);
    }
    at.window().resize(1300, 700);
    at.settle();
    CHECK(list.isVisible());
    CHECK(at.article().isVisible());
    CHECK(QApplication::focusWidget() == &list);
    at.window().resize(700, 700);
    at.settle();
    CHECK(list.isVisible());
    CHECK(QApplication::focusWidget() == &list);
}

TEST_CASE("the studies beside a page are its own after a study, a way back, and a window that grew") {
    WindowFixture at;
    at.open("right-bed");
    const auto& studies = at.find<screen::ArticleView>("studies");
    const auto shows = [&studies](const char* name) {
        return studies.isVisible() && studies.document()->toPlainText().contains(QString::fromLatin1(name));
    };
    emit at.article().linkActivated(QStringLiteral("study:kovacs2003"));
    at.settle();
    CHECK_FALSE(studies.isVisible());
    at.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(shows("Kovacs"));
    at.window().resize(700, 700);
    at.open("movement");
    at.window().resize(1280, 800);
    at.settle();
    CHECK(shows("Hayden"));
    CHECK_FALSE(shows("Kovacs"));
}

TEST_CASE("choosing a country keeps one's place on the page") {
    WindowFixture at;
    at.open("movement");
    QScrollBar& bar = *at.article().verticalScrollBar();
    bar.setValue(bar.maximum() / 2);
    const int before = bar.value();
    at.find<QToolButton>("countryButton").menu()->actions().last()->trigger();
    at.settle();
    CHECK(std::abs(bar.value() - before) <= 2);
}

TEST_CASE("leaving hides the window at once") {
    WindowFixture at;
    at.open("right-bed");
    at.click("leaveButton");
    CHECK_FALSE(at.window().isVisible());
}
