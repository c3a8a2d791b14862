// SPDX-License-Identifier: MIT
// The language of the window's own words, and with it the direction in which everything runs.
#pragma once

#include "screen/theme.h"

#include <QCoreApplication>
#include <QString>
#include <QTranslator>

namespace bedside::desktop {

class InterfaceLanguage {
    Q_DECLARE_TR_FUNCTIONS(bedside::desktop::InterfaceLanguage)

public:
    /// Must outlive it.
    explicit InterfaceLanguage(screen::Theme& theme);
    ~InterfaceLanguage();

    /// Gives all that is made from now on the words, the direction, the numbers and the typeface of that language.
    void speak(const QString& code);
    const QString& code() const { return m_code; }

private:
    screen::Theme& m_theme;
    QString m_code;
    QTranslator m_ours;
    QTranslator m_dialogs; // of Qt
};

} // namespace bedside::desktop
