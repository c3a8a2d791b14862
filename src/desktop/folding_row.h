// SPDX-License-Identifier: MIT
// Buttons in one row: what has no room there stands in the menu of one more button, in the same words.
#pragma once

#include "desktop/button_row.h"

#include <QPointer>
#include <QPushButton>

namespace bedside::desktop {

class FoldingRow : public ButtonRow {
    Q_OBJECT

public:
    using ButtonRow::ButtonRow;

    /// Says whether one of its buttons is there to be pressed now: which of them are shown is for the row to say.
    void offer(QPushButton& button, bool offered);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fold();
    QPushButton& more();
    QList<QPushButton*> offered() const;
    QList<QWidget*> fitting(const QList<QPushButton*>& offered);
    void watch(QPushButton& button);
    void fillMenu();
    void bringForward(QPushButton& button);

    QPushButton* m_more = nullptr; // made when it is first needed, and so behind the others
    QList<QPushButton*> m_folded;  // offered, but in the menu
    QPointer<QPushButton>
        m_pressed; // it may have something to say, and stands in the row as long as it has the keyboard
};

} // namespace bedside::desktop
