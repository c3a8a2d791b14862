// SPDX-License-Identifier: MIT
#include "desktop/result_delegate.h"

#include "desktop/measure.h"
#include "screen/direction.h"

#include <QListView>
#include <QPainter>

#include <algorithm>
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
/// breaks would else set it in. What has any Arabic words runs as they do.
QTextOption besideEdge(const QString& words) {
    QTextOption option(screen::runsRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    const auto isArabic = [](QChar c) { return c.direction() == QChar::DirAL || c.direction() == QChar::DirR; };
    const bool turns = screen::runsRightToLeft() ? std::ranges::any_of(words, isArabic) : words.isRightToLeft();
    option.setTextDirection(turns ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WordWrap);
    return option;
}

/// Returns where a place of the words is once marks that nobody sees stand among them.
int placeAmong(const QString& marked, const QString& words, int place) {
    int at = 0;
    for (int passed = 0; at < marked.size() && passed < place; ++at)
        if (marked[at] == words[passed])
            ++passed;
    while (at < marked.size() && place < words.size() && marked[at] != words[place])
        ++at;
    return at;
}

/// Returns where the words of a result stand in its row: under the title of the page, whatever the scroll bar takes.
QRectF columnIn(const QStyleOptionViewItem& option, const screen::Theme& theme) {
    const auto* list = qobject_cast<const QListView*>(option.widget);
    if (list == nullptr)
        return option.rect.adjusted(padding, 0, -padding, 0);
    const QRect room = list->viewport()->geometry();
    const int side = besideColumn(list->width(), searchColumn, theme);
    const int left = std::max(side - room.left(), padding);
    const int right = std::min(list->width() - side - room.left(), room.width() - padding);
    return QRectF(left, option.rect.top(), right - left, option.rect.height());
}

} // namespace

ResultDelegate::ResultDelegate(const session::SearchModel& model, const screen::Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme) {}

QTextCharFormat ResultDelegate::matchFormat(const QColor& ground) const {
    const screen::Tokens& tokens = m_theme.tokens();
    const QColor soft = tokens.colour(tokens.colour("accent-soft") != ground ? "accent-soft" : "surface");
    const bool turned = soft == ground; // with high contrast all grounds are one
    QTextCharFormat format;
    format.setBackground(turned ? tokens.colour("ink") : soft);
    format.setForeground(turned ? ground : tokens.colour("ink"));
    format.setFontWeight(QFont::DemiBold);
    format.setFontUnderline(true);
    format.setUnderlineColor(turned ? ground : tokens.colour("accent"));
    return format;
}

double ResultDelegate::layOut(QTextLayout& layout, const session::SearchHit& hit, double width,
                              const QColor& ground) const {
    const QString words = screen::isolated(hit.snippet);
    layout.setText(words);
    layout.setFont(sized(m_theme, snippetSize));
    layout.setTextOption(besideEdge(hit.snippet));
    QList<QTextLayout::FormatRange> marks;
    for (const session::TextRange& match : hit.matches) {
        const int start = placeAmong(words, hit.snippet, match.start);
        const int end = placeAmong(words, hit.snippet, match.start + match.length - 1) + 1;
        marks.append({start, end - start, matchFormat(ground)});
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
    const double width = columnIn(option, m_theme).width();
    QTextLayout layout;
    const session::SearchHit& hit = m_model.hit(index.row());
    const double snippet = layOut(layout, hit, width, m_theme.tokens().colour("surface"));
    const double head = heightOf(hit.kind, sized(m_theme, kindSize), width) +
                        heightOf(screen::isolated(hit.title), sized(m_theme, titleSize, QFont::DemiBold), width);
    return {list ? list->viewport()->width() : option.rect.width(),
            static_cast<int>(std::ceil(head + snippet)) + 2 * padding + 6};
}

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const session::SearchHit& hit = m_model.hit(index.row());
    const screen::Tokens& tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF column = columnIn(option, m_theme);
    const QRectF card = column.adjusted(1 - padding, 2, padding - 1, -2);
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
    const auto line = [&](const QString& words, const QFont& font, const QString& colour) {
        const double height = heightOf(words, font, column.width());
        painter->setFont(font);
        painter->setPen(tokens.colour(colour));
        painter->drawText(QRectF(column.left(), y, column.width(), height), words, besideEdge(words));
        y += height + 2;
    };
    line(hit.kind, sized(m_theme, kindSize), "muted");
    line(screen::isolated(hit.title), sized(m_theme, titleSize, QFont::DemiBold), "accent");
    QTextLayout layout;
    layOut(layout, hit, column.width(), tokens.colour(present ? "accent-soft" : "surface"));
    painter->setPen(tokens.colour("ink"));
    layout.draw(painter, {column.left(), y + 2});
    painter->restore();
}

} // namespace bedside::desktop
