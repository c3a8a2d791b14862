// SPDX-License-Identifier: MIT
// What SQLite's FTS5 lends us besides its index: the tokenizers of passage_index, and a function that tells which
// words of a query a row has, and where.
#pragma once

#include <sqlite3.h>

#include <string>
#include <string_view>
#include <vector>

namespace bedside::store {

/// A word: its stem as the index has it, and where in the text it stands, in bytes.
struct Token {
    std::string stem;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Takes text apart exactly as an index of that tokenizer does. The database must outlive it.
class Tokenizer {
public:
    /// tokenizer is as the schema has it, such as "unicode61 remove_diacritics 2".
    Tokenizer(sqlite3* database, const std::string& tokenizer);
    Tokenizer(const Tokenizer&) = delete;
    Tokenizer& operator=(const Tokenizer&) = delete;
    ~Tokenizer();

    /// Returns the words of any bytes at all, in their order.
    std::vector<Token> tokens(std::string_view text) const;

private:
    fts5_tokenizer m_methods{};
    Fts5Tokenizer* m_tokenizer = nullptr;
};

enum class IndexColumn { Title, Words };

/// Where a phrase of a query, numbered as the query has them, begins in a row.
struct Occurrence {
    int phrase = 0;
    IndexColumn column = IndexColumn::Title;
    int offset = 0; // in words
};

/// The lengths of a row's columns in words, and the first occurrences in it.
struct RowMatch {
    int titleLength = 0;
    int wordsLength = 0;
    std::vector<Occurrence> occurrences;
};

/// Adds our own tokenizers to the connection; before it reads or makes passage_index.
void addTokenizers(sqlite3* database);

/// Adds the SQL function row_match(passage_index) to the connection.
void addRowMatch(sqlite3* database);

/// Returns what row_match gave as a blob.
RowMatch rowMatchFrom(const void* blob, int bytes);

} // namespace bedside::store
