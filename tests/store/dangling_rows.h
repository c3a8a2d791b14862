// SPDX-License-Identifier: MIT
// Rows that name what is not there, one for each key of the schema.
#pragma once

#include <string>
#include <vector>

namespace bedside::test {

// A row of each table that names another, with one name that is not there. Without it, the row would be taken.
inline const std::vector<std::string> dangling{
    "UPDATE section SET \"group\" = 'x'",
    "INSERT INTO study_topic VALUES ('x', 1, 'beds')",
    "INSERT INTO study_topic VALUES ('a2001', 1, 'x')",
    "INSERT INTO study_cannot_support VALUES ('x', 1, 'pain')",
    "INSERT INTO study_cannot_support VALUES ('a2001', 1, 'x')",
    "UPDATE claim SET leading_study = 'a2001'", // which is there, and not among its studies
    "INSERT INTO claim_study VALUES ('x', 1, 'a2001')",
    "INSERT INTO easy_line VALUES ('x', 1, '[{}]')",
    "INSERT INTO teach_back VALUES ('x', 1, 'q', 'Ask?', '[{\"id\":\"a\"}]', 'a', 'ours', '[{}]')",
    "INSERT INTO teach_back VALUES ('right-bed', 9, 'q', 'Ask?', '[{\"id\":\"a\"}]', 'a', 'x', '[{}]')",
    "INSERT INTO understanding_mention (section, kind, id) VALUES ('x', 'section', 'right-bed')",
    "INSERT INTO understanding_mention (section, kind, id) VALUES ('right-bed', 'study', 'x')",
    "INSERT INTO understanding_mention (section, kind, id) VALUES ('right-bed', 'claim', 'x')",
    "INSERT INTO understanding_mention (section, kind, id) VALUES ('right-bed', 'term', 'x')",
    "INSERT INTO understanding_mention (section, kind, id) VALUES ('right-bed', 'section', 'x')",
    "INSERT INTO claim_study VALUES ('ours', 1, 'x')",
    "INSERT INTO claim_about VALUES ('x', 1, 'pain')",
    "INSERT INTO claim_about VALUES ('ours', 1, 'x')",
    "INSERT INTO section_study VALUES ('x', 1, 'a2001')",
    "INSERT INTO section_study VALUES ('bed', 1, 'x')",
    "INSERT INTO section_claim VALUES ('x', 'ours')",
    "INSERT INTO section_claim VALUES ('bed', 'x')",
    "INSERT INTO section_term VALUES ('x', 'disc')",
    "INSERT INTO section_term VALUES ('bed', 'x')",
    "INSERT INTO section_figure VALUES ('x', 'pillow')",
    "INSERT INTO section_figure VALUES ('bed', 'x')",
    "INSERT INTO section_link VALUES ('x', 'bed')",
    "INSERT INTO section_link VALUES ('bed', 'x')",
    "INSERT INTO guidance_study VALUES ('card', 'x', 'a2001')",
    "INSERT INTO guidance_study VALUES ('card', 'M1', 'x')",
    "INSERT INTO guidance_claim VALUES ('card', 'x', 'ours')",
    "INSERT INTO guidance_claim VALUES ('card', 'M1', 'x')",
    "INSERT INTO guidance_term VALUES ('card', 'x', 'disc')",
    "INSERT INTO guidance_term VALUES ('card', 'M1', 'x')",
    "INSERT INTO guidance_figure VALUES ('card', 'x', 'pillow')",
    "INSERT INTO guidance_figure VALUES ('card', 'M1', 'x')",
    "INSERT INTO guidance_link VALUES ('card', 'x', 'bed')",
    "INSERT INTO guidance_link VALUES ('card', 'M1', 'x')",
    "INSERT INTO handout VALUES (2, 'none', 'None', 'No parts.')", // named, and then without a part
    "INSERT INTO handout_part VALUES ('x', 1, 'signs', '')",
    "INSERT INTO handout_part VALUES ('bed', 2, 'section', 'x')",
    "INSERT INTO handout_part VALUES ('bed', 2, 'claim', 'x')",
    "INSERT INTO handout_part VALUES ('bed', 2, 'card', 'x')",
    "INSERT INTO clinic_mention VALUES ('x', 'study', 'a2001')",
    "INSERT INTO clinic_mention VALUES ('ask', 'study', 'x')",
    "INSERT INTO clinic_mention VALUES ('ask', 'claim', 'x')",
    "INSERT INTO clinic_mention VALUES ('ask', 'term', 'x')",
    "INSERT INTO clinic_mention VALUES ('ask', 'section', 'x')",
    "INSERT INTO clinic_note VALUES ('section:x', 'permission')",
    "INSERT INTO clinic_note VALUES ('page:help', 'intensive_therapy')",
    "INSERT INTO clinic_note_line VALUES ('x:y', 'open', 1, 'ask')",
    "INSERT INTO clinic_note_line VALUES ('section:bed', 'open', 1, 'x')",
    "INSERT INTO passage VALUES (1, 9, 0, '')",
};

} // namespace bedside::test
