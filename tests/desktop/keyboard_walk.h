// SPDX-License-Identifier: MIT
// A scripted person who has no pointer.
#pragma once

#include "desktop/guidance_walk.h"

#include <set>

namespace bedside::test {

class KeyboardWalk : public GuidanceWalk {
public:
    /// From the cover to the first question.
    void beginByKeys() {
        press(Qt::Key_D, Qt::ControlModifier);
        tabTo("plainButton");
        press(Qt::Key_Return);
    }
    void walkToEmergency() {
        auto numb = calmPerson();
        numb["E1"] = {"yes"};
        beginByKeys();
        walk(numb);
        REQUIRE(questions().stage() == session::Stage::Emergency);
    }
    QWidget* focused() { return QApplication::focusWidget(); }
    /// Goes on with Tab, or with Shift+Tab, until the control of that name has the keyboard.
    void tabTo(const char* name, Qt::Key key = Qt::Key_Tab) {
        for (int step = 0; step < 400; ++step) {
            if (focused() && focused()->isVisible() && focused()->objectName() == QString::fromLatin1(name))
                return;
            press(key, key == Qt::Key_Tab ? Qt::NoModifier : Qt::ShiftModifier);
        }
        FAIL("Tab never comes to " << name);
    }
    /// Returns how far down its sheet the control stands; elsewhere that number.
    static int heightOf(const QWidget& control, int elsewhere) {
        for (const QWidget* sheet = control.parentWidget(); sheet; sheet = sheet->parentWidget())
            if (sheet->objectName() == QStringLiteral("guidanceSheet"))
                return control.mapTo(sheet, QPoint(0, 0)).y();
        return elsewhere;
    }
    /// Tab comes to everything that can be pressed, and from the last to the first again.
    void checkRound() {
        std::set<const QWidget*> met;
        QWidget* first = focused();
        REQUIRE(first != nullptr);
        int height = 0;
        for (int step = 0; step < 600 && (step == 0 || focused() != first || met.size() < 8); ++step) {
            press(Qt::Key_Tab);
            REQUIRE(focused() != nullptr);
            INFO(focused()->objectName().toStdString());
            CHECK(heightOf(*focused(), height) >= height); // down the page
            height = heightOf(*focused(), 0);
            met.insert(focused());
        }
        CHECK(met.contains(first));
        for (const QWidget* widget : window().findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                !widget->focusProxy()) {
                INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
                CHECK(met.contains(widget));
            }
        for (const char* bar : {"menuButton", "helpButton", "menuButton"}) // the other way round, too
            tabTo(bar, Qt::Key_Backtab);
        first->setFocus();
    }
};

} // namespace bedside::test
