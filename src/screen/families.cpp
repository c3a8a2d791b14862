// SPDX-License-Identifier: MIT
#include "screen/families.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>

namespace bedside::screen {

namespace {

const QString usual = QStringLiteral("Inter");

/// Those with the most readers first.
QStringList candidates(FontChoice choice) {
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

const QString& Families::family(FontChoice choice) const {
    QString& found = m_found[static_cast<int>(choice)];
    if (found.isNull())
        found = find(choice);
    return found;
}

QString Families::find(FontChoice choice) const {
    if (choice == FontChoice::Usual)
        return m_isInstalled(usual) ? usual : m_system;
    if (choice == FontChoice::System)
        return m_system == family(FontChoice::Usual) ? QStringLiteral("") : m_system;
    const QStringList all = candidates(choice);
    const auto first = std::ranges::find_if(all, m_isInstalled);
    return first == all.end() ? QStringLiteral("") : *first;
}

} // namespace bedside::screen
