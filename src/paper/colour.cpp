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

double part(std::string_view hex, std::size_t at) {
    return std::stoi(std::string(hex.substr(at, 2)), nullptr, 16) / 255.0;
}

} // namespace

Colour token(std::string_view name) {
    const std::string_view hex = hexOf(name);
    return {part(hex, 1), part(hex, 3), part(hex, 5)};
}

std::string filled(std::string svg) {
    const auto fill = [&svg](const std::string& word, std::string_view hex) {
        for (auto at = svg.find(word); at != std::string::npos; at = svg.find(word, at + hex.size()))
            svg.replace(at, word.size(), hex);
    };
    for (const auto& [name, hex] : tokenColours)
        fill("@" + std::string(name) + "@", hex);
    fill("@soft@", hexOf("accent-soft"));
    return svg;
}

} // namespace bedside::paper
