// SPDX-License-Identifier: MIT
#include "store/search.h"

#include "store/ranking.h"
#include "store/row.h"
#include "store/snippet.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <map>

namespace bedside::store {

namespace {

// Enough to be all rows of a single article; a great library answers from the first of its rows that match.
constexpr int mostRanked = 600;
constexpr int mostCounted = 1000;
// A study is found by those who look for it; else the pages come first.
constexpr double studyShare = 0.6;

// The best passage of one findable thing.
struct Candidate {
    int findable = 0;
    int passage = 0; // its place
    double score = 0.0;
};

std::vector<std::vector<std::string>> synonymGroups(const SQLite::Database& database) {
    SQLite::Statement words(database, "SELECT synonym_group, words FROM synonym ORDER BY synonym_group, place");
    std::map<int, std::vector<std::string>> groups;
    while (words.executeStep())
        groups[words.getColumn(0).getInt()].push_back(words.getColumn(1).getString());
    std::vector<std::vector<std::string>> all;
    for (auto& [number, group] : groups)
        all.push_back(std::move(group));
    return all;
}

const SQLite::Database& withRowMatch(const SQLite::Database& database) {
    addRowMatch(database.getHandle());
    return database;
}

int firstNumber(SQLite::Statement&& statement) { return statement.executeStep() ? statement.getColumn(0).getInt() : 0; }

HitKind kindOf(const std::string& word) {
    return word == "section" ? HitKind::Section : word == "study" ? HitKind::Study : HitKind::Term;
}

} // namespace

struct Search::Statements {
    explicit Statements(const SQLite::Database& database)
        : tokenizer(database.getHandle()), synonyms(synonymGroups(database), tokenizer),
          count(withRowMatch(database),
                "SELECT count(*) FROM (SELECT 1 FROM passage_index WHERE passage_index MATCH ? LIMIT ?)"),
          match(database, "SELECT passage.place, findable, kind = 'study', row_match(passage_index) "
                          "FROM passage_index CROSS JOIN passage ON passage.place = passage_index.rowid "
                          "CROSS JOIN findable ON findable.place = passage.findable "
                          "WHERE passage_index MATCH ? LIMIT ?"),
          shown(database, "SELECT kind, id, title, number, words "
                          "FROM passage JOIN findable ON findable.place = passage.findable WHERE passage.place = ?"),
          rows(firstNumber({database, "SELECT coalesce(max(place), 0) FROM passage"})) {
        count.bind(2, mostCounted);
        match.bind(2, mostRanked);
    }

    int rowsWith(const Unit& unit);
    WeighedQuery weighed(std::string_view typed);
    std::vector<Candidate> candidates(const WeighedQuery& query);
    Hit hit(const Candidate& candidate, const WeighedQuery& query);

    Tokenizer tokenizer;
    Synonyms synonyms;
    SQLite::Statement count;
    SQLite::Statement match;
    SQLite::Statement shown;
    int rows;
};

int Search::Statements::rowsWith(const Unit& unit) {
    count.reset();
    count.bind(1, expression(unit));
    return count.executeStep() ? count.getColumn(0).getInt() : 0;
}

// Leaves out what no row has: a word of another trade, or one that is misspelt.
WeighedQuery Search::Statements::weighed(std::string_view typed) {
    WeighedQuery query;
    for (std::optional<Unit> unit : unitsOf(typed, tokenizer, synonyms)) {
        int found = rowsWith(*unit);
        for (auto shorter = shortened(*unit, tokenizer); found == 0 && shorter; shorter = shortened(*unit, tokenizer)) {
            unit = shorter;
            found = rowsWith(*unit);
        }
        if (found == 0)
            continue;
        query.units.push_back(std::move(*unit));
        query.weights.push_back(weight(found, rows));
    }
    return query;
}

// Returns the best passage of each thing, the best thing first.
std::vector<Candidate> Search::Statements::candidates(const WeighedQuery& query) {
    std::map<int, Candidate> best; // by findable
    match.reset();
    match.bind(1, expression(query.units));
    while (match.executeStep()) {
        const SQLite::Column blob = match.getColumn(3);
        const double share = match.getColumn(2).getInt() != 0 ? studyShare : 1.0;
        const Candidate found{match.getColumn(1).getInt(), match.getColumn(0).getInt(),
                              share * score(rowMatchFrom(blob.getBlob(), blob.getBytes()), query)};
        const auto [known, isNew] = best.try_emplace(found.findable, found);
        if (!isNew && found.score > known->second.score)
            known->second = found;
    }
    std::vector<Candidate> ranked;
    for (const auto& [findable, candidate] : best)
        ranked.push_back(candidate);
    std::ranges::stable_sort(ranked, std::ranges::greater{}, &Candidate::score);
    return ranked;
}

Hit Search::Statements::hit(const Candidate& candidate, const WeighedQuery& query) {
    shown.reset();
    shown.bind(1, candidate.passage);
    if (!shown.executeStep())
        throw std::runtime_error("the content database has an index row without its passage");
    Row row(shown);
    Hit hit;
    hit.kind = kindOf(row.text());
    hit.id = row.text();
    hit.title = row.text();
    hit.passage = row.whole();
    hit.snippet = snippet(row.text(), query.units, tokenizer);
    return hit;
}

Search::Search(const Library& library) : m_statements(std::make_unique<Statements>(*library.m_database)) {}
Search::Search(Search&&) noexcept = default;
Search::~Search() = default;

std::vector<Hit> Search::find(std::string_view typed, int most) const {
    WeighedQuery query = m_statements->weighed(typed);
    std::vector<Candidate> ranked;
    while (!query.units.empty() && (ranked = m_statements->candidates(query)).empty()) {
        const auto commonest = std::ranges::min_element(query.weights) - query.weights.begin();
        query.units.erase(query.units.begin() + commonest);
        query.weights.erase(query.weights.begin() + commonest);
    }
    ranked.resize(std::min(ranked.size(), static_cast<std::size_t>(std::max(most, 0))));
    std::vector<Hit> hits;
    for (const Candidate& candidate : ranked)
        hits.push_back(m_statements->hit(candidate, query));
    return hits;
}

} // namespace bedside::store
