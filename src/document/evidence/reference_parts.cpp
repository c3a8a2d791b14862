// SPDX-License-Identifier: MIT
#include "document/evidence/reference_parts.h"

#include "document/compose_inlines.h"
#include "document/evidence/sample_words.h"
#include "document/phrasing.h"

namespace bedside::document {

namespace {

struct CopyStyle {
    const char* id; // of the link "copy:<id>:<study>"
    const char* name;
};
constexpr CopyStyle copyStyles[] = {
    {"vancouver", "Vancouver"}, {"apa", "APA"}, {"bibtex", "BibTeX"}, {"csl-json", "CSL-JSON"}};

/// The numbers that a library knows it by, and the way to its free text: "PubMed 25208042 · Free full text
/// (PMC4381984)".
void addLibraryNumbers(Nodes& nodes, const content::Reference& reference, Voice voice,
                       const content::Phrases& phrases) {
    Inlines inlines;
    if (!reference.pmid.empty())
        inlines.push_back({Words{content::fill(phrases.pubMed, {{"number", reference.pmid}})}});
    if (!reference.pmcid.empty()) {
        if (!inlines.empty())
            inlines.push_back({Words{" · "}});
        const std::string target = "https://pmc.ncbi.nlm.nih.gov/articles/" + reference.pmcid + "/";
        inlines.push_back(
            link(LinkKind::Web, target, content::fill(phrases.freeFullText, {{"number", reference.pmcid}}), target));
    }
    if (!inlines.empty())
        nodes.push_back({Paragraph{std::move(inlines), voice}});
}

Paragraph waysToCopy(const content::Study& study, Voice voice, const content::Phrases& phrases) {
    Inlines inlines = plain(phrases.copyAs + " ");
    const char* between = "";
    for (const CopyStyle& style : copyStyles) {
        inlines.push_back({Words{between}});
        inlines.push_back(link(LinkKind::Place, std::string("copy:") + style.id + ":" + study.id.text, style.name));
        between = " · ";
    }
    return {std::move(inlines), voice};
}

} // namespace

std::string designLine(const content::Appraisal& appraisal, const content::Phrases& phrases) {
    const std::string people = peopleWords(appraisal.sample, phrases);
    const std::string& design = wordsFor(appraisal.design, phrases);
    return people.empty() ? design : content::fill(phrases.designAndPeople, {{"design", design}, {"people", people}});
}

void addLabelled(Nodes& nodes, const std::string& label, const std::string& text, Voice voice,
                 const content::Phrases& phrases) {
    if (text.empty())
        return;
    Inlines inlines{{Strong{plain(labelOf(label, phrases))}}, {Words{text}}};
    nodes.push_back({Paragraph{std::move(inlines), voice}});
}

Nodes referenceParts(const content::Study& study, Voice voice, const Companions& companions) {
    const content::Phrases& phrases = *companions.phrases;
    Nodes nodes;
    nodes.push_back({Paragraph{referenceWords(study), voice}});
    addLibraryNumbers(nodes, study.reference, Voice::Small, phrases);
    if (const std::string target = content::address(study.reference); !target.empty()) {
        const bool doi = !study.reference.doi.empty();
        nodes.push_back(
            {Paragraph{{link(LinkKind::Web, target, doi ? phrases.openDoi : phrases.openReference, target)}, voice}});
    }
    if (companions.offersCopies && !companions.standsAlone)
        nodes.push_back({waysToCopy(study, voice, phrases)});
    return nodes;
}

} // namespace bedside::document
