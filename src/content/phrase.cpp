// SPDX-License-Identifier: MIT
#include "content/phrase.h"

#include <algorithm>

namespace bedside::content {

namespace {

template <class Values> std::string filled(std::string_view text, const Values& values) {
    std::string out;
    walkPhrase(
        text, [&](std::string_view words) { out += words; },
        [&](std::string_view name) {
            const auto value = std::ranges::find(values, name, [](const auto& each) { return each.first; });
            if (value == values.end())
                out.append("{").append(name).append("}");
            else
                out += value->second;
        });
    return out;
}

} // namespace

std::string fill(std::string_view text, PlaceValues values) { return filled(text, values); }

std::string counted(const PluralPhrase& phrase, std::size_t count, PlaceValues values) {
    const std::string number = std::to_string(count);
    std::vector<std::pair<std::string_view, std::string_view>> all(values);
    all.emplace_back("n", number);
    return filled(phrase.form(pluralForm(phrase.rule, count)), all);
}

std::string joined(std::string_view pattern, const std::vector<std::string>& items) {
    std::string list;
    for (const std::string& item : items)
        list = list.empty() ? item : fill(pattern, {{"list", list}, {"next", item}});
    return list;
}

std::optional<std::vector<std::string>> placesIn(std::string_view text) {
    std::vector<std::string> places;
    const bool isSound = walkPhrase(
        text, [](std::string_view) {}, [&](std::string_view name) { places.emplace_back(name); });
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return isSound ? std::optional(std::move(places)) : std::nullopt;
}

} // namespace bedside::content
