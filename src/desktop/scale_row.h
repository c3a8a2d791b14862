// SPDX-License-Identifier: MIT
// The numbers of a scale in one row, or in rows of one length where the room is less, below what its ends mean.
#pragma once

#include <QWidget>

class QLabel;

namespace bedside::desktop {

/// Takes its buttons in the order in which they were made: from the lowest number to the highest.
class ScaleRow : public QWidget {
    Q_OBJECT

public:
    ScaleRow(const QString& lowest, const QString& highest, QWidget* parent = nullptr);

    /// Leaves so many pixels between the numbers.
    void setGap(int gap);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where all of it stands at a width, as if words ran from left to right.
    struct Places {
        QRect lowest, highest;
        QList<QRect> numbers;
        int height = 0;
    };
    Places placesAt(int width) const;
    QList<QWidget*> numbers() const;
    int keyWidth() const;
    int rowLength(int width) const;
    void arrange();

    QLabel* m_lowest;
    QLabel* m_highest;
    int m_gap = 8;
};

} // namespace bedside::desktop
