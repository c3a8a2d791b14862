// SPDX-License-Identifier: MIT
#include "store/phrase_rows.h"

#include "base/overloaded.h"
#include "store/row.h"
#include "store/row_words.h"

#include <SQLiteCpp/Database.h>

#include <map>

namespace bedside::store {

namespace {

using content::Phrases;
using content::PluralPhrase;

template <class Phrase> using FoundPhrases = std::map<std::string, Phrase, std::less<>>;

FoundPhrases<std::string> plainRows(const SQLite::Database& database) {
    FoundPhrases<std::string> found;
    SQLite::Statement statement(database, "SELECT key, words FROM phrase");
    while (statement.executeStep()) {
        Row row(statement);
        std::string key = row.text();
        found.emplace(std::move(key), row.text());
    }
    return found;
}

FoundPhrases<PluralPhrase> pluralRows(const SQLite::Database& database) {
    FoundPhrases<PluralPhrase> found;
    SQLite::Statement statement(database, "SELECT key, rule, form, words FROM plural_phrase");
    while (statement.executeStep()) {
        Row row(statement);
        PluralPhrase& phrase = found[row.text()];
        phrase.rule = row.word<content::PluralRule>();
        const auto form = row.word<content::PluralForm>();
        phrase.form(form) = row.text();
    }
    return found;
}

template <class Phrase> Phrase takenPhrase(FoundPhrases<Phrase>& found, std::string_view key) {
    const auto at = found.find(key);
    if (at == found.end())
        throw std::runtime_error("there is no phrase '" + std::string(key) + "'");
    return std::move(at->second);
}

} // namespace

void writePhraseRows(const SQLite::Database& database, const Phrases& phrases, Faults& faults) {
    RowWriter row(database, "INSERT INTO phrase (key, words) VALUES (?, ?)", faults);
    RowWriter plural(database, "INSERT INTO plural_phrase (key, rule, form, words) VALUES (?, ?, ?, ?)", faults);
    for (const content::PhraseMember& member : content::phraseMembers()) {
        const std::string key = member.key;
        const std::string who = "phrase " + key;
        const auto write = [&](const PluralPhrase& phrase) {
            for (const content::PluralForm form : content::pluralForms(phrase.rule))
                plural.write(who, nothingMissing, key, std::string(codec::wordOf(phrase.rule)),
                             std::string(codec::wordOf(form)), phrase.form(form));
        };
        std::visit(Overloaded{[&](std::string Phrases::*at) { row.write(who, nothingMissing, key, phrases.*at); },
                              [&](PluralPhrase Phrases::*at) { write(phrases.*at); }},
                   member.member);
    }
}

Phrases phrasesIn(const SQLite::Database& database) {
    FoundPhrases<std::string> plain = plainRows(database);
    FoundPhrases<PluralPhrase> plural = pluralRows(database);
    Phrases phrases;
    for (const content::PhraseMember& member : content::phraseMembers())
        std::visit(Overloaded{[&](std::string Phrases::*at) { phrases.*at = takenPhrase(plain, member.key); },
                              [&](PluralPhrase Phrases::*at) { phrases.*at = takenPhrase(plural, member.key); }},
                   member.member);
    return phrases;
}

} // namespace bedside::store
