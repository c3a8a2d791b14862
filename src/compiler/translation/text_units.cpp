// SPDX-License-Identifier: MIT
#include "compiler/translation/text_units.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace bedside::compiler {

namespace {

constexpr std::array<std::string_view, 8> own{"synonyms.json",   "forbidden.json",      "cause_words.json",
                                              "allowances.json", "plain_words.json",    "allowed_words.json",
                                              "translated.json", "back_care_words.json"};
// In these a unit lies one level deeper: they hold several kinds of entries.
constexpr std::array<std::string_view, 5> nested{"article.json", "clinic.json", "positions.json", "teach_back.json",
                                                 "topics.json"};
// What article.json says of its own language.
constexpr std::array<std::string_view, 5> ownEntries{"language", "language_name", "untranslated", "some_untranslated",
                                                     "translation_review"};

template <std::size_t Count> bool isListed(std::string_view file, const std::array<std::string_view, Count>& list) {
    return std::ranges::find(list, file) != list.end();
}

void collectUnits(const std::string& file, const nlohmann::json& value, const nlohmann::json::json_pointer& pointer,
                  int depth, std::vector<TextUnit>& units) {
    if (depth == 0 || !value.is_object()) {
        units.push_back({file + pointer.to_string(), pointer, value.dump()});
        return;
    }
    for (const auto& [key, member] : value.items())
        if (!isLanguagesOwn(file, key))
            collectUnits(file, member, pointer / key, depth - 1, units);
}

} // namespace

bool isLanguagesOwn(std::string_view file) { return isListed(file, own); }

bool isLanguagesOwn(std::string_view file, std::string_view entry) {
    return file == "article.json" && isListed(entry, ownEntries);
}

std::vector<TextUnit> textUnits(const std::string& file, const nlohmann::json& value) {
    std::vector<TextUnit> units;
    collectUnits(file, value, nlohmann::json::json_pointer{}, isListed(file, nested) ? 2 : 1, units);
    return units;
}

std::string fingerprint(std::string_view text) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(hash));
    return digits;
}

} // namespace bedside::compiler
