// SPDX-License-Identifier: MIT
// The plural rules of CLDR 44 for whole numbers.
#include "content/phrase.h"

namespace bedside::content {

namespace {

using enum PluralForm;

constexpr PluralForm english[] = {One, Other};
constexpr PluralForm spanish[] = {One, Many, Other};
constexpr PluralForm arabic[] = {Zero, One, Two, Few, Many, Other};

PluralForm spanishForm(std::size_t count) {
    constexpr std::size_t million = 1'000'000; // "un millón de personas"
    if (count == 1)
        return One;
    return count > 0 && count % million == 0 ? Many : Other;
}

PluralForm arabicForm(std::size_t count) {
    if (count <= 2)
        return std::array{Zero, One, Two}[count];
    const std::size_t last = count % 100; // of two digits
    if (last >= 3 && last <= 10)
        return Few;
    return last >= 11 ? Many : Other;
}

} // namespace

std::optional<PluralRule> pluralRuleOf(std::string_view language) {
    const std::string_view first = language.substr(0, language.find('-'));
    if (first == "en")
        return PluralRule::English;
    if (first == "es")
        return PluralRule::Spanish;
    return first == "ar" ? std::optional(PluralRule::Arabic) : std::nullopt;
}

std::span<const PluralForm> pluralForms(PluralRule rule) {
    switch (rule) {
    case PluralRule::English:
        return english;
    case PluralRule::Spanish:
        return spanish;
    case PluralRule::Arabic:
        return arabic;
    }
    return english;
}

PluralForm pluralForm(PluralRule rule, std::size_t count) {
    switch (rule) {
    case PluralRule::English:
        return count == 1 ? One : Other;
    case PluralRule::Spanish:
        return spanishForm(count);
    case PluralRule::Arabic:
        return arabicForm(count);
    }
    return Other;
}

} // namespace bedside::content
