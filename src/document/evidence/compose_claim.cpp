// SPDX-License-Identifier: MIT
// The card of a claim, and where a reader differs from the people studied.
#include "document/compose_inlines.h"
#include "document/evidence/evidence.h"
#include "document/evidence/evidence_words.h"
#include "document/evidence/people_picture.h"
#include "document/evidence/reference_parts.h"
#include "document/words.h"

namespace bedside::document {

namespace {

void addDifferences(Nodes& nodes, const content::Study& study, const Reader& reader) {
    const std::vector<Difference> found = differences(reader, study.appraisal.sample);
    if (found.empty())
        return;
    Box box{BoxKind::Note, words::youAndThem, {}};
    for (const Difference difference : found)
        box.nodes.push_back({Paragraph{plain(wordsFor(difference, study.appraisal.sample)), Voice::Small}});
    nodes.push_back({std::move(box)});
}

Nodes studyParts(const content::Study& study, const Reader& reader, const Companions& companions) {
    Nodes nodes;
    nodes.push_back({Heading{3, {moreAbout(study, content::shortName(study), companions)}}});
    nodes.push_back({Paragraph{plain(designLine(study.appraisal)), Voice::Small}});
    if (auto people = peoplePicture(study.appraisal.sample, study.id.text))
        nodes.push_back({std::move(*people)});
    addLabelled(nodes, words::whoWasStudied, study.appraisal.who, Voice::Small);
    addDifferences(nodes, study, reader);
    addLabelled(nodes, words::cannotTell, study.appraisal.cannotTell, Voice::Small);
    for (Node& node : referenceParts(study, Voice::Small, companions))
        nodes.push_back(std::move(node));
    return nodes;
}

} // namespace

std::string certaintyWords(content::Certainty certainty, std::optional<content::Certainty> atBest) {
    const std::string words = wordsFor(certainty);
    return atBest ? words + " to " + wordsFor(*atBest) : words;
}

Document claimCard(const content::Claim& claim, const Reader& reader, const Companions& companions) {
    Document card{claim.says, companions.language, {}};
    card.nodes.push_back({Heading{2, plain(claim.says)}});
    card.nodes.push_back({Paragraph{plain(std::string(wordsFor(claim.relation)) + "."), Voice::Small}});
    if (claim.certainty) {
        Inlines sure{{Strong{plain(std::string(words::howSure) + ": ")}},
                     {Words{signFor(*claim.certainty) + "\u00A0" + certaintyWords(*claim.certainty, claim.atBest) +
                            ". " + claim.reason}}};
        card.nodes.push_back({Paragraph{std::move(sure)}});
    } else {
        card.nodes.push_back({Paragraph{plain(claim.reason.empty() ? words::notRated : claim.reason)}});
    }
    addLabelled(card.nodes, words::inWhom, claim.shownIn, Voice::Body);
    for (const content::StudyId& id : claim.studies)
        if (const content::Study* study = companions.study(id))
            card.nodes.push_back({Box{BoxKind::Study, "", studyParts(*study, reader, companions)}});
    return card;
}

Node studiesHeldBack() { return {Paragraph{plain(words::heldBack), Voice::Small}}; }

Nodes peopleStudied(const std::vector<const content::Study*>& studies, const Reader& reader,
                    const Companions& companions) {
    List list;
    for (const content::Study* study : studies) {
        std::string words;
        for (const Difference difference : differences(reader, study->appraisal.sample))
            words += " " + wordsFor(difference, study->appraisal.sample);
        if (words.empty())
            continue;
        Inlines line{moreAbout(*study, content::shortName(*study), companions),
                     {Words{" (" + designLine(study->appraisal) + "):" + words}}};
        list.items.push_back({{Paragraph{std::move(line)}}});
    }
    return list.items.empty() ? Nodes{} : Nodes{{std::move(list)}};
}

} // namespace bedside::document
