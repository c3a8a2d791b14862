// SPDX-License-Identifier: MIT
#include "store/library.h"

#include "codec/csl_json.h"
#include "codec/guidance_text_codec.h"
#include "store/image_header.h"
#include "store/phrase_rows.h"
#include "store/value_rows.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>

namespace bedside::store {

namespace {

const std::string place = "content database";

// SQLite takes the bytes as writable and, told that they are read-only, leaves them alone.
void attach(SQLite::Database& database, std::span<const unsigned char> image) {
    const auto size = static_cast<sqlite3_int64>(image.size());
    const int code = sqlite3_deserialize(database.getHandle(), "main", const_cast<unsigned char*>(image.data()), size,
                                         size, SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        throw SQLite::Exception(database.getHandle(), code);
    database.exec("PRAGMA query_only = ON; PRAGMA trusted_schema = OFF");
    // Pages are then read where they lie instead of being copied into a cache.
    database.exec("PRAGMA mmap_size = " + std::to_string(size));
}

// Returns one value for each row of "SELECT columns rest".
template <class Read, class... Ids>
auto rows(const SQLite::Database& database, const std::string& columns, const std::string& rest, const Read& read,
          const Ids&... ids) {
    SQLite::Statement statement(database, "SELECT " + columns + " " + rest);
    int index = 0;
    (statement.bind(++index, ids.text), ...);
    std::vector<decltype(read(Row(statement)))> values;
    while (statement.executeStep())
        values.push_back(read(Row(statement)));
    return values;
}

template <class Value> std::optional<Value> onlyOne(std::vector<Value> values) {
    return values.empty() ? std::nullopt : std::optional(std::move(values.front()));
}

// Returns the values without the ids that they stand by.
template <class Id, class Value> std::vector<Value> secondOf(std::vector<std::pair<Id, Value>> pairs) {
    std::vector<Value> values;
    for (auto& [id, value] : pairs)
        values.push_back(std::move(value));
    return values;
}

// Gathers values that stand by the ids of sections, ordered by them, into one `Whole` a section.
template <class Whole, class Value>
std::vector<Whole> bySection(std::vector<std::pair<content::SectionId, Value>> pairs,
                             std::vector<Value> Whole::*values) {
    std::vector<Whole> wholes;
    for (auto& [section, value] : pairs) {
        if (wholes.empty() || wholes.back().section != section)
            wholes.push_back({section, {}});
        (wholes.back().*values).push_back(std::move(value));
    }
    return wholes;
}

std::string lowercase(std::string text) {
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

} // namespace

Library::Library(std::span<const unsigned char> image) : m_image(image), m_database(connection()) {}
Library::Library(Library&&) noexcept = default;
Library& Library::operator=(Library&&) noexcept = default;
Library::~Library() = default;

Result<Library> Library::open(std::span<const unsigned char> image) {
    if (const std::string refusal = headerRefusal(image); !refusal.empty())
        return Fault{place, refusal};
    try {
        Library library(image);
        library.article(); // proves that the schema and at least the first rows can be read
        library.m_phrases = std::make_unique<const content::Phrases>(phrasesIn(*library.m_database));
        return library;
    } catch (const std::runtime_error& error) {
        return Fault{place, std::string("damaged: ") + error.what()};
    }
}

std::unique_ptr<SQLite::Database> Library::connection() const {
    auto database = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READONLY);
    attach(*database, m_image);
    return database;
}

content::Article Library::article() const {
    auto found = rows(*m_database, articleColumns, "FROM article", articleFrom);
    if (found.empty())
        throw std::runtime_error("the content database has no article");
    content::Article article = std::move(found.front());
    article.groups = rows(*m_database, "id, title", "FROM section_group ORDER BY place", [](Row row) {
        content::Group group;
        group.id.text = row.text();
        group.title = row.text();
        return group;
    });
    article.codes = rows(*m_database, codeColumns, "FROM code ORDER BY place", codeFrom);
    return article;
}

std::vector<content::SectionSummary> Library::sectionSummaries() const {
    return rows(*m_database, summaryColumns, "FROM section ORDER BY place", summaryFrom);
}

std::optional<content::Section> Library::section(const content::SectionId& id) const {
    return onlyOne(rows(*m_database, sectionColumns, "FROM section WHERE id = ?", sectionFrom, id));
}

std::vector<content::Study> Library::studies() const {
    auto all = rows(*m_database, studyColumns, "FROM study ORDER BY id", studyFrom);
    std::ranges::stable_sort(all, {}, [](const content::Study& study) {
        return std::pair(lowercase(content::shortName(study)), study.reference.year);
    });
    return all;
}

std::vector<content::Study> Library::studiesCitedIn(const content::SectionId& section) const {
    return rows(*m_database, studyColumns,
                "FROM section_study JOIN study ON study.id = section_study.study "
                "WHERE section = ? ORDER BY place",
                studyFrom, section);
}

std::optional<content::Study> Library::study(const content::StudyId& id) const {
    return onlyOne(rows(*m_database, studyColumns, "FROM study WHERE id = ?", studyFrom, id));
}

std::string Library::cslJson(const content::StudyId& id) const {
    const auto found = study(id);
    return found ? nlohmann::ordered_json::array({codec::cslJson(*found)}).dump(2) + "\n" : std::string();
}

std::vector<content::StudyId> Library::studiesOfPlainSpeech() const {
    return rows(*m_database, "id",
                "FROM study WHERE plain_speech OR id IN (SELECT study FROM section_study "
                "JOIN section ON section.id = section_study.section GROUP BY study HAVING min(section.plain_speech)) "
                "ORDER BY id",
                [](Row row) { return content::StudyId{row.text()}; });
}

std::vector<content::TermId> Library::termsOfPlainSpeech() const {
    return rows(*m_database, "term",
                "FROM section_term JOIN section ON section.id = section_term.section "
                "GROUP BY term HAVING min(plain_speech) ORDER BY term",
                [](Row row) { return content::TermId{row.text()}; });
}

std::vector<content::Topic> Library::topics() const {
    return rows(*m_database, topicColumns, "FROM topic ORDER BY id", topicFrom);
}

std::vector<content::Subject> Library::subjects() const {
    return rows(*m_database, subjectColumns, "FROM subject ORDER BY id", subjectFrom);
}

std::vector<content::Claim> Library::claims() const {
    return rows(*m_database, claimColumns, "FROM claim ORDER BY id", claimFrom);
}

std::optional<content::Claim> Library::claim(const content::ClaimId& id) const {
    return onlyOne(rows(*m_database, claimColumns, "FROM claim WHERE id = ?", claimFrom, id));
}

std::vector<content::Term> Library::terms() const {
    return rows(*m_database, termColumns, "FROM term ORDER BY word COLLATE NOCASE, id", termFrom);
}

std::optional<content::Term> Library::term(const content::TermId& id) const {
    return onlyOne(rows(*m_database, termColumns, "FROM term WHERE id = ?", termFrom, id));
}

std::optional<content::Figure> Library::figure(const content::FigureId& id) const {
    return onlyOne(rows(*m_database, figureColumns, "FROM figure WHERE id = ?", figureFrom, id));
}

std::vector<content::Region> Library::regions() const {
    return rows(*m_database, regionColumns, "FROM region ORDER BY id <> 'none', name COLLATE NOCASE, id", regionFrom);
}

std::vector<content::Handout> Library::handouts() const {
    return rows(*m_database, handoutColumns, "FROM handout ORDER BY place", handoutFrom);
}

std::optional<guidance::Guidance> Library::guidance() const {
    return onlyOne(rows(*m_database, guidanceColumns, "FROM guidance", guidanceFrom));
}

std::optional<content::GuidanceText> Library::guidanceText() const {
    const auto entries = rows(*m_database, guidanceWordsColumns, "FROM guidance_words", guidanceEntryFrom);
    if (entries.empty())
        return std::nullopt;
    auto text = codec::guidanceTextFrom(entries);
    if (!text)
        throw std::runtime_error("content database: " + describe(text.faults().front()));
    return std::move(*text);
}

content::ClinicNotes Library::clinicNotes() const {
    content::ClinicNotes clinic;
    for (auto& [stage, text] : rows(*m_database, "stage, title, about", "FROM clinic_stage", stageFrom))
        clinic.stages.emplace(stage, std::move(text));
    for (auto& [id, words] : rows(*m_database, "id, words", "FROM clinic_line", clinicLineFrom))
        clinic.lines.emplace(std::move(id), std::move(words));
    clinic.counts = rows(*m_database, answerCountColumns, "FROM clinic_count ORDER BY place", answerCountFrom);
    clinic.notes = rows(*m_database, clinicNoteColumns, "FROM clinic_note ORDER BY page", clinicNoteFrom);
    return clinic;
}

std::vector<content::Spans> Library::easyWords(const content::SectionId& section) const {
    return secondOf(
        rows(*m_database, easyLineColumns, "FROM easy_line WHERE section = ? ORDER BY place", easyLineFrom, section));
}

std::vector<content::TeachBackQuestion> Library::teachBack(const content::SectionId& section) const {
    return secondOf(rows(*m_database, teachBackColumns, "FROM teach_back WHERE section = ? ORDER BY place",
                         teachBackFrom, section));
}

content::Edition Library::edition() const {
    content::Edition edition;
    edition.article = article();
    edition.sections = rows(*m_database, sectionColumns, "FROM section ORDER BY place", sectionFrom);
    edition.topics = topics();
    edition.subjects = subjects();
    edition.studies = rows(*m_database, studyColumns, "FROM study ORDER BY id", studyFrom);
    edition.claims = claims();
    edition.terms = rows(*m_database, termColumns, "FROM term ORDER BY id", termFrom);
    edition.figures = rows(*m_database, figureColumns, "FROM figure ORDER BY id", figureFrom);
    edition.regions = rows(*m_database, regionColumns, "FROM region ORDER BY id", regionFrom);
    edition.synonyms = rows(*m_database,
                            "(SELECT json_group_array(words) FROM "
                            "(SELECT words FROM synonym WHERE synonym_group = number ORDER BY place))",
                            "FROM (SELECT DISTINCT synonym_group AS number FROM synonym) ORDER BY number",
                            [](Row row) { return content::SynonymGroup(row.texts()); });
    edition.handouts = handouts();
    edition.guidance = onlyOne(rows(*m_database, guidanceColumns, "FROM guidance", logicFrom));
    edition.guidanceText = guidanceText();
    edition.clinic = clinicNotes();
    edition.phrases = phrases();
    edition.easyWords =
        bySection(rows(*m_database, easyLineColumns, "FROM easy_line ORDER BY section, place", easyLineFrom),
                  &content::EasyWords::lines);
    edition.teachBacks =
        bySection(rows(*m_database, teachBackColumns, "FROM teach_back ORDER BY section, place", teachBackFrom),
                  &content::TeachBack::questions);
    return edition;
}

} // namespace bedside::store
