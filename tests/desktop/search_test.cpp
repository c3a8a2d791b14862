// SPDX-License-Identifier: MIT
#include "desktop/speaking.h"

using namespace bedside;
using test::WindowFixture;

TEST_CASE("typing searches, and a result lands on the words") {
    WindowFixture at;
    at.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget() == &at.find<QLineEdit>("searchField"));
    at.type(QStringLiteral("mattres"));
    auto& results = at.find<QListView>("results");
    REQUIRE(results.isVisible());
    REQUIRE(results.model()->rowCount() > 0);
    at.press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget() == &results);
    at.press(Qt::Key_Return);
    CHECK(at.article().isVisible());
    CHECK_FALSE(at.article().extraSelections().isEmpty());
}

TEST_CASE("Tab and Down lead from the search field to the first result, and Tab goes on from there") {
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Down}) {
        WindowFixture at;
        at.open("right-bed");
        at.press(Qt::Key_K, Qt::ControlModifier);
        at.type(QStringLiteral("mattres"));
        at.press(key);
        auto& results = at.find<QListView>("results");
        REQUIRE(QApplication::focusWidget() == &results);
        CHECK(results.currentIndex().row() == 0);
        at.press(Qt::Key_Backtab, Qt::ShiftModifier);
        CHECK(QApplication::focusWidget() == &at.find<QLineEdit>("searchField"));
        at.press(Qt::Key_Down);
        at.press(Qt::Key_Tab);
        CHECK(QApplication::focusWidget() == &at.find<QWidget>("smallerButton"));
    }
}

TEST_CASE("Down goes through a result that is higher than the list, and only then to the next; Up goes back") {
    const test::Speaking arabic("ar");
    WindowFixture at;
    at.theme().setTextPercent(400);
    at.window().resize(1024, 700);
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.type(QStringLiteral("pain"));
    at.press(Qt::Key_Down);
    auto& results = at.find<QListView>("results");
    const auto row = [&results] { return results.visualRect(results.currentIndex()); };
    const int room = results.viewport()->height();
    REQUIRE(row().height() > room);
    CHECK(row().top() == 0);
    int seen = room;
    for (int step = 0; step < 12 && row().bottom() + 1 > room; ++step) {
        at.press(Qt::Key_Down);
        CHECK(results.currentIndex().row() == 0);
        CHECK(-row().top() < seen); // nothing is left out between two steps
        seen = room - row().top();
    }
    CHECK(seen == row().height());
    const int place = row().top();
    at.press(Qt::Key_Control, Qt::ControlModifier); // silences a screen reader, and moves nothing
    CHECK(row().top() == place);
    at.press(Qt::Key_Down);
    CHECK(results.currentIndex().row() == 1);
    CHECK(row().top() >= 0);
    at.press(Qt::Key_Up);
    CHECK(results.currentIndex().row() == 0);
    CHECK(row().top() == 0);
}

TEST_CASE("Escape empties the search field, and once more leads back to the page") {
    WindowFixture at;
    at.open("right-bed");
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.type(QStringLiteral("mattres"));
    REQUIRE(at.find<QListView>("results").isVisible());
    at.press(Qt::Key_Escape);
    CHECK(at.find<QLineEdit>("searchField").text().isEmpty());
    CHECK(at.find<QListView>("results").model()->rowCount() == 0);
    CHECK(QApplication::focusWidget() == &at.find<QLineEdit>("searchField"));
    at.press(Qt::Key_Escape);
    CHECK(at.article().isVisible());
    CHECK(at.place() == QStringLiteral("right-bed"));
    CHECK(QApplication::focusWidget() == &at.article());
}

TEST_CASE("Escape in a search field that was only entered gives the keyboard back to the page") {
    WindowFixture at;
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &at.find<QWidget>("readDoor"));
    at.open("right-bed");
    at.theme().setTextPercent(200);
    at.settle();
    at.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(at.find<QLineEdit>("searchField").isVisible());
    at.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &at.article());
    CHECK_FALSE(at.find<QLineEdit>("searchField").isVisible());
}

TEST_CASE("results stand under their title, and their scroll bar at the edge of the page") {
    for (const char* language : {"en", "ar"}) {
        const test::Speaking speaking(language);
        WindowFixture at;
        at.window().resize(1920, 1080);
        at.press(Qt::Key_K, Qt::ControlModifier);
        at.type(QStringLiteral("pain"));
        const auto& results = at.find<QListView>("results");
        auto& page = at.find<QWidget>("SearchPage");
        CHECK(results.width() == page.width());
        // In the middle of the page, and not at the edge of the list, begins what is written.
        const auto& title = *page.findChild<QLabel*>(QStringLiteral("title"));
        const QImage row =
            page.grab(QRect(QPoint(0, results.y()),
                            QSize(page.width(), results.visualRect(results.model()->index(0, 0)).height())))
                .toImage();
        const bool mirrored = std::string(language) == "ar";
        const int step = mirrored ? -1 : 1;
        int x = mirrored ? page.width() - 1 : 0;
        const auto isEmpty = [&](int column) {
            for (int y = 20; y < row.height() - 20; ++y)
                if (row.pixelColor(column, y) != row.pixelColor(mirrored ? page.width() - 1 : 0, 0))
                    return false;
            return true;
        };
        while (isEmpty(x))
            x += step;
        INFO(language << ": " << x);
        CHECK(std::abs(x - (mirrored ? title.geometry().right() : title.x())) <= 3);
    }
}

TEST_CASE("the cross in the search field empties it, and stands there only while there are words") {
    WindowFixture at;
    at.press(Qt::Key_K, Qt::ControlModifier);
    auto& cross = at.find<QToolButton>("emptySearchButton");
    CHECK_FALSE(cross.isVisible());
    at.type(QStringLiteral("pain"));
    REQUIRE(cross.isVisible());
    CHECK(at.find<QLineEdit>("searchField").rect().contains(cross.geometry()));
    CHECK(cross.width() >= 24);
    CHECK(cross.height() >= 24);
    CHECK_FALSE(cross.accessibleName().isEmpty());
    QTest::mouseClick(&cross, Qt::LeftButton);
    CHECK(at.find<QLineEdit>("searchField").text().isEmpty());
    CHECK(at.find<QListView>("results").model()->rowCount() == 0);
    CHECK(at.find<QLineEdit>("searchField").hasFocus());
    CHECK_FALSE(cross.isVisible());
}

TEST_CASE("the prompt of the search field is whole, in every language") {
    for (const char* language : {"en", "es", "ar"}) {
        const test::Speaking speaking(language);
        WindowFixture at;
        for (const int width : {1024, 1280, 1920}) {
            at.window().resize(width, 700);
            at.settle();
            const auto& field = at.find<QLineEdit>("searchField");
            INFO(language << " " << width);
            CHECK(field.fontMetrics().horizontalAdvance(field.placeholderText()) <= field.width() - 24);
        }
    }
}

TEST_CASE("while one searches in large text the menu stays where there is room for it") {
    WindowFixture at;
    at.theme().setTextPercent(200);
    for (const int width : {1920, 1024}) {
        at.window().resize(width, 1000);
        at.press(Qt::Key_K, Qt::ControlModifier);
        at.settle();
        CHECK(at.find<QWidget>("menuButton").isVisible() == (width == 1920));
    }
}

TEST_CASE("a search without results says so and keeps the words") {
    WindowFixture at;
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.type(QStringLiteral("zzzzqq"));
    CHECK(at.find<QLabel>("summary").text().contains(QStringLiteral("Nothing found for “zzzzqq”")));
    CHECK(at.find<QLineEdit>("searchField").text() == QStringLiteral("zzzzqq"));
}

TEST_CASE("hostile words are only words") {
    WindowFixture at;
    at.press(Qt::Key_K, Qt::ControlModifier);
    auto& field = at.find<QLineEdit>("searchField");
    for (const QString& words :
         {QStringLiteral("\"NEAR(\""), QStringLiteral("* OR -"), QStringLiteral("😀"), QString(9999, u'a')}) {
        field.setText(words);
        emit field.textEdited(words);
        at.settle();
        CHECK(at.find<QListView>("results").isVisible());
    }
}

TEST_CASE("find counts the matches, goes round, and closes with Escape") {
    WindowFixture at;
    at.open("right-bed");
    at.press(Qt::Key_F, Qt::ControlModifier);
    at.type(QStringLiteral("bed"));
    auto& count = at.find<QLabel>("findCount");
    const int matches = at.article().matchCount();
    REQUIRE(matches > 2);
    CHECK(count.text() == QStringLiteral("1 of %1").arg(matches));
    at.press(Qt::Key_F3);
    CHECK(count.text() == QStringLiteral("2 of %1").arg(matches));
    at.press(Qt::Key_F3, Qt::ShiftModifier);
    at.press(Qt::Key_F3, Qt::ShiftModifier);
    CHECK(count.text() == QStringLiteral("%1 of %1").arg(matches));
    at.press(Qt::Key_Escape);
    CHECK_FALSE(at.find<QWidget>("findBar").isVisible());
    CHECK(at.article().extraSelections().isEmpty());
}

TEST_CASE("matches stay marked when the text grows") {
    WindowFixture at;
    at.open("right-bed");
    at.press(Qt::Key_F, Qt::ControlModifier);
    at.type(QStringLiteral("pillow"));
    at.theme().setTextPercent(150);
    at.settle();
    REQUIRE_FALSE(at.article().extraSelections().isEmpty());
    for (const auto& mark : at.article().extraSelections())
        CHECK(mark.cursor.selectedText().compare(QStringLiteral("pillow"), Qt::CaseInsensitive) == 0);
}

TEST_CASE("find says when the words are not on the page") {
    WindowFixture at;
    at.open("right-bed");
    at.press(Qt::Key_F, Qt::ControlModifier);
    at.type(QStringLiteral("zzzz"));
    CHECK(at.find<QLabel>("findCount").text() == QStringLiteral("Not on this page"));
}
