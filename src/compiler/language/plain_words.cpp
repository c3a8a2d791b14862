// SPDX-License-Identifier: MIT
#include "compiler/language/plain_words.h"

#include "compiler/language/letters.h"
#include "compiler/language/sentence.h"

#include <algorithm>
#include <array>

namespace bedside::compiler {

namespace {

struct Ending {
    std::string_view ending;
    std::string_view instead;
};
// "studies" of "study", "carried" of "carry", "moving" of "move", "gently" of "gentle".
constexpr std::array<Ending, 19> endings{{{"'s", ""},
                                          {"s", ""},
                                          {"es", ""},
                                          {"ies", "y"},
                                          {"ed", ""},
                                          {"ed", "e"},
                                          {"ied", "y"},
                                          {"ing", ""},
                                          {"ing", "e"},
                                          {"er", ""},
                                          {"er", "e"},
                                          {"ier", "y"},
                                          {"est", ""},
                                          {"est", "e"},
                                          {"iest", "y"},
                                          {"ly", ""},
                                          {"ly", "le"},
                                          {"ily", "y"},
                                          {"ness", ""}}};

bool isConsonant(char c) { return c >= 'b' && c <= 'z' && std::string_view{"eiou"}.find(c) == std::string_view::npos; }

} // namespace

std::vector<std::string> baseForms(const std::string& word) {
    constexpr std::size_t shortest = 2;
    std::vector<std::string> forms{word};
    for (const auto& [ending, instead] : endings) {
        if (!word.ends_with(ending) || word.size() < ending.size() + shortest)
            continue;
        std::string base = word.substr(0, word.size() - ending.size());
        const std::size_t size = base.size();
        // "stopped" and "bigger" double the last letter of what they are forms of.
        if (instead.empty() && size > shortest && base[size - 1] == base[size - 2] && isConsonant(base.back()))
            forms.push_back(base.substr(0, size - 1));
        forms.push_back(base.append(instead));
    }
    return forms;
}

PlainWords::PlainWords(const JsonFile* plain, const JsonFile* allowed, Faults& faults) {
    if (plain == nullptr || allowed == nullptr)
        return;
    m_known = true;
    eachItem(&plain->value, plain->place, faults, [&](const nlohmann::json& word, const codec::Place& place) {
        if (!word.is_string() || word.get_ref<const std::string&>().empty())
            faults.push_back({place.text(), "should be a text that is not empty"});
        else if (!m_plain.insert(word.get<std::string>()).second)
            faults.push_back({place.text(), "stands here twice"});
    });
    if (!allowed->value.is_object()) {
        faults.push_back({allowed->place.text(), "should be an object"});
        return;
    }
    for (const auto& [word, reason] : allowed->value.items()) {
        const codec::Place place = allowed->place.at(word);
        if (!reason.is_string() || reason.get_ref<const std::string&>().empty())
            faults.push_back({place.text(), "should be the reason why the word is allowed"});
        if (m_plain.contains(word))
            faults.push_back({place.text(), "is a plain word, and needs no allowance"});
        m_allowed.emplace(word, place);
    }
}

void PlainWords::explain(std::string_view term) {
    for (const Token& token : tokens(term))
        m_explained.insert(token.text);
}

bool PlainWords::knows(const std::string& word) {
    const std::vector<std::string> forms = baseForms(word);
    bool found = false;
    for (const std::string& form : forms)
        if (const auto allowed = m_allowed.find(form); allowed != m_allowed.end()) {
            m_used.insert(allowed->first);
            found = true;
        }
    return found || std::ranges::any_of(forms, [&](const std::string& form) {
               return m_plain.contains(form) || m_explained.contains(form);
           });
}

std::vector<std::string> PlainWords::hardIn(std::string_view sentence) {
    std::vector<std::string> hard;
    if (!m_known)
        return hard;
    bool isFirst = true;
    for (const Token& token : tokens(sentence)) {
        const bool isName = !isFirst && isUpper(sentence[token.offset]);
        isFirst = false;
        if (isName || std::ranges::any_of(token.text, isDigit) || knows(token.text))
            continue;
        m_met.insert(token.text);
        hard.push_back(token.text);
    }
    return hard;
}

void PlainWords::unusedAllowances(Faults& faults) const {
    for (const auto& [word, place] : m_allowed)
        if (!m_used.contains(word))
            faults.push_back({place.text(), "no sentence uses this word"});
}

} // namespace bedside::compiler
