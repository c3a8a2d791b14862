// SPDX-License-Identifier: MIT
#include "screen/house_style.h"
#include "screen/system_stand_in.h"
#include "screen/theme.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace bedside::screen;
using bedside::test::Desk;

namespace {

QPalette dark() { return QPalette(QColor(0x31, 0x36, 0x3B)); }
QPalette light() { return QPalette(Qt::lightGray); }

QColor paper(const char* theme) { return tokensOf(QString::fromLatin1(theme)).colour("paper"); }

} // namespace

TEST_CASE("the letter of a key is underlined, but not where letters are joined from right to left") {
    const HouseStyle style;
    const auto underlines = [&style] {
        return style.styleHint(QStyle::SH_UnderlineShortcut, nullptr, nullptr, nullptr) != 0;
    };
    CHECK(underlines());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CHECK_FALSE(underlines());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("the theme follows the system while the program runs, and back") {
    Desk desk;
    Theme theme;
    REQUIRE(desk.ground() == paper("light"));
    QSignalSpy changes(&theme, &Theme::changed);
    desk.turn(dark());
    CHECK(desk.ground() == paper("dark"));
    CHECK(changes.count() == 1);
    desk.turn(dark()); // our own dark colours are not taken for the system's, nor for a change
    CHECK(changes.count() == 1);
    desk.turn(light());
    CHECK(desk.ground() == paper("light"));
    CHECK(changes.count() == 2);
}

TEST_CASE("a theme that was chosen stays, and the system's is taken up when it is chosen again") {
    Desk desk;
    Theme theme;
    theme.choose(ThemeChoice::Sepia);
    QSignalSpy changes(&theme, &Theme::changed);
    desk.turn(dark());
    CHECK(desk.ground() == paper("sepia"));
    CHECK(changes.count() == 0);
    theme.choose(ThemeChoice::System);
    CHECK(desk.ground() == paper("dark"));
}

TEST_CASE("a program that starts in a dark system starts dark") {
    Desk desk;
    desk.turn(dark());
    QApplication::setPalette(QPalette());
    const Theme theme;
    CHECK(desk.ground() == paper("dark"));
}
