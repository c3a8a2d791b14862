// SPDX-License-Identifier: MIT
// Lays an edition out as rows of the schema.
#pragma once

#include "base/fault.h"
#include "content/edition.h"

namespace SQLite {
class Database;
}

namespace bedside::store {

/// Writes the edition's rows: what has an order in that order, all else by id. Adds a fault for every row that the
/// schema refuses, with the name of the thing and what is wrong with it.
void writeEditionRows(const SQLite::Database& database, const content::Edition& edition, Faults& faults);

/// Writes studies and claims with what they are filed under and about; part of writeEditionRows.
void writeEvidenceRows(const SQLite::Database& database, const content::Edition& edition, Faults& faults);

/// Writes the guidance, where there is one, and its words; the edition's rows are there.
void writeGuidanceRows(const SQLite::Database& database, const content::Edition& edition, Faults& faults);

/// Writes the handouts; all that their parts name is there.
void writeHandoutRows(const SQLite::Database& database, const content::Edition& edition, Faults& faults);

/// Writes the notes for clinicians; all that their lines mention is there.
void writeClinicRows(const SQLite::Database& database, const content::Edition& edition, Faults& faults);

/// Writes the easy words and the questions about sections; the sections and what they mention are there.
void writeUnderstandingRows(const SQLite::Database& database, const content::Edition& edition, Faults& faults);

/// Writes what search needs: the findable things, their passages and the synonyms.
void writeSearchRows(const SQLite::Database& database, const content::Edition& edition, Faults& faults);

} // namespace bedside::store
