// SPDX-License-Identifier: MIT
// Which of the voices of a computer reads a language, and how its engine counts speed.
#pragma once

#include <QList>
#include <QLocale>
#include <QStringList>

#include <optional>

namespace bedside::speech {

/// Returns the locale to read a language in: the reader's own country where there is a voice of it, else the usual one.
/// Nothing where there is no voice of that language.
std::optional<QLocale> localeFor(const QString& language, const QList<QLocale>& offered, const QLocale& reader);

/// Returns the place of the plainest voice of a locale, by their names; 0 where none is known to be.
qsizetype plainestVoice(const QStringList& names, const QLocale& locale);

/// Returns Qt's rate, -1 to 1, for so many times the usual speed.
double rateFor(double speed);

} // namespace bedside::speech
