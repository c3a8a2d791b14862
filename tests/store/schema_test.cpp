// SPDX-License-Identifier: MIT
// What the schema refuses, whoever writes.
#include "codec/vocabulary.h"
#include "store/sample_library.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <fstream>
#include <sstream>

using namespace bedside;
using Catch::Matchers::Contains;

namespace {

// A writable database of the schema with a group, a section, two studies and a term.
class Bench {
public:
    Bench() : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
        std::stringstream schema;
        schema << std::ifstream(SOURCE_FOLDER "/src/store/schema.sql").rdbuf();
        m_database.exec(schema.str());
        m_database.exec("PRAGMA foreign_keys = ON");
        m_database.exec("INSERT INTO section_group VALUES (1, 'guide', 'Guide')");
        m_database.exec("INSERT INTO section VALUES (1, 'bed', 'guide', 'Bed', 0, '[]', '[]', '[]')");
        for (const std::string id : {"a2001", "b2002"})
            m_database.exec("INSERT INTO study VALUES ('" + id +
                            "', '', 'T', '[]', '', '', 0, '', '', '', '', '', '', '', '', 'trial', 'abstract', NULL, "
                            "NULL, NULL, '', '', '')");
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

private:
    SQLite::Database m_database;
};

} // namespace

TEST_CASE("a claim that says what studies show cannot be committed without a study") {
    Bench bench;
    for (const std::string relation : {"shows", "partly", "guideline", "expert"}) {
        const std::string claim = "INSERT INTO claim VALUES ('c', '" + relation + "', NULL, '', ";
        CHECK_THAT(bench.refusal(claim + "NULL)"), Contains("a_claim_has_a_study_or_is_ours"));
        CHECK_THAT(bench.refusal(claim + "'a2001')"), Contains("FOREIGN KEY")); // named, and then not linked
        CHECK_THAT(bench.refusal(claim + "'nobody'); INSERT INTO claim_study VALUES ('c', 1, 'nobody')"),
                   Contains("FOREIGN KEY"));
    }
    CHECK(bench.refusal("INSERT INTO claim VALUES ('c', 'shows', NULL, '', 'a2001');"
                        "INSERT INTO claim_study VALUES ('c', 1, 'a2001')") == "");
}

TEST_CASE("a claim cannot lose its last study later") {
    Bench bench;
    REQUIRE(bench.refusal("INSERT INTO claim VALUES ('c', 'partly', NULL, '', 'a2001');"
                          "INSERT INTO claim_study VALUES ('c', 1, 'a2001')") == "");
    CHECK_THAT(bench.refusal("DELETE FROM claim_study"), Contains("FOREIGN KEY"));
    CHECK_THAT(bench.refusal("UPDATE claim SET leading_study = NULL"), Contains("a_claim_has_a_study_or_is_ours"));
    CHECK_THAT(bench.refusal("DELETE FROM study WHERE id = 'a2001'"), Contains("FOREIGN KEY"));
    CHECK(bench.text("SELECT count(*) FROM claim_study") == "1");
}

TEST_CASE("our own inferences and safety additions need no study") {
    Bench bench;
    CHECK(bench.refusal("INSERT INTO claim VALUES ('c', 'our_inference', NULL, '', NULL)") == "");
    CHECK(bench.refusal("INSERT INTO claim VALUES ('d', 'safety_addition', 'low', 'Common sense.', NULL)") == "");
}

TEST_CASE("a certainty cannot stand without its reason") {
    Bench bench;
    CHECK_THAT(bench.refusal("INSERT INTO claim VALUES ('c', 'our_inference', 'high', '', NULL)"),
               Contains("a_certainty_has_its_reason"));
}

TEST_CASE("words outside their vocabulary are refused") {
    Bench bench;
    CHECK_THAT(bench.refusal("INSERT INTO claim VALUES ('c', 'proves', NULL, '', NULL)"), Contains("CHECK"));
    CHECK_THAT(bench.refusal("INSERT INTO claim VALUES ('c', 'our_inference', 'certain', 'x', NULL)"),
               Contains("CHECK"));
    CHECK_THAT(bench.refusal("UPDATE study SET design = 'Trial'"), Contains("CHECK"));
    CHECK_THAT(bench.refusal("UPDATE study SET read = 'title'"), Contains("CHECK"));
}

TEST_CASE("the schema knows every word of the vocabularies") {
    content::Edition edition = test::sampleEdition();
    for (const auto& entry : codec::vocabulary<content::StudyDesign>) {
        edition.studies[0].appraisal.design = entry.value;
        CHECK(test::refusals(edition).empty());
    }
    for (const auto& entry : codec::vocabulary<content::ReadDepth>) {
        edition.studies[0].appraisal.read = entry.value;
        CHECK(test::refusals(edition).empty());
    }
    for (const auto& entry : codec::vocabulary<content::Relation>) {
        edition.claims[1].relation = entry.value;
        CHECK(test::refusals(edition).empty());
    }
    for (const auto& entry : codec::vocabulary<content::Certainty>) {
        edition.claims[1].certainty = entry.value;
        CHECK(test::refusals(edition).empty());
    }
}

TEST_CASE("missing values, foreign types and bad ids are refused") {
    Bench bench;
    CHECK_THAT(bench.refusal("UPDATE section SET title = NULL"), Contains("NOT NULL"));
    CHECK_THAT(bench.refusal("UPDATE study SET year = 'last year'"), Contains("cannot store TEXT"));
    CHECK_THAT(bench.refusal("UPDATE section SET plain_speech = 2"), Contains("CHECK"));
    CHECK_THAT(bench.refusal("UPDATE section SET blocks = '{}'"), Contains("CHECK"));
    CHECK_THAT(bench.refusal("UPDATE section SET blocks = '['"), Contains("CHECK"));
    CHECK_THAT(bench.refusal("UPDATE section SET id = 'Right bed'"), Contains("CHECK"));
    CHECK_THAT(bench.refusal("INSERT INTO term VALUES ('', 'word', 'meaning')"), Contains("CHECK"));
    CHECK_THAT(bench.refusal("INSERT INTO region VALUES ('uk', 'UK', '999', '111', '[]', '')"), Contains("CHECK"));
}

TEST_CASE("a mention of what is not there is refused in every table") {
    Bench bench;
    for (const std::string link : {"section_study VALUES ('bed', 1, 'x')", "section_claim VALUES ('bed', 'x')",
                                   "section_term VALUES ('bed', 'x')", "section_figure VALUES ('bed', 'x')",
                                   "section_link VALUES ('bed', 'x')", "section_study VALUES ('x', 1, 'a2001')"})
        CHECK_THAT(bench.refusal("INSERT INTO " + link), Contains("FOREIGN KEY"));
    CHECK_THAT(bench.refusal("UPDATE section SET \"group\" = 'x'"), Contains("FOREIGN KEY"));
}
