// SPDX-License-Identifier: MIT
// What has the keyboard shows it, on every page: rendered with and without, and the difference looked at.
#include "desktop/page_tour.h"
#include "screen/system_look.h"

#include <array>

using namespace bedside;
using screen::ThemeChoice;

namespace {

constexpr std::array others{ThemeChoice::Dark, ThemeChoice::Sepia, ThemeChoice::Contrast};
constexpr int enough = 16; // pixels of the ring's own colour that stand out: the smallest link is one digit

QImage pictureOf(QWidget& root) { return root.grab().toImage().convertToFormat(QImage::Format_RGB32); }

/// Returns how much of the ring's colour there is that was not there without it, and stands out from what was.
int ringBetween(const QImage& without, const QImage& with, const QColor& focus) {
    int ring = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            ring += with.pixel(x, y) == focus.rgb() && screen::contrastBetween(focus, without.pixelColor(x, y)) >= 3;
    return ring;
}

/// Takes the keyboard away from it for a moment. A page keeps it, since its links would be met anew: there the ring
/// must stand out from the page's ground.
int ringOn(QWidget& root, QWidget& focused, const QColor& focus) {
    const QImage with = pictureOf(root);
    if (auto* page = qobject_cast<QTextEdit*>(&focused)) {
        QImage ground(with.size(), with.format());
        ground.fill(page->palette().color(QPalette::Base));
        return ringBetween(ground, with, focus);
    }
    focused.clearFocus();
    QApplication::processEvents();
    const int ring = ringBetween(pictureOf(root), with, focus);
    focused.setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    return ring;
}

void checkFocus(test::WindowFixture& at, QWidget& root, const std::string& name) {
    const QColor focus = at.theme().tokens().colour(QStringLiteral("focus"));
    QSet<const QWidget*> met;
    for (int step = 0; step < 70; ++step) {
        at.press(Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        REQUIRE(now != nullptr);
        if (met.contains(now) && !qobject_cast<const QTextEdit*>(now))
            break;
        met.insert(now);
        INFO(name << ": " << now->metaObject()->className() << " " << now->objectName().toStdString());
        CHECK(ringOn(root, *now, focus) >= enough);
    }
    CHECK_FALSE(met.isEmpty());
}

} // namespace

TEST_CASE("whatever has the keyboard has a ring that stands out, in every theme", "[.pages][pictures]") {
    std::size_t pages = 0;
    test::everyPage([&pages](test::KeyboardWalk& at, const std::string& name) {
        at.window().resize(1024, 700);
        for (const ThemeChoice theme : {ThemeChoice::Light, others[pages++ % others.size()]}) { // each page in two
            at.theme().choose(theme);
            at.settle();
            checkFocus(at, at.window(), name + " in theme " + std::to_string(static_cast<int>(theme)));
        }
        at.theme().choose(ThemeChoice::Light);
    });
}

TEST_CASE("the ring is there in the dialogs too, and in every theme", "[.pages][pictures]") {
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Sepia, ThemeChoice::Contrast})
        test::everySheet([theme](test::WindowFixture& at, QDialog& sheet) {
            at.theme().choose(theme);
            at.settle();
            checkFocus(at, sheet, sheet.objectName().toStdString());
        });
}
