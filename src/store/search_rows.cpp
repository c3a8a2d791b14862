// SPDX-License-Identifier: MIT
#include "store/by_id.h"
#include "store/edition_rows.h"
#include "store/row_writer.h"

namespace bedside::store {

namespace {

// Numbers the findable things and their passages as it writes them.
class SearchRows {
public:
    SearchRows(const SQLite::Database& database, Faults& faults)
        : m_findable(database, "INSERT INTO findable VALUES (?, ?, ?, ?)", faults),
          m_passage(database, "INSERT INTO passage VALUES (?, ?, ?, ?)", faults),
          m_index(database, "INSERT INTO passage_index (rowid, title, words) VALUES (?, ?, ?)", faults) {}

    /// Returns the number of the new thing.
    int addFindable(const std::string& kind, const std::string& id, const std::string& title) {
        m_findable.write(kind + " " + id, "", ++m_findables, kind, id, title);
        return m_findables;
    }
    void addPassage(int findable, const std::string& title, int number, const std::string& words) {
        if (words.empty() && number > 0)
            return; // an empty table cell; a key message carries its title all the same
        m_passage.write("passage of " + title, "", ++m_passages, findable, number, words);
        m_index.write("passage of " + title, "", m_passages, title, words);
    }

private:
    RowWriter m_findable;
    RowWriter m_passage;
    RowWriter m_index;
    int m_findables = 0;
    int m_passages = 0;
};

// A card is found as a whole: it has no passages to land on.
void addCards(const content::Edition& edition, SearchRows& rows) {
    for (const auto& [id, card] : edition.guidanceText->cards) {
        std::string words = content::plainWords(card.page.keyMessage, edition.phrases);
        for (const content::Passage& passage : content::passages(card.page.blocks, edition.phrases))
            words += ' ' + passage.words;
        rows.addPassage(rows.addFindable("card", id, card.page.title), card.page.title, 0, words);
    }
}

std::string searchedWords(const content::Study& study) {
    std::string words = study.reference.title + ". " + study.appraisal.who + ' ' + study.appraisal.found + ' ' +
                        study.appraisal.cannotTell;
    const auto& authors = study.reference.author;
    const std::size_t named = authors.size() - (content::endsWithOthers(authors) ? 1 : 0);
    for (std::size_t i = 0; i < named; ++i)
        words += ' ' + authors[i].family;
    return words;
}

} // namespace

void writeSearchRows(const SQLite::Database& database, const content::Edition& edition, Faults& faults) {
    SearchRows rows(database, faults);
    for (const content::Section& section : edition.sections)
        rows.addPassage(rows.addFindable("section", section.id.text, section.title), section.title, 0,
                        content::plainWords(section.keyMessage, edition.phrases));
    for (const content::Term* term : byId(edition.terms))
        rows.addPassage(rows.addFindable("term", term->id.text, term->word), term->word, 0, term->meaning);
    for (const content::Study* study : byId(edition.studies)) {
        const std::string name = content::shortName(*study, edition.phrases);
        rows.addPassage(rows.addFindable("study", study->id.text, name), name, 0, searchedWords(*study));
    }
    if (edition.guidanceText)
        addCards(edition, rows);
    int findable = 0; // the sections were the first to be numbered
    for (const content::Section& section : edition.sections) {
        ++findable;
        for (const content::Passage& passage : content::passages(section.blocks, edition.phrases))
            rows.addPassage(findable, section.title, passage.number, passage.words);
    }
    RowWriter synonym(database, "INSERT INTO synonym VALUES (?, ?, ?)", faults);
    for (std::size_t group = 0; group < edition.synonyms.size(); ++group)
        for (std::size_t place = 0; place < edition.synonyms[group].size(); ++place)
            synonym.write("synonym group " + std::to_string(group + 1), "", group + 1, place + 1,
                          edition.synonyms[group][place]);
}

} // namespace bedside::store
