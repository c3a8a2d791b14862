// SPDX-License-Identifier: MIT
// Every check and every key of the schema, each with a row that breaks it.
#include "store/bench.h"
#include "store/dangling_rows.h"

#include <algorithm>
#include <set>
#include <vector>

using bedside::test::Bench;
using Catch::Matchers::Contains;

namespace {

struct Broken {
    std::string statement;
    std::string refusal; // a part of what is said
};

const std::string badId = "NOT GLOB '*[^a-z0-9-]*'";

const std::vector<Broken> brokenValues{
    {"UPDATE section_group SET id = 'The guide'", badId},
    {"UPDATE section SET id = 'Right bed'", badId},
    {"UPDATE section SET title = ''", "title <> ''"},
    {"UPDATE section SET title = NULL", "NOT NULL constraint failed: section.title"},
    {"UPDATE section SET plain_speech = 2", "plain_speech IN (0, 1)"},
    {"UPDATE section SET source_rows = '{}'", "source_rows GLOB"},
    {"UPDATE section SET key_message = 'words'", "key_message GLOB"},
    {"UPDATE section SET blocks = '{}'", "blocks GLOB"},
    {"UPDATE section SET blocks = '['", "blocks GLOB"},
    {"UPDATE study SET id = 'Monga 1999' WHERE id = 'a2001'", badId},
    {"UPDATE study SET title = ''", "title <> ''"},
    {"UPDATE study SET author = '{}'", "author GLOB"},
    {"UPDATE study SET year = -1", "year >= 0"},
    {"UPDATE study SET year = 'last year'", "cannot store TEXT value in INTEGER column study.year"},
    {"UPDATE study SET design = 'RCT'", "design IN"},
    {"UPDATE study SET read = 'title'", "read IN"},
    {"UPDATE study SET sample_size = -1", "sample_size >= 0"},
    {"UPDATE study SET men = -1", "men >= 0"},
    {"UPDATE study SET women = -1", "women >= 0"},
    {"UPDATE study SET sample_size = 20, patients = 21", "patients BETWEEN 0 AND"},
    {"UPDATE study SET patients = -1", "patients BETWEEN 0 AND"},
    {"UPDATE study SET condition = 'healthy'", "condition IN"},
    {"UPDATE study SET mean_age = -0.5", "mean_age >= 0"},
    {"UPDATE study SET youngest = -1", "youngest >= 0"},
    {"UPDATE study SET oldest = -1", "oldest >= 0"},
    {"UPDATE study SET sample_size = 45, men = 40, women = 6", "men_and_women_are_no_more_than_all"},
    {"UPDATE study SET sample_size = 45, men = 46", "men_and_women_are_no_more_than_all"},
    {"UPDATE study SET youngest = 30, oldest = 29", "the_youngest_is_no_older_than_the_oldest"},
    {"UPDATE study SET plain_speech = 2", "plain_speech IN (0, 1)"},
    {"UPDATE study SET plain_speech = NULL", "NOT NULL constraint failed: study.plain_speech"},
    {"UPDATE study SET couples = 2", "couples IN (0, 1)"},
    {"UPDATE study SET couples = NULL", "NOT NULL constraint failed: study.couples"},
    {"UPDATE study SET studies = 0", "studies > 0"},
    {"UPDATE study SET limits = NULL", "NOT NULL constraint failed: study.limits"},
    {"UPDATE study SET as_cited = '[]'", "as_cited GLOB"},
    {"UPDATE topic SET id = 'Beds'", badId},
    {"UPDATE topic SET title = ''", "title <> ''"},
    {"UPDATE subject SET id = 'Pain'", badId},
    {"UPDATE subject SET words = ''", "words <> ''"},
    {"UPDATE claim SET id = 'Ours'", badId},
    {"UPDATE claim SET relation = 'proves'", "relation IN"},
    {"UPDATE claim SET relation = NULL", "NOT NULL constraint failed: claim.relation"},
    {"UPDATE claim SET certainty = 'certain', reason = 'So.'", "certainty IN"},
    {"UPDATE claim SET certainty = 'low', reason = 'So.', at_best = 'certain'", "at_best IN"},
    {"UPDATE claim SET says = ''", "says <> ''"},
    {"UPDATE claim SET shown_in = NULL", "NOT NULL constraint failed: claim.shown_in"},
    {"UPDATE claim SET at_best = 'high'", "a_range_has_both_ends"},
    {"UPDATE claim SET certainty = 'moderate', reason = 'So.', at_best = 'low'", "the_upper_end_lies_above_the_lower"},
    {"UPDATE claim SET certainty = 'high', reason = 'So.', at_best = 'high'", "the_upper_end_lies_above_the_lower"},
    {"UPDATE claim SET relation = 'expert'", "what_is_not_ours_is_certain_to_a_degree"},
    {"UPDATE claim SET relation = 'shows', certainty = 'low', reason = 'So.'", "what_is_shown_was_shown_in_someone"},
    {"UPDATE claim SET certainty = 'low'", "a_certainty_has_its_reason"},
    {"UPDATE claim SET relation = 'expert', certainty = 'low', reason = 'So.'", "a_claim_has_a_study_or_is_ours"},
    {"UPDATE term SET id = 'Disc'", badId},
    {"INSERT INTO term VALUES ('', 'word', 'meaning')", "id <> ''"},
    {"UPDATE term SET word = ''", "word <> ''"},
    {"UPDATE figure SET id = 'A pillow'", badId},
    {"UPDATE figure SET width = -1", "width >= 0"},
    {"UPDATE figure SET height = -1", "height >= 0"},
    {"INSERT INTO region VALUES ('uk', 'UK', '999', '111', '[]', '', '')", "id GLOB '[A-Z][A-Z]'"},
    {"INSERT INTO region VALUES ('GB', 'UK', '', '111', '[]', '', '')", "emergency <> ''"},
    {"INSERT INTO region VALUES ('GB', 'UK', '999', '', '[]', '', '')", "advice <> ''"},
    {"INSERT INTO region VALUES ('GB', 'UK', '999', '111', '{}', '', '')", "support GLOB"},
    {"INSERT INTO code VALUES (1, 'icd_9', 'M54.5', 'Pain', 'No.')", "system IN"},
    {"INSERT INTO code VALUES (1, 'icd_10', 'm54', 'Pain', 'No.')", "code NOT GLOB"},
    {"INSERT INTO code VALUES (1, 'icd_10', 'M54.5', '', 'No.')", "name <> ''"},
    {"INSERT INTO code VALUES (1, 'icd_10', 'M54.5', 'Pain', '')", "checked <> ''"},
    {"INSERT INTO guidance VALUES (1, '[]', '{}')", "logic GLOB"},
    {"INSERT INTO guidance VALUES (1, '{}', '[]')", "positions GLOB"},
    {"INSERT INTO guidance VALUES (2, '{}', '{}')", "place = 1"},
    {"UPDATE guidance_words SET kind = 'tip'", "kind IN"},
    {"UPDATE guidance_words SET id = ''", "kind = 'safety' OR id <> ''"},
    {"UPDATE guidance_words SET words = 'words'", "words GLOB"},
    {"UPDATE handout SET id = 'My bed'", badId},
    {"UPDATE handout SET title = ''", "title <> ''"},
    {"UPDATE handout SET about = ''", "about <> ''"},
    {"UPDATE handout_part SET place = 0", "place > 0"},
    {"UPDATE handout_part SET kind = 'page'", "kind IN"},
    {"UPDATE handout_part SET id = 'all'", "a_part_names_one_thing_or_is_whole"},
    {"UPDATE handout_part SET kind = 'section'", "a_part_names_one_thing_or_is_whole"},
    {"UPDATE clinic_stage SET stage = 'hurry'", "stage IN"},
    {"UPDATE clinic_stage SET title = ''", "title <> ''"},
    {"UPDATE clinic_stage SET about = 'words'", "about GLOB"},
    {"UPDATE clinic_line SET id = 'Ask first'", badId},
    {"UPDATE clinic_line SET words = '['", "words GLOB"},
    {"INSERT INTO clinic_mention VALUES ('ask', 'figure', 'pillow')", "kind IN"},
    {"UPDATE clinic_note SET page = 'bed'", "page GLOB"},
    {"UPDATE clinic_note SET stage = 'review'", "stage NOT IN"},
    {"UPDATE clinic_note_line SET list = 'tell'", "list IN"},
    {"UPDATE clinic_note_line SET place = 0", "place > 0"},
    {"INSERT INTO clinic_count VALUES (1, 'All worse', 'All', '[{}]')", badId},
    {"INSERT INTO clinic_count VALUES (1, 'all', '', '[{}]')", "title <> ''"},
    {"INSERT INTO clinic_count VALUES (1, 'all', 'All', '[]')", "answers GLOB"},
    {"INSERT INTO easy_line VALUES ('right-bed', 0, '[{}]')", "place > 0"},
    {"INSERT INTO easy_line VALUES ('right-bed', 9, '[]')", "words <> '[]'"},
    {"INSERT INTO teach_back VALUES ('right-bed', 0, 'q', 'Ask?', '[{\"id\":\"a\"}]', 'a', 'ours', '[{}]')",
     "place > 0"},
    {"INSERT INTO teach_back VALUES ('right-bed', 9, 'Q q', 'Ask?', '[{\"id\":\"a\"}]', 'a', 'ours', '[{}]')", badId},
    {"INSERT INTO teach_back VALUES ('right-bed', 9, 'q', '', '[{\"id\":\"a\"}]', 'a', 'ours', '[{}]')", "ask <> ''"},
    {"INSERT INTO teach_back VALUES ('right-bed', 9, 'q', 'Ask?', '[]', 'a', 'ours', '[{}]')", "options GLOB"},
    {"INSERT INTO teach_back VALUES ('right-bed', 9, 'q', 'Ask?', '[{\"id\":\"a\"}]', '', 'ours', '[{}]')", "right"},
    {"INSERT INTO teach_back VALUES ('right-bed', 9, 'q', 'Ask?', '[{\"id\":\"a\"}]', 'b', 'ours', '[{}]')",
     "the_right_one_is_an_option"},
    {"INSERT INTO teach_back VALUES ('right-bed', 9, 'q', 'Ask?', '[{\"id\":\"a\"}]', 'a', 'ours', '[]')",
     "why <> '[]'"},
    {"INSERT INTO understanding_mention (section, kind, id) VALUES ('right-bed', 'figure', 'x')", "kind IN"},
    {"INSERT INTO phrase VALUES ('Get help', 'Help')", "key NOT GLOB '*[^a-z0-9_]*'"},
    {"INSERT INTO phrase VALUES ('get_help', '')", "words <> ''"},
    {"INSERT INTO plural_phrase VALUES ('', 'one', 'english', '{n} man')", "key <> ''"},
    {"INSERT INTO plural_phrase VALUES ('men', 'dual', 'english', '{n} man')", "form IN"},
    {"INSERT INTO plural_phrase VALUES ('men', 'one', 'en', '{n} man')", "rule IN"},
    {"INSERT INTO plural_phrase VALUES ('men', 'one', 'english', '')", "words <> ''"},
    {"INSERT INTO search_language VALUES (2, 'unicode61', '')", "place = 1"},
    {"INSERT INTO search_language VALUES (1, '', '')", "tokenizer <> ''"},
    {"INSERT INTO synonym VALUES (1, 1, '')", "words <> ''"},
    {"INSERT INTO findable VALUES (1, 'claim', 'ours', '')", "kind IN"},
    {"INSERT INTO findable VALUES (1, 'study', 'a2001', ''); INSERT INTO passage VALUES (1, 1, -1, '')", "number >= 0"},
    {"INSERT INTO section_study VALUES ('bed', 0, 'a2001')", "place > 0"},
    {"INSERT INTO study_topic VALUES ('a2001', 0, 'beds')", "place > 0"},
    {"INSERT INTO study_cannot_support VALUES ('a2001', 0, 'pain')", "place > 0"},
    {"INSERT INTO claim_study VALUES ('ours', 0, 'a2001')", "place > 0"},
    {"INSERT INTO claim_about VALUES ('ours', 0, 'pain')", "place > 0"},
};

const std::string article = "INSERT INTO article VALUES (1, 'a', '1.0.0', 'en', 'English', 'T', '', '', '2026-11-23', "
                            "'2027-11-23', '', '[]', '', '', '', '', 2018); UPDATE article SET ";

const std::vector<Broken> brokenArticles{
    {"place = 2", "place = 1"},
    {"id = 'A b'", badId},
    {"version = ''", "version <> ''"},
    {"language = ''", "language <> ''"},
    {"language_name = ''", "language_name <> ''"},
    {"title = ''", "title <> ''"},
    {"reviewed = 'today'", "reviewed GLOB"},
    {"review_by = '2027-11'", "review_by GLOB"},
    {"authors = 'Us'", "authors GLOB"},
};

const std::vector<Broken> twice{
    {"INSERT INTO code VALUES (1, 'icd_10', 'M54.5', 'A', 'No.'), (2, 'icd_10', 'M54.5', 'B', 'No.')",
     "code.system, code.code"},
    {"INSERT INTO study_topic VALUES ('a2001', 1, 'beds'), ('a2001', 2, 'beds')",
     "study_topic.study, study_topic.topic"},
    {"INSERT INTO study_cannot_support VALUES ('a2001', 1, 'pain'), ('a2001', 2, 'pain')",
     "study_cannot_support.study, study_cannot_support.subject"},
    {"INSERT INTO claim_study VALUES ('ours', 1, 'a2001'), ('ours', 2, 'a2001')",
     "claim_study.claim, claim_study.study"},
    {"INSERT INTO claim_study VALUES ('ours', 1, 'a2001'), ('ours', 1, 'b2002')",
     "claim_study.claim, claim_study.place"},
    {"INSERT INTO claim_about VALUES ('ours', 1, 'pain'), ('ours', 2, 'pain')",
     "claim_about.claim, claim_about.subject"},
    {"INSERT INTO section_study VALUES ('bed', 1, 'a2001'), ('bed', 2, 'a2001')",
     "section_study.section, section_study.study"},
    {"INSERT INTO handout VALUES (2, 'bed', 'Bed', 'Again.')", "handout.id"},
    {"INSERT INTO handout_part VALUES ('bed', 2, 'signs', '')", "handout_part.handout, handout_part.kind"},
    {"INSERT INTO handout_part VALUES ('bed', 1, 'wallet', '')", "handout_part.handout, handout_part.place"},
    {"INSERT INTO clinic_note VALUES ('section:bed', 'permission')", "clinic_note.page"},
    {"INSERT INTO clinic_note_line VALUES ('section:bed', 'ask', 2, 'ask')",
     "clinic_note_line.page, clinic_note_line.list, clinic_note_line.line"},
    {"INSERT INTO clinic_line VALUES ('more', '[1]'); INSERT INTO clinic_note_line VALUES ('section:bed', 'ask', 1, "
     "'more')",
     "clinic_note_line.page, clinic_note_line.list, clinic_note_line.place"},
    {"INSERT INTO topic VALUES ('beds', 'More beds')", "topic.id"},
    {"INSERT INTO subject VALUES ('pain', 'more pain')", "subject.id"},
    {"INSERT INTO claim SELECT * FROM claim", "claim.id"},
    {"INSERT INTO study SELECT * FROM study", "study.id"},
};

std::size_t occurrences(const std::string& text, const std::string& piece) {
    std::size_t count = 0;
    for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at + piece.size()))
        ++count;
    return count;
}

// Returns the table that the last of the statements changes.
std::string changedTable(const std::string& statements) {
    const auto behind = [&](const std::string& word) {
        const std::size_t at = statements.rfind(word);
        return at == std::string::npos ? 0 : at + word.size();
    };
    const std::size_t begin = std::max(behind("UPDATE "), behind("INTO "));
    return statements.substr(begin, statements.find(' ', begin) - begin);
}

std::string schemaOf(Bench& bench) {
    return bench.text("SELECT group_concat(sql, ' ') FROM sqlite_schema WHERE sql NOT LIKE 'CREATE VIRTUAL%'");
}

} // namespace

TEST_CASE("a value that breaks a check is refused by the check's name") {
    Bench bench;
    for (const Broken& row : brokenValues) {
        INFO(row.statement);
        CHECK_THAT(bench.refusal(row.statement), Contains(row.refusal));
    }
    for (const Broken& row : brokenArticles) {
        INFO(row.statement);
        CHECK_THAT(bench.refusal(article + row.statement), Contains(row.refusal));
    }
    CHECK(bench.refusal(article + "title = 'T'") == "");
}

TEST_CASE("a row that names what is not there is refused in every table") {
    Bench bench;
    for (const std::string& statement : bedside::test::dangling) {
        INFO(statement);
        CHECK_THAT(bench.refusal(statement), Contains("FOREIGN KEY constraint failed"));
    }
}

TEST_CASE("no check and no key of the schema is left out here") {
    Bench bench;
    std::set<std::string> checks;
    const auto note = [&](const std::string& statement) {
        const std::string said = bench.refusal(statement);
        if (said.starts_with("CHECK constraint failed: "))
            checks.insert(changedTable(statement) + ": " + said);
    };
    for (const Broken& row : brokenValues)
        note(row.statement);
    for (const Broken& row : brokenArticles)
        note(article + row.statement);
    CHECK(checks.size() == occurrences(schemaOf(bench), "CHECK ("));
    CHECK(bedside::test::dangling.size() == occurrences(schemaOf(bench), "REFERENCES "));
}

TEST_CASE("nothing is named twice, and no two things have one place") {
    Bench bench;
    for (const Broken& row : twice) {
        INFO(row.statement);
        CHECK_THAT(bench.refusal(row.statement), Contains("UNIQUE constraint failed: " + row.refusal));
    }
}

TEST_CASE("what others name cannot be taken away") {
    Bench bench;
    REQUIRE(bench.refusal("INSERT INTO study_topic VALUES ('a2001', 1, 'beds');"
                          "INSERT INTO study_cannot_support VALUES ('a2001', 1, 'pain');"
                          "INSERT INTO claim_study VALUES ('ours', 1, 'b2002')") == "");
    for (const char* gone : {"topic", "subject", "study WHERE id = 'a2001'", "study WHERE id = 'b2002'", "claim"}) {
        INFO(gone);
        CHECK_THAT(bench.refusal(std::string("DELETE FROM ") + gone), Contains("FOREIGN KEY constraint failed"));
    }
}
