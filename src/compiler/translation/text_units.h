// SPDX-License-Identifier: MIT
// What a translator translates as one: a Markdown file, or one entry of a JSON file.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bedside::compiler {

struct TextUnit {
    std::string name;                     // "sections/right-bed.md", or "claims.json/medium-firm"
    nlohmann::json::json_pointer pointer; // within its file; empty for Markdown
    std::string text;                     // the Markdown, or the entry as JSON without spaces
};

/// Returns true for a file that each language makes for itself, below the language's folder: the lists of words that no
/// other language could lend it.
bool isLanguagesOwn(std::string_view file);

/// Returns true for an entry of a file that each language makes for itself: what its article.json says of the language.
bool isLanguagesOwn(std::string_view file, std::string_view entry);

/// Returns the units of a JSON file, in order.
std::vector<TextUnit> textUnits(const std::string& file, const nlohmann::json& value);

/// Returns 16 hexadecimal digits that change whenever the text does (FNV-1a, 64 bits).
std::string fingerprint(std::string_view text);

} // namespace bedside::compiler
