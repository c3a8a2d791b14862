// SPDX-License-Identifier: MIT
#include "codec/guidance_text_codec.h"
#include "store/edition_rows.h"
#include "store/mentions.h"
#include "store/row_writer.h"

#include <map>

namespace bedside::store {

namespace {

using Key = std::pair<std::string, std::string>; // kind and id

std::string nameOf(const Key& key) { return key.second.empty() ? key.first : key.first + " " + key.second; }

template <class Things> void addMentions(const char* kind, const Things& things, std::map<Key, Mentions>& found) {
    for (const auto& [id, words] : things)
        found.emplace(Key{kind, id}, mentions(words));
}

// Of all that has more than plain words.
std::map<Key, Mentions> mentionsIn(const content::GuidanceText& text) {
    std::map<Key, Mentions> found;
    addMentions("card", text.cards, found);
    addMentions("mark_change", text.markChanges, found);
    addMentions("outcome", text.outcomes, found);
    addMentions("pattern", text.patterns, found);
    addMentions("position", text.positions, found);
    addMentions("question", text.questions, found);
    addMentions("rule", text.rules, found);
    found.emplace(Key{"safety", ""}, mentions(text.safety));
    return found;
}

template <class Ids>
void writeLinks(const SQLite::Database& database, const std::string& table, const std::string& what, const Key& key,
                const Ids& ids, Faults& faults) {
    RowWriter row(database, "INSERT INTO " + table + " VALUES (?, ?, ?)", faults);
    for (const auto& id : ids)
        row.write(nameOf(key), "mentions the " + what + " '" + id.text + "', which is not there", key.first, key.second,
                  id.text);
}

void writeWords(const SQLite::Database& database, const content::GuidanceText& text, Faults& faults) {
    RowWriter row(database, "INSERT INTO guidance_words VALUES (?, ?, ?)", faults);
    for (const codec::GuidanceEntry& entry : codec::guidanceEntries(text)) {
        const std::string who = nameOf({entry.kind, entry.id});
        try {
            row.write(who, "", entry.kind, entry.id, entry.words.dump());
        } catch (const nlohmann::json::exception& refused) { // words that are not UTF-8
            faults.push_back({who, refused.what()});
        }
    }
    for (const auto& [key, found] : mentionsIn(text)) {
        writeLinks(database, "guidance_study", "study", key, found.studies, faults);
        writeLinks(database, "guidance_claim", "claim", key, found.claims, faults);
        writeLinks(database, "guidance_term", "term", key, found.terms, faults);
        writeLinks(database, "guidance_figure", "figure", key, found.figures, faults);
        writeLinks(database, "guidance_link", "section", key, found.sections, faults);
    }
}

} // namespace

void writeGuidanceRows(const SQLite::Database& database, const content::Edition& edition, Faults& faults) {
    if (edition.guidance) {
        RowWriter row(database, "INSERT INTO guidance VALUES (1, ?, ?)", faults);
        row.write("guidance", "", edition.guidance->logic, edition.guidance->positions);
    }
    if (edition.guidanceText)
        writeWords(database, *edition.guidanceText, faults);
}

} // namespace bedside::store
