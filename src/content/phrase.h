// SPDX-License-Identifier: MIT
// A phrase with named places for values, and one that changes with a number.
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bedside::content {

/// The plural categories of Unicode's CLDR.
enum class PluralForm { Zero, One, Two, Few, Many, Other };

/// How a language chooses among them.
enum class PluralRule { English, Spanish, Arabic };

/// Returns the rule of a language (BCP 47, its first part counts); nothing where none is known here.
std::optional<PluralRule> pluralRuleOf(std::string_view language);
/// Returns the forms that a rule chooses among, Other last.
std::span<const PluralForm> pluralForms(PluralRule rule);
/// Returns the form for so many.
PluralForm pluralForm(PluralRule rule, std::size_t count);

struct PluralPhrase {
    PluralRule rule = PluralRule::English;
    std::array<std::string, 6> forms; // by PluralForm; empty where the rule has no use for it

    std::string& form(PluralForm form) { return forms[static_cast<std::size_t>(form)]; }
    const std::string& form(PluralForm form) const { return forms[static_cast<std::size_t>(form)]; }
    bool operator==(const PluralPhrase&) const = default;
};

/// Calls words(text) for what stands between the named places of a phrase, and place(name) for each of them. Returns
/// false where a brace is not closed; what follows it counts as words.
template <class OnWords, class OnPlace>
bool walkPhrase(std::string_view text, const OnWords& words, const OnPlace& place) {
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        const std::size_t close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) {
            words(text);
            return open == std::string_view::npos;
        }
        words(text.substr(0, open));
        place(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
    return true;
}

/// A value for each named place: {"page", "3"}.
using PlaceValues = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// Returns the text with the values in its places: "Page {page} of {pages}". A place without a value stays as it is.
std::string fill(std::string_view text, PlaceValues values);
/// Returns the form for so many, with the number in the place {n}.
std::string counted(const PluralPhrase& phrase, std::size_t count, PlaceValues values = {});
/// Returns the items as one text: each that follows is put on by the pattern "{list}, {next}".
std::string joined(std::string_view pattern, const std::vector<std::string>& items);

/// Returns the names of the places in order, each once; nothing where a brace is not closed.
std::optional<std::vector<std::string>> placesIn(std::string_view text);

} // namespace bedside::content
