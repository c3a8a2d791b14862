// SPDX-License-Identifier: MIT
// A FHIR questionnaire as a record system would follow it: which of its questions are there for given answers.
#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <string>

namespace bedside::test {

/// The answers of each question, as its answer[x] values: codings or numbers.
using FormAnswers = std::map<std::string, std::vector<nlohmann::ordered_json>>;

/// Reads enableWhen as R4 says: an item that is not there has no answers, and nothing in it is there.
class FormReader {
public:
    explicit FormReader(const nlohmann::ordered_json& questionnaire);

    /// Returns the linkIds of the questions that are asked.
    std::set<std::string> asked(const FormAnswers& answers) const;

private:
    struct Item {
        std::string parent;
        bool isGroup = false;
        bool needsAll = true;
        std::vector<nlohmann::ordered_json> tests;
    };
    void add(const nlohmann::ordered_json& items, const std::string& parent);
    bool isThere(const std::string& linkId, const FormAnswers& answers) const;
    bool holds(const nlohmann::ordered_json& test, const FormAnswers& answers) const;

    std::map<std::string, Item> m_items;
};

/// Returns what is wrong with a questionnaire beyond what a schema sees: a linkId that stands twice, an enableWhen that
/// names no question or one of no such kind, or has not one answer[x], several of them without an enableBehavior, and
/// options without a system or that stand twice.
std::vector<std::string> questionnaireFaults(const nlohmann::ordered_json& questionnaire);

/// Returns what is wrong with a response to it: items out of place, two answer[x], no answer at all, several answers of
/// a question that takes one, answers that are no option, and answers of questions that are not asked.
std::vector<std::string> responseFaults(const nlohmann::ordered_json& response,
                                        const nlohmann::ordered_json& questionnaire);

} // namespace bedside::test
