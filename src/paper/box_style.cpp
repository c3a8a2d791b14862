// SPDX-License-Identifier: MIT
#include "paper/box_style.h"

#include <algorithm>

namespace bedside::paper {

namespace {

constexpr double radius = 3;
constexpr double narrowInset = 11;
constexpr double insetInEm = 0.8; // in large print
constexpr double tabFrame = 1.25;

BoxStyle framed(document::BoxKind kind, const Palette& palette) {
    using document::BoxKind;
    switch (kind) {
    case BoxKind::Emergency:
    case BoxKind::GetHelp:
        return {2.5, false, 0, black, {}, true, {}};
    case BoxKind::SameDay:
    case BoxKind::Careful:
        return {1.25, false, 5, black, {}, false, {}};
    case BoxKind::SeeFirst:
        return {1.25, true, 5, black, {}, false, {}};
    case BoxKind::SlowDown:
        return {0.75, false, 5, palette("slow-down"), {}, false, {}};
    case BoxKind::Everyday:
        return {0.75, false, 3, palette("everyday"), {}, false, {}};
    case BoxKind::KeyMessage:
        return {0, false, 4, palette("accent"), palette("accent-soft"), false, {}};
    case BoxKind::Note:
    case BoxKind::Try:
        return {0, false, 2.5, palette("accent"), {}, false, {}};
    case BoxKind::Ours:
        return {0, false, 2.5, palette("control"), {}, false, {}};
    case BoxKind::CutOut:
    case BoxKind::Waiting:
        return {0.75, true, 0, palette("control"), {}, false, {}};
    case BoxKind::Neutral:
    case BoxKind::Study:
    case BoxKind::Card:
        break;
    }
    return {0.75, false, 0, palette("control"), {}, false, {}};
}

} // namespace

double BoxStyle::inset(double textSize) const { return std::max(narrowInset, insetInEm * textSize) + bar; }

BoxStyle boxStyle(document::BoxKind kind, const Palette& palette) {
    BoxStyle style = framed(kind, palette);
    if (style.tint == white)
        style.tint.reset();
    style.label =
        style.colour == palette("control") ? palette("muted") : style.colour; // a line may be paler than words
    if (style.hasTab && !palette.isBlack())
        style.label = white;
    return style;
}

std::vector<Ink> frameOf(const BoxStyle& style, const Area& area, Open open) {
    std::vector<Ink> inks;
    if (style.tint)
        inks.push_back({Fill{area, *style.tint, 0}, {}});
    if (style.frame > 0) {
        const double half = style.frame / 2;
        const double top = open.above ? 0 : half;
        const double bottom = open.below ? 0 : half;
        Outline outline{{area.x + half, area.y + top, area.width - style.frame, area.height - top - bottom},
                        style.frame,
                        style.colour,
                        style.bar > 0 ? 0 : radius,
                        style.isDashed ? Dash::Long : Dash::None};
        outline.hasTop = !open.above;
        outline.hasBottom = !open.below;
        inks.push_back({outline, {}});
    }
    if (style.bar > 0)
        inks.push_back({Fill{{area.x, area.y, style.bar, area.height}, style.colour, 0}, {}});
    return inks;
}

Ink tabBehind(const Area& area, const Palette& palette) {
    if (palette.isBlack())
        return {Outline{area, tabFrame, black, radius}, {}};
    return {Fill{area, black, radius}, {}};
}

} // namespace bedside::paper
