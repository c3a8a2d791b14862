// SPDX-License-Identifier: MIT
// Everything that one build of the content holds: an article in one language, with all it leans on.
#pragma once

#include "content/claim.h"
#include "content/clinic.h"
#include "content/code.h"
#include "content/guidance_text.h"
#include "content/handout.h"
#include "content/phrases.h"
#include "content/section.h"
#include "content/study.h"
#include "content/understanding.h"

namespace bedside::content {

struct Group {
    GroupId id;
    std::string title;
    bool operator==(const Group&) const = default;
};

/// The article that this one is built from and corrects.
struct SourceArticle {
    std::string title;
    std::string author;
    int year = 0;
    bool operator==(const SourceArticle&) const = default;
};

struct Article {
    ArticleId id;
    std::string version;      // of the content, such as "1.0.0"
    std::string language;     // BCP 47, such as "en"
    std::string languageName; // as its speakers call it, such as "English"
    std::string title;
    std::string welcome;    // a short welcome for the cover
    std::string answer;     // the one honest sentence
    std::string reviewed;   // ISO 8601 date of the last review
    std::string reviewBy;   // ISO 8601 date by which it must be reviewed again
    std::string reviewNote; // who has, and has not, reviewed it
    std::vector<std::string> authors;
    std::string funding;
    std::string licence;
    SourceArticle source;
    std::vector<Group> groups;
    std::vector<Code> codes; // of what it is about, in the author's order
    bool operator==(const Article&) const = default;
};

/// What a study is filed under.
struct Topic {
    TopicId id;
    std::string title;
    bool operator==(const Topic&) const = default;
};

/// What a claim can be about, and a study can be unfit to support.
struct Subject {
    SubjectId id;
    std::string words; // "that a position eases pain"
    bool operator==(const Subject&) const = default;
};

struct Term {
    TermId id;
    std::string word;
    std::string meaning;
    bool operator==(const Term&) const = default;
};

/// svg uses the colour words @ink@, @muted@, @line@, @accent@, @surface@ and @soft@, which a theme fills in.
struct Figure {
    FigureId id;
    std::string caption;
    std::string description; // what a seeing reader learns from it
    std::string svg;
    int width = 0;  // CSS pixels
    int height = 0; // CSS pixels
    bool operator==(const Figure&) const = default;
};

struct SupportLine {
    std::string name;
    std::string number;
    std::string checked; // how and when this was checked
    bool operator==(const SupportLine&) const = default;
};

/// Who to call in one country. The region with the id "none" has generic words instead of numbers.
struct Region {
    RegionId id;
    std::string name;
    std::string emergency; // "999", "112 or 999", or generic words
    std::string advice;    // same-day advice: a number or generic words
    std::vector<SupportLine> support;
    std::string checked;     // how and when this was checked
    std::string notice = {}; // that words which go with a call stand in another language; empty where none do
    bool operator==(const Region&) const = default;
};

/// Words that people use for the same thing; a search for one finds the others.
using SynonymGroup = std::vector<std::string>;

/// What is asked and what follows from the answers: guidance.json and positions.json as they are, without spaces.
/// codec/guidance_decoder.h tells what they say.
struct GuidanceLogic {
    std::string logic;
    std::string positions;
    bool operator==(const GuidanceLogic&) const = default;
};

struct Edition {
    Article article;
    std::vector<Section> sections;
    std::vector<Topic> topics;
    std::vector<Subject> subjects;
    std::vector<Study> studies;
    std::vector<Claim> claims;
    std::vector<Term> terms;
    std::vector<Figure> figures;
    std::vector<Region> regions;
    std::vector<SynonymGroup> synonyms;
    std::vector<Handout> handouts;         // in the author's order
    std::optional<GuidanceLogic> guidance; // of an article that asks questions
    std::optional<GuidanceText> guidanceText;
    ClinicNotes clinic;
    Phrases phrases = englishPhrases(); // in the language, and in English where it has none
    std::vector<EasyWords> easyWords;   // by section
    std::vector<TeachBack> teachBacks;  // by section
    bool operator==(const Edition&) const = default;
};

} // namespace bedside::content
