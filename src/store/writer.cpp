// SPDX-License-Identifier: MIT
#include "store/writer.h"

#include "store/edition_rows.h"
#include "store/file_replacement.h"
#include "store/full_text.h"
#include "store/language/search_language.h"
#include "store/phrase_rows.h"
#include "store/schema.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <memory>

namespace bedside::store {

namespace {

std::vector<unsigned char> bytesOf(const SQLite::Database& database) {
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
        sqlite3_serialize(database.getHandle(), "main", &size, 0), &sqlite3_free);
    if (!bytes)
        throw SQLite::Exception("not enough memory for the database", SQLITE_NOMEM);
    return {bytes.get(), bytes.get() + size};
}

// Makes the tables, with the index of the language.
void createSchema(SQLite::Database& database, const SearchLanguage& language) {
    const std::string_view hole = "@tokenizer@";
    std::string statements = schema;
    addTokenizers(database.getHandle());
    database.exec(statements.replace(statements.find(hole), hole.size(), language.tokenizer));
    SQLite::Statement row(database, "INSERT INTO search_language VALUES (1, ?, ?)");
    row.bindNoCopy(1, language.tokenizer);
    row.bindNoCopy(2, language.smallWords);
    row.exec();
}

} // namespace

Result<std::vector<unsigned char>> databaseImage(const content::Edition& edition) {
    try {
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        createSchema(database, searchLanguageOf(edition.article.language));
        database.exec("PRAGMA foreign_keys = ON");
        SQLite::Transaction transaction(database);
        Faults faults;
        writeEditionRows(database, edition, faults);
        writeGuidanceRows(database, edition, faults);
        writeHandoutRows(database, edition, faults);
        writeClinicRows(database, edition, faults);
        writePhraseRows(database, edition.phrases, faults);
        writeUnderstandingRows(database, edition, faults);
        writeSearchRows(database, edition, faults);
        if (!faults.empty())
            return faults;
        transaction.commit();
        // One segment is the fastest index to search; VACUUM then drops the pages of the others.
        database.exec("INSERT INTO passage_index (passage_index) VALUES ('optimize'); VACUUM");
        return bytesOf(database);
    } catch (const SQLite::Exception& error) {
        return Fault{"content database", error.what()};
    }
}

Result<std::filesystem::path> writeDatabase(const content::Edition& edition, const std::filesystem::path& file) {
    const auto image = databaseImage(edition);
    if (!image)
        return image.faults();
    return replaceFile(file, *image);
}

} // namespace bedside::store
