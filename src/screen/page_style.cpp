// SPDX-License-Identifier: MIT
#include "screen/page_style.h"

#include "screen/direction.h"
#include "screen/sheet_text.h"

#include <QFontMetricsF>

#include <algorithm>

namespace bedside::screen {

namespace {

// Per cent of the font's own line, which in Inter is 1.21 em: so 128 % is the 1.55 em that running text wants.
constexpr double bodyLineHeight = 128;
constexpr double largeLineHeight = 114; // 1.38 em: few of such lines are in view at once
constexpr double largeText = 250;       // per cent, from which on they are so close
constexpr double smallLineHeight = 118;
constexpr double headingLineHeight = 104;
constexpr double interLine = 1.21;  // em
constexpr double arabicLines = 1.2; // its letters reach further up and down
constexpr double topOfPage = 32;    // px above its first line
constexpr double topOfPane = 16;

/// Which token colours a box; the soft one carries "-soft".
QString boxToken(document::BoxKind kind) {
    switch (kind) {
    case document::BoxKind::GetHelp:
    case document::BoxKind::Emergency:
        return QStringLiteral("emergency");
    case document::BoxKind::Careful:
    case document::BoxKind::SameDay:
        return QStringLiteral("same-day");
    case document::BoxKind::Try:
    case document::BoxKind::Everyday:
        return QStringLiteral("everyday");
    case document::BoxKind::Ours:
    case document::BoxKind::SeeFirst:
        return QStringLiteral("see-first");
    case document::BoxKind::Note:
    case document::BoxKind::SlowDown:
        return QStringLiteral("slow-down");
    case document::BoxKind::KeyMessage:
    case document::BoxKind::Study:
    case document::BoxKind::Neutral:
    case document::BoxKind::Card:
    case document::BoxKind::Waiting:
    case document::BoxKind::CutOut:
        break;
    }
    return QStringLiteral("accent");
}

/// True for the "[12]" that stands behind a sentence.
bool isCitationNumber(const document::Link& link) {
    if (link.kind != document::LinkKind::Study || link.inlines.size() != 1)
        return false;
    const auto* words = std::get_if<document::Words>(&link.inlines.front().value);
    return words && words->text.size() > 2 && words->text.starts_with('[') && words->text.ends_with(']') &&
           words->text.find_first_not_of("0123456789", 1) == words->text.size() - 1;
}

} // namespace

PageStyle::PageStyle(const Theme& theme, Density density) : m_theme(theme), m_density(density) {
    const QFont body = font();
    const double ownLine = QFontMetricsF(body).height() / body.pixelSize(); // em
    if (theme.isAiry())
        m_leastLine = 100 * airyLines / ownLine;
    if (runsRightToLeft()) // the Arabic fonts have room for every mark in their own line
        m_ownLines = arabicLines * interLine / ownLine;
}

void PageStyle::setLineHeight(QTextBlockFormat& format, double percent) const {
    format.setLineHeight(std::max(m_ownLines * percent, m_leastLine), QTextBlockFormat::ProportionalHeight);
}

QTextCharFormat PageStyle::sized(double length) const {
    QTextCharFormat format;
    format.setFont(m_theme.textFont(length), QTextCharFormat::FontPropertiesSpecifiedOnly);
    format.setForeground(tokens().colour("ink"));
    return format;
}

QTextCharFormat PageStyle::sizedHeading(double length) const {
    // Past that size a heading would fill the page before its text begins; it stays larger than the text.
    const double percent = m_theme.textPercent();
    const double growth = std::min(percent, largestHeadings) / percent;
    return sized(std::max(length * growth, smallestHeading * (m_density == Density::Pane ? 14 : 17)));
}

QTextCharFormat PageStyle::words(document::Voice voice) const {
    const bool pane = m_density == Density::Pane;
    if (voice == document::Voice::Lead)
        return sizedHeading(pane ? 17 : 20);
    if (voice == document::Voice::Number) {
        QTextCharFormat number = sizedHeading(m_theme.foldsChrome() ? 40 : 52); // large text has no more room
        number.setFontWeight(QFont::Bold);
        return number;
    }
    QTextCharFormat format = sized(pane || voice == document::Voice::Small ? 14 : 17);
    if (voice == document::Voice::Small)
        format.setForeground(tokens().colour("muted"));
    return format;
}

QTextCharFormat PageStyle::headingWords(int level) const {
    const bool pane = m_density == Density::Pane;
    QTextCharFormat format = sizedHeading(level == 1   ? (pane ? 20 : 33)
                                          : level == 2 ? (pane ? 17 : 25)
                                                       : (pane ? 15 : 20));
    format.setFontWeight(level == 1 ? QFont::Bold : QFont::DemiBold);
    return format;
}

QTextCharFormat PageStyle::labelWords(document::BoxKind kind) const {
    QTextCharFormat format = sized(m_density == Density::Pane ? 14 : 15);
    format.setFontWeight(QFont::DemiBold);
    format.setForeground(boxBar(kind));
    return format;
}

QTextCharFormat PageStyle::captionWords() const { return words(document::Voice::Small); }

QTextCharFormat PageStyle::linkWords(const document::Link& link, const QTextCharFormat& around) const {
    QTextCharFormat format = around;
    format.setAnchor(true);
    format.setAnchorHref(QString::fromStdString(link.target));
    format.setToolTip(QString::fromStdString(link.hint));
    format.setForeground(tokens().colour("accent"));
    const bool isFold = link.target.starts_with("fold:"); // its arrow marks it
    format.setUnderlineStyle(isFold ? QTextCharFormat::NoUnderline : QTextCharFormat::SingleUnderline);
    if (m_density != Density::Pane && isCitationNumber(link)) { // it stays quiet
        format.setFont(m_theme.textFont(14), QTextCharFormat::FontPropertiesSpecifiedOnly);
        format.setUnderlineStyle(QTextCharFormat::NoUnderline);
    }
    if (link.kind == document::LinkKind::Term) {
        format.setForeground(around.foreground());
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(tokens().colour("accent"));
    }
    if (link.kind == document::LinkKind::Claim) {
        format.setFont(m_theme.textFont(14), QTextCharFormat::FontPropertiesSpecifiedOnly);
        format.setUnderlineStyle(QTextCharFormat::NoUnderline);
    }
    return format;
}

QTextBlockFormat PageStyle::paragraph(document::Voice voice) const {
    QTextBlockFormat format;
    const double usual =
        m_density == Density::Pane || voice == document::Voice::Small ? smallLineHeight : bodyLineHeight;
    setLineHeight(format, m_theme.textPercent() < largeText ? usual : std::min(usual, largeLineHeight));
    const bool isSmall = m_density == Density::Pane || voice == document::Voice::Small;
    if (m_theme.isAiry())
        format.setBottomMargin(pixels(airyParagraphs * (isSmall ? 14 : 17)));
    else
        format.setBottomMargin(pixels(m_density == Density::Pane ? 6 : isSmall ? 8 : 14));
    if (voice == document::Voice::Number)
        format.setProperty(NumberProperty, true);
    return format;
}

QTextBlockFormat PageStyle::heading(int level) const {
    QTextBlockFormat format;
    format.setHeadingLevel(level);
    setLineHeight(format, headingLineHeight);
    const bool pane = m_density == Density::Pane;
    format.setTopMargin(room(level == 1 ? 0 : level == 2 ? (pane ? 14 : 26) : (pane ? 8 : 14)));
    format.setBottomMargin(room(level == 1 ? 16 : pane ? (level == 2 ? 10 : 2) : level == 2 ? 10 : 6));
    return format;
}

QTextBlockFormat PageStyle::listItem() const {
    QTextBlockFormat format = paragraph(document::Voice::Body);
    format.setBottomMargin(pixels(m_theme.isAiry() ? 12 : 6));
    return format;
}

/// With high contrast, where no colour tells it from other boxes, that of an emergency is wider.
double PageStyle::boxBarWidth(document::BoxKind kind) const {
    const bool isUrgent = kind == document::BoxKind::Emergency || kind == document::BoxKind::GetHelp;
    return room(isUrgent && boxFill(kind) == tokens().colour("surface") ? 8 : 4);
}

double PageStyle::boxPadding() const { return room(m_density == Density::Pane ? 10 : 13); }

QTextFrameFormat PageStyle::box(document::BoxKind kind) const {
    QTextFrameFormat format;
    const bool key = kind == document::BoxKind::KeyMessage;
    format.setProperty(BoxKindProperty, static_cast<int>(kind));
    format.setBorder(0);
    format.setPadding(boxPadding());
    format.setTopMargin(room(m_density == Density::Pane ? 4 : 10));
    format.setBottomMargin(room(m_density == Density::Pane ? 8 : key ? 20 : 16));
    return format;
}

QTextFrameFormat PageStyle::page(QTextFrameFormat format) const {
    if (m_density == Density::Within)
        return format;
    format.setTopMargin(m_density == Density::Pane ? topOfPane : topOfPage);
    format.setBottomMargin(room(m_density == Density::Pane ? 8 : 24)); // the last line keeps off what is below
    return format;
}

QTextListFormat PageStyle::list(bool ordered, int depth) const {
    QTextListFormat format;
    // Qt makes discs as large as lines are high, and those of Arabic letters are: paintBullets() makes up for them.
    format.setStyle(ordered             ? QTextListFormat::ListDecimal
                    : runsRightToLeft() ? QTextListFormat::ListStyleUndefined
                                        : QTextListFormat::ListDisc);
    format.setIndent(depth);
    return format;
}

QTextTableFormat PageStyle::table(int columns) const {
    QTextTableFormat format;
    format.setBorder(0); // the view draws the lines between the rows
    format.setCellPadding(pixels(8));
    format.setCellSpacing(0);
    format.setTopMargin(pixels(8));
    format.setBottomMargin(pixels(18));
    format.setHeaderRowCount(1);
    format.setLayoutDirection(runsRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
    return format;
}

QString PageStyle::levelIcon(document::BoxKind kind) const {
    switch (kind) {
    case document::BoxKind::Emergency:
        return QStringLiteral("warning/emergency");
    case document::BoxKind::SameDay:
        return QStringLiteral("today/same-day");
    case document::BoxKind::SeeFirst:
        return QStringLiteral("see-first/see-first");
    case document::BoxKind::SlowDown:
        return QStringLiteral("slow-down/slow-down");
    case document::BoxKind::Everyday:
        return QStringLiteral("tick/everyday");
    case document::BoxKind::Neutral:
        return QStringLiteral("read/accent");
    case document::BoxKind::Waiting:
        return QStringLiteral("question/muted");
    default:
        return {};
    }
}

QColor PageStyle::boxFill(document::BoxKind kind) const {
    if (kind == document::BoxKind::Study || kind == document::BoxKind::Card)
        return tokens().colour("surface");
    if (kind == document::BoxKind::Waiting)
        return tokens().colour("sunken");
    return tokens().colour(boxToken(kind) + QStringLiteral("-soft"));
}

QColor PageStyle::boxBar(document::BoxKind kind) const {
    return tokens().colour(kind == document::BoxKind::Waiting ? QStringLiteral("muted") : boxToken(kind));
}

} // namespace bedside::screen
