// SPDX-License-Identifier: MIT
// A writable database of the schema, in which anything may be tried.
#pragma once

#include "support/catch.h"

#include <SQLiteCpp/Database.h>

#include <fstream>
#include <sstream>
#include <string>

namespace bedside::test {

/// It holds a group, the section 'bed', the studies 'a2001' and 'b2002', the topic 'beds', the subject 'pain', the
/// claim 'ours', the term 'disc', the figure 'pillow' and the words of the card 'M1', and the handout 'bed' with the
/// part 'signs'; for clinicians the stage 'permission', the line 'ask' and the note 'section:bed' that asks it.
class Bench {
public:
    Bench() : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
        std::stringstream schema;
        schema << std::ifstream(SOURCE_FOLDER "/src/store/schema.sql").rdbuf();
        const std::string hole = "@tokenizer@";
        std::string statements = schema.str();
        m_database.exec(statements.replace(statements.find(hole), hole.size(), "unicode61"));
        m_database.exec("PRAGMA foreign_keys = ON");
        m_database.exec("INSERT INTO section_group VALUES (1, 'guide', 'Guide')");
        m_database.exec("INSERT INTO section VALUES (1, 'bed', 'guide', 'Bed', 0, '[]', '[]', '[]')");
        for (const std::string id : {"a2001", "b2002"})
            m_database.exec(
                "INSERT INTO study (id, type, title, title_short, author, container_title, publisher, year, volume, "
                "issue, page, number, doi, pmid, pmcid, url, design, read, couples, plain_speech, who, found, limits, "
                "cannot_tell) VALUES ('" +
                id +
                "', '', 'T', '', '[]', '', '', 0, '', '', '', '', '', '', '', '', 'trial', 'abstract', 0, 0, '', "
                "'', '', '')");
        m_database.exec("INSERT INTO topic VALUES ('beds', 'Beds')");
        m_database.exec("INSERT INTO subject VALUES ('pain', 'pain')");
        m_database.exec("INSERT INTO claim VALUES ('ours', 'our_inference', NULL, NULL, 'It is.', '', '', NULL)");
        m_database.exec("INSERT INTO term VALUES ('disc', 'disc', 'A disc.')");
        m_database.exec("INSERT INTO figure VALUES ('pillow', '', '', '', 1, 1)");
        m_database.exec("INSERT INTO guidance_words VALUES ('card', 'M1', '{}')");
        m_database.exec("BEGIN; INSERT INTO handout VALUES (1, 'bed', 'Bed', 'Beds.');"
                        "INSERT INTO handout_part VALUES ('bed', 1, 'signs', ''); COMMIT");
        m_database.exec("INSERT INTO clinic_stage VALUES ('permission', 'Permission', '[]');"
                        "INSERT INTO clinic_line VALUES ('ask', '[1]');"
                        "INSERT INTO clinic_note VALUES ('section:bed', 'permission');"
                        "INSERT INTO clinic_note_line VALUES ('section:bed', 'ask', 1, 'ask')");
    }

    /// Returns why the statements, one transaction, are refused; empty where they are committed.
    std::string refusal(const std::string& statements) {
        try {
            m_database.exec("BEGIN; " + statements + "; COMMIT");
            return "";
        } catch (const SQLite::Exception& refused) {
            m_database.exec("ROLLBACK");
            return refused.what();
        }
    }
    std::string text(const std::string& query) { return m_database.execAndGet(query).getString(); }
    SQLite::Database& database() { return m_database; }

private:
    SQLite::Database m_database;
};

} // namespace bedside::test
