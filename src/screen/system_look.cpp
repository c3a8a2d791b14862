// SPDX-License-Identifier: MIT
#include "screen/system_look.h"

#include "screen/system/gnome_settings.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <utility>

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

/// Returns what a settings file of the desktop says, where there is one.
QVariant desktopSays(const char* file, const char* key) {
    const QString path =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' + QString::fromLatin1(file);
    return QFile::exists(path) ? QSettings(path, QSettings::IniFormat).value(QString::fromLatin1(key)) : QVariant();
}

/// Windows tells Qt; the files are those of KDE, and of GTK, which some desktops keep in step; GNOME has its own.
/// Elsewhere Qt 6.4 has no effects to speak of, whatever was asked for, so that its silence tells nothing.
bool asksForStillness() {
    if (QGuiApplication::platformName() == QStringLiteral("windows"))
        return !QApplication::isEffectEnabled(Qt::UI_General);
    bool isNumber = false;
    const double factor = desktopSays("kdeglobals", "KDE/AnimationDurationFactor").toDouble(&isNumber);
    const QString gtk = desktopSays("gtk-3.0/settings.ini", "Settings/gtk-enable-animations").toString();
    return (isNumber && factor == 0) || gtk == u"0" || gtk == u"false";
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
    const GnomeSettings gnome = gnomeSettings(); // of which Qt 6.4 knows nothing
    auto contrast = contrastOf(palette);
    if (!contrast && gnome.hasHighContrast)
        contrast = tokensOf(QStringLiteral("contrast"));
    return {palette.color(QPalette::Window).lightness() < 128 || gnome.isDark, std::move(contrast),
            asksForStillness() || gnome.isStill};
}

} // namespace bedside::screen
