// SPDX-License-Identifier: MIT
// How each value of the content lies in a row: its columns, in the order in which it is read from them.
#pragma once

#include "codec/guidance_text_codec.h"
#include "content/edition.h"
#include "guidance/guidance.h"
#include "store/row.h"

namespace bedside::store {

inline constexpr const char* articleColumns = "id, version, language, language_name, title, welcome, answer, reviewed, "
                                              "review_by, review_note, authors, funding, licence, "
                                              "source_title, source_author, source_year";
inline constexpr const char* codeColumns = "system, code, name, checked";
inline constexpr const char* summaryColumns = "id, \"group\", title, plain_speech";
inline constexpr const char* sectionColumns = "id, \"group\", title, plain_speech, source_rows, key_message, blocks";
inline constexpr const char* studyColumns =
    "id, type, title, title_short, author, container_title, publisher, year, volume, issue, page, number, doi, pmid, "
    "pmcid, url, "
    "design, read, plain_speech, sample_size, men, women, patients, condition, mean_age, youngest, oldest, couples, "
    "studies, "
    "(SELECT json_group_array(topic) FROM (SELECT topic FROM study_topic WHERE study = study.id ORDER BY place)), "
    "(SELECT json_group_array(subject) FROM "
    "(SELECT subject FROM study_cannot_support WHERE study = study.id ORDER BY place)), "
    "who, found, limits, cannot_tell, as_cited";
inline constexpr const char* claimColumns =
    "id, relation, certainty, at_best, says, reason, shown_in, "
    "(SELECT json_group_array(subject) FROM (SELECT subject FROM claim_about WHERE claim = claim.id ORDER BY place)), "
    "(SELECT json_group_array(study) FROM (SELECT study FROM claim_study WHERE claim = claim.id ORDER BY place))";
inline constexpr const char* topicColumns = "id, title";
inline constexpr const char* subjectColumns = "id, words";
inline constexpr const char* termColumns = "id, word, meaning";
inline constexpr const char* figureColumns = "id, caption, description, svg, width, height";
inline constexpr const char* regionColumns = "id, name, emergency, advice, support, checked, notice";
inline constexpr const char* handoutColumns =
    "id, title, about, "
    "(SELECT json_group_array(name) FROM (SELECT rtrim(kind || ':' || id, ':') AS name FROM handout_part "
    "WHERE handout = handout.id ORDER BY place))";
inline constexpr const char* clinicNoteColumns =
    "page, stage, (SELECT json_group_array(json_array(list, line)) FROM "
    "(SELECT list, line FROM clinic_note_line WHERE page = clinic_note.page ORDER BY place))";
inline constexpr const char* answerCountColumns = "id, title, answers";
inline constexpr const char* easyLineColumns = "section, words";
inline constexpr const char* teachBackColumns = "section, id, ask, options, \"right\", shown_by, why";
inline constexpr const char* guidanceColumns = "logic, positions";
inline constexpr const char* guidanceWordsColumns = "kind, id, words";

/// Each returns the value of a row of its columns. All throw std::runtime_error where the row is broken. The article
/// comes without its groups and codes, which are rows of their own.
content::Article articleFrom(Row row);
content::Code codeFrom(Row row);
content::SectionSummary summaryFrom(Row row);
content::Section sectionFrom(Row row);
content::Study studyFrom(Row row);
content::Claim claimFrom(Row row);
content::Topic topicFrom(Row row);
content::Subject subjectFrom(Row row);
content::Term termFrom(Row row);
content::Figure figureFrom(Row row);
content::Region regionFrom(Row row);
content::Handout handoutFrom(Row row);
std::pair<content::TalkStage, content::StageText> stageFrom(Row row);
std::pair<std::string, content::Spans> clinicLineFrom(Row row);
content::ClinicNote clinicNoteFrom(Row row);
content::AnswerCount answerCountFrom(Row row);
std::pair<content::SectionId, content::Spans> easyLineFrom(Row row);
std::pair<content::SectionId, content::TeachBackQuestion> teachBackFrom(Row row);
content::GuidanceLogic logicFrom(Row row);
guidance::Guidance guidanceFrom(Row row);
codec::GuidanceEntry guidanceEntryFrom(Row row);

} // namespace bedside::store
