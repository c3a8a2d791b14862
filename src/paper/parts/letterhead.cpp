// SPDX-License-Identifier: MIT
#include "paper/parts/letterhead.h"

#include "document/direction.h"
#include "paper/logo.h"
#include "paper/parts/lines.h"
#include "paper/passage.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

namespace bedside::paper {

namespace {

constexpr double highestLogo = 22 * millimetre;
constexpr double widest = 60 * millimetre;
constexpr double largestShare = 0.45;    // of the column
constexpr double highestLogoShare = 0.4; // of the page
constexpr double logoGap = 6 * millimetre;
constexpr double hairline = 0.5;

struct LogoSize {
    double width = 0;
    double height = 0;
};

LogoSize sizeFor(const LoadedLogo& logo, double columnWidth) {
    double scale = std::min(highestLogo / logo.height, std::min(widest, columnWidth * largestShare) / logo.width);
    if (logo.photo) // dots are not enlarged past what a screen shows
        scale = std::min(scale, 72.0 / 96);
    return {logo.width * scale, logo.height * scale};
}

struct Words {
    std::vector<Line> lines;
    TextStyle style;
};

/// Returns a line as it is where it has room, else its parts between separators, as many on a line as have room. No
/// line ends with a separator.
std::vector<std::string> linesOf(const std::string& line, const TextStyle& style, double width, const Desk& desk) {
    constexpr std::string_view separator = " \u00B7 ";
    const auto fits = [&](const std::string& words) {
        return desk.setter.widths({{document::Words{words}}}, style).line <= width;
    };
    if (line.find(separator) == std::string::npos || fits(line))
        return {line};
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin <= line.size();) {
        const std::size_t end = std::min(line.find(separator, begin), line.size());
        const std::string part = line.substr(begin, end - begin);
        begin = end + separator.size();
        if (!lines.empty() && fits(lines.back() + std::string(separator) + part))
            lines.back() += std::string(separator) + part;
        else
            lines.push_back(part);
    }
    return lines;
}

TextStyle scaled(TextStyle style, double share) {
    style.size *= share;
    style.lineHeight *= share;
    return style;
}

class WordSetter {
public:
    WordSetter(const document::Letterhead& letterhead, double width, const Desk& desk)
        : m_letterhead(letterhead), m_way(document::wayOf(letterhead)), m_width(width), m_desk(desk),
          m_share(shareFor()) {}

    /// The words are read after the logo, each line by itself.
    std::vector<Words> words(std::size_t parent) const {
        std::vector<Words> all;
        if (!m_letterhead.name.empty())
            all.push_back(setLine(m_letterhead.name, nameStyle(m_share), parent));
        for (const std::string& line : m_letterhead.lines)
            if (!line.empty())
                all.push_back(setLine(line, lineStyle(m_share), parent));
        return all;
    }

private:
    TextStyle nameStyle(double share) const { return scaled(m_desk.measures.heading(3), share); }
    TextStyle lineStyle(double share) const { return scaled(m_desk.measures.words(document::Voice::Small), share); }
    /// Large letters are smaller where a long word, such as an address, would else be broken, or the lines take too
    /// much of the page.
    double shareFor() const {
        constexpr double shares[] = {1, 0.9, 0.8, 0.7, 0.6};
        constexpr double leastSize = 9.5;
        constexpr double highest = 0.2; // of the page
        double share = 1;
        for (const double smaller : shares) {
            if (lineStyle(smaller).size < leastSize && smaller < 1)
                break;
            share = smaller;
            if (longestWord(share) <= m_width && height(share) <= highest * m_desk.measures.pageHeight())
                break;
        }
        return share;
    }
    double longestWord(double share) const {
        double longest = widths(m_letterhead.name, nameStyle(share)).word;
        for (const std::string& line : m_letterhead.lines)
            longest = std::max(longest, widths(line, lineStyle(share)).word);
        return longest;
    }
    double height(double share) const {
        const auto heightOf = [this](const std::string& line, const TextStyle& style) {
            double lines = 0;
            for (const std::string& part : linesOf(line, style, m_width, m_desk))
                lines += std::max(1.0, std::ceil(widths(part, style).line / m_width));
            return lines * style.lineHeight;
        };
        double height = heightOf(m_letterhead.name, nameStyle(share));
        for (const std::string& line : m_letterhead.lines)
            height += heightOf(line, lineStyle(share));
        return height;
    }
    TextSetter::Widths widths(const std::string& words, const TextStyle& style) const {
        return m_desk.setter.widths({{document::Words{words}}}, style);
    }
    Words setLine(const std::string& line, const TextStyle& style, std::size_t parent) const {
        const std::size_t element = m_desk.flow.structure.add(Role::P, parent);
        const std::vector<std::string> parts = linesOf(line, style, m_width, m_desk);
        Words words{{}, style};
        for (const std::string& part : parts)
            std::ranges::move(m_desk.setter.set({{document::Words{part, m_way}}}, style, m_width, element),
                              std::back_inserter(words.lines));
        if (parts.size() > 1)
            m_desk.flow.structure[element].actualText = passageOf({{document::Words{line}}}).read;
        return words;
    }

    const document::Letterhead& m_letterhead;
    document::Way m_way;
    double m_width;
    const Desk& m_desk;
    double m_share;
};

double heightOfWords(const std::vector<Words>& all) {
    double height = 0;
    for (const Words& words : all)
        height += words.style.lineHeight * static_cast<double>(words.lines.size());
    return height;
}

/// Words that would fill a page flow like others.
void flowOn(std::vector<Words> all, const Place& place, const Desk& desk) {
    for (Words& words : all)
        addLines(std::move(words.lines), words.style, place, desk.flow);
}

/// The logo stands at the right, and at the left where no word is beside it.
Ink logoInk(LoadedLogo logo, const std::string& description, const Area& area, std::size_t parent, Flow& flow) {
    Ink ink;
    if (logo.photo) {
        ink.value = Photo{logo.photo.get(), area};
        flow.photos.push_back(std::move(logo.photo));
    } else {
        ink.value = Picture{logo.drawing.get(), area};
        flow.drawings.push_back(std::move(logo.drawing));
    }
    if (!description.empty()) {
        const std::size_t figure = flow.structure.add(Role::Figure, parent);
        flow.structure[figure].alternative = description;
        ink.mark = flow.structure.addMark(figure);
    }
    return ink;
}

} // namespace

Faults setLetterhead(const document::Letterhead& letterhead, const Place& place, const Desk& desk) {
    auto logo = loadedLogo(letterhead.logo, desk.measures.palette());
    if (!logo)
        return logo.faults();
    const bool hasLogo = logo->width > 0;
    const bool hasWords = !letterhead.name.empty() || !letterhead.lines.empty();
    if (!hasLogo && !hasWords)
        return {};
    Piece piece;
    const LogoSize size = hasLogo ? sizeFor(*logo, place.width) : LogoSize{};
    if (hasLogo) {
        const double x = hasWords ? place.x + place.width - size.width : place.x;
        piece.inks.push_back(logoInk(std::move(*logo), letterhead.logo.description, {x, 0, size.width, size.height},
                                     place.parent, desk.flow));
    }
    Place beside = place;
    beside.width -= hasLogo ? size.width + logoGap : 0;
    std::vector<Words> all = WordSetter(letterhead, beside.width, desk).words(place.parent);
    const double height = heightOfWords(all);
    const bool isShort = height <= highestLogoShare * desk.measures.pageHeight();
    piece.height = std::max(isShort ? height : 0, size.height);
    move(piece.inks, 0, (piece.height - size.height) / 2);
    double y = (piece.height - height) / 2;
    if (isShort) {
        for (Words& words : all)
            y = addLines(std::move(words.lines), words.style, place.x, y, piece.inks);
    } else {
        desk.flow.pieces.push_back(std::exchange(piece, {}));
        flowOn(std::move(all), place, desk);
    }
    piece.height += desk.measures.step() * 2;
    piece.inks.push_back(
        {Fill{{place.x, piece.height, place.width, hairline}, desk.measures.palette()("control"), 0}, {}});
    piece.height += hairline;
    piece.tie = place.tie;
    piece.after = desk.measures.space(4);
    desk.flow.pieces.push_back(std::move(piece));
    return {};
}

} // namespace bedside::paper
