// SPDX-License-Identifier: MIT
#include "screen/theme.h"
#include "support/catch.h"

#include <QApplication>
#include <QPalette>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QWidget>
#include <QWindow>

using namespace bedside::screen;

namespace {

/// Stands in for the system: what an application without colours of its own looks like.
class SystemStyle : public QProxyStyle {
public:
    SystemStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
    void polish(QPalette& palette) override {
        palette = QPalette(dark ? QColor(0x31, 0x36, 0x3B) : QColor(Qt::lightGray));
    }
    using QProxyStyle::polish;

    bool dark = false;
};

/// A window in a system that can turn dark, and the system's word for it that reaches every window.
class Desk {
public:
    Desk() {
        QApplication::setStyle(m_style);
        QApplication::setPalette(QPalette());
        window.show();
    }
    ~Desk() {
        qApp->setStyleSheet(QString());
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setPalette(QPalette());
    }
    void turn(bool dark) {
        m_style->dark = dark;
        QEvent change(QEvent::ThemeChange);
        QApplication::sendEvent(window.windowHandle(), &change);
        QApplication::processEvents();
    }
    QColor ground() const { return window.palette().color(QPalette::Window); }

    QWidget window;

private:
    SystemStyle* m_style = new SystemStyle; // the application owns it
};

QColor paper(const char* theme) { return tokensOf(QString::fromLatin1(theme)).colour("paper"); }

} // namespace

TEST_CASE("the theme follows the system while the program runs, and back") {
    Desk desk;
    Theme theme;
    REQUIRE(desk.ground() == paper("light"));
    QSignalSpy changes(&theme, &Theme::changed);
    desk.turn(true);
    CHECK(desk.ground() == paper("dark"));
    CHECK(changes.count() == 1);
    desk.turn(true); // our own dark colours are not taken for the system's, nor for a change
    CHECK(changes.count() == 1);
    desk.turn(false);
    CHECK(desk.ground() == paper("light"));
    CHECK(changes.count() == 2);
}

TEST_CASE("a theme that was chosen stays, and the system's is taken up when it is chosen again") {
    Desk desk;
    Theme theme;
    theme.choose(ThemeChoice::Sepia);
    QSignalSpy changes(&theme, &Theme::changed);
    desk.turn(true);
    CHECK(desk.ground() == paper("sepia"));
    CHECK(changes.count() == 0);
    theme.choose(ThemeChoice::System);
    CHECK(desk.ground() == paper("dark"));
}

TEST_CASE("a program that starts in a dark system starts dark") {
    Desk desk;
    desk.turn(true);
    QApplication::setPalette(QPalette());
    const Theme theme;
    CHECK(desk.ground() == paper("dark"));
}
