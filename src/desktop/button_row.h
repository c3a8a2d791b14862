// SPDX-License-Identifier: MIT
// Buttons side by side, in as many rows as the room needs.
#pragma once

#include <QWidget>

namespace bedside::desktop {

/// Takes its child widgets in the order in which they were made, those that are shown.
class ButtonRow : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool lastAtEnd READ lastAtEnd WRITE setLastAtEnd)

public:
    explicit ButtonRow(QWidget* parent = nullptr);

    /// True where the last button stands at the end of its row, as what ends a dialog does.
    bool lastAtEnd() const { return m_lastAtEnd; }
    void setLastAtEnd(bool atEnd) { m_lastAtEnd = atEnd; }

    /// Leaves so many pixels between the buttons; 8 are usual.
    void setGap(int gap);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// Returns whether all that is shown stands in one row at that width.
    bool isOneRowAt(int width) const { return rowsOf(shown(), width) <= 1; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// Returns in how many rows those buttons stand at that width.
    int rowsOf(const QList<QWidget*>& buttons, int width) const;

private:
    QList<QRect> placesOf(const QList<QWidget*>& buttons, int width) const;
    void arrange();
    QList<QWidget*> shown() const;

    bool m_lastAtEnd = false;
    int m_gap = 8;
};

} // namespace bedside::desktop
