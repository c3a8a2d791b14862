// SPDX-License-Identifier: MIT
// What a page says about studies.
#include "document/compose.h"
#include "document/compose_inlines.h"
#include "document/evidence/evidence.h"
#include "document/evidence/people_picture.h"
#include "document/evidence/reference_parts.h"
#include "document/evidence/sample_words.h"

namespace bedside::document {

namespace {

void addAll(Nodes& nodes, Nodes more) {
    for (Node& node : more)
        nodes.push_back(std::move(node));
}

Nodes asCitedParts(const content::AsCited& asCited, const content::Phrases& phrases) {
    Nodes nodes{{Heading{2, plain(phrases.asCited)}}};
    nodes.push_back({Paragraph{plain(asCited.cited)}});
    addLabelled(nodes, phrases.asVerified, asCited.verified, Voice::Body, phrases);
    List differences;
    for (const std::string& difference : asCited.differences)
        differences.items.push_back({{Paragraph{plain(difference)}}});
    nodes.push_back({Paragraph{{{Strong{plain(content::fill(phrases.label, {{"label", phrases.whatDiffers}}))}}}}});
    nodes.push_back({std::move(differences)});
    return nodes;
}

/// What no claim may rest on this study for.
Nodes cannotSupportParts(const content::Appraisal& appraisal, const Companions& companions) {
    const content::Phrases& phrases = *companions.phrases;
    List list;
    for (const content::SubjectId& id : appraisal.cannotSupport)
        if (const content::Subject* subject = companions.subject(id))
            list.items.push_back({{Paragraph{plain(subject->words)}}});
    if (list.items.empty())
        return {};
    return {{Paragraph{{{Strong{plain(content::fill(phrases.label, {{"label", phrases.cannotSupport}}))}}}}},
            {std::move(list)}};
}

List placesOf(const ClaimUses& uses) {
    List list;
    for (const ClaimPlace& place : uses.places)
        list.items.push_back({{Paragraph{
            place.target.empty() ? plain(place.words) : Inlines{link(LinkKind::Place, place.target, place.words)},
            Voice::Small}}});
    return list;
}

Nodes usesParts(const std::vector<ClaimUses>& uses, const content::Phrases& phrases) {
    Nodes nodes{{Heading{2, plain(phrases.claimsOnIt)}}};
    if (uses.empty()) {
        nodes.push_back({Paragraph{plain(phrases.nothingLeans)}});
        return nodes;
    }
    nodes.push_back({Paragraph{plain(phrases.claimsOnItIntro)}});
    for (const ClaimUses& use : uses) {
        const content::Claim& claim = use.claim;
        Inlines says{{Strong{{link(LinkKind::Place, "claim:" + claim.id.text, claim.says)}}}};
        if (claim.certainty)
            says.push_back({Words{" (" + certaintyWords(*claim.certainty, claim.atBest, phrases) + ")"}});
        nodes.push_back({Paragraph{std::move(says)}});
        if (List places = placesOf(use); !places.items.empty())
            nodes.push_back({std::move(places)});
    }
    return nodes;
}

} // namespace

Document studiesPane(const std::vector<content::Study>& studies, const Companions& companions) {
    const content::Phrases& phrases = *companions.phrases;
    Document pane{phrases.restsOn, companions.language, {}};
    pane.nodes.push_back({Heading{2, plain(phrases.restsOn)}});
    int number = 0;
    for (const content::Study& study : studies) {
        Box box{BoxKind::Study, "", {}};
        Inlines title{moreAbout(study, content::shortName(study, phrases), companions)};
        auto* link = std::get_if<Link>(&title.front().value);
        Inlines& words = link != nullptr ? link->inlines : title;
        words.insert(words.begin(), {Words{std::to_string(++number) + "  "}}); // no part of a name from left to right
        box.nodes.push_back({Heading{3, std::move(title), -1, "study:" + study.id.text}});
        box.nodes.push_back({Paragraph{plain(designLine(study.appraisal, phrases)), Voice::Small}});
        addLabelled(box.nodes, phrases.cannotTell, study.appraisal.cannotTell, Voice::Small, phrases);
        pane.nodes.push_back({std::move(box)});
    }
    if (!companions.standsAlone)
        pane.nodes.push_back({Paragraph{{link(LinkKind::Place, "page:evidence", phrases.allStudies)}, Voice::Small}});
    return pane;
}

Document studyPage(const content::Study& study, const std::vector<ClaimUses>& uses, const Reader& reader,
                   const Companions& companions) {
    const content::Phrases& phrases = *companions.phrases;
    const std::string name = content::shortName(study, phrases);
    const content::Appraisal& appraisal = study.appraisal;
    Document page{name, companions.language, {}};
    page.nodes.push_back({Heading{1, plain(name)}});
    page.nodes.push_back({Paragraph{plain(designLine(appraisal, phrases)), Voice::Lead}});
    if (auto people = peoplePicture(appraisal.sample, study.id.text, companions))
        page.nodes.push_back({std::move(*people)});
    addLabelled(page.nodes, phrases.whoWasStudied, appraisal.who, Voice::Body, phrases);
    addLabelled(page.nodes, phrases.age, ageWords(appraisal.sample, phrases), Voice::Body, phrases);
    addLabelled(page.nodes, phrases.whatItFound, appraisal.found, Voice::Body, phrases);
    addLabelled(page.nodes, phrases.weakens, appraisal.limits, Voice::Body, phrases);
    addLabelled(page.nodes, phrases.cannotTell, appraisal.cannotTell, Voice::Body, phrases);
    addAll(page.nodes, cannotSupportParts(appraisal, companions));
    addLabelled(page.nodes, phrases.howRead, wordsFor(appraisal.read, phrases), Voice::Body, phrases);
    if (Nodes fit = peopleStudied({&study}, reader, companions); !fit.empty())
        page.nodes.push_back({Box{BoxKind::Note, phrases.youAndThem, std::move(fit)}});
    page.nodes.push_back({Heading{2, plain(phrases.reference)}});
    addAll(page.nodes, referenceParts(study, Voice::Body, companions));
    if (appraisal.asCited)
        addAll(page.nodes, asCitedParts(*appraisal.asCited, phrases));
    addAll(page.nodes, usesParts(uses, phrases));
    return page;
}

Document termNote(const content::Term& term) {
    return {term.word, "", {{Heading{3, plain(term.word)}}, {Paragraph{plain(term.meaning)}}}};
}

} // namespace bedside::document
