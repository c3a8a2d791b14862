// SPDX-License-Identifier: MIT
#include "app/kept_look.h"

#include <QScreen>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace bedside::app {

namespace {

const QString sizeKey = QStringLiteral("window/size");
const QString themeKey = QStringLiteral("window/theme");
const QString textKey = QStringLiteral("window/text_percent");
const QString fontKey = QStringLiteral("window/font");
const QString spaceKey = QStringLiteral("window/more_space");
const QString rulerKey = QStringLiteral("window/reading_ruler");
const QString stillKey = QStringLiteral("window/no_motion");
const QString countryKey = QStringLiteral("window/country");
const QString languageKey = QStringLiteral("window/language");

/// The words of the file, in the order of the choices.
const QStringList themeWords{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                             QStringLiteral("sepia"), QStringLiteral("contrast")};
const QStringList fontWords{QStringLiteral("usual"), QStringLiteral("system"), QStringLiteral("serif"),
                            QStringLiteral("easy")};

QString ourFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/bedside/window.ini");
}

/// Returns what the word stands for; the first choice for a word that nobody knows.
template <class Choice> Choice choiceOf(const QStringList& words, const QString& word) {
    return static_cast<Choice>(std::max<qsizetype>(0, words.indexOf(word)));
}

template <class Choice> const QString& wordOf(const QStringList& words, Choice choice) {
    return words[static_cast<qsizetype>(choice)];
}

screen::Look keptLook(const QSettings& kept) {
    screen::Look look;
    look.colours = choiceOf<screen::ThemeChoice>(themeWords, kept.value(themeKey).toString());
    if (const int percent = kept.value(textKey).toInt(); percent > 0)
        look.textPercent = percent;
    look.font = choiceOf<screen::FontChoice>(fontWords, kept.value(fontKey).toString());
    look.isAiry = kept.value(spaceKey).toBool();
    look.hasRuler = kept.value(rulerKey).toBool();
    look.isStill = kept.value(stillKey).toBool();
    return look;
}

void keep(QSettings& kept, const screen::Look& look) {
    kept.setValue(themeKey, wordOf(themeWords, look.colours));
    kept.setValue(textKey, look.textPercent);
    kept.setValue(fontKey, wordOf(fontWords, look.font));
    kept.setValue(spaceKey, look.isAiry);
    kept.setValue(rulerKey, look.hasRuler);
    kept.setValue(stillKey, look.isStill);
}

} // namespace

KeptLook::KeptLook(screen::Theme& theme, const session::Policy& policy) : m_theme(theme), m_policy(policy) {
    const QSettings kept(ourFile(), QSettings::IniFormat);
    theme.setLook(keptLook(kept));
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
    keep(kept, m_theme.look());
    if (m_policy.country.isEmpty())
        kept.setValue(countryKey, frame.country());
    if (m_policy.language.isEmpty() && !frame.chosenLanguage().isEmpty())
        kept.setValue(languageKey, frame.chosenLanguage());
}

} // namespace bedside::app
