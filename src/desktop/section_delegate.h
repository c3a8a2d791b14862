// SPDX-License-Identifier: MIT
// Draws the list of pages: quiet group headings, a ring or a filled dot for read, icons, the present page marked.
#pragma once

#include "screen/theme.h"

#include <QStyledItemDelegate>

namespace bedside::desktop {

class SectionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The theme must outlive it.
    explicit SectionDelegate(const screen::Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// Returns what is free above the first row and below the last one.
    QMargins freeAround(const QModelIndex& index) const;
    QRect wordsIn(const QRect& row, bool group) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool group) const;
    void paintSign(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const screen::Theme& m_theme;
};

} // namespace bedside::desktop
