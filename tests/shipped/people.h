// SPDX-License-Identifier: MIT
// People whose answers lead to each result.
#pragma once

#include <map>
#include <string>

namespace bedside::test {

using Answers = std::map<std::string, std::string>; // by question

inline Answers with(Answers answers, const Answers& changes) {
    for (const auto& [question, option] : changes)
        answers[question] = option;
    return answers;
}

inline const std::map<std::string, Answers> people{
    // by outcome, besides the answers of the calm one
    {"O1", {{"E1", "yes"}}},
    {"O1M", {{"U7", "sign"}}},
    {"O2", {{"U1", "yes"}}},
    {"O0", {{"P1", "no"}}},
    {"O3", {{"S2", "yes"}}},
    {"O6", {{"E4", "rather_not_say"}}},
    {"LIBRARY", {{"P2", "partner_or_carer"}, {"P3", "yes"}}},
    {"O4", {{"H3", "yes"}}},
    {"O5a", {{"F1", "worse"}, {"F2", "worse"}}},
    {"O5b", {{"X1", "worse"}, {"X2", "worse"}}},
    {"O5c", {{"N1", "worse"}, {"N2", "better"}}},
    {"O5d", {}},
};

} // namespace bedside::test
