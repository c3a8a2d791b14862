// SPDX-License-Identifier: MIT
#include "compiler/clinic/clinic_check.h"

#include "compiler/guidance/words_files.h"

#include <algorithm>
#include <set>

namespace bedside::compiler {

namespace {

using content::ClinicList;
using content::ClinicNote;

class ClinicCheck {
public:
    ClinicCheck(const Draft& draft, Faults& faults)
        : m_draft(draft), m_clinic(draft.clinic),
          m_guidance(draft.logic && draft.logic->sound ? &draft.logic->guidance : nullptr), m_faults(faults) {}

    void run() {
        if (!m_clinic.known)
            return;
        pages();
        complete();
        counts();
        if (m_clinic.wordsKnown) {
            lines();
            unusedLines();
        }
    }

private:
    void fault(const codec::Place& place, std::string what) { m_faults.push_back({place.text(), std::move(what)}); }
    // What questions bring is looked at only where they could be read.
    bool guidanceUnknown() const { return m_draft.asksQuestions && m_guidance == nullptr; }

    std::set<std::string> everyPage() const;
    std::set<std::string> morePages() const;
    void pages();
    void complete();
    void counts();
    void lines();
    void unusedLines();

    const Draft& m_draft;
    const ClinicDraft& m_clinic;
    const guidance::Guidance* m_guidance;
    Faults& m_faults;
};

/// Those that must have notes.
std::set<std::string> ClinicCheck::everyPage() const {
    std::set<std::string> pages;
    for (const char* name : content::clinicPages)
        pages.insert(std::string("page:") + name);
    if (m_draft.plan)
        for (const SectionPlan& section : m_draft.plan->sections)
            pages.insert("section:" + section.id.text);
    if (m_guidance == nullptr)
        return pages;
    for (const guidance::Part& part : m_guidance->parts)
        pages.insert("part:" + part.id.text);
    for (const guidance::Outcome& outcome : m_guidance->outcomes)
        pages.insert("outcome:" + outcome.id.text);
    return pages;
}

/// Those that may have some.
std::set<std::string> ClinicCheck::morePages() const {
    std::set<std::string> pages;
    if (m_guidance == nullptr)
        return pages;
    for (const guidance::Question& question : m_guidance->questions)
        pages.insert("question:" + question.id.text);
    for (const guidance::Card& card : m_guidance->cards)
        pages.insert("card:" + card.id.text);
    for (const guidance::Outcome& outcome : m_guidance->outcomes)
        for (const guidance::Cause& cause : outcome.causes)
            pages.insert("cause:" + cause.text.text);
    return pages;
}

void ClinicCheck::pages() {
    std::set<std::string> known = everyPage();
    known.merge(morePages());
    for (const ClinicNotePlan& plan : m_clinic.notes) {
        const bool ofGuidance = !plan.note.page.starts_with("section:") && !plan.note.page.starts_with("page:");
        if (!known.contains(plan.note.page) && !(ofGuidance && guidanceUnknown()) &&
            !(plan.note.page.starts_with("section:") && !m_draft.plan))
            fault(plan.place, "names no page: section:ID, part:ID, question:ID, outcome:ID, cause:TEXT, card:ID or "
                              "page:NAME, each of which must be there");
    }
}

void ClinicCheck::complete() {
    for (const std::string& page : everyPage()) {
        const auto plan = std::ranges::find(m_clinic.notes, page, [](const auto& each) { return each.note.page; });
        if (plan == m_clinic.notes.end()) {
            fault(m_clinic.file.at("pages"), "has no notes for '" + page + "'");
            continue;
        }
        for (const ClinicList& list : content::clinicLists)
            if (list.lines != &ClinicNote::examine && (plan->note.*list.lines).empty())
                fault(plan->place.at(list.name), "has no line");
    }
}

void ClinicCheck::counts() {
    if (guidanceUnknown())
        return;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < m_clinic.text.counts.size(); ++i) {
        const content::AnswerCount& count = m_clinic.text.counts[i];
        if (!seen.insert(count.id).second)
            fault(m_clinic.countPlaces[i].at("id"), "a second count has the id '" + count.id + "'");
        for (const content::CountedAnswer& answer : count.answers) {
            const codec::Place place = m_clinic.countPlaces[i].at("answers").at(answer.question);
            const auto is = [&](const guidance::Question& question) { return question.id.text == answer.question; };
            const auto question = m_guidance == nullptr ? std::vector<guidance::Question>::const_iterator{}
                                                        : std::ranges::find_if(m_guidance->questions, is);
            if (m_guidance == nullptr || question == m_guidance->questions.end())
                fault(place, "no question has the id '" + answer.question + "'");
            else if (std::ranges::count(question->options, answer.option) == 0)
                fault(place, "the question has no option '" + answer.option + "'");
        }
    }
}

void ClinicCheck::lines() {
    for (const ClinicNotePlan& plan : m_clinic.notes)
        for (const ClinicList& list : content::clinicLists)
            for (std::size_t i = 0; i < (plan.note.*list.lines).size(); ++i) {
                const std::string& id = (plan.note.*list.lines)[i];
                const codec::Place place = plan.place.at(list.name).at(i);
                const auto words = m_clinic.text.lines.find(id);
                if (words == m_clinic.text.lines.end())
                    fault(place, "no line of " + m_clinic.wordsFile.file + " has the id '" + id + "'");
                else if (list.lines == &ClinicNote::examine && content::claimsIn(words->second).empty())
                    fault(m_clinic.wordsFile.at("lines").at(id),
                          "is something to examine, and names no source: words that belong to a claim");
            }
}

void ClinicCheck::unusedLines() {
    std::set<std::string> used;
    for (const ClinicNotePlan& plan : m_clinic.notes)
        for (const ClinicList& list : content::clinicLists)
            used.insert((plan.note.*list.lines).begin(), (plan.note.*list.lines).end());
    for (const auto& [id, words] : m_clinic.text.lines)
        if (!used.contains(id))
            fault(m_clinic.wordsFile.at("lines").at(id), "no page of " + m_clinic.file.file + " has this line");
}

} // namespace

void checkClinic(const Draft& draft, Faults& faults) { ClinicCheck(draft, faults).run(); }

} // namespace bedside::compiler
