// SPDX-License-Identifier: MIT
// The rows of studies and claims, and of what they are filed under and about.
#include "codec/vocabulary.h"
#include "store/by_id.h"
#include "store/edition_rows.h"
#include "store/row_words.h"

namespace bedside::store {

namespace {

using nlohmann::json;

template <class Value> std::string word(Value value) { return std::string(codec::wordOf(value)); }

template <class Value> std::optional<std::string> optionalWord(const std::optional<Value>& value) {
    return value ? std::optional(word(*value)) : std::nullopt;
}

/// An organisation has no given name, and an empty text is not a name. A person may have a surname alone.
json nameJson(const content::AuthorName& author) {
    json name{{"family", author.family}};
    if (!author.given.empty())
        name["given"] = author.given;
    if (author.surnameOnly)
        name["surname_only"] = true;
    return name;
}

std::string authorsOf(const content::Study& study, const std::string& who, Faults& faults) {
    json authors = json::array();
    for (const content::AuthorName& author : study.reference.author)
        authors.push_back(nameJson(author));
    return written(authors, who, faults);
}

std::optional<std::string> asCitedOf(const content::Study& study, const std::string& who, Faults& faults) {
    const auto& asCited = study.appraisal.asCited;
    if (!asCited)
        return std::nullopt;
    return written({{"cited", asCited->cited}, {"verified", asCited->verified}, {"differences", asCited->differences}},
                   who, faults);
}

/// Writes one row for each of the ids, in their order.
template <class Ids>
void writeList(RowWriter& row, const std::string& who, const char* verb, const char* kind, const std::string& owner,
               const Ids& ids) {
    std::size_t place = 0;
    for (const auto& id : ids)
        row.write(who, missing(verb, kind, id.text), owner, ++place, id.text);
}

void writeVocabularies(const SQLite::Database& database, const content::Edition& edition, Faults& faults) {
    RowWriter topics(database, "INSERT INTO topic VALUES (?, ?)", faults);
    for (const content::Topic* topic : byId(edition.topics))
        topics.write("topic " + topic->id.text, nothingMissing, topic->id.text, topic->title);
    RowWriter subjects(database, "INSERT INTO subject VALUES (?, ?)", faults);
    for (const content::Subject* subject : byId(edition.subjects))
        subjects.write("subject " + subject->id.text, nothingMissing, subject->id.text, subject->words);
}

void writeStudies(const SQLite::Database& database, const std::vector<content::Study>& studies, Faults& faults) {
    RowWriter row(
        database,
        "INSERT INTO study VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?)",
        faults);
    RowWriter topic(database, "INSERT INTO study_topic VALUES (?, ?, ?)", faults);
    RowWriter subject(database, "INSERT INTO study_cannot_support VALUES (?, ?, ?)", faults);
    for (const content::Study* study : byId(studies)) {
        const std::string who = "study " + study->id.text;
        const content::Reference& reference = study->reference;
        const content::Appraisal& appraisal = study->appraisal;
        const content::Sample& sample = appraisal.sample;
        const bool taken = row.write(
            who, nothingMissing, study->id.text, reference.type, reference.title, reference.titleShort,
            authorsOf(*study, who, faults), reference.containerTitle, reference.publisher, reference.year,
            reference.volume, reference.issue, reference.page, reference.number, reference.doi, reference.pmid,
            reference.pmcid, reference.url, word(appraisal.design), word(appraisal.read), appraisal.plainSpeech ? 1 : 0,
            sample.sampleSize, sample.men, sample.women, sample.patients, optionalWord(sample.condition),
            sample.meanAge, sample.youngest, sample.oldest, sample.couples ? 1 : 0, sample.studies, appraisal.who,
            appraisal.found, appraisal.limits, appraisal.cannotTell, asCitedOf(*study, who, faults));
        if (!taken)
            continue;
        writeList(topic, who, "is filed under", "topic", study->id.text, appraisal.topics);
        writeList(subject, who, "cannot support", "subject", study->id.text, appraisal.cannotSupport);
    }
}

void writeClaims(const SQLite::Database& database, const std::vector<content::Claim>& claims, Faults& faults) {
    RowWriter row(database, "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?)", faults);
    RowWriter study(database, "INSERT INTO claim_study VALUES (?, ?, ?)", faults);
    RowWriter subject(database, "INSERT INTO claim_about VALUES (?, ?, ?)", faults);
    for (const content::Claim* claim : byId(claims)) {
        const std::string who = "claim " + claim->id.text;
        const auto leading = claim->studies.empty() ? std::nullopt : std::optional(claim->studies.front().text);
        if (!row.write(who, nothingMissing, claim->id.text, word(claim->relation), optionalWord(claim->certainty),
                       optionalWord(claim->atBest), claim->says, claim->reason, claim->shownIn, leading))
            continue;
        writeList(study, who, "rests on", "study", claim->id.text, claim->studies);
        writeList(subject, who, "is about", "subject", claim->id.text, claim->about);
    }
}

} // namespace

void writeEvidenceRows(const SQLite::Database& database, const content::Edition& edition, Faults& faults) {
    writeVocabularies(database, edition, faults);
    writeStudies(database, edition.studies, faults);
    writeClaims(database, edition.claims, faults);
}

} // namespace bedside::store
