// SPDX-License-Identifier: MIT
#include "desktop/result_delegate.h"

#include "screen/direction.h"

#include <QListView>
#include <QPainter>

namespace bedside::desktop {

namespace {

constexpr int padding = 14;

QFont sized(const screen::Theme& theme, double pixels, QFont::Weight weight = QFont::Normal) {
    QFont font;
    font.setPixelSize(static_cast<int>(theme.chromePixels(pixels)));
    font.setWeight(weight);
    return font;
}

} // namespace

ResultDelegate::ResultDelegate(const session::SearchModel& model, const screen::Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme) {}

double ResultDelegate::layOut(QTextLayout& layout, const session::SearchHit& hit, double width) const {
    layout.setText(hit.snippet);
    layout.setFont(sized(m_theme, 15));
    const bool mirrored = screen::runsRightToLeft();
    QTextOption option(mirrored ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> marks;
    for (const session::TextRange& match : hit.matches) {
        QTextCharFormat format;
        format.setBackground(m_theme.tokens().colour("accent-soft"));
        format.setForeground(m_theme.tokens().colour("ink"));
        format.setFontWeight(QFont::DemiBold);
        marks.append({match.start, match.length, format});
    }
    layout.setFormats(marks);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * 1.25;
    }
    layout.endLayout();
    return y;
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    QTextLayout layout;
    const double snippet = layOut(layout, m_model.hit(index.row()), width - 2 * padding);
    const double head = QFontMetricsF(sized(m_theme, 13)).height() + QFontMetricsF(sized(m_theme, 17)).height() + 6;
    return {width, static_cast<int>(head + snippet) + 2 * padding};
}

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const session::SearchHit& hit = m_model.hit(index.row());
    const screen::Tokens& tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(1, 2, -1, -2);
    const bool present = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    if (present) {
        painter->setBrush(tokens.colour("accent-soft"));
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(card, 10, 10);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.colour("focus"), 3));
        painter->drawRoundedRect(card.adjusted(2, 2, -2, -2), 9, 9);
    }
    double y = option.rect.top() + padding;
    const double x = option.rect.left() + padding;
    const double width = option.rect.width() - 2 * padding;
    const auto line = [&](const QString& words, const QFont& font, const QString& colour) {
        const QFontMetricsF metrics(font);
        painter->setFont(font);
        painter->setPen(tokens.colour(colour));
        painter->drawText(QRectF(x, y, width, metrics.height()), Qt::AlignLeading | Qt::TextSingleLine,
                          metrics.elidedText(words, Qt::ElideRight, width));
        y += metrics.height() + 2;
    };
    line(hit.kind, sized(m_theme, 13), "muted");
    line(hit.title, sized(m_theme, 17, QFont::DemiBold), "accent");
    QTextLayout layout;
    layOut(layout, hit, width);
    painter->setPen(tokens.colour("ink"));
    layout.draw(painter, {x, y + 2});
    painter->restore();
}

} // namespace bedside::desktop
