// SPDX-License-Identifier: MIT
#include "store/search.h"

#include "store/language/search_language.h"
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
constexpr int mostRanked = 1000;
constexpr int mostCounted = 500;
// A study is found by those who look for it; else the pages come first.
constexpr double studyShare = 0.6;

// One thing that matches, by its best passage.
struct Candidate {
    int findable = 0;
    int passage = 0; // its place
    bool isStudy = false;
    double score = 0.0;
};

// One question to a prepared statement. It leaves nothing of what was typed behind.
class Question {
public:
    template <class... Values>
    explicit Question(SQLite::Statement& statement, const Values&... values) : m_statement(statement) {
        int index = 0;
        (m_statement.bind(++index, values), ...);
    }
    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;
    ~Question() {
        m_statement.tryReset();
        m_statement.clearBindings();
    }

    bool nextRow() { return m_statement.executeStep(); }
    SQLite::Column column(int index) const { return m_statement.getColumn(index); }
    Row row() const { return Row(m_statement); }

private:
    SQLite::Statement& m_statement;
};

const SQLite::Database& withFullText(const SQLite::Database& database) {
    addTokenizers(database.getHandle());
    addRowMatch(database.getHandle());
    return database;
}

std::vector<std::vector<std::string>> synonymGroups(const SQLite::Database& database) {
    SQLite::Statement statement(database, "SELECT synonym_group, words FROM synonym ORDER BY synonym_group, place");
    std::map<int, std::vector<std::string>> groups;
    while (statement.executeStep())
        groups[statement.getColumn(0).getInt()].push_back(statement.getColumn(1).getString());
    std::vector<std::vector<std::string>> all;
    for (auto& [number, group] : groups)
        all.push_back(std::move(group));
    return all;
}

int rowCount(const SQLite::Database& database) {
    SQLite::Statement statement(database, "SELECT coalesce(max(place), 0) FROM passage");
    return statement.executeStep() ? statement.getColumn(0).getInt() : 0;
}

HitKind hitKindOf(const std::string& word) {
    return word == "section" ? HitKind::Section
           : word == "study" ? HitKind::Study
           : word == "term"  ? HitKind::Term
                             : HitKind::Card;
}

} // namespace

struct Search::Statements {
    explicit Statements(std::unique_ptr<SQLite::Database> own)
        : connection(std::move(own)), database(withFullText(*connection)), language(searchLanguageIn(database)),
          tokenizer(database.getHandle(), language.tokenizer),
          reader(tokenizer, synonymGroups(database), language.smallWords),
          count(database, "SELECT count(*) FROM (SELECT 1 FROM passage_index WHERE passage_index MATCH ? LIMIT ?)"),
          match(database, "SELECT findable, passage.place, kind = 'study', row_match(passage_index) "
                          "FROM passage_index CROSS JOIN passage ON passage.place = passage_index.rowid "
                          "CROSS JOIN findable ON findable.place = passage.findable "
                          "WHERE passage_index MATCH ? LIMIT ?"),
          shown(database, "SELECT kind, id, title, number, words "
                          "FROM passage JOIN findable ON findable.place = passage.findable WHERE passage.place = ?"),
          rows(rowCount(database)) {}

    std::vector<Unit> understood(std::string_view typed);
    int rowsWith(const Unit& unit);
    int rowsBegunBy(Unit& unit);
    std::vector<Candidate> candidates(const std::vector<Unit>& units, Having having);
    Hit hit(const Candidate& candidate, const std::vector<Unit>& units);

    // Its own: the index keeps words that were typed in statements of its own, for as long as a connection lives.
    std::unique_ptr<SQLite::Database> connection;
    const SQLite::Database& database;
    SearchLanguage language;
    Tokenizer tokenizer;
    QueryReader reader;
    SQLite::Statement count;
    SQLite::Statement match;
    SQLite::Statement shown;
    int rows;
};

// Returns what was typed without what no row has: a word of another trade, or one that is misspelt.
std::vector<Unit> Search::Statements::understood(std::string_view typed) {
    std::vector<Unit> units;
    for (std::optional<Unit> unit : reader.units(typed)) {
        // A beginning that is a common word by itself is that word: to gather all else that it begins would cost more
        // than all the rest, and its rows would not be the best.
        int found = rowsWith(closed(*unit));
        if (found == mostCounted)
            unit = closed(*unit);
        else
            found = rowsBegunBy(*unit);
        while (found == 0 && (unit = shortened(*unit, tokenizer)))
            found = rowsBegunBy(*unit);
        if (!unit)
            continue;
        unit->weight = weight(found, rows);
        units.push_back(std::move(*unit));
    }
    return units;
}

int Search::Statements::rowsWith(const Unit& unit) {
    Question question(count, expression(unit), mostCounted);
    return question.nextRow() ? question.column(0).getInt() : 0;
}

// Returns the best passage of each thing that matches, the best thing first.
// The unit loses its article where only that makes it the beginning of something.
int Search::Statements::rowsBegunBy(Unit& unit) {
    const int found = rowsWith(unit);
    std::optional<Unit> bare = found == 0 ? withoutArticle(unit, tokenizer) : std::nullopt;
    const int foundBare = bare ? rowsWith(*bare) : 0;
    if (foundBare > 0)
        unit = std::move(*bare);
    return found + foundBare;
}

std::vector<Candidate> Search::Statements::candidates(const std::vector<Unit>& units, Having having) {
    const Ranking ranking(units);
    std::map<int, Candidate> best; // by findable
    Question question(match, expression(units, having), mostRanked);
    while (question.nextRow()) {
        Row row = question.row();
        Candidate found{row.whole(), row.whole(), row.whole() != 0};
        const SQLite::Column blob = question.column(3);
        found.score = ranking.score(rowMatchFrom(blob.getBlob(), blob.getBytes())) * (found.isStudy ? studyShare : 1.0);
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

Hit Search::Statements::hit(const Candidate& candidate, const std::vector<Unit>& units) {
    Question question(shown, candidate.passage);
    if (!question.nextRow())
        throw std::runtime_error("the content database has an index row without its passage");
    Row row = question.row();
    Hit hit;
    hit.kind = hitKindOf(row.text());
    hit.id = row.text();
    hit.title = row.text();
    hit.passage = row.whole();
    hit.snippet = snippet(row.text(), units, tokenizer);
    return hit;
}

Search::Search(const Library& library) : m_statements(std::make_unique<Statements>(library.connection())) {}
Search::Search(Search&&) noexcept = default;
Search::~Search() = default;

std::vector<Hit> Search::find(std::string_view typed, int most) const {
    const std::vector<Unit> units = m_statements->understood(typed);
    if (units.empty())
        return {};
    std::vector<Candidate> found = m_statements->candidates(units, Having::All);
    if (std::ranges::all_of(found, &Candidate::isStudy))
        for (const Candidate& candidate : m_statements->candidates(units, Having::Any))
            if (std::ranges::find(found, candidate.findable, &Candidate::findable) == found.end())
                found.push_back(candidate);
    found.resize(std::min(found.size(), static_cast<std::size_t>(std::max(most, 0))));
    std::vector<Hit> hits;
    for (const Candidate& candidate : found)
        hits.push_back(m_statements->hit(candidate, units));
    return hits;
}

} // namespace bedside::store
