// SPDX-License-Identifier: MIT
// What the keys do on a button that has the keyboard. Enter presses it, as people expect; Qt alone answers only to
// Space. An arrow never takes the keyboard to another button by itself: with Qt it goes to whatever comes next, which
// may be the one that leaves.
#pragma once

#include <QObject>

class QAbstractButton;
class QKeyEvent;

namespace bedside::desktop {

/// Install on the application. Arrows go among buttons that belong together (one of a group, answers, what ends a
/// dialog); Down opens a button's menu; all others scroll the page that the button stands on.
class ButtonKeys : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void pressByEnter(QAbstractButton& button, const QKeyEvent& press);
    static bool takeArrow(QAbstractButton& button, QKeyEvent& press);
};

} // namespace bedside::desktop
