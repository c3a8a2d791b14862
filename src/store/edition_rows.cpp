// SPDX-License-Identifier: MIT
#include "store/edition_rows.h"

#include "codec/block_codec.h"
#include "codec/vocabulary.h"
#include "store/by_id.h"
#include "store/mentions.h"
#include "store/row_writer.h"

namespace bedside::store {

namespace {

using nlohmann::json;

const std::string nothingMissing = "names something that is not there";

template <class Value> std::string word(Value value) { return std::string(codec::wordOf(value)); }

std::string missing(const std::string& verb, const std::string& kind, const std::string& id) {
    return verb + " the " + kind + " '" + id + "', which is not there";
}

// A text that is not UTF-8 cannot become JSON; it is the row's fault, not ours.
std::string written(const json& value, const std::string& who, Faults& faults) {
    try {
        return value.dump();
    } catch (const json::exception& refused) {
        faults.push_back({who, refused.what()});
        return "[]";
    }
}

void writeArticle(const SQLite::Database& database, const content::Article& article, Faults& faults) {
    const std::string who = "article " + article.id.text;
    RowWriter row(database, "INSERT INTO article VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", faults);
    row.write(who, nothingMissing, article.id.text, article.version, article.language, article.title, article.welcome,
              article.answer, article.reviewed, article.reviewBy, article.reviewNote,
              written(article.authors, who, faults), article.funding, article.licence, article.source.title,
              article.source.author, article.source.year);
    RowWriter groups(database, "INSERT INTO section_group (id, title) VALUES (?, ?)", faults);
    for (const content::Group& group : article.groups)
        groups.write("group " + group.id.text, nothingMissing, group.id.text, group.title);
}

// Returns the sections that were taken: what a refused one mentions says nothing more.
std::vector<const content::Section*> writeSections(const SQLite::Database& database,
                                                   const std::vector<content::Section>& sections, Faults& faults) {
    std::vector<const content::Section*> taken;
    RowWriter row(database,
                  "INSERT INTO section (id, \"group\", title, plain_speech, source_rows, key_message, blocks) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)",
                  faults);
    for (const content::Section& section : sections) {
        const std::string who = "section " + section.id.text;
        if (row.write(who, missing("belongs to", "group", section.group.text), section.id.text, section.group.text,
                      section.title, section.plainSpeech ? 1 : 0, written(section.sourceRows, who, faults),
                      written(codec::toJson(section.keyMessage), who, faults),
                      written(codec::toJson(section.blocks), who, faults)))
            taken.push_back(&section);
    }
    return taken;
}

/// An organisation has no given name, and an empty text is not a name.
json nameJson(const content::AuthorName& author) {
    json name{{"family", author.family}};
    if (!author.given.empty())
        name["given"] = author.given;
    return name;
}

void writeStudies(const SQLite::Database& database, const std::vector<content::Study>& studies, Faults& faults) {
    RowWriter row(database,
                  "INSERT INTO study VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                  faults);
    for (const content::Study* study : byId(studies)) {
        const std::string who = "study " + study->id.text;
        const content::Reference& reference = study->reference;
        const content::Appraisal& appraisal = study->appraisal;
        json authors = json::array();
        for (const content::AuthorName& author : reference.author)
            authors.push_back(nameJson(author));
        row.write(who, nothingMissing, study->id.text, reference.type, reference.title, written(authors, who, faults),
                  reference.containerTitle, reference.publisher, reference.year, reference.volume, reference.issue,
                  reference.page, reference.number, reference.doi, reference.pmid, reference.pmcid, reference.url,
                  word(appraisal.design), word(appraisal.read), appraisal.sampleSize, appraisal.men, appraisal.women,
                  appraisal.who, appraisal.found, appraisal.cannotTell);
    }
}

void writeClaims(const SQLite::Database& database, const std::vector<content::Claim>& claims, Faults& faults) {
    RowWriter row(database, "INSERT INTO claim VALUES (?, ?, ?, ?, ?)", faults);
    RowWriter link(database, "INSERT INTO claim_study VALUES (?, ?, ?)", faults);
    for (const content::Claim* claim : byId(claims)) {
        const std::string who = "claim " + claim->id.text;
        const auto certainty = claim->certainty ? std::optional(word(*claim->certainty)) : std::nullopt;
        const auto leading = claim->studies.empty() ? std::nullopt : std::optional(claim->studies.front().text);
        if (!row.write(who, nothingMissing, claim->id.text, word(claim->relation), certainty, claim->reason, leading))
            continue;
        std::size_t place = 0;
        for (const content::StudyId& study : claim->studies)
            link.write(who, missing("rests on", "study", study.text), claim->id.text, ++place, study.text);
    }
}

void writeTerms(const SQLite::Database& database, const std::vector<content::Term>& terms, Faults& faults) {
    RowWriter row(database, "INSERT INTO term VALUES (?, ?, ?)", faults);
    for (const content::Term* term : byId(terms))
        row.write("term " + term->id.text, nothingMissing, term->id.text, term->word, term->meaning);
}

void writeFigures(const SQLite::Database& database, const std::vector<content::Figure>& figures, Faults& faults) {
    RowWriter row(database, "INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?)", faults);
    for (const content::Figure* figure : byId(figures))
        row.write("figure " + figure->id.text, nothingMissing, figure->id.text, figure->caption, figure->description,
                  figure->svg, figure->width, figure->height);
}

void writeRegions(const SQLite::Database& database, const std::vector<content::Region>& regions, Faults& faults) {
    RowWriter row(database, "INSERT INTO region VALUES (?, ?, ?, ?, ?, ?)", faults);
    for (const content::Region* region : byId(regions)) {
        const std::string who = "region " + region->id.text;
        json support = json::array();
        for (const content::SupportLine& line : region->support)
            support.push_back({{"name", line.name}, {"number", line.number}, {"checked", line.checked}});
        row.write(who, nothingMissing, region->id.text, region->name, region->emergency, region->advice,
                  written(support, who, faults), region->checked);
    }
}

template <class Ids>
void writeMentions(const SQLite::Database& database, const std::string& table, const std::string& kind,
                   const content::SectionId& section, const Ids& ids, Faults& faults) {
    RowWriter row(database, "INSERT INTO " + table + " VALUES (?, ?)", faults);
    for (const auto& id : ids)
        row.write("section " + section.text, missing("mentions", kind, id.text), section.text, id.text);
}

void writeSectionLinks(const SQLite::Database& database, const content::Section& section, Faults& faults) {
    RowWriter cited(database, "INSERT INTO section_study VALUES (?, ?, ?)", faults);
    std::size_t place = 0;
    for (const content::StudyId& study : content::citedStudies(section))
        cited.write("section " + section.id.text, missing("cites", "study", study.text), section.id.text, ++place,
                    study.text);
    const Mentions found = mentions(section);
    writeMentions(database, "section_claim", "claim", section.id, found.claims, faults);
    writeMentions(database, "section_term", "term", section.id, found.terms, faults);
    writeMentions(database, "section_figure", "figure", section.id, found.figures, faults);
    writeMentions(database, "section_link", "section", section.id, found.sections, faults);
}

} // namespace

void writeEditionRows(const SQLite::Database& database, const content::Edition& edition, Faults& faults) {
    writeArticle(database, edition.article, faults);
    const auto sections = writeSections(database, edition.sections, faults);
    writeStudies(database, edition.studies, faults);
    writeClaims(database, edition.claims, faults);
    writeTerms(database, edition.terms, faults);
    writeFigures(database, edition.figures, faults);
    writeRegions(database, edition.regions, faults);
    for (const content::Section* section : sections)
        writeSectionLinks(database, *section, faults);
}

} // namespace bedside::store
