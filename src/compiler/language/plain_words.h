// SPDX-License-Identifier: MIT
// The words that anyone may be expected to know, and those that need an explanation.
#pragma once

#include "compiler/json_file.h"

#include <set>
#include <string>
#include <vector>

namespace bedside::compiler {

/// plain_words.json and allowed_words.json, and the words that the glossary explains. All in small letters.
class PlainWords {
public:
    /// Notes a fault for a word given twice, and for an allowed word without a reason. The files may be missing: then
    /// nothing is hard.
    PlainWords(const JsonFile* plain, const JsonFile* allowed, Faults& faults);

    /// Takes the words of a glossary entry as explained.
    void explain(std::string_view term);

    /// Returns the words of the sentence, in small letters, that are not plain, not allowed and not explained. Numbers,
    /// and names with a capital letter within a sentence, are no words.
    std::vector<std::string> hardIn(std::string_view sentence);

    /// Returns every hard word that was met so far.
    const std::set<std::string>& met() const { return m_met; }
    /// Notes a fault for every allowed word that no sentence has used.
    void unusedAllowances(Faults& faults) const;
    bool known() const { return m_known; }

private:
    bool knows(const std::string& word);

    bool m_known = false;
    std::set<std::string, std::less<>> m_plain;
    std::set<std::string, std::less<>> m_explained;
    std::map<std::string, codec::Place> m_allowed;
    std::set<std::string> m_used; // of those
    std::set<std::string> m_met;
};

/// Returns the word and what it may be a form of: "carried" of "carry", "bigger" of "big".
std::vector<std::string> baseForms(const std::string& word);

} // namespace bedside::compiler
