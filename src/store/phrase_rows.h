// SPDX-License-Identifier: MIT
// How the phrases around the content lie in rows.
#pragma once

#include "base/fault.h"
#include "content/phrases.h"

namespace SQLite {
class Database;
}

namespace bedside::store {

/// Writes a row for each phrase, and one for each form of those that change with a number. Adds a fault for every row
/// that the schema refuses.
void writePhraseRows(const SQLite::Database& database, const content::Phrases& phrases, Faults& faults);

/// Returns all phrases. Throws std::runtime_error where one is not there.
content::Phrases phrasesIn(const SQLite::Database& database);

} // namespace bedside::store
