// SPDX-License-Identifier: MIT
#include "app/kept_look.h"

#include <QScreen>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace bedside::app {

namespace {

const QString sizeKey = QStringLiteral("window/size");
const QString themeKey = QStringLiteral("window/theme");
const QString textKey = QStringLiteral("window/text_percent");
const QString countryKey = QStringLiteral("window/country");
const QString languageKey = QStringLiteral("window/language");
constexpr std::array themeWords{"system", "light", "dark", "sepia", "contrast"}; // by their choice

QString ourFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/bedside/window.ini");
}

void takeTheme(screen::Theme& theme, const QString& word) {
    const auto known = std::ranges::find(themeWords, word, [](const char* each) { return QString::fromLatin1(each); });
    if (known != themeWords.end())
        theme.choose(static_cast<screen::ThemeChoice>(known - themeWords.begin()));
}

} // namespace

KeptLook::KeptLook(screen::Theme& theme, const session::Policy& policy) : m_theme(theme), m_policy(policy) {
    const QSettings kept(ourFile(), QSettings::IniFormat);
    takeTheme(theme, kept.value(themeKey).toString());
    if (const int percent = kept.value(textKey).toInt(); percent > 0)
        theme.setTextPercent(percent);
    if (policy.language.isEmpty())
        m_language = kept.value(languageKey).toString();
}

void KeptLook::fit(desktop::VisitFrame& frame) const {
    const QSettings kept(ourFile(), QSettings::IniFormat);
    const QSize size = kept.value(sizeKey).toSize();
    if (size.isValid() && !size.isEmpty())
        frame.resize(size.boundedTo(frame.screen()->availableSize()));
    if (const QString country = kept.value(countryKey).toString(); !country.isEmpty() && m_policy.country.isEmpty())
        frame.chooseCountry(country);
}

void KeptLook::note(const desktop::VisitFrame& frame) const {
    QSettings kept(ourFile(), QSettings::IniFormat);
    if (!frame.isMaximized() && !frame.isFullScreen())
        kept.setValue(sizeKey, frame.size());
    kept.setValue(themeKey, QString::fromLatin1(themeWords[static_cast<std::size_t>(m_theme.choice())]));
    kept.setValue(textKey, m_theme.textPercent());
    if (m_policy.country.isEmpty())
        kept.setValue(countryKey, frame.country());
    if (m_policy.language.isEmpty() && !frame.chosenLanguage().isEmpty())
        kept.setValue(languageKey, frame.chosenLanguage());
}

} // namespace bedside::app
