// SPDX-License-Identifier: MIT
#include "screen/system_look.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace bedside::screen {

namespace {

constexpr double highContrast = 12; // to 1, between words and ground
constexpr double readable = 7;

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastBetween(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

std::optional<Tokens> contrastOf(const QPalette& palette) {
    const QColor ground = palette.color(QPalette::Window);
    const QColor words = palette.color(QPalette::WindowText);
    if (palette.color(QPalette::Base) != ground || palette.color(QPalette::Button) != ground ||
        contrastBetween(ground, words) < highContrast)
        return std::nullopt;
    QColor accent = words;
    for (const QPalette::ColorRole role : {QPalette::Link, QPalette::Highlight})
        if (contrastBetween(palette.color(role), ground) >= readable)
            accent = palette.color(role);
    return tokensOf(QStringLiteral("contrast")).recoloured([&](const QString& name) {
        const bool isGround = name.endsWith(u"-soft") || name == u"paper" || name == u"surface" || name == u"sunken" ||
                              name == u"on-accent";
        return isGround ? ground : name == u"accent" || name == u"focus" ? accent : words;
    });
}

SystemLook systemLook() {
    const QPalette palette = QApplication::palette();
    return {palette.color(QPalette::Window).lightness() < 128, contrastOf(palette),
            !QApplication::isEffectEnabled(Qt::UI_General)};
}

} // namespace bedside::screen
