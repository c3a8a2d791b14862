// SPDX-License-Identifier: MIT
// What the two article.json files say: the plan of the article, and its words in one language.
#pragma once

#include "compiler/json_file.h"
#include "content/edition.h"

#include <chrono>

namespace bedside::compiler {

struct SectionPlan {
    content::SectionId id;
    content::GroupId group;
    bool plainSpeech = false;
    std::vector<std::string> sourceRows;
    bool hasEasyWords = true; // false for one that only lists: it has no key points
    codec::Place place;
};

/// `article` lacks its words and groups, which depend on the language.
struct ArticlePlan {
    content::Article article;
    std::vector<SectionPlan> sections;
    codec::Place place;
};

struct ArticleWords {
    std::string languageName;      // as its speakers call it
    std::string untranslated;      // said where English stands in; empty for English itself
    std::string someUntranslated;  // the same, where it does for some words among others
    std::string translationReview; // who has reviewed the translation, or that nobody has; empty for English itself
    std::string title;
    std::string welcome;
    std::string answer;
    std::string reviewNote;
    std::map<std::string, std::string> groups;
    codec::Place place;
};

/// Notes a fault for a source row that no section carries, and a warning for an article whose review is overdue.
ArticlePlan readArticlePlan(const JsonFile& file, std::chrono::year_month_day today, Faults& faults, Faults& warnings);

ArticleWords readArticleWords(const JsonFile& file, std::string_view language, Faults& faults);

/// Returns the day of an ISO 8601 date such as "2026-11-23", or nothing where the text is none.
std::optional<std::chrono::year_month_day> isoDate(std::string_view text);

} // namespace bedside::compiler
