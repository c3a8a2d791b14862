// SPDX-License-Identifier: MIT
#include "paper/box_style.h"

namespace bedside::paper {

namespace {

constexpr double radius = 3;
constexpr double narrowInset = 11;

} // namespace

double BoxStyle::inset() const { return narrowInset + bar; }

Colour BoxStyle::labelColour() const {
    if (hasTab)
        return white;
    return colour == token("control") ? token("muted") : colour; // a line may be paler than words
}

BoxStyle boxStyle(document::BoxKind kind) {
    using document::BoxKind;
    switch (kind) {
    case BoxKind::Emergency:
    case BoxKind::GetHelp:
        return {2.5, false, 0, black, false, true};
    case BoxKind::SameDay:
    case BoxKind::Careful:
        return {1.25, false, 5, black, false, false};
    case BoxKind::SeeFirst:
        return {1.25, true, 5, black, false, false};
    case BoxKind::SlowDown:
        return {0.75, false, 5, token("slow-down"), false, false};
    case BoxKind::Everyday:
        return {0.75, false, 3, token("everyday"), false, false};
    case BoxKind::KeyMessage:
        return {0, false, 4, token("accent"), true, false};
    case BoxKind::Note:
    case BoxKind::Try:
        return {0, false, 2.5, token("accent"), false, false};
    case BoxKind::Ours:
        return {0, false, 2.5, token("control"), false, false};
    case BoxKind::CutOut:
    case BoxKind::Waiting:
        return {0.75, true, 0, token("control"), false, false};
    case BoxKind::Neutral:
    case BoxKind::Study:
    case BoxKind::Card:
        break;
    }
    return {0.75, false, 0, token("control"), false, false};
}

std::vector<Ink> frameOf(document::BoxKind kind, const Area& area) {
    const BoxStyle style = boxStyle(kind);
    std::vector<Ink> inks;
    if (style.isTinted)
        inks.push_back({Fill{area, token("accent-soft"), 0}, {}});
    if (style.frame > 0) {
        const double half = style.frame / 2;
        const Area inner{area.x + half, area.y + half, area.width - style.frame, area.height - style.frame};
        const double corner = style.bar > 0 ? 0 : radius;
        inks.push_back({Outline{inner, style.frame, style.colour, corner, style.isDashed}, {}});
    }
    if (style.bar > 0)
        inks.push_back({Fill{{area.x, area.y, style.bar, area.height}, style.colour, 0}, {}});
    return inks;
}

} // namespace bedside::paper
