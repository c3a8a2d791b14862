// SPDX-License-Identifier: MIT
#include "desktop/section_delegate.h"

#include "screen/direction.h"
#include "screen/svg_picture.h"
#include "session/section_model.h"

#include <QGuiApplication>
#include <QListView>
#include <QPainter>

namespace bedside::desktop {

namespace {

constexpr int wrapping = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;
constexpr double aboveFirst = 10; // px at 100 %: free with the rows, for they scroll to the edges of the list
constexpr double belowLast = 16;

} // namespace

SectionDelegate::SectionDelegate(const screen::Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

QMargins SectionDelegate::freeAround(const QModelIndex& index) const {
    const bool isFirst = index.row() == 0;
    const bool isLast = index.row() == index.model()->rowCount() - 1;
    return {0, isFirst ? static_cast<int>(m_theme.chromePixels(aboveFirst)) : 0, 0,
            isLast ? static_cast<int>(m_theme.chromePixels(belowLast)) : 0};
}

QRect SectionDelegate::wordsIn(const QRect& row, bool group) const {
    const int left = static_cast<int>(m_theme.chromePixels(group ? 16 : 38));
    const int right = static_cast<int>(m_theme.chromePixels(10));
    const int rise = static_cast<int>(m_theme.chromePixels(group ? 4 : 6));
    const QRect words = row.adjusted(left, group ? static_cast<int>(m_theme.chromePixels(14)) : rise, -right, -rise);
    return QStyle::visualRect(QGuiApplication::layoutDirection(), row, words);
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool group = index.data(session::SectionModel::IsGroupRole).toBool();
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const QRect room(0, 0, list ? list->viewport()->width() : 240, 1000);
    const QRect words = wordsIn(room, group);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold); // as any row is once it is chosen
    const QRect needed = QFontMetrics(font).boundingRect(words, wrapping, index.data().toString());
    const QMargins free = freeAround(index);
    return {room.width(), needed.height() + (room.height() - words.height()) + free.top() + free.bottom()};
}

void SectionDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool group) const {
    const screen::Tokens& tokens = m_theme.tokens();
    const bool chosen = option.state & QStyle::State_Selected;
    const QRectF row = QRectF(option.rect).adjusted(8, 1, -8, -1);
    if (chosen || (!group && (option.state & QStyle::State_MouseOver))) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.colour(chosen ? "accent-soft" : "surface"));
        painter.drawRoundedRect(row, 8, 8);
        if (chosen && tokens.colour("accent-soft") == tokens.colour("sunken")) { // high contrast: a line, not a fill
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tokens.colour("accent"), 1));
            painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        }
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.colour("focus"), 3));
        painter.drawRoundedRect(row.adjusted(1.5, 1.5, -1.5, -1.5), 7, 7);
    }
}

/// A section has a ring, filled once it was read; another page has its icon.
void SectionDelegate::paintSign(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const screen::Tokens& tokens = m_theme.tokens();
    const bool read = index.data(session::SectionModel::IsReadRole).toBool();
    const bool stands = read || (option.state & QStyle::State_Selected);
    const double beside = m_theme.chromePixels(24);
    const QRectF row(option.rect);
    const QPointF centre(screen::runsRightToLeft() ? row.right() - beside : row.left() + beside, row.center().y());
    const QString icon = index.data(session::SectionModel::IconRole).toString();
    if (!icon.isEmpty()) {
        const double side = m_theme.chromePixels(18);
        const QRectF place(centre.x() - side / 2, centre.y() - side / 2, side, side);
        screen::icon(icon, tokens, side, QStringLiteral("accent")).paint(&painter, place.toAlignedRect());
        return;
    }
    const double radius = m_theme.chromePixels(4);
    painter.setPen(QPen(tokens.colour(stands ? "accent" : "control"), 1.5));
    painter.setBrush(read ? QBrush(tokens.colour("accent")) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, radius, radius);
}

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& item, const QModelIndex& index) const {
    QStyleOptionViewItem option = item;
    option.rect = item.rect.marginsRemoved(freeAround(index));
    const bool group = index.data(session::SectionModel::IsGroupRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, group);
    if (!group)
        paintSign(*painter, option, index);
    QFont font = option.font;
    if (group || (option.state & QStyle::State_Selected))
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_theme.tokens().colour(group ? "muted" : "ink"));
    painter->drawText(wordsIn(option.rect, group), wrapping, index.data().toString());
    painter->restore();
}

} // namespace bedside::desktop
