// SPDX-License-Identifier: MIT
#include "screen/theme.h"

#include "screen/direction.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace bedside::screen {

namespace {

constexpr std::array textSizes{75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400};
constexpr double chromeText = 15; // px at 100 %
constexpr double chromeGrowth = 2.0;

/// Only to be asked while the application has no palette of ours.
bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

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
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, tokens.colour("control"));
    return palette;
}

/// The style sheet writes {12} for twelve pixels at 100 % text.
QString scaled(const QString& sheet, double scale) {
    QString out;
    qsizetype copied = 0;
    for (qsizetype open = sheet.indexOf(u'{'); open >= 0; open = sheet.indexOf(u'{', open + 1)) {
        const qsizetype close = sheet.indexOf(u'}', open);
        bool isLength = false;
        const int length = QStringView(sheet).mid(open + 1, close - open - 1).toInt(&isLength);
        if (!isLength) // it opens a rule
            continue;
        out += QStringView(sheet).mid(copied, open - copied);
        out += QString::number(qRound(length * scale)) + QStringLiteral("px");
        copied = close + 1;
    }
    return out.append(QStringView(sheet).mid(copied));
}

QString styleSheet() {
    QFile file(QStringLiteral(":/style/bedside.qss"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Inter has no Arabic letters. Asking for a family that is missing costs a look-up at every use, so ask once.
QString familyOf(const QString& language) {
    const QString wanted = language == u"ar" ? QStringLiteral("Noto Sans Arabic") : QStringLiteral("Inter");
    return QFontDatabase::hasFamily(wanted) ? wanted : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

/// The style sheet is written for words that run from left to right.
QString mirrored(const QString& sheet) {
    static const QRegularExpression side(QStringLiteral("(?<=-|align: )(left|right)\\b"));
    QString out;
    qsizetype copied = 0;
    for (auto found = side.globalMatch(sheet); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        out += QStringView(sheet).mid(copied, match.capturedStart() - copied);
        out += match.capturedView() == u"left" ? u"right" : u"left";
        copied = match.capturedEnd();
    }
    return out.append(QStringView(sheet).mid(copied));
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent), m_systemIsDark(isDark(QApplication::palette())), m_family(familyOf(m_language)) {
    apply();
    qApp->installEventFilter(this);
}

const Tokens& Theme::tokens() const {
    switch (m_choice) {
    case ThemeChoice::Light:
        return tokensOf(QStringLiteral("light"));
    case ThemeChoice::Dark:
        return tokensOf(QStringLiteral("dark"));
    case ThemeChoice::Sepia:
        return tokensOf(QStringLiteral("sepia"));
    case ThemeChoice::Contrast:
        return tokensOf(QStringLiteral("contrast"));
    case ThemeChoice::System:
        break;
    }
    return tokensOf(m_systemIsDark ? QStringLiteral("dark") : QStringLiteral("light"));
}

double Theme::chromePixels(double length) const { return length * std::min(m_textPercent / 100.0, chromeGrowth); }

QFont Theme::fontOf(const QString& language) const {
    QFont font(language == m_language ? m_family : familyOf(language));
    font.setPixelSize(static_cast<int>(std::lround(chromePixels(chromeText))));
    return font;
}

QFont Theme::textFont(double pixels) const {
    QFont font(m_family);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * m_textPercent / 100.0))));
    return font;
}

void Theme::setLanguage(const QString& code) {
    if (code == m_language)
        return;
    m_language = code;
    m_family = familyOf(code);
    apply();
}

void Theme::choose(ThemeChoice choice) {
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setTextPercent(int percent) {
    percent = std::clamp(percent, smallestText, largestText);
    if (percent == m_textPercent)
        return;
    m_textPercent = percent;
    apply();
}

void Theme::stepText(int steps) {
    const auto here = std::lower_bound(textSizes.begin(), textSizes.end(), m_textPercent) - textSizes.begin();
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
    const bool dark = isDark(QApplication::palette());
    QApplication::setPalette(paletteOf(tokens()));
    if (dark == m_systemIsDark)
        return;
    m_systemIsDark = dark;
    if (m_choice == ThemeChoice::System)
        apply();
}

void Theme::apply() {
    QApplication::setFont(fontOf(m_language));
    QApplication::setPalette(paletteOf(tokens()));
    const QString sheet = scaled(tokens().fill(styleSheet()), chromePixels(1));
    qApp->setStyleSheet(runsRightToLeft() ? mirrored(sheet) : sheet);
    emit changed();
}

} // namespace bedside::screen
