// SPDX-License-Identifier: MIT
#include "screen/theme.h"

#include "screen/direction.h"
#include "screen/sheet_text.h"
#include "screen/system/gnome_settings.h"

#include <QApplication>
#include <QFile>
#include <QFileSystemWatcher>
#include <QFontMetricsF>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <utility>

namespace bedside::screen {

namespace {

constexpr double chromeText = 15; // px at 100 %
constexpr double chromeGrowth = 2.0;
const QString sample = QStringLiteral("Get help now, and search this guide for words");
constexpr double sampleEms = 22.5; // its width in Inter

QPalette paletteOf(const Tokens& tokens) {
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.colour("paper"));
    palette.setColor(QPalette::WindowText, tokens.colour("ink"));
    palette.setColor(QPalette::Base, tokens.colour("surface"));
    palette.setColor(QPalette::AlternateBase, tokens.colour("sunken"));
    palette.setColor(QPalette::Text, tokens.colour("ink"));
    palette.setColor(QPalette::Button, tokens.colour("surface"));
    palette.setColor(QPalette::ButtonText, tokens.colour("ink"));
    palette.setColor(QPalette::PlaceholderText, tokens.colour("muted"));
    palette.setColor(QPalette::Highlight, tokens.colour("accent"));
    palette.setColor(QPalette::HighlightedText, tokens.colour("on-accent"));
    palette.setColor(QPalette::Link, tokens.colour("accent"));
    palette.setColor(QPalette::LinkVisited, tokens.colour("accent"));
    palette.setColor(QPalette::ToolTipBase, tokens.colour("surface"));
    palette.setColor(QPalette::ToolTipText, tokens.colour("ink"));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, tokens.colour("disabled"));
    return palette;
}

QString styleSheet() {
    QFile file(QStringLiteral(":/style/bedside.qss"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent), m_system(systemLook()), m_systemFlash(QApplication::cursorFlashTime()) {
    apply();
    qApp->installEventFilter(this);
    if (const QString folder = gnomeSettingsFolder(); !folder.isEmpty())
        connect(new QFileSystemWatcher({folder}, this), &QFileSystemWatcher::directoryChanged, this,
                [this, before = gnomeSettings()]() mutable {
                    const GnomeSettings now = gnomeSettings(); // others keep theirs in that file, too
                    if (std::exchange(before, now) != now)
                        followSystem();
                });
}

const Tokens& Theme::tokens() const {
    switch (m_look.colours) {
    case ThemeChoice::Light:
        return tokensOf(QStringLiteral("light"));
    case ThemeChoice::Dark:
        return tokensOf(QStringLiteral("dark"));
    case ThemeChoice::Sepia:
        return tokensOf(QStringLiteral("sepia"));
    case ThemeChoice::Contrast:
        return m_system.contrast ? *m_system.contrast : tokensOf(QStringLiteral("contrast"));
    case ThemeChoice::System:
        break;
    }
    if (m_system.contrast)
        return *m_system.contrast;
    return tokensOf(m_system.isDark ? QStringLiteral("dark") : QStringLiteral("light"));
}

double Theme::chromePixels(double length) const { return length * std::min(textPercent() / 100.0, chromeGrowth); }

double Theme::chromeEms(double pixels) const {
    const QFontMetricsF metrics(QApplication::font());
    const double wide = metrics.horizontalAdvance(sample) / (sampleEms * chromePixels(chromeText));
    return pixels / (chromePixels(chromeText) * std::max(1.0, wide));
}

QFont Theme::fontOf(int pixels) const {
    QFont font(m_families.family(m_look.font));
    font.setPixelSize(std::max(1, pixels));
    if (m_look.isAiry) {
        if (!m_families.joinLetters())
            font.setLetterSpacing(QFont::AbsoluteSpacing, airyLetters * pixels);
        font.setWordSpacing(airyWords * pixels);
    }
    return font;
}

QFont Theme::chromeFontOf(const QString& language) const {
    QFont font = QApplication::font();
    font.setFamily(m_families.usualFamilyOf(language));
    return font;
}

void Theme::setLanguage(const QString& code) {
    m_families.setLanguage(code);
    if (!m_families.offers(m_look.font))
        m_look.font = FontChoice::Usual;
    apply();
}

QFont Theme::textFont(double pixels) const {
    return fontOf(static_cast<int>(std::lround(pixels * textPercent() / 100.0)));
}

void Theme::setLook(Look look) {
    look.textPercent = std::clamp(look.textPercent, smallestText, largestText);
    if (!m_families.offers(look.font))
        look.font = FontChoice::Usual;
    if (look == m_look)
        return;
    m_look = look;
    apply();
}

void Theme::choose(ThemeChoice choice) {
    Look look = m_look;
    look.colours = choice;
    setLook(look);
}

void Theme::setTextPercent(int percent) {
    Look look = m_look;
    look.textPercent = percent;
    setLook(look);
}

void Theme::showRuler(bool shown) {
    Look look = m_look;
    look.hasRuler = shown;
    setLook(look);
}

void Theme::stepText(int steps) {
    const auto here = std::lower_bound(textSizes.begin(), textSizes.end(), textPercent()) - textSizes.begin();
    const auto last = static_cast<std::ptrdiff_t>(textSizes.size()) - 1;
    setTextPercent(textSizes[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(here + steps, 0, last))]);
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    // Only the system sends this one, to each window; a palette that we set does not.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType())
        followSystem();
    return QObject::eventFilter(watched, event);
}

void Theme::followSystem() {
    // Qt 6.4 tells the system's colours only as the palette of an application that has none of its own.
    QApplication::setPalette(QPalette());
    const SystemLook now = systemLook();
    QApplication::setPalette(paletteOf(tokens()));
    if (now == m_system)
        return;
    const Tokens before = tokens();
    const bool wasStill = isStill();
    m_system = now;
    if (before != tokens() || wasStill != isStill())
        apply();
}

void Theme::stopMotion() const { QApplication::setCursorFlashTime(isStill() ? 0 : m_systemFlash); }

void Theme::apply() {
    SheetScale scale;
    scale.chrome = chromePixels(1);
    scale.text = textPercent() / 100.0;
    scale.heading = std::min<double>(textPercent(), largestHeadings) / 100.0;
    scale.isAiry = m_look.isAiry;
    scale.joinsLetters = m_families.joinLetters();
    QApplication::setFont(fontOf(static_cast<int>(std::lround(chromePixels(chromeText)))));
    QApplication::setPalette(paletteOf(tokens()));
    stopMotion();
    const QString sheet = inPixels(tokens().fill(styleSheet()), scale);
    qApp->setStyleSheet(runsRightToLeft() ? mirrored(sheet) : sheet);
    emit changed();
}

} // namespace bedside::screen
