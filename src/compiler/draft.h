// SPDX-License-Identifier: MIT
// Everything that the files say, each file for itself, before they are checked against one another.
#pragma once

#include "compiler/article_files.h"
#include "compiler/claim_files.h"
#include "compiler/clinic/clinic_files.h"
#include "compiler/easy/easy_files.h"
#include "compiler/easy/teach_back_files.h"
#include "compiler/guidance/guidance_logic.h"
#include "compiler/guidance/words_draft.h"
#include "compiler/handout_files.h"
#include "compiler/language/plain_words.h"
#include "compiler/markdown/page.h"
#include "compiler/phrase_files.h"
#include "compiler/study_files.h"
#include "compiler/word_files.h"

#include <deque>

namespace bedside::compiler {

struct SectionDraft {
    SectionPlan plan;
    Page page;
    std::string place;
};

struct Draft {
    std::optional<ArticlePlan> plan;
    std::optional<ArticleWords> words;
    References references;
    Entries<content::StudyId, content::Appraisal> appraisals;
    Entries<content::StudyId, StudyWords> studyWords;
    Entries<content::ClaimId, content::Claim> claims;
    Entries<content::ClaimId, ClaimWords> claimWords;
    TopicWords topics;
    Entries<content::TermId, content::Term> glossary;
    Entries<content::RegionId, RegionNumbers> regions;
    Entries<content::RegionId, RegionWords> regionWords;
    std::map<content::FigureId, std::optional<content::Figure>> figures; // empty where it could not be drawn
    std::vector<content::SynonymGroup> synonyms;
    std::vector<ForbiddenPhrase> forbidden;
    std::vector<ForbiddenPhrase> causes; // words for cause and effect
    std::vector<Allowance> allowances;
    std::optional<PlainWords> plainWords;
    HandoutPlans handouts;
    Entries<content::HandoutId, HandoutWords> handoutWords;
    ClinicDraft clinic;
    content::Phrases phrases = content::englishPhrases();
    EasyDraft easy;
    TeachBackDraft teachBack;
    bool asksQuestions = false; // has any file of the guidance
    std::optional<LogicDraft> logic;
    std::optional<WordsDraft> guidanceWords; // of a sound logic
    std::vector<SectionDraft> sections;      // in the order of the plan; without those that have no file
    std::deque<JsonFile> texts;              // the files whose texts a reader sees
};

/// Returns everything that the words of the draft name, each with its place.
std::vector<PlacedMention> allMentions(const Draft& draft);

/// Returns the folders in the tree that hold an article. A database carries one.
std::vector<std::string> articlesOf(const SourceTree& tree);

/// Reads all files of the one article in the tree, in the one language that the tree was left with.
Draft readDraft(const SourceTree& tree, const std::string& language, std::chrono::year_month_day today, Faults& faults,
                Faults& warnings);

} // namespace bedside::compiler
