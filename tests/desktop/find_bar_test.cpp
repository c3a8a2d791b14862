// SPDX-License-Identifier: MIT
// Find on the page: room for the words, the buttons and what was found; and a page that stays where it is read.
#include "desktop/speaking.h"

#include <QScrollBar>

using namespace bedside;
using test::WindowFixture;

namespace {

void openFind(WindowFixture& at, const char* words) {
    at.open("right-bed");
    at.press(Qt::Key_F, Qt::ControlModifier);
    at.type(QString::fromUtf8(words));
    at.settle();
}

QScrollBar& barOf(WindowFixture& at) { return *at.article().verticalScrollBar(); }

} // namespace

TEST_CASE("what find says has its room beside or below a field of many letters, in every language and size") {
    for (const char* language : {"en", "es", "ar"})
        for (const int percent : {100, 200, 400}) {
            const test::Speaking speaking(language);
            WindowFixture at;
            at.theme().setTextPercent(percent);
            at.window().resize(1024, 700);
            openFind(at, "zzzz");
            INFO(language << " at " << percent << " %");
            const auto& said = at.find<QLabel>("findCount");
            const auto& field = at.find<QLineEdit>("findField");
            CHECK_FALSE(said.text().isEmpty());
            CHECK(said.isVisible());
            CHECK(said.width() >= said.sizeHint().width());
            CHECK(at.find<QWidget>("findBar").rect().contains(said.geometry()));
            CHECK(field.width() >= 10 * QFontInfo(field.font()).pixelSize());
        }
}

TEST_CASE("in a wide window the field of find is no wider than one types") {
    WindowFixture at;
    at.window().resize(1920, 1080);
    openFind(at, "bed");
    const auto& field = at.find<QLineEdit>("findField");
    const auto& said = at.find<QLabel>("findCount");
    CHECK(field.width() <= 320);
    CHECK(std::abs(said.geometry().center().y() - field.geometry().center().y()) <= 1);
    CHECK(said.x() >= field.geometry().right() + 8);
}

TEST_CASE("where nothing is found the page stays where one was, and there is no match to go to") {
    WindowFixture at;
    openFind(at, "");
    CHECK_FALSE(at.find<QWidget>("findNext").isEnabled());
    barOf(at).setValue(200);
    at.type(QStringLiteral("studies"));
    REQUIRE(at.article().matchCount() > 0);
    CHECK(at.find<QWidget>("findNext").isEnabled());
    CHECK(at.find<QWidget>("findPrevious").isEnabled());
    at.type(QStringLiteral("zz"));
    CHECK(at.article().matchCount() == 0);
    CHECK(barOf(at).value() == 200);
    CHECK_FALSE(at.find<QWidget>("findNext").isEnabled());
    CHECK_FALSE(at.find<QWidget>("findPrevious").isEnabled());
}

TEST_CASE("another theme leaves the page where it is, to the pixel") {
    WindowFixture at;
    at.window().resize(1024, 700);
    at.open("right-bed");
    at.settle();
    for (const int place : {1, 233, 700}) {
        barOf(at).setValue(place);
        at.settle();
        REQUIRE(barOf(at).value() == place);
        for (const auto choice : {screen::ThemeChoice::Dark, screen::ThemeChoice::Sepia, screen::ThemeChoice::Contrast,
                                  screen::ThemeChoice::Light}) {
            at.theme().choose(choice);
            at.settle();
            CHECK(barOf(at).value() == place);
        }
    }
}

TEST_CASE("another theme leaves a page where find has led, in each size") {
    for (const int percent : {100, 200, 400}) {
        WindowFixture at;
        at.window().resize(1024, 700);
        at.theme().setTextPercent(percent);
        openFind(at, "bed");
        for (int step = 0; step < 3; ++step)
            at.press(Qt::Key_F3);
        at.settle();
        const int place = barOf(at).value();
        REQUIRE(place > 0);
        for (const auto choice : {screen::ThemeChoice::Dark, screen::ThemeChoice::Sepia, screen::ThemeChoice::Contrast,
                                  screen::ThemeChoice::Light}) {
            at.theme().choose(choice);
            at.settle();
            INFO(percent);
            CHECK(barOf(at).value() == place);
        }
    }
}

TEST_CASE("in another size the line that was the first in sight is so still") {
    WindowFixture at;
    at.window().resize(1920, 700); // with room for all in each of the sizes
    at.open("right-bed");
    barOf(at).setValue(600);
    at.settle();
    const int first = at.article().cursorForPosition(QPoint(0, 0)).position();
    for (const int percent : {125, 150, 125, 100}) {
        at.theme().setTextPercent(percent);
        at.settle();
        QTextCursor place(at.article().document());
        place.setPosition(first);
        INFO(percent);
        CHECK(std::abs(at.article().cursorRect(place).top()) < at.article().cursorRect(place).height());
    }
}

TEST_CASE("a page and the list of pages run to the edges of their room when they are scrolled") {
    WindowFixture at;
    at.window().resize(1024, 700);
    at.open("right-bed");
    for (const char* name : {"article", "studies", "sectionList"}) {
        const auto& area = at.find<QAbstractScrollArea>(name);
        INFO(name);
        CHECK(area.viewport()->y() == 0);
        CHECK(area.viewport()->height() == area.height());
    }
}
