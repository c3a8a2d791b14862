// SPDX-License-Identifier: MIT
// What a page says about studies, claims and terms.
#include "document/compose.h"
#include "document/compose_inlines.h"
#include "document/words.h"

namespace bedside::document {

namespace {

std::string people(const content::Appraisal& appraisal) {
    if (!appraisal.sampleSize)
        return {};
    std::string text = std::to_string(*appraisal.sampleSize) + " people";
    if (appraisal.men && appraisal.women)
        text += " (" + std::to_string(*appraisal.men) + " men, " + std::to_string(*appraisal.women) + " women)";
    return text;
}

std::string designLine(const content::Appraisal& appraisal) {
    const std::string count = people(appraisal);
    return wordsFor(appraisal.design) + (count.empty() ? count : " · " + count);
}

Paragraph labelled(const char* label, const std::string& text, Voice voice) {
    Inlines inlines{{Strong{plain(std::string(label) + ": ")}}, {Words{text}}};
    return {std::move(inlines), voice};
}

void addLabelled(Nodes& nodes, const char* label, const std::string& text, Voice voice) {
    if (!text.empty())
        nodes.push_back({labelled(label, text, voice)});
}

} // namespace

Document studiesPane(const std::vector<content::Study>& studies, const Companions& companions) {
    Document pane{words::restsOn, companions.language, {}};
    pane.nodes.push_back({Heading{2, plain(words::restsOn)}});
    int number = 0;
    for (const content::Study& study : studies) {
        Box box{BoxKind::Study, "", {}};
        box.nodes.push_back(
            {Heading{3,
                     {moreAbout(study, std::to_string(++number) + "  " + content::shortName(study), companions)},
                     -1,
                     "study:" + study.id.text}});
        box.nodes.push_back({Paragraph{plain(designLine(study.appraisal)), Voice::Small}});
        addLabelled(box.nodes, words::cannotTell, study.appraisal.cannotTell, Voice::Small);
        pane.nodes.push_back({std::move(box)});
    }
    return pane;
}

Document studyPage(const content::Study& study, const std::vector<content::SectionSummary>& citedIn,
                   const Companions& companions) {
    const std::string name = content::shortName(study);
    Document page{name, companions.language, {}};
    page.nodes.push_back({Heading{1, plain(name)}});
    page.nodes.push_back({Paragraph{plain(designLine(study.appraisal)), Voice::Lead}});
    addLabelled(page.nodes, words::whoWasStudied, study.appraisal.who, Voice::Body);
    addLabelled(page.nodes, words::whatItFound, study.appraisal.found, Voice::Body);
    addLabelled(page.nodes, words::cannotTell, study.appraisal.cannotTell, Voice::Body);
    addLabelled(page.nodes, words::howRead, wordsFor(study.appraisal.read), Voice::Body);
    page.nodes.push_back({Heading{2, plain(words::reference)}});
    page.nodes.push_back({Paragraph{plain(content::fullReference(study.reference))}});
    if (const std::string target = content::address(study.reference); !target.empty())
        page.nodes.push_back({Paragraph{{link(LinkKind::Web, target, words::openReference, target)}}});
    if (!citedIn.empty()) {
        page.nodes.push_back({Heading{2, plain(words::usedIn)}});
        List list;
        for (const content::SectionSummary& section : citedIn)
            list.items.push_back({{Paragraph{{link(LinkKind::Section, "section:" + section.id.text, section.title)}}}});
        page.nodes.push_back({std::move(list)});
    }
    return page;
}

Document termNote(const content::Term& term) {
    return {term.word, "", {{Heading{3, plain(term.word)}}, {Paragraph{plain(term.meaning)}}}};
}

Document claimNote(const content::Claim& claim, const Companions& companions) {
    Document note{words::howSure, companions.language, {}};
    note.nodes.push_back({Heading{3, plain(words::howSure)}});
    std::string first = std::string(wordsFor(claim.relation)) + ".";
    if (claim.certainty)
        first += std::string(" ") + words::howSure + ": " + wordsFor(*claim.certainty) + ".";
    note.nodes.push_back({Paragraph{plain(first)}});
    if (!claim.reason.empty())
        note.nodes.push_back({Paragraph{plain(claim.reason)}});
    for (const content::StudyId& id : claim.studies)
        if (const content::Study* study = companions.study(id))
            note.nodes.push_back(
                {Paragraph{{moreAbout(*study, content::shortName(*study), companions)}, Voice::Small}});
    return note;
}

} // namespace bedside::document
