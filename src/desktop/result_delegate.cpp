// SPDX-License-Identifier: MIT
#include "desktop/result_delegate.h"

#include "screen/direction.h"

#include <QListView>
#include <QPainter>

#include <cmath>

namespace bedside::desktop {

namespace {

constexpr int padding = 14;
constexpr double kindSize = 13; // px at 100 %
constexpr double titleSize = 17;
constexpr double snippetSize = 15;

QFont sized(const screen::Theme& theme, double pixels, QFont::Weight weight = QFont::Normal) {
    QFont font;
    font.setPixelSize(static_cast<int>(pixels * theme.textPercent() / 100));
    font.setWeight(weight);
    return font;
}

double heightOf(const QString& words, const QFont& font, double width) {
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, words).height();
}

/// On the side where the page begins, in the direction of the words themselves: the space at which a line of English
/// breaks would else set it in.
QTextOption besideEdge(const QString& words) {
    QTextOption option((screen::runsRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WordWrap);
    return option;
}

} // namespace

ResultDelegate::ResultDelegate(const session::SearchModel& model, const screen::Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme) {}

double ResultDelegate::layOut(QTextLayout& layout, const session::SearchHit& hit, double width) const {
    layout.setText(hit.snippet);
    layout.setFont(sized(m_theme, snippetSize));
    layout.setTextOption(besideEdge(hit.snippet));
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
    const session::SearchHit& hit = m_model.hit(index.row());
    const double head = heightOf(hit.kind, sized(m_theme, kindSize), width - 2 * padding) +
                        heightOf(hit.title, sized(m_theme, titleSize, QFont::DemiBold), width - 2 * padding);
    return {width, static_cast<int>(std::ceil(head + snippet)) + 2 * padding + 6};
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
        const double height = heightOf(words, font, width);
        painter->setFont(font);
        painter->setPen(tokens.colour(colour));
        painter->drawText(QRectF(x, y, width, height), words, besideEdge(words));
        y += height + 2;
    };
    line(hit.kind, sized(m_theme, kindSize), "muted");
    line(hit.title, sized(m_theme, titleSize, QFont::DemiBold), "accent");
    QTextLayout layout;
    layOut(layout, hit, width);
    painter->setPen(tokens.colour("ink"));
    layout.draw(painter, {x, y + 2});
    painter->restore();
}

} // namespace bedside::desktop
