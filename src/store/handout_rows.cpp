// SPDX-License-Identifier: MIT
#include "store/edition_rows.h"
#include "store/row_words.h"

namespace bedside::store {

namespace {

// The kind of a part as it stands before the colon of its name.
std::string partKindOf(const content::HandoutPart& part) {
    const std::string name = content::nameOf(part);
    return name.substr(0, name.find(':'));
}

} // namespace

void writeHandoutRows(const SQLite::Database& database, const content::Edition& edition, Faults& faults) {
    RowWriter row(database, "INSERT INTO handout (id, title, about) VALUES (?, ?, ?)", faults);
    RowWriter parts(database, "INSERT INTO handout_part VALUES (?, ?, ?, ?)", faults);
    for (const content::Handout& handout : edition.handouts) {
        const std::string who = "handout " + handout.id.text;
        if (!row.write(who, nothingMissing, handout.id.text, handout.title, handout.about))
            continue;
        std::size_t place = 0;
        for (const content::HandoutPart& part : handout.parts)
            parts.write(who, missing("names", partKindOf(part), part.id), handout.id.text, ++place, partKindOf(part),
                        part.id);
    }
}

} // namespace bedside::store
