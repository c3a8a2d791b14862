// SPDX-License-Identifier: MIT
// The tokenizer of an Arabic index: SQLite's unicode61, whose words are folded.
#pragma once

#include <sqlite3.h>

namespace bedside::store {

/// Its name, in the schema and in FTS5.
inline constexpr const char* arabicTokenizer = "bedside_arabic";

/// Lets the connection read and write indexes of Arabic. Returns what SQLite says.
int addArabicTokenizer(fts5_api& api);

} // namespace bedside::store
