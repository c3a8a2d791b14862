// SPDX-License-Identifier: MIT
#include "codec/block_codec.h"
#include "codec/vocabulary.h"
#include "store/edition_rows.h"
#include "store/mentions.h"
#include "store/row_words.h"

namespace bedside::store {

namespace {

template <class Ids> void writeLineMentions(RowWriter& row, const std::string& line, const char* kind, const Ids& ids) {
    for (const auto& id : ids)
        row.write("clinic line " + line, missing("mentions", kind, id.text), line, std::string(kind), id.text);
}

void writeLines(const SQLite::Database& database, const content::ClinicNotes& clinic, Faults& faults) {
    RowWriter stages(database, "INSERT INTO clinic_stage VALUES (?, ?, ?)", faults);
    for (const auto& [stage, text] : clinic.stages) {
        const std::string name(codec::wordOf(stage));
        stages.write("stage " + name, nothingMissing, name, text.title,
                     written(codec::toJson(text.about), "stage " + name, faults));
    }
    RowWriter lines(database, "INSERT INTO clinic_line VALUES (?, ?)", faults);
    RowWriter mentioned(database, "INSERT INTO clinic_mention (line, kind, id) VALUES (?, ?, ?)", faults);
    for (const auto& [id, words] : clinic.lines) {
        const std::string who = "clinic line " + id;
        if (!lines.write(who, nothingMissing, id, written(codec::toJson(words), who, faults)))
            continue;
        const Mentions found = mentions(words);
        writeLineMentions(mentioned, id, "study", found.studies);
        writeLineMentions(mentioned, id, "claim", found.claims);
        writeLineMentions(mentioned, id, "term", found.terms);
        writeLineMentions(mentioned, id, "section", found.sections);
    }
}

void writeNotes(const SQLite::Database& database, const content::ClinicNotes& clinic, Faults& faults) {
    RowWriter notes(database, "INSERT INTO clinic_note (page, stage) VALUES (?, ?)", faults);
    RowWriter lines(database, "INSERT INTO clinic_note_line VALUES (?, ?, ?, ?)", faults);
    for (const content::ClinicNote& note : clinic.notes) {
        const std::string who = "clinic note " + note.page;
        if (!notes.write(who, "names a page or stage that is not there", note.page,
                         std::string(codec::wordOf(note.stage))))
            continue;
        for (const content::ClinicList& list : content::clinicLists) {
            std::size_t place = 0;
            for (const std::string& line : note.*list.lines)
                lines.write(who, missing("names", "line", line), note.page, std::string(list.name), ++place, line);
        }
    }
}

} // namespace

void writeClinicRows(const SQLite::Database& database, const content::Edition& edition, Faults& faults) {
    writeLines(database, edition.clinic, faults);
    writeNotes(database, edition.clinic, faults);
    RowWriter counts(database, "INSERT INTO clinic_count (id, title, answers) VALUES (?, ?, ?)", faults);
    for (const content::AnswerCount& count : edition.clinic.counts) {
        nlohmann::json answers = nlohmann::json::array();
        for (const content::CountedAnswer& answer : count.answers)
            answers.push_back({{"question", answer.question}, {"option", answer.option}});
        counts.write("clinic count " + count.id, nothingMissing, count.id, count.title,
                     written(answers, "clinic count " + count.id, faults));
    }
}

} // namespace bedside::store
