// SPDX-License-Identifier: MIT
// Draws a search result: its kind, its title, and the snippet with the words that matched.
#pragma once

#include "screen/theme.h"
#include "session/search_model.h"

#include <QStyledItemDelegate>
#include <QTextLayout>

namespace bedside::desktop {

class ResultDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Both must outlive it.
    ResultDelegate(const session::SearchModel& model, const screen::Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// ground: what the snippet stands on. Returns its height.
    double layOut(QTextLayout& layout, const session::SearchHit& hit, double width, const QColor& ground) const;
    QTextCharFormat matchFormat(const QColor& ground) const;

    const session::SearchModel& m_model;
    const screen::Theme& m_theme;
};

} // namespace bedside::desktop
