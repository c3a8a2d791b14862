// SPDX-License-Identifier: MIT
// How search takes the words of a language: chosen by the writer, kept in the database, and read back by the search.
#pragma once

#include <string>
#include <string_view>

namespace SQLite {
class Database;
}

namespace bedside::store {

struct SearchLanguage {
    std::string tokenizer;  // of passage_index, as FTS5 has it behind "tokenize"
    std::string smallWords; // that answer no question by themselves, parted by spaces
    bool operator==(const SearchLanguage&) const = default;
};

/// Returns how the words of the language are taken, which is BCP 47, such as "en" or "ar-EG". One that nobody has
/// looked after has no stems and no small words.
SearchLanguage searchLanguageOf(std::string_view language);

/// Returns what the writer kept. Throws std::runtime_error where the database has none.
SearchLanguage searchLanguageIn(const SQLite::Database& database);

} // namespace bedside::store
