// SPDX-License-Identifier: MIT
#include "desktop/visit/interface_language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <utility>

namespace bedside::desktop {

InterfaceLanguage::InterfaceLanguage(screen::Theme& theme) : m_theme(theme) {}

InterfaceLanguage::~InterfaceLanguage() { speak(QStringLiteral("en")); }

void InterfaceLanguage::speak(const QString& code) {
    if (code == m_code)
        return;
    const bool isAsMade = std::exchange(m_code, code).isEmpty() && code == u"en"; // the theme is, too
    QCoreApplication::removeTranslator(&m_dialogs);
    QCoreApplication::removeTranslator(&m_ours);
    if (m_dialogs.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_dialogs);
    if (m_ours.load(QStringLiteral(":/i18n/bedside_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_ours);
    //: Not words, but the place whose names of months and digits are used; its digits must be 0 to 9.
    QLocale::setDefault(QLocale(tr("en_US")));
    QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
    if (!isAsMade)
        m_theme.setLanguage(code);
}

} // namespace bedside::desktop
