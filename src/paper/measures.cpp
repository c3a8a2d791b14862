// SPDX-License-Identifier: MIT
#include "paper/measures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bedside::paper {

namespace {

using Fits = std::array<double, 6>; // usual, tight, compact, closest, widest, fullest
constexpr Fits leadings{1.45, 1.34, 1.3, 1.25, 1.21, 1.16};
constexpr Fits spaces{1, 0.6, 0.5, 0.38, 0.3, 0.2};
constexpr Fits pictureShares{0.41, 0.41, 0.34, 0.3, 0.26, 0.24};
constexpr Fits smallLeadings{1.38, 1.38, 1.28, 1.28, 1.24, 1.2};
constexpr Fits widestMargins{25 * millimetre, 25 * millimetre, 25 * millimetre,
                             25 * millimetre, 14 * millimetre, 12 * millimetre};
constexpr double cardLeading = 1.28;
constexpr double leastLeadings[]{1.1, 1.34};         // of any line, by script, where room is scarce
constexpr double leastPaddings[]{2, 2.3};            // points a step, by script
constexpr double leastGutter = 14;                   // points: more than between a bullet and its words
constexpr Fits longestLines{40, 40, 40, 40, 42, 44}; // em: about 75 characters, and a few more in smaller letters
constexpr double leadingTolerance = 0.01;
constexpr double usualFoot = 5; // lines
constexpr int regular = 400;
constexpr int semiBold = 600;
constexpr int bold = 700;

struct SheetSize {
    double width;
    double height;
};

SheetSize sheetSizeOf(press::Paper paper) {
    switch (paper) {
    case press::Paper::A4:
        return {210 * millimetre, 297 * millimetre};
    case press::Paper::Letter:
        return {612, 792};
    case press::Paper::A5:
        break;
    }
    return {148 * millimetre, 210 * millimetre};
}

double marginOf(press::Margins margins) {
    switch (margins) {
    case press::Margins::Narrow:
        return 12 * millimetre;
    case press::Margins::Wide:
        return 25 * millimetre;
    case press::Margins::Usual:
        break;
    }
    return 18 * millimetre;
}

/// The three sizes of a text: normal, large and giant. Nothing to be read is smaller than a print's body text, save
/// what is small in the normal one; headings grow less than the text.
using ThreeSizes = std::array<double, 3>;
constexpr ThreeSizes bodySizes{11.5, 16, 20};
constexpr ThreeSizes leadSizes{13, 17.5, 21.5};
constexpr ThreeSizes smallSizes{9.5, 16, 20};
constexpr ThreeSizes numberSizes{38, 42, 44};
constexpr ThreeSizes headingSizes[]{{23, 27, 29}, {15.5, 20, 24}, {12.5, 17, 21}};
constexpr ThreeSizes labelSizes{11.5, 16, 20};
constexpr Fits fitBodies{11.5, 11.5, 11, 10.5, 10.5, 10.5};
constexpr Fits fitShares{1, 1, 0.9, 0.86, 0.8, 0.76}; // of headings and the key message
constexpr ThreeSizes footSizes{8.5, 9.5, 10};         // in large print too it leaves the page to the text
constexpr ThreeSizes netSizes{8.5, 12, 14};           // but for what tells whom to call
constexpr double footColumnInEm = 34;                 // at least, so that it leaves the narrowest page to the text

double of(const Fits& values, Fit fit) { return values[static_cast<std::size_t>(fit)]; }

double by(const double (&values)[2], Script script) { return values[static_cast<std::size_t>(script)]; }

} // namespace

Measures::Measures(const press::Layout& layout, Fit fit, Script script)
    : m_margin(layout.margins == press::Margins::Usual ? std::min(of(widestMargins, fit), marginOf(layout.margins))
                                                       : marginOf(layout.margins)),
      m_print(layout.print), m_palette(layout.ink), m_script(script) {
    const SheetSize size = sheetSizeOf(layout.paper);
    m_width = size.width;
    m_height = size.height;
    setFit(fit);
    m_footHeight = usualFoot * foot().lineHeight;
}

void Measures::setFit(Fit fit) {
    m_fit = fit;
    m_sizes = sizesOf(m_print, fit);
    m_leading = std::max(of(leadings, fit), by(leastLeadings, m_script));
    m_step = m_sizes.body * m_leading / 4;
}

Measures::Sizes Measures::sizesOf(press::Print print, Fit fit) {
    const auto at = static_cast<std::size_t>(print);
    Sizes sizes{bodySizes[at],
                leadSizes[at],
                smallSizes[at],
                numberSizes[at],
                {headingSizes[0][at], headingSizes[1][at], headingSizes[2][at]},
                labelSizes[at]};
    if (print == press::Print::Normal) { // large print stays large
        sizes.body = sizes.label = of(fitBodies, fit);
        for (double* size : {&sizes.lead, &sizes.headings[0], &sizes.headings[1], &sizes.headings[2]})
            *size = std::max(sizes.body, *size * of(fitShares, fit));
    }
    return sizes;
}

Measures Measures::forCard(double share) const {
    Measures card = *this;
    const double body = m_sizes.body * share;
    card.m_sizes = {body, body, body, body * 2.2, {body * 1.3, body * 1.2, body * 1.1}, body * 1.1};
    card.m_leading = cardLeading;
    card.m_step = body * cardLeading / 4;
    card.m_fit = Fit::Tight;
    return card;
}

Measures Measures::closer() const {
    Measures close = *this;
    const bool isTight = m_fit >= Fit::Tight && m_print != press::Print::Normal;
    close.setFit(std::max(m_fit, isTight ? Fit::Compact : Fit::Tight));
    return close;
}

Measures Measures::forUrgent() const {
    Measures urgent = *this;
    urgent.setFit(std::min(m_fit, Fit::Tight));
    return urgent;
}

double Measures::space(double steps) const { return steps * m_step * of(spaces, m_fit); }

double Measures::padding(double steps) const { return std::max(space(steps), steps * by(leastPaddings, m_script)); }

double Measures::gutter() const { return std::max(space(6), leastGutter); }

double Measures::leastPictureWords() const { return m_print == press::Print::Normal ? leastInPictures : m_sizes.body; }

double Measures::pictureShare() const { return of(pictureShares, m_fit); }

double Measures::longestLine() const { return of(longestLines, m_fit) * m_sizes.body; }

TextStyle Measures::style(double size, double ratio, int weight) const {
    const double steps = size * ratio / m_step;
    // Where room is scarce, half steps too.
    const bool isScarce = m_fit >= Fit::Compact;
    double whole = isScarce ? std::round(2 * steps) / 2 : std::round(steps);
    while (isScarce && whole * m_step < size * by(leastLeadings, m_script) - leadingTolerance)
        whole += 0.5;
    return {size, whole * m_step, weight, m_palette("ink"), false};
}

TextStyle Measures::words(document::Voice voice) const {
    switch (voice) {
    case document::Voice::Body:
        break;
    case document::Voice::Lead:
        return style(m_sizes.lead, m_leading, regular);
    case document::Voice::Small:
        return style(m_sizes.small, of(smallLeadings, m_fit), regular);
    case document::Voice::Number:
        return style(m_sizes.number, 1.2, bold);
    }
    return style(m_sizes.body, m_leading, regular);
}

TextStyle Measures::heading(int level) const {
    return style(m_sizes.headings[level - 1], 1.22, level == 1 ? bold : semiBold);
}

TextStyle Measures::label() const { return style(m_sizes.label, m_leading, semiBold); }

TextStyle Measures::cell(bool isHeader) const {
    TextStyle style = words(document::Voice::Small); // as on a screen
    style.weight = isHeader ? semiBold : regular;
    style.hasEqualDigits = true;
    return style;
}

TextStyle Measures::foot() const {
    const double size = std::min(footSizes[static_cast<std::size_t>(m_print)], columnWidth() / footColumnInEm);
    return {size, size * 1.35, regular, m_palette("ink"), false}; // below the rhythm of the page
}

TextStyle Measures::safetyNet() const {
    constexpr double leading = 1.3;
    const double size = std::max(foot().size, netSizes[static_cast<std::size_t>(m_print)]);
    return {size, size * leading, semiBold, m_palette("ink"), false};
}

} // namespace bedside::paper
