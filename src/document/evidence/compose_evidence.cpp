// SPDX-License-Identifier: MIT
// The list of all studies, chosen and in order.
#include "document/compose_inlines.h"
#include "document/evidence/evidence.h"
#include "document/evidence/reference_parts.h"

#include <algorithm>

namespace bedside::document {

namespace {

template <class Value> bool contains(const std::vector<Value>& values, const Value& value) {
    return std::ranges::find(values, value) != values.end();
}

bool fits(const ShelfStudy& shelved, const ShelfChoice& choice) {
    const content::Appraisal& appraisal = shelved.study.appraisal;
    return (!choice.topic || contains(appraisal.topics, *choice.topic)) &&
           (!choice.design || appraisal.design == *choice.design) &&
           (!choice.certainty || contains(shelved.certainties, *choice.certainty)) &&
           (choice.fromYear == 0 || shelved.study.reference.year >= choice.fromYear);
}

/// Returns what the order counts, the most first; 0 where it orders by name, as the studies come.
std::size_t weight(const ShelfStudy& shelved, ShelfOrder order) {
    switch (order) {
    case ShelfOrder::Name:
        return 0;
    case ShelfOrder::Newest:
        return static_cast<std::size_t>(shelved.study.reference.year);
    case ShelfOrder::MostPeople:
        return static_cast<std::size_t>(shelved.study.appraisal.sample.sampleSize.value_or(0));
    case ShelfOrder::Surest:
        return shelved.certainties.empty() ? 0 : 1 + static_cast<std::size_t>(shelved.certainties.front());
    case ShelfOrder::MostUsed:
        return shelved.places;
    }
    return 0;
}

std::string certaintyList(const std::vector<content::Certainty>& certainties, const content::Phrases& phrases) {
    std::vector<std::string> words;
    for (const content::Certainty certainty : certainties)
        words.push_back(wordsFor(certainty, phrases));
    return content::joined(phrases.list, words);
}

Box studyBox(const ShelfStudy& shelved, const Companions& companions) {
    const content::Appraisal& appraisal = shelved.study.appraisal;
    const content::Phrases& phrases = *companions.phrases;
    Box box{BoxKind::Card, "", {}};
    box.nodes.push_back(
        {Heading{3, {moreAbout(shelved.study, content::shortName(shelved.study, phrases), companions)}}});
    box.nodes.push_back({Paragraph{plain(designLine(appraisal, phrases)), Voice::Small}});
    box.nodes.push_back({Paragraph{plain(appraisal.found)}});
    std::string line = content::fill(phrases.leansOn, {{"count", std::to_string(shelved.places)}});
    if (!shelved.certainties.empty())
        line +=
            " · " + content::fill(phrases.surenessOfClaims, {{"list", certaintyList(shelved.certainties, phrases)}});
    box.nodes.push_back({Paragraph{plain(line), Voice::Small}});
    return box;
}

} // namespace

std::vector<ShelfStudy> chosenStudies(std::vector<ShelfStudy> all, const ShelfChoice& choice) {
    std::erase_if(all, [&](const ShelfStudy& shelved) { return !fits(shelved, choice); });
    std::ranges::stable_sort(all, std::ranges::greater{},
                             [&](const ShelfStudy& shelved) { return weight(shelved, choice.order); });
    return all;
}

Document evidencePage(const std::vector<ShelfStudy>& chosen, std::size_t all, const Companions& companions) {
    const content::Phrases& phrases = *companions.phrases;
    Document page{phrases.evidenceTitle, companions.language, {}};
    const std::string count =
        content::fill(phrases.showing, {{"chosen", std::to_string(chosen.size())}, {"all", std::to_string(all)}});
    page.nodes.push_back({Paragraph{plain(count), Voice::Small}});
    if (chosen.empty())
        page.nodes.push_back({Paragraph{plain(phrases.noStudyFits)}});
    for (const ShelfStudy& shelved : chosen)
        page.nodes.push_back({studyBox(shelved, companions)});
    return page;
}

} // namespace bedside::document
