// SPDX-License-Identifier: MIT
#include "screen/families.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>

#include <algorithm>

namespace bedside::screen {

namespace {

/// Inter has no Arabic letters.
QString usualFamily(const QString& language) {
    return language == u"ar" ? QStringLiteral("Noto Sans Arabic") : QStringLiteral("Inter");
}

/// Those with the most readers first.
QStringList candidates(FontChoice choice, const QString& language) {
    if (language == u"ar") // no easy-reading family has its letters
        return choice == FontChoice::Serif ? QStringList{QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Amiri")}
                                           : QStringList();
    if (choice == FontChoice::Serif)
        return {QStringLiteral("Noto Serif"),     QStringLiteral("Source Serif 4"),   QStringLiteral("Georgia"),
                QStringLiteral("DejaVu Serif"),   QStringLiteral("Liberation Serif"), QStringLiteral("New York"),
                QStringLiteral("Times New Roman")};
    return {QStringLiteral("Atkinson Hyperlegible Next"), QStringLiteral("Atkinson Hyperlegible"),
            QStringLiteral("Lexend"), QStringLiteral("OpenDyslexic"), QStringLiteral("OpenDyslexic3")};
}

} // namespace

Families::Families()
    : Families(QApplication::font().family(), [](const QString& family) { return QFontDatabase::hasFamily(family); }) {}

Families::Families(QString systemFamily, IsInstalled isInstalled)
    : m_system(std::move(systemFamily)), m_isInstalled(std::move(isInstalled)) {}

void Families::setLanguage(const QString& code) {
    m_language = code;
    for (QString& found : m_found)
        found = QString();
}

QString Families::usualFamilyOf(const QString& code) const {
    const QString usual = usualFamily(code);
    return m_isInstalled(usual) ? usual : m_system;
}

const QString& Families::family(FontChoice choice) const {
    QString& found = m_found[static_cast<int>(choice)];
    if (found.isNull())
        found = find(choice);
    return found;
}

bool Families::joinLetters() const { return QLocale(m_language).script() == QLocale::ArabicScript; }

QString Families::find(FontChoice choice) const {
    if (choice == FontChoice::Usual)
        return usualFamilyOf(m_language);
    if (choice == FontChoice::System)
        return m_system == family(FontChoice::Usual) ? QStringLiteral("") : m_system;
    const QStringList all = candidates(choice, m_language);
    const auto first = std::ranges::find_if(all, m_isInstalled);
    return first == all.end() ? QStringLiteral("") : *first;
}

} // namespace bedside::screen
