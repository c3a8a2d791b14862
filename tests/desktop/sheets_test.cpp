// SPDX-License-Identifier: MIT
// Sheets above the window: as high as what is in them, never over the bars, and the page behind them dimmed.
#include "desktop/focus_ring.h"
#include "desktop/option_card.h"
#include "desktop/page_tour.h"

#include <QAbstractScrollArea>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>

using namespace bedside;

namespace {

class SheetWalk : public test::WindowFixture {
public:
    explicit SheetWalk(QSize room, int percent = 100) {
        theme().setTextPercent(percent);
        window().resize(room);
        settle();
    }
    QDialog& openKeys() {
        press(Qt::Key_F1);
        return sheet();
    }
    QDialog& openLooks() {
        press(Qt::Key_Comma, Qt::ControlModifier);
        return sheet();
    }
    QRect onScreen(const char* name) {
        const auto& part = find<QWidget>(name);
        return {part.mapToGlobal(QPoint(0, 0)), part.size()};
    }

private:
    QDialog& sheet() {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        return *dialog;
    }
};

QRect inWindow(const QWidget& part, const QWidget& window) { return {part.mapTo(&window, QPoint(0, 0)), part.size()}; }

} // namespace

TEST_CASE("the page behind a sheet is dimmed from bar to bar until the sheet is closed") {
    SheetWalk at({1024, 700});
    CHECK(at.window().findChild<QWidget*>(QStringLiteral("scrim")) == nullptr);
    at.openKeys();
    const QRect dimmed = at.onScreen("scrim");
    CHECK(dimmed.top() == at.onScreen("topBar").bottom() + 1);
    CHECK(dimmed.bottom() == at.onScreen("helpBar").top() - 1);
    CHECK(dimmed.width() == at.window().width());
    at.press(Qt::Key_Escape);
    CHECK(at.window().findChild<QWidget*>(QStringLiteral("scrim")) == nullptr);
}

TEST_CASE("a sheet ends above the bar from which one gets help") {
    SheetWalk at({1024, 700});
    for (const bool keys : {true, false}) {
        const QDialog& sheet = keys ? at.openKeys() : at.openLooks();
        CHECK(sheet.geometry().bottom() < at.onScreen("helpBar").top());
        at.press(Qt::Key_Escape);
    }
}

TEST_CASE("in large text or a narrow window a sheet goes from edge to edge") {
    for (const auto& [room, percent] :
         {std::pair(QSize(1024, 700), 200), std::pair(QSize(1024, 700), 400), std::pair(QSize(700, 700), 100)}) {
        SheetWalk at(room, percent);
        const QDialog& sheet = at.openKeys();
        INFO(percent << " %");
        CHECK(sheet.width() == room.width());
        const int bottom = at.find<QWidget>("helpBar").isVisible() ? at.onScreen("helpBar").top() - 1
                                                                   : at.window().geometry().bottom();
        CHECK(sheet.geometry().bottom() == bottom);
        at.press(Qt::Key_Escape);
    }
}

TEST_CASE("a sheet is as high as what is in it where the window has the room") {
    SheetWalk at({1920, 1080});
    const QDialog& sheet = at.openLooks();
    const auto& page = *sheet.findChild<QScrollArea*>(QStringLiteral("scroll"));
    CHECK_FALSE(page.verticalScrollBar()->isVisible());
    const auto& last = *sheet.findChild<QWidget*>(QStringLiteral("kept"));
    CHECK(page.viewport()->height() - inWindow(last, *page.viewport()).bottom() <= 32);
}

TEST_CASE("a sheet follows the window whose size changes") {
    SheetWalk at({1024, 700});
    const QDialog& sheet = at.openKeys();
    at.window().resize(1400, 900);
    at.settle();
    CHECK(std::abs(sheet.geometry().center().x() - at.window().geometry().center().x()) <= 1);
    CHECK(at.onScreen("scrim").width() == 1400);
}

TEST_CASE("what is chosen has the keyboard when the looks open, and is seen whole") {
    for (const int percent : {100, 200, 400}) {
        SheetWalk at({1024, 700}, percent);
        at.theme().choose(screen::ThemeChoice::Contrast);
        at.settle();
        at.openLooks();
        INFO(percent << " %");
        const auto* card = qobject_cast<desktop::OptionCard*>(QApplication::focusWidget());
        REQUIRE(card != nullptr);
        CHECK(card->words() == QStringLiteral("High contrast"));
        CHECK(card->visibleRegion().boundingRect() == card->rect());
        at.press(Qt::Key_Escape);
    }
}

TEST_CASE("the list of keys opens with a ring around it, for the keyboard is there") {
    SheetWalk at({1024, 700});
    QDialog& sheet = at.openKeys();
    const auto* ring = sheet.findChild<desktop::FocusRing*>();
    REQUIRE(ring != nullptr);
    CHECK(ring->isVisible());
}

TEST_CASE("two keys at least are seen when their list opens in the largest text") {
    SheetWalk at({1024, 700}, 400);
    QDialog& sheet = at.openKeys();
    const auto& keys = *sheet.findChild<screen::ArticleView*>(QStringLiteral("keys"));
    int seen = 0;
    for (QTextBlock line = keys.document()->begin(); line.isValid(); line = line.next()) {
        QTextCursor end(line);
        end.movePosition(QTextCursor::EndOfBlock);
        if (line.text().contains(u'+') && keys.cursorRect(end).bottom() <= keys.viewport()->height())
            ++seen;
    }
    CHECK(seen >= 2);
    CHECK(sheet.findChild<QWidget*>(QStringLiteral("barTitle"))->isVisible());
}
