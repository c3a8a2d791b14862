// SPDX-License-Identifier: MIT
#include "desktop/airy_label.h"

#include "screen/sheet_text.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace bedside::desktop {

bool AiryLabel::isPlain() const {
    const bool isPlain =
        textFormat() == Qt::PlainText || (textFormat() == Qt::AutoText && !Qt::mightBeRichText(text()));
    return wordWrap() && isPlain && !text().isEmpty() &&
           !(textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard));
}

/// More space between the words is what tells of the reader's choice; every font of the theme has it then.
bool AiryLabel::isAiry() const { return isPlain() && font().wordSpacing() > 0; }

double AiryLabel::lineHeight() const {
    const double usual = fontMetrics().lineSpacing();
    return isAiry() ? std::max(usual, screen::airyLines * font().pixelSize()) : usual;
}

/// Returns how high all lines are.
double AiryLabel::layOut(QTextLayout& lines, double width) const {
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WordWrap);
    lines.setTextOption(option);
    lines.setFont(font());
    const double height = lineHeight();
    double bottom = 0;
    lines.beginLayout();
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, bottom + (height - line.height()) / 2));
        bottom += height;
    }
    lines.endLayout();
    return bottom;
}

namespace {

/// A layout knows one kind of break between lines.
QString broken(QString text) { return text.replace(u'\n', QChar::LineSeparator); }

} // namespace

int AiryLabel::addedHeight(int width) const {
    QTextLayout lines(broken(text()));
    const int around = this->width() - contentsRect().width() + 2 * margin();
    const double height = layOut(lines, std::max(1, width - around));
    return static_cast<int>(std::ceil(height - lines.lineCount() * fontMetrics().lineSpacing()));
}

QSize AiryLabel::sizeHint() const {
    const QSize size = QLabel::sizeHint();
    return isAiry() ? size + QSize(0, addedHeight(size.width())) : size;
}

int AiryLabel::heightForWidth(int width) const {
    const Setting now{text(), font(), contentsMargins(), margin(), indent(), wordWrap()};
    if (now != m_setting)
        m_heights.clear();
    m_setting = now;
    const auto [height, isNew] = m_heights.try_emplace(width);
    if (isNew)
        height->second = QLabel::heightForWidth(width) + (isAiry() ? addedHeight(width) : 0);
    return height->second;
}

bool AiryLabel::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::Polish: // what comes before it knows nothing of the style sheet
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::LayoutDirectionChange:
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void AiryLabel::paintEvent(QPaintEvent* event) {
    if (!isAiry() && !(isPlain() && isRightToLeft()))
        return QLabel::paintEvent(event);
    QPainter painter(this);
    drawFrame(&painter);
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    QTextLayout lines(broken(text()));
    const double height = layOut(lines, room.width());
    const double above = alignment() & Qt::AlignTop      ? 0
                         : alignment() & Qt::AlignBottom ? room.height() - height
                                                         : (room.height() - height) / 2;
    painter.setPen(palette().color(foregroundRole()));
    lines.draw(&painter, QPointF(room.left(), room.top() + above));
}

} // namespace bedside::desktop
