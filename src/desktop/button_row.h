// SPDX-License-Identifier: MIT
// Buttons side by side, in as many rows as the room needs.
#pragma once

#include <QWidget>

namespace bedside::desktop {

/// Takes its child widgets in the order in which they were made, those that are shown.
class ButtonRow : public QWidget {
    Q_OBJECT

public:
    explicit ButtonRow(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int arrange(int width, bool move) const;
    QList<QWidget*> buttons() const;
};

} // namespace bedside::desktop
