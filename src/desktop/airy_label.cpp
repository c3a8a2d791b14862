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

namespace {

// In ems, from line to line.
constexpr double mostLines = 1.45;
constexpr double headingLines = 1.3;

} // namespace

bool AiryLabel::isPlain() const {
    const bool isPlain =
        textFormat() == Qt::PlainText || (textFormat() == Qt::AutoText && !Qt::mightBeRichText(text()));
    return wordWrap() && isPlain && !text().isEmpty() &&
           !(textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard));
}

/// More space between the words is what tells of the reader's choice; every font of the theme has it then.
bool AiryLabel::isAiry() const { return isPlain() && font().wordSpacing() > 0; }

/// In pixels from line to line. Bold words are a heading's, or few.
double AiryLabel::lineHeight() const {
    const QFont font = this->font();
    const double letters = QFontInfo(font).pixelSize();
    const double usual =
        std::min<double>(fontMetrics().lineSpacing(), letters * (font.bold() ? headingLines : mostLines));
    return isAiry() ? std::max(usual, screen::airyLines * letters) : usual;
}

bool AiryLabel::hasOwnLines() const { return isPlain() && std::abs(lineHeight() - fontMetrics().lineSpacing()) > 0.5; }

/// Returns how high all lines are, with the marks that reach above the first and below the last.
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
    return lines.lineCount() > 0 ? leaveRoomForMarks(lines, bottom) : bottom;
}

namespace {

constexpr QStringView marksBelow = u"\u064D\u0650\u0655\u0656"; // kasra and its like: all other marks stand above

} // namespace

/// Closer lines than the letters' own leave marks above the first and below the last no room.
double AiryLabel::leaveRoomForMarks(QTextLayout& lines, double bottom) const {
    const auto baseOf = [&lines](int line) { return lines.lineAt(line).y() + lines.lineAt(line).ascent(); };
    const QRectF ink = QFontMetricsF(font()).tightBoundingRect(lines.text()); // from the line that letters stand on
    const QString words = lines.text();
    const auto isBelow = [](QChar each) { return marksBelow.contains(each); };
    const auto spareFor = [&](const auto& isThere) { // where they stack, more than measured
        return 1 + (std::ranges::any_of(words, isThere) ? QFontInfo(font()).pixelSize() / 6.0 : 0);
    };
    const double spareAbove = spareFor([&isBelow](QChar each) { return each.isMark() && !isBelow(each); });
    const double above = std::ceil(std::max(0.0, spareAbove - ink.top() - baseOf(0)));
    const double lowest = baseOf(lines.lineCount() - 1) + ink.bottom() + spareFor(isBelow);
    const double below = std::ceil(std::max(0.0, lowest - bottom));
    for (int nth = 0; nth < lines.lineCount(); ++nth) {
        QTextLine line = lines.lineAt(nth);
        line.setPosition(line.position() + QPointF(0, above));
    }
    return above + bottom + below;
}

namespace {

/// A layout knows one kind of break between lines.
QString broken(QString text) { return text.replace(u'\n', QChar::LineSeparator); }

} // namespace

/// Where lines break is for their own layout to say: Qt's label may break them elsewhere.
int AiryLabel::ownHeight(int width) const {
    QTextLayout lines(broken(text()));
    const QSize around = size() - contentsRect().size() + 2 * QSize(margin(), margin());
    return static_cast<int>(std::ceil(layOut(lines, std::max(1, width - around.width())))) + around.height();
}

QSize AiryLabel::sizeHint() const {
    const QSize size = QLabel::sizeHint();
    return hasOwnLines() ? QSize(size.width(), heightForWidth(size.width())) : size;
}

QSize AiryLabel::minimumSizeHint() const {
    const QSize size = QLabel::minimumSizeHint();
    return hasOwnLines() ? QSize(size.width(), heightForWidth(QWIDGETSIZE_MAX)) : size;
}

/// Forgets what was remembered of another setting.
void AiryLabel::forgetOthers() const {
    const Setting now{text(), font(), contentsMargins(), margin(), indent(), wordWrap()};
    if (now == m_setting)
        return;
    m_setting = now;
    m_heights.clear();
}

int AiryLabel::heightForWidth(int width) const {
    forgetOthers();
    const auto [height, isNew] = m_heights.try_emplace(width);
    if (isNew)
        height->second = hasOwnLines() ? ownHeight(width) : QLabel::heightForWidth(width);
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
    if (!hasOwnLines() && !(isPlain() && isRightToLeft()))
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
