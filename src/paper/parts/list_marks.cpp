// SPDX-License-Identifier: MIT
#include "paper/parts/list_marks.h"

#include "paper/parts/lines.h"

namespace bedside::paper {

namespace {

constexpr double side = 0.75;       // em, as high as a capital letter
constexpr double markThickness = 1; // points
constexpr const char* bullet = "•";

} // namespace

std::vector<Ink> tickBox(std::size_t label, const TextStyle& style, const Desk& desk) {
    desk.flow.structure[label].actualText = "[ ]";
    const double length = side * style.size;
    const Area area{markThickness / 2, desk.setter.baseline(style) - length + markThickness / 2, length, length};
    Outline box{area, markThickness, desk.measures.palette()("ink"), 1};
    std::vector<Ink> inks;
    inks.push_back({box, desk.flow.structure.addMark(label)});
    return inks;
}

std::vector<Ink> listSign(int number, std::size_t label, const TextStyle& style, const Desk& desk) {
    constexpr double widestInEm = 4;
    const std::string sign = number > 0 ? std::to_string(number) + "." : bullet;
    std::vector<Ink> inks;
    addLines(desk.setter.set({{document::Words{sign}}}, style, widestInEm * style.size, label), style, 0, 0, inks);
    return inks;
}

std::vector<Ink> unseenBullet(std::size_t label, const Desk& desk) {
    desk.flow.structure[label].actualText = bullet;
    std::vector<Ink> inks;
    inks.push_back({Fill{{}, desk.measures.palette()("ink"), 0}, desk.flow.structure.addMark(label)});
    return inks;
}

std::vector<Ink> numberAcross(int number, std::size_t label, const TextStyle& style, double width, const Desk& desk) {
    const document::Words sign{std::to_string(number) + ".", document::Way::LeftToRight};
    std::vector<Ink> inks;
    addLines(desk.setter.set({{sign}}, style, width, label), style, 0, 0, inks);
    return inks;
}

} // namespace bedside::paper
