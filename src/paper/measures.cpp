// SPDX-License-Identifier: MIT
#include "paper/measures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bedside::paper {

namespace {

constexpr double millimetre = 72 / 25.4;
constexpr double bodyLeading = 1.45;
constexpr double tightLeading = 1.34;
constexpr double tightSpace = 0.6;
constexpr double longestLineInEm = 40; // about 75 characters
constexpr int regular = 400;
constexpr int semiBold = 600;
constexpr int bold = 700;

struct Size {
    double width;
    double height;
};

Size sizeOf(press::Paper paper) {
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

/// The three sizes of a text: normal, large and giant. Nothing to be read is smaller than a print's body text, save
/// what is small in the normal one; headings grow less than the text.
using Sizes = std::array<double, 3>;
constexpr Sizes bodySizes{11.5, 16, 20};
constexpr Sizes leadSizes{13, 17.5, 21.5};
constexpr Sizes smallSizes{9.5, 16, 20};
constexpr Sizes numberSizes{38, 42, 44};
constexpr Sizes headingSizes[]{{23, 27, 29}, {15.5, 20, 24}, {12.5, 17, 21}};
constexpr Sizes labelSizes{11.5, 16, 20};
constexpr Sizes footSizes{8.5, 10.5, 12};
constexpr double footColumnInEm = 34; // at least, so that it leaves the narrowest page to the text

} // namespace

Measures::Measures(const press::Layout& layout, Fit fit) : m_print(layout.print), m_fit(fit) {
    const Size size = sizeOf(layout.paper);
    m_width = size.width;
    m_height = size.height;
    m_body = bodySizes[static_cast<std::size_t>(m_print)];
    m_step = m_body * (fit == Fit::Tight ? tightLeading : bodyLeading) / 4;
}

double Measures::space(double steps) const { return steps * m_step * (m_fit == Fit::Tight ? tightSpace : 1); }

double Measures::margin() const { return 18 * millimetre; }

double Measures::longestLine() const { return longestLineInEm * m_body; }

TextStyle Measures::style(double size, double ratio, int weight) const {
    const double steps = std::round(size * ratio / m_step);
    return {size, steps * m_step, weight, token("ink"), false};
}

TextStyle Measures::words(document::Voice voice) const {
    const auto print = static_cast<std::size_t>(m_print);
    switch (voice) {
    case document::Voice::Body:
        break;
    case document::Voice::Lead:
        return style(leadSizes[print], bodyLeading, regular);
    case document::Voice::Small:
        return style(smallSizes[print], 1.38, regular);
    case document::Voice::Number:
        return style(numberSizes[print], 1.2, bold);
    }
    return style(m_body, bodyLeading, regular);
}

TextStyle Measures::heading(int level) const {
    const auto print = static_cast<std::size_t>(m_print);
    return style(headingSizes[level - 1][print], 1.22, level == 1 ? bold : semiBold);
}

TextStyle Measures::label() const {
    return style(labelSizes[static_cast<std::size_t>(m_print)], bodyLeading, semiBold);
}

TextStyle Measures::cell(bool isHeader) const {
    TextStyle style = words(document::Voice::Body);
    style.weight = isHeader ? semiBold : regular;
    style.hasEqualDigits = true;
    return style;
}

TextStyle Measures::foot() const {
    const double size = std::min(footSizes[static_cast<std::size_t>(m_print)], columnWidth() / footColumnInEm);
    return {size, size * 1.35, regular, token("ink"), false}; // below the rhythm of the page
}

} // namespace bedside::paper
