// SPDX-License-Identifier: MIT
#include "codec/block_codec.h"
#include "store/edition_rows.h"
#include "store/mentions.h"
#include "store/row_words.h"

namespace bedside::store {

namespace {

/// Writes each mention of a section's easy words and questions once.
class MentionRows {
public:
    MentionRows(const SQLite::Database& database, Faults& faults)
        : m_row(database, "INSERT INTO understanding_mention (section, kind, id) VALUES (?, ?, ?)", faults) {}

    void add(const content::SectionId& section, const content::Spans& words) {
        const Mentions found = mentions(words);
        each(section, "study", found.studies);
        each(section, "claim", found.claims);
        each(section, "term", found.terms);
        each(section, "section", found.sections);
    }

private:
    template <class Ids> void each(const content::SectionId& section, const char* kind, const Ids& ids) {
        for (const auto& id : ids)
            if (m_written.insert(section.text + ' ' + kind + ' ' + id.text).second)
                m_row.write("understanding of section " + section.text,
                            missing("mentions, where the section does not,", kind, id.text), section.text,
                            std::string(kind), id.text);
    }

    RowWriter m_row;
    std::set<std::string> m_written;
};

nlohmann::json optionsOf(const content::TeachBackQuestion& question) {
    nlohmann::json options = nlohmann::json::array();
    for (const content::TeachBackOption& option : question.options)
        options.push_back({{"id", option.id}, {"words", option.words}});
    return options;
}

} // namespace

void writeUnderstandingRows(const SQLite::Database& database, const content::Edition& edition, Faults& faults) {
    MentionRows mentioned(database, faults);
    RowWriter lines(database, "INSERT INTO easy_line VALUES (?, ?, ?)", faults);
    for (const content::EasyWords& easy : edition.easyWords) {
        const std::string who = "easy words of section " + easy.section.text;
        std::size_t place = 0;
        for (const content::Spans& line : easy.lines)
            if (lines.write(who, missing("are of", "section", easy.section.text), easy.section.text, ++place,
                            written(codec::toJson(line), who, faults)))
                mentioned.add(easy.section, line);
    }
    RowWriter questions(database, "INSERT INTO teach_back VALUES (?, ?, ?, ?, ?, ?, ?, ?)", faults);
    for (const content::TeachBack& teachBack : edition.teachBacks) {
        std::size_t place = 0;
        for (const content::TeachBackQuestion& question : teachBack.questions) {
            const std::string who = "question " + question.id + " about section " + teachBack.section.text;
            if (questions.write(who, missing("rests, where the section does not, on", "claim", question.shownBy.text),
                                teachBack.section.text, ++place, question.id, question.ask,
                                written(optionsOf(question), who, faults), question.right, question.shownBy.text,
                                written(codec::toJson(question.why), who, faults)))
                mentioned.add(teachBack.section, question.why);
        }
    }
}

} // namespace bedside::store
