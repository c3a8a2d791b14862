// SPDX-License-Identifier: MIT
// What has the keyboard shows it, on every page: rendered with and without, and the difference looked at.
#include "desktop/page_tour.h"
#include "screen/system_look.h"

using namespace bedside;

namespace {

constexpr int enough = 40; // pixels of the ring's own colour

/// Looks at what the ring has changed: how much of it there is, and whether it stands out from what it lies on.
void checkRing(const QImage& without, const QImage& with, const QColor& focus) {
    int ring = 0;
    int faint = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (with.pixel(x, y) == focus.rgb() && without.pixel(x, y) != focus.rgb()) {
                ++ring;
                faint += screen::contrastBetween(focus, without.pixelColor(x, y)) < 3;
            }
    CHECK(ring >= enough);
    CHECK(faint <= 0.4 * ring); // where it covers a thin border, and the beginnings of words
}

/// Goes round by Tab. What was focused one step before is the picture without.
void checkFocus(test::WindowFixture& at, QWidget& root, const std::string& name) {
    const QColor focus = at.theme().tokens().colour(QStringLiteral("focus"));
    const auto picture = [&root] { return root.grab().toImage().convertToFormat(QImage::Format_RGB32); };
    QSet<const QWidget*> met;
    QImage before = picture();
    for (int step = 0; step < 70; ++step) {
        at.press(Qt::Key_Tab);
        const QWidget* now = QApplication::focusWidget();
        REQUIRE(now != nullptr);
        if (met.contains(now) && !qobject_cast<const QTextEdit*>(now))
            break;
        met.insert(now);
        const QImage after = picture();
        INFO(name << ": " << now->metaObject()->className() << " " << now->objectName().toStdString());
        checkRing(before, after, focus);
        before = after;
    }
    CHECK(met.size() >= 2);
}

} // namespace

TEST_CASE("whatever has the keyboard has a ring that stands out") {
    test::everyPage([](test::KeyboardWalk& at, const std::string& name) {
        at.window().resize(1024, 700);
        at.settle();
        checkFocus(at, at.window(), name);
    });
}

TEST_CASE("the ring is there in the dialogs too, and in every theme") {
    for (const screen::ThemeChoice theme : {screen::ThemeChoice::Light, screen::ThemeChoice::Dark,
                                            screen::ThemeChoice::Sepia, screen::ThemeChoice::Contrast})
        test::everySheet([theme](test::WindowFixture& at, QDialog& sheet) {
            at.theme().choose(theme);
            at.settle();
            checkFocus(at, sheet, sheet.objectName().toStdString());
        });
}
