// SPDX-License-Identifier: MIT
#include "compiler/cross_check.h"

#include <algorithm>
#include <set>

namespace bedside::compiler {

namespace {

using namespace content;

class CrossCheck {
public:
    CrossCheck(const Draft& draft, Faults& faults) : m_draft(draft), m_mentions(allMentions(draft)), m_faults(faults) {
        for (const SectionDraft& section : draft.sections)
            m_sections.insert(section.plan.id.text);
    }

    void run() {
        studies();
        mentions();
        if (m_draft.references.known && m_draft.claims.known && m_draft.plan)
            uncited();
        groups();
        allowances();
        regions();
        positions();
        handouts();
    }

private:
    void fault(std::string where, std::string what) { m_faults.push_back({std::move(where), std::move(what)}); }
    bool hasReference(const StudyId& id) const {
        return !m_draft.references.known || m_draft.references.byId.contains(id);
    }
    // Every reference has an entry, and every entry its reference.
    template <class Value> void paired(const Entries<StudyId, Value>& entries, const std::string& what) {
        if (!entries.known)
            return;
        for (const auto& [id, place] : m_draft.references.places)
            if (entries.find(id) == nullptr)
                fault(place.text(), "'" + id.text + "' has no " + what + " in " + entries.file.file);
        for (const auto& [id, value] : entries.byId)
            if (!hasReference(id))
                fault(entries.place(id), "no reference has the id '" + id.text + "'");
    }
    void studies() {
        paired(m_draft.appraisals, "appraisal");
        paired(m_draft.studyWords, "summary");
    }
    void mentions();
    std::string missing(const Mention& mention) const;
    void uncited();
    void groups();
    bool isPage(const std::string& name) const;
    void allowances();
    void regions();
    void positions();
    void handouts();
    std::string missing(const content::HandoutPart& part) const;
    std::string missingAdvice(const content::HandoutPart& part) const;

    const Draft& m_draft;
    std::vector<PlacedMention> m_mentions;
    Faults& m_faults;
    std::set<std::string> m_sections;
};

std::string CrossCheck::missing(const Mention& mention) const {
    switch (mention.kind) {
    case MentionKind::Study:
        return hasReference({mention.id}) ? "" : "no reference";
    case MentionKind::Claim:
        return !m_draft.claims.known || m_draft.claims.find({mention.id}) != nullptr ? "" : "no claim";
    case MentionKind::Term:
        return !m_draft.glossary.known || m_draft.glossary.find({mention.id}) != nullptr ? ""
                                                                                         : "no word of the glossary";
    case MentionKind::Section:
        return m_sections.contains(mention.id) ? "" : "no section";
    case MentionKind::Figure:
        return m_draft.figures.contains({mention.id}) ? "" : "no drawing";
    case MentionKind::Line: // held against guidance.json with its words
        return {};
    }
    return {};
}

void CrossCheck::mentions() {
    for (const PlacedMention& placed : m_mentions)
        if (const std::string what = missing(placed.mention); !what.empty())
            fault(placed.place, what + " has the id '" + placed.mention.id + "'");
}

void CrossCheck::uncited() {
    std::set<std::string> cited;
    for (const PlacedMention& placed : m_mentions)
        if (placed.mention.kind == MentionKind::Study)
            cited.insert(placed.mention.id);
    for (const auto& [id, claim] : m_draft.claims.byId)
        for (const StudyId& study : claim.studies)
            cited.insert(study.text);
    if (m_draft.logic)
        for (const auto& [study, place] : m_draft.logic->studies)
            cited.insert(study.text);
    for (const auto& [id, place] : m_draft.references.places)
        if (!cited.contains(id.text))
            fault(place.text(), "nothing cites '" + id.text + "'");
}

void CrossCheck::groups() {
    if (!m_draft.plan || !m_draft.words)
        return;
    std::set<std::string> used;
    for (const SectionPlan& plan : m_draft.plan->sections) {
        used.insert(plan.group.text);
        if (!plan.group.text.empty() && !m_draft.words->groups.contains(plan.group.text))
            fault(plan.place.at("group").text(),
                  "the group '" + plan.group.text + "' has no title in " + m_draft.words->place.file);
    }
    for (const auto& [id, title] : m_draft.words->groups)
        if (!used.contains(id))
            fault(m_draft.words->place.at("groups").at(id).text(), "no section is of this group");
}

bool CrossCheck::isPage(const std::string& name) const {
    return m_sections.contains(name) ||
           (m_draft.guidanceWords && std::ranges::count(m_draft.guidanceWords->pages, name, &AdviceDraft::name) > 0);
}

void CrossCheck::allowances() {
    for (const Allowance& allowance : m_draft.allowances)
        if (m_draft.plan && !allowance.section.text.empty() && !isPage(allowance.section.text))
            fault(allowance.place.at("section").text(), "no section has the id '" + allowance.section.text + "'");
}

void CrossCheck::regions() {
    if (!m_draft.regions.known || !m_draft.regionWords.known)
        return;
    for (const auto& [id, region] : m_draft.regions.byId)
        if (m_draft.regionWords.find(id) == nullptr)
            fault(m_draft.regions.place(id), "has no name in " + m_draft.regionWords.file.file);
    for (const auto& [id, words] : m_draft.regionWords.byId) {
        const RegionNumbers* numbers = m_draft.regions.find(id);
        if (id.text != "none" && numbers == nullptr)
            fault(m_draft.regionWords.place(id), "has no entry in " + m_draft.regions.file.file);
        if (words.supportChecked.size() != (numbers == nullptr ? 0 : numbers->support.size()))
            fault(m_draft.regionWords.place(id), "should say in support_checked how each support line was checked");
    }
    if (m_draft.regionWords.find({"none"}) == nullptr)
        fault(m_draft.regionWords.file.at("none").text(), "is missing: the words for no country chosen");
}

// Every mark of a position names studies that exist.
void CrossCheck::positions() {
    if (!m_draft.logic)
        return;
    for (const auto& [study, place] : m_draft.logic->studies)
        if (!hasReference(study))
            fault(place.text(), "no reference has the id '" + study.text + "'");
}

// Of what only questions bring: the whole parts, cards and positions.
std::string CrossCheck::missingAdvice(const HandoutPart& part) const {
    if (!m_draft.asksQuestions)
        return "the article asks no questions, and has no such part";
    if (!m_draft.logic || !m_draft.logic->sound)
        return {}; // which has its faults already
    const guidance::Guidance& guidance = m_draft.logic->guidance;
    if (part.kind == PartKind::Card &&
        std::ranges::count(guidance.cards, part.id, [](const guidance::Card& card) { return card.id.text; }) == 0)
        return "no card has the id '" + part.id + "'";
    if (part.kind == PartKind::Position &&
        std::ranges::count(guidance.positions.ids, guidance::PositionId{part.id}) == 0)
        return "no position has the id '" + part.id + "'";
    return {};
}

std::string CrossCheck::missing(const HandoutPart& part) const {
    switch (part.kind) {
    case PartKind::Everything:
        return {};
    case PartKind::Section:
        return !m_draft.plan || m_sections.contains(part.id) ? "" : "no section has the id '" + part.id + "'";
    case PartKind::Claim:
        return !m_draft.claims.known || m_draft.claims.find({part.id}) != nullptr
                   ? ""
                   : "no claim has the id '" + part.id + "'";
    case PartKind::Result:
    case PartKind::Positions:
    case PartKind::Signs:
    case PartKind::Wallet:
    case PartKind::Card:
    case PartKind::Position:
        return missingAdvice(part);
    }
    return {};
}

void CrossCheck::handouts() {
    const HandoutPlans& plans = m_draft.handouts;
    std::set<HandoutId> ids;
    for (const HandoutPlan& plan : plans.handouts) {
        ids.insert(plan.id);
        if (m_draft.handoutWords.known && !plan.id.text.empty() && m_draft.handoutWords.find(plan.id) == nullptr)
            fault(plan.place.at("id").text(),
                  "the handout '" + plan.id.text + "' has no words in " + m_draft.handoutWords.file.file);
        for (const PlacedPart& placed : plan.parts)
            if (const std::string what = missing(placed.part); !what.empty())
                fault(placed.place.text(), what);
    }
    for (const auto& [id, words] : m_draft.handoutWords.byId)
        if (plans.known && !ids.contains(id))
            fault(m_draft.handoutWords.place(id), "no handout has the id '" + id.text + "' in " + plans.file.file);
}

} // namespace

void crossCheck(const Draft& draft, Faults& faults) { CrossCheck(draft, faults).run(); }

} // namespace bedside::compiler
