// SPDX-License-Identifier: MIT
// The card of a claim, and where a reader differs from the people studied.
#include "document/compose_inlines.h"
#include "document/evidence/evidence.h"
#include "document/evidence/people_picture.h"
#include "document/evidence/reference_parts.h"
#include "document/phrasing.h"

namespace bedside::document {

namespace {

void addDifferences(Nodes& nodes, const content::Study& study, const Reader& reader, const content::Phrases& phrases) {
    const std::vector<Difference> found = differences(reader, study.appraisal.sample);
    if (found.empty())
        return;
    Box box{BoxKind::Note, phrases.youAndThem, {}};
    for (const Difference difference : found)
        box.nodes.push_back({Paragraph{plain(wordsFor(difference, study.appraisal.sample, phrases)), Voice::Small}});
    nodes.push_back({std::move(box)});
}

Nodes studyParts(const content::Study& study, const Reader& reader, const Companions& companions) {
    const content::Phrases& phrases = *companions.phrases;
    Nodes nodes;
    nodes.push_back({Heading{3, {moreAbout(study, content::shortName(study, phrases), companions)}}});
    nodes.push_back({Paragraph{plain(designLine(study.appraisal, phrases)), Voice::Small}});
    if (auto people = peoplePicture(study.appraisal.sample, study.id.text, companions))
        nodes.push_back({std::move(*people)});
    addLabelled(nodes, phrases.whoWasStudied, study.appraisal.who, Voice::Small, phrases);
    addDifferences(nodes, study, reader, phrases);
    addLabelled(nodes, phrases.cannotTell, study.appraisal.cannotTell, Voice::Small, phrases);
    for (Node& node : referenceParts(study, Voice::Small, companions))
        nodes.push_back(std::move(node));
    return nodes;
}

} // namespace

std::string certaintyWords(content::Certainty certainty, std::optional<content::Certainty> atBest,
                           const content::Phrases& phrases) {
    const std::string& words = wordsFor(certainty, phrases);
    return atBest ? content::fill(phrases.certaintyRange, {{"low", words}, {"high", wordsFor(*atBest, phrases)}})
                  : words;
}

Document claimCard(const content::Claim& claim, const Reader& reader, const Companions& companions) {
    const content::Phrases& phrases = *companions.phrases;
    Document card{claim.says, companions.language, {}};
    card.nodes.push_back({Heading{2, plain(claim.says)}});
    card.nodes.push_back({Paragraph{
        plain(content::fill(phrases.sentence, {{"words", wordsFor(claim.relation, phrases)}})), Voice::Small}});
    if (claim.certainty) {
        const std::string certainty = content::fill(
            phrases.certaintyAndReason,
            {{"certainty", certaintyWords(*claim.certainty, claim.atBest, phrases)}, {"reason", claim.reason}});
        Inlines sure{{Strong{plain(labelOf(phrases.howSure, phrases))}},
                     {Words{signFor(*claim.certainty) + noBreakSpace + certainty}}};
        card.nodes.push_back({Paragraph{std::move(sure)}});
    } else {
        card.nodes.push_back({Paragraph{plain(claim.reason.empty() ? phrases.notRated : claim.reason)}});
    }
    addLabelled(card.nodes, phrases.inWhom, claim.shownIn, Voice::Body, phrases);
    for (const content::StudyId& id : claim.studies)
        if (const content::Study* study = companions.study(id))
            card.nodes.push_back({Box{BoxKind::Study, "", studyParts(*study, reader, companions)}});
    return card;
}

Node studiesHeldBack(const content::Phrases& phrases) { return {Paragraph{plain(phrases.heldBack), Voice::Small}}; }

Nodes peopleStudied(const std::vector<const content::Study*>& studies, const Reader& reader,
                    const Companions& companions) {
    const content::Phrases& phrases = *companions.phrases;
    List list;
    for (const content::Study* study : studies) {
        std::string words;
        for (const Difference difference : differences(reader, study->appraisal.sample))
            words += (words.empty() ? "" : " ") + wordsFor(difference, study->appraisal.sample, phrases);
        if (words.empty())
            continue;
        Inlines line = fillInlines(phrases.studyDiffers,
                                   {{"study", {moreAbout(*study, content::shortName(*study, phrases), companions)}},
                                    {"design", plain(designLine(study->appraisal, phrases))},
                                    {"differences", plain(words)}});
        list.items.push_back({{Paragraph{std::move(line)}}});
    }
    return list.items.empty() ? Nodes{} : Nodes{{std::move(list)}};
}

} // namespace bedside::document
