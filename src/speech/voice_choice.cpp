// SPDX-License-Identifier: MIT
#include "speech/voice_choice.h"

#include <algorithm>

namespace bedside::speech {

std::optional<QLocale> localeFor(const QString& language, const QList<QLocale>& offered, const QLocale& reader) {
    const QLocale wanted(language);
    if (wanted.language() == QLocale::C)
        return std::nullopt;
    const auto offers = [&](const auto& fits) {
        const auto found = std::ranges::find_if(
            offered, [&](const QLocale& each) { return each.language() == wanted.language() && fits(each); });
        return found == offered.end() ? std::nullopt : std::optional(*found);
    };
    const auto ofCountry = [&](QLocale::Territory territory) {
        return offers([territory](const QLocale& each) { return each.territory() == territory; });
    };
    std::optional<QLocale> found;
    if (reader.language() == wanted.language())
        found = ofCountry(reader.territory());
    if (!found && wanted.language() == QLocale::English)
        found = ofCountry(QLocale::UnitedKingdom); // how the guide is written
    if (!found)
        found = ofCountry(wanted.territory());
    return found ? found : offers([](const QLocale&) { return true; });
}

qsizetype plainestVoice(const QStringList& names, const QLocale& locale) {
    // espeak-ng lists variants of its voices as "name+variant", and one of the Caribbean first among those of the USA.
    const QString country = locale.territory() == QLocale::UnitedStates ? QStringLiteral("(America)") : QString();
    const auto placeOf = [&](const auto& fits) { return std::ranges::find_if(names, fits) - names.begin(); };
    qsizetype place = placeOf([&](const QString& name) { return !country.isEmpty() && name.endsWith(country); });
    if (place == names.size())
        place = placeOf([](const QString& name) { return !name.contains(u'+'); });
    return place == names.size() ? 0 : place;
}

double rateFor(double speed) {
    // By what espeak-ng makes of the rate: 80 words a minute at -1, 170 at 0, 449 at 1.
    constexpr double slower = 170.0 / (170 - 80);
    constexpr double faster = 170.0 / (449 - 170);
    return std::clamp((speed - 1) * (speed < 1 ? slower : faster), -1.0, 1.0);
}

} // namespace bedside::speech
