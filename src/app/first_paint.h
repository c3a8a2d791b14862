// SPDX-License-Identifier: MIT
// For measuring the start: the program ends as soon as its first page can be seen.
#pragma once

#include <QObject>

class QWidget;

namespace bedside::app {

/// Ends the program with exit code 0 once the window's article, or where none is shown the window itself, was painted
/// and is on its way to the screen. It ends at once: nothing is torn down and nothing is kept.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace bedside::app
