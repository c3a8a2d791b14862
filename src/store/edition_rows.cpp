// SPDX-License-Identifier: MIT
#include "store/edition_rows.h"

#include "codec/block_codec.h"
#include "codec/vocabulary.h"
#include "store/by_id.h"
#include "store/mentions.h"
#include "store/row_words.h"

namespace bedside::store {

namespace {

using nlohmann::json;

void writeArticle(const SQLite::Database& database, const content::Article& article, Faults& faults) {
    const std::string who = "article " + article.id.text;
    RowWriter row(database, "INSERT INTO article VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", faults);
    row.write(who, nothingMissing, article.id.text, article.version, article.language, article.languageName,
              article.title, article.welcome, article.answer, article.reviewed, article.reviewBy, article.reviewNote,
              written(article.authors, who, faults), article.funding, article.licence, article.source.title,
              article.source.author, article.source.year);
    RowWriter groups(database, "INSERT INTO section_group (id, title) VALUES (?, ?)", faults);
    for (const content::Group& group : article.groups)
        groups.write("group " + group.id.text, nothingMissing, group.id.text, group.title);
    RowWriter codes(database, "INSERT INTO code (system, code, name, checked) VALUES (?, ?, ?, ?)", faults);
    for (const content::Code& code : article.codes)
        codes.write("code " + code.code, nothingMissing, std::string(codec::wordOf(code.system)), code.code, code.name,
                    code.checked);
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
    RowWriter row(database, "INSERT INTO region VALUES (?, ?, ?, ?, ?, ?, ?)", faults);
    for (const content::Region* region : byId(regions)) {
        const std::string who = "region " + region->id.text;
        json support = json::array();
        for (const content::SupportLine& line : region->support)
            support.push_back({{"name", line.name}, {"number", line.number}, {"checked", line.checked}});
        row.write(who, nothingMissing, region->id.text, region->name, region->emergency, region->advice,
                  written(support, who, faults), region->checked, region->notice);
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
    writeEvidenceRows(database, edition, faults);
    writeTerms(database, edition.terms, faults);
    writeFigures(database, edition.figures, faults);
    writeRegions(database, edition.regions, faults);
    for (const content::Section* section : sections)
        writeSectionLinks(database, *section, faults);
}

} // namespace bedside::store
