// SPDX-License-Identifier: MIT
// How a page's parts look: the type scale, the spaces, the colours of boxes. Lengths are pixels at 100 % text.
#pragma once

#include "document/document.h"
#include "screen/theme.h"

#include <QTextFormat>

namespace bedside::screen {

/// What the page writer leaves on the text for those who paint it, land in it or speak it.
enum PageProperty {
    BoxKindProperty = QTextFormat::UserProperty + 1, // int(document::BoxKind), on a frame
    PassageProperty,                                 // int, on a block or the first block of a cell
    BoxLabelProperty,                                // true, on the block that names a box
    DescriptionProperty,                             // text, on a figure
    NumberProperty,                                  // true, on a block that is a number to call
};

/// Page: at a readable measure. Pane: small, beside a page. Within: as a page, in one that gives it its margins.
enum class Density { Page, Pane, Within };

class PageStyle {
public:
    PageStyle(const Theme& theme, Density density);

    const Tokens& tokens() const { return m_theme.tokens(); }
    /// Returns pixels at the present text size.
    double pixels(double length) const { return length * m_theme.textPercent() / 100.0; }
    /// Returns pixels of free room, which like the window's controls stops growing at 200 %: then the words need it.
    double room(double length) const { return m_theme.chromePixels(length); }
    QFont font() const { return m_theme.textFont(m_density == Density::Pane ? 14 : 17); }

    QTextCharFormat words(document::Voice voice) const;
    QTextCharFormat headingWords(int level) const;
    QTextCharFormat labelWords(document::BoxKind kind) const;
    QTextCharFormat captionWords() const;
    QTextCharFormat linkWords(const document::Link& link, const QTextCharFormat& around) const;
    QTextBlockFormat paragraph(document::Voice voice) const;
    QTextBlockFormat heading(int level) const;
    QTextBlockFormat listItem() const;
    QTextListFormat list(bool ordered, int depth) const;
    QTextTableFormat table(int columns) const;
    QTextFrameFormat box(document::BoxKind kind) const;
    /// Returns the frame of a whole page.
    QTextFrameFormat page(QTextFrameFormat format) const;
    /// Returns the icon of a result's level as "name/colour", or nothing for other boxes.
    QString levelIcon(document::BoxKind kind) const;
    double boxPadding() const;
    /// Returns how wide the bar beside a box is.
    double boxBarWidth(document::BoxKind kind) const;
    /// Returns the space above a box's first line that evens out the leading that Qt puts below its last.
    double boxTopMargin() const { return pixels(4); }

    QColor boxFill(document::BoxKind kind) const;
    QColor boxBar(document::BoxKind kind) const;

private:
    QTextCharFormat sized(double length) const;
    QTextCharFormat sizedHeading(double length) const;

    /// Never closer than the choice of more space allows.
    void setLineHeight(QTextBlockFormat& format, double percent) const;

    const Theme& m_theme;
    Density m_density;
    double m_leastLine = 0; // per cent of the font's own line
    double m_ownLines = 1;  // of this font for one of Inter
};

} // namespace bedside::screen
