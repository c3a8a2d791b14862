// SPDX-License-Identifier: MIT
#include "paper/colour.h"

#include "paper/token_colours.h"

#include <stdexcept>

namespace bedside::paper {

namespace {

std::string_view hexOf(std::string_view name) {
    for (const auto& [colour, hex] : tokenColours)
        if (colour == name)
            return hex;
    throw std::out_of_range("no colour is called " + std::string(name));
}

/// White for what something else stands on, black for all else.
Colour inBlack(std::string_view name) {
    const bool isGround = name == "paper" || name == "surface" || name == "sunken" || name == "on-accent";
    return isGround || name.ends_with("soft") ? white : black;
}

/// As good as white, and not: so that a style sheet can tell it.
const char* const softGround = "#fffffe";

double channel(std::string_view hex, std::size_t at) {
    return std::stoi(std::string(hex.substr(at, 2)), nullptr, 16) / 255.0;
}

} // namespace

Colour token(std::string_view name) {
    const std::string_view hex = hexOf(name);
    return {channel(hex, 1), channel(hex, 3), channel(hex, 5)};
}

Colour Palette::operator()(std::string_view name) const { return m_isBlack ? inBlack(name) : token(name); }

std::string Palette::hex(std::string_view name) const {
    if (!m_isBlack)
        return std::string(hexOf(name));
    if (name.ends_with("soft"))
        return softGround;
    return inBlack(name) == white ? "#ffffff" : "#000000";
}

std::string Palette::filled(std::string svg) const {
    const auto fill = [&svg](const std::string& word, const std::string& hex) {
        for (auto at = svg.find(word); at != std::string::npos; at = svg.find(word, at + hex.size()))
            svg.replace(at, word.size(), hex);
    };
    for (const auto& [name, colour] : tokenColours)
        fill("@" + std::string(name) + "@", hex(name));
    fill("@soft@", hex("accent-soft"));
    return svg;
}

std::string_view blackDrawingStyle() {
    return "[fill=\"#fffffe\"]:not([stroke]) { stroke: #000; stroke-width: 1.5px }";
}

} // namespace bedside::paper
