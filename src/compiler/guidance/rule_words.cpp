// SPDX-License-Identifier: MIT
#include "codec/guidance_vocabulary.h"
#include "compiler/guidance/words_files.h"

#include <algorithm>
#include <set>

namespace bedside::compiler {

using codec::ObjectReader;
using codec::Place;
using guidance::Guidance;

namespace {

// Rules of outcomes, cards, advice about sex and patterns all have words of this kind.
std::set<std::string> ruleIds(const Guidance& guidance) {
    std::set<std::string> ids;
    for (const guidance::Outcome& outcome : guidance.outcomes)
        for (const guidance::Rule& rule : outcome.rules)
            ids.insert(rule.id.text);
    for (const guidance::Card& card : guidance.cards)
        ids.insert(card.id.text);
    for (const guidance::AdviceRule& rule : guidance.sexAdvice)
        ids.emplace(codec::wordOf(rule.advice));
    for (const guidance::Pattern& pattern : guidance.positions.patterns)
        ids.insert(pattern.id.text);
    return ids;
}

} // namespace

void readRuleWords(const JsonFile* file, const Guidance& guidance, WordCollector& words, content::GuidanceText& text) {
    if (file == nullptr)
        return;
    words.whole(file->value, file->place, [&](ObjectReader& root) {
        for (const std::string& id : ruleIds(guidance))
            text.rules[id] = words.sourced(root, id.c_str());
    });
}

std::vector<BackCareWord> readBackCareWords(const JsonFile* file, Faults& faults) {
    std::vector<BackCareWord> found;
    if (file == nullptr)
        return found;
    eachItem(&file->value, file->place, faults, [&](const nlohmann::json& json, const Place& place) {
        ObjectReader reader(json, place, faults);
        BackCareWord word{tokens(reader.text("phrase")), reader.text("why"), reader.optionalTexts("fine_in"), place};
        reader.finish();
        if (word.phrase.empty())
            return reader.fault("phrase", "holds no word");
        found.push_back(std::move(word));
    });
    return found;
}

std::vector<std::string> textIds(const Guidance& guidance) {
    std::vector<std::string> ids;
    const auto add = [&](const guidance::TextId& id) {
        if (std::ranges::count(ids, id.text) == 0)
            ids.push_back(id.text);
    };
    for (const guidance::Outcome& outcome : guidance.outcomes) {
        for (const guidance::TextUse& use : outcome.texts)
            add(use.text);
        for (const guidance::Cause& cause : outcome.causes)
            add(cause.text);
    }
    return ids;
}

std::string lowered(std::string id) {
    for (char& letter : id)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return id;
}

} // namespace bedside::compiler
