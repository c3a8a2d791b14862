// SPDX-License-Identifier: MIT
#include "compiler/claims_check.h"

#include <algorithm>

namespace bedside::compiler {

namespace {

using namespace content;

class ClaimsCheck {
public:
    ClaimsCheck(const Draft& draft, Faults& faults) : m_draft(draft), m_faults(faults) {}

    void run() {
        for (const auto& [id, claim] : m_draft.claims.byId) {
            const codec::Place place = m_draft.claims.file.at(id.text);
            studies(claim, place);
            words(id, claim, place);
            subjects(claim.about, place.at("about"));
            support(claim, place.at("about"));
        }
        if (m_draft.claims.known)
            for (const auto& [id, words] : m_draft.claimWords.byId)
                if (m_draft.claims.find(id) == nullptr)
                    fault(m_draft.claimWords.place(id), "no claim has the id '" + id.text + "'");
        for (const auto& [id, appraisal] : m_draft.appraisals.byId) {
            const codec::Place place = m_draft.appraisals.file.at(id.text);
            subjects(appraisal.cannotSupport, place.at("cannot_support"));
            for (std::size_t i = 0; m_draft.topics.known && i < appraisal.topics.size(); ++i)
                if (!contains(m_draft.topics.topics, appraisal.topics[i]))
                    fault(place.at("topics").at(i).text(),
                          "no topic has the id '" + appraisal.topics[i].text + "' in " + m_draft.topics.place.file);
        }
    }

private:
    void fault(std::string where, std::string what) { m_faults.push_back({std::move(where), std::move(what)}); }

    template <class Thing, class Id> static bool contains(const std::vector<Thing>& things, const Id& id) {
        return std::ranges::find(things, id, &Thing::id) != things.end();
    }

    void studies(const Claim& claim, const codec::Place& place) {
        for (std::size_t i = 0; m_draft.references.known && i < claim.studies.size(); ++i)
            if (!m_draft.references.byId.contains(claim.studies[i]))
                fault(place.at("studies").at(i).text(), "no reference has the id '" + claim.studies[i].text + "'");
    }

    void words(const ClaimId& id, const Claim& claim, const codec::Place& place) {
        if (!m_draft.claimWords.known)
            return;
        const std::string& file = m_draft.claimWords.file.file;
        const ClaimWords* words = m_draft.claimWords.find(id);
        if (words == nullptr)
            return fault(place.text(), "has no words in " + file);
        if (claim.certainty && words->reason.empty())
            fault(place.text(), "has a certainty, and no reason for it in " + file);
        const bool shown = claim.relation == Relation::Shows || claim.relation == Relation::Partly;
        if (shown && words->shownIn.empty())
            fault(place.text(), "is said to be shown, and " + file + " does not say in whom (shown_in)");
    }

    void subjects(const std::vector<SubjectId>& named, const codec::Place& place) {
        for (std::size_t i = 0; m_draft.topics.known && i < named.size(); ++i)
            if (!contains(m_draft.topics.subjects, named[i]))
                fault(place.at(i).text(),
                      "no subject has the id '" + named[i].text + "' in " + m_draft.topics.place.file);
    }

    /// No study is said to show what its own appraisal says that it cannot.
    void support(const Claim& claim, const codec::Place& place) {
        if (claim.relation != Relation::Shows && claim.relation != Relation::Partly)
            return;
        for (const StudyId& study : claim.studies) {
            const Appraisal* appraisal = m_draft.appraisals.find(study);
            for (std::size_t i = 0; appraisal != nullptr && i < claim.about.size(); ++i)
                if (std::ranges::count(appraisal->cannotSupport, claim.about[i]) > 0)
                    fault(place.at(i).text(), "'" + study.text + "' cannot support a claim about '" +
                                                  claim.about[i].text + "', as its appraisal says");
        }
    }

    const Draft& m_draft;
    Faults& m_faults;
};

} // namespace

void checkClaims(const Draft& draft, Faults& faults) { ClaimsCheck(draft, faults).run(); }

} // namespace bedside::compiler
