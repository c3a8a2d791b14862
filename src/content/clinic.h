// SPDX-License-Identifier: MIT
// What a clinician may say, ask and examine beside each page of the guide.
#pragma once

#include "content/span.h"

#include <map>
#include <string>
#include <vector>

namespace bedside::content {

/// The stages of a talk about sex and closeness (Ex-PLISSIT); permission comes first at every one of them. Review and
/// Reflect follow each talk, and no page stands there.
enum class TalkStage { Permission, LimitedInformation, SpecificSuggestions, IntensiveTherapy, Review, Reflect };

struct StageText {
    std::string title;
    Spans about;
    bool operator==(const StageText&) const = default;
};

/// Beside one page: the ids of lines. page is "section:ID", "part:ID", "question:ID", "outcome:ID", "cause:TEXT",
/// "card:ID" or "page:NAME".
struct ClinicNote {
    std::string page;
    TalkStage stage = TalkStage::Permission;
    std::vector<std::string> open; // words to open the subject with
    std::vector<std::string> ask;
    std::vector<std::string> examine;
    std::vector<std::string> close;     // words to close it with
    std::vector<std::string> teachBack; // to hear whether it was understood
    bool operator==(const ClinicNote&) const = default;
};

/// The lists of a note, by the name that the files and the database have for them.
struct ClinicList {
    const char* name;
    std::vector<std::string> ClinicNote::*lines;
};
inline constexpr ClinicList clinicLists[] = {{"open", &ClinicNote::open},
                                             {"ask", &ClinicNote::ask},
                                             {"examine", &ClinicNote::examine},
                                             {"close", &ClinicNote::close},
                                             {"teach_back", &ClinicNote::teachBack}};

/// The NAMEs of "page:NAME".
inline constexpr const char* clinicPages[] = {"advice", "cover",     "evidence", "handouts",
                                              "help",   "positions", "review",   "search"};

struct CountedAnswer {
    std::string question;
    std::string option;
    bool operator==(const CountedAnswer&) const = default;
};

/// Answers that are counted, raw: how many of them were given.
struct AnswerCount {
    std::string id;
    std::string title;
    std::vector<CountedAnswer> answers;
    bool operator==(const AnswerCount&) const = default;
};

/// Of an article that has none, it is empty.
struct ClinicNotes {
    std::map<TalkStage, StageText> stages;
    std::map<std::string, Spans> lines; // by id
    std::vector<AnswerCount> counts;
    std::vector<ClinicNote> notes; // by page

    const ClinicNote* note(const std::string& page) const {
        for (const ClinicNote& each : notes)
            if (each.page == page)
                return &each;
        return nullptr;
    }
    bool operator==(const ClinicNotes&) const = default;
};

} // namespace bedside::content
