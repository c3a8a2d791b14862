// SPDX-License-Identifier: MIT
#include "paper/parts/letterhead.h"

#include "document/direction.h"
#include "paper/logo.h"
#include "paper/parts/lines.h"

#include <algorithm>
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

/// The words are read after the logo, each line by itself.
std::vector<Words> wordsOf(const document::Letterhead& letterhead, const Place& place, const Desk& desk) {
    std::vector<Words> all;
    const document::Way way = document::wayOf(letterhead);
    const auto add = [&](const std::string& words, const TextStyle& style) {
        if (words.empty())
            return;
        const std::size_t element = desk.flow.structure.add(Role::P, place.parent);
        all.push_back({desk.setter.set({{document::Words{words, way}}}, style, place.width, element), style});
    };
    add(letterhead.name, desk.measures.heading(3));
    for (const std::string& line : letterhead.lines)
        add(line, desk.measures.words(document::Voice::Small));
    return all;
}

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
    std::vector<Words> all = wordsOf(letterhead, beside, desk);
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
