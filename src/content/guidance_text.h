// SPDX-License-Identifier: MIT
// The words of the guidance, by the ids of its questions, rules, outcomes, cards and positions.
#pragma once

#include "content/block.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bedside::content {

/// How a question is put: anyOf lists the things it names, of which one is enough.
struct QuestionWording {
    std::string ask;
    std::vector<std::string> anyOf;
    std::string note;
    bool operator==(const QuestionWording&) const = default;
};

/// Words of one question. shortName names it on the review page and in "because you answered …".
struct QuestionText {
    QuestionWording wording;
    std::optional<QuestionWording> backCare; // where pages about sex may not be shown
    std::optional<QuestionWording> carer;    // where someone answers for the person
    std::string shortName;
    Spans why;
    std::map<std::string, std::string> options; // by option id
    std::string none;                           // of a list: "None of these"
    std::string lowest;                         // of a whole number: what its least and greatest mean
    std::string highest;
    bool operator==(const QuestionText&) const = default;
};

struct PartText {
    std::string title;
    std::string intro;
    bool operator==(const PartText&) const = default;
};

/// A page of advice: of an outcome, of one of its causes, or a card. List items may begin with a LineMark.
struct AdvicePage {
    std::string title;
    Spans keyMessage;
    Blocks blocks;
    bool operator==(const AdvicePage&) const = default;
};

/// backCare is there where `page` speaks of sex in words that back care only does without.
struct AdviceText {
    AdvicePage page;
    std::optional<AdvicePage> backCare;
    bool operator==(const AdviceText&) const = default;
};

/// What something says to the one who moves more and to the one who moves less.
struct ForRoles {
    Spans more;
    Spans less;
    bool operator==(const ForRoles&) const = default;
};

struct PositionText {
    std::string name;
    FigureId figure;
    ForRoles how;   // who is where
    ForRoles spine; // what to do with the back
    bool operator==(const PositionText&) const = default;
};

struct PatternText {
    std::string name;
    Spans about;
    std::map<std::string, ForRoles> reasons; // for its mark, by position id
    bool operator==(const PatternText&) const = default;
};

/// What stands on every result, the same for everyone.
struct SafetyText {
    std::string choiceTitle; // "Your choice, your safety"
    std::vector<Spans> choiceLines;
    Spans net;        // what to do when a warning sign starts
    Spans afraid;     // what cards and pages about closeness open with
    Spans twoPeople;  // to be ticked before advice for two people with pain
    Spans tenCouples; // what all position advice rests on
    bool operator==(const SafetyText&) const = default;
};

struct GuidanceText {
    std::map<std::string, PartText> parts;
    std::map<std::string, QuestionText> questions;
    std::map<std::string, Spans> rules;         // rules of outcomes, cards, sex advice and patterns, in plain words
    std::map<std::string, AdviceText> outcomes; // texts of outcomes and of causes
    std::map<std::string, AdviceText> cards;    // by card id, such as "A1"
    std::map<std::string, PositionText> positions;
    std::map<std::string, PatternText> patterns;
    std::map<std::string, std::string> marks; // "first" "care" "leave"
    std::map<std::string, Spans> markChanges; // why a condition changes marks
    SafetyText safety;
    bool operator==(const GuidanceText&) const = default;
};

} // namespace bedside::content
