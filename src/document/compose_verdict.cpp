// SPDX-License-Identifier: MIT
// The page of a result.
#include "document/compose_verdict.h"

#include "document/compose_blocks.h"
#include "document/compose_inlines.h"
#include "document/evidence/evidence.h"
#include "document/evidence/linked_studies.h"
#include "document/position_parts.h"
#include "document/reading_order.h"
#include "document/verdict_parts.h"
#include "guidance/evaluation.h"

#include <algorithm>

namespace bedside::document {

namespace {

class VerdictComposer {
public:
    VerdictComposer(const Judged& judged, const Companions& companions)
        : m_parts(judged, companions), m_judged(judged), m_verdict(judged.verdict) {}

    Nodes compose() {
        m_nodes.push_back({Heading{1, plain(phrases().resultTitle)}});
        const content::AdvicePage& main = m_parts.page(text(m_verdict.texts.front()));
        m_nodes.push_back({m_parts.levelCard(m_verdict.outcome, main)});
        addCauses(m_verdict.outcome); // what it may be, and who to ask, before what holds for all
        addWhatToDo(main);
        addWhy();
        addAlso();
        addReading();
        addCards();
        append(m_nodes, positionNodes(m_parts));
        addPeopleStudied();
        append(m_nodes, m_parts.ending());
        return std::move(m_nodes);
    }

private:
    const content::Phrases& phrases() const { return m_parts.phrases(); }
    const content::AdviceText& text(const guidance::TextId& id) const { return m_judged.words.outcomes.at(id.text); }
    void addHeading(const std::string& title) { m_nodes.push_back({Heading{2, plain(title)}}); }

    void addWhatToDo(const content::AdvicePage& main) {
        addHeading(phrases().whatToDo);
        append(m_nodes, m_parts.body(main, true));
        if (m_verdict.urgency == guidance::Urgency::Unknown)
            m_nodes.push_back({Paragraph{{link(LinkKind::Place, "page:unanswered", phrases().checkAnswers)}}});
        if (showsAllSigns() && m_judged.warningSigns) {
            addHeading(phrases().allSigns);
            append(m_nodes, m_parts.body({{}, {}, m_judged.warningSigns->blocks}, true));
        }
        for (auto more = m_verdict.texts.begin() + 1; more != m_verdict.texts.end(); ++more)
            append(m_nodes, m_parts.section(m_parts.page(text(*more))));
        addSexAdvice();
    }
    bool showsAllSigns() const {
        return m_verdict.urgency == guidance::Urgency::AdultsOnly || m_verdict.urgency == guidance::Urgency::Library;
    }
    void addCauses(std::size_t outcome) {
        for (const std::size_t cause : m_parts.causesOf(outcome))
            append(m_nodes, m_parts.section(m_parts.page(text(m_parts.outcome(outcome).causes[cause].text))));
    }
    void addSexAdvice() {
        constexpr const char* ids[] = {"stop_until_seen", "none", "pause_what_hurts", "go_gently"};
        if (!m_verdict.plain || m_verdict.sexAdvice == guidance::SexAdvice::None)
            return;
        addHeading(phrases().aboutSex);
        const auto id = ids[static_cast<std::size_t>(m_verdict.sexAdvice)];
        m_nodes.push_back({Paragraph{m_parts.inlines(m_judged.words.rules.at(id))}});
    }

    void addWhy() {
        addHeading(phrases().whyThis);
        append(m_nodes, m_parts.reasons(m_verdict.outcome));
    }

    /// What is urgent is said in full also where something more urgent stands above it.
    void addAlso() {
        if (m_verdict.also.empty())
            return;
        addHeading(phrases().alsoForYou);
        for (const std::size_t also : m_verdict.also) {
            const std::vector<guidance::TextId> texts = textsOf(also);
            const content::AdvicePage& page = m_parts.page(text(texts.front()));
            Box card = m_parts.levelCard(also, page);
            std::get<Heading>(card.nodes.front().value).level = 3;
            m_nodes.push_back({std::move(card)});
            Nodes rest = m_parts.body(page, true);
            append(rest, m_parts.reasons(also));
            if (m_parts.outcome(also).urgency <= guidance::Urgency::SameDay) {
                append(m_nodes, std::move(rest));
                addCauses(also);
            } else {
                const std::string& id = m_parts.outcome(also).id.text;
                m_nodes.push_back({Fold{"also-" + id, 0, content::fill(phrases().moreAbout, {{"title", page.title}}),
                                        std::move(rest)}});
            }
        }
    }
    std::vector<guidance::TextId> textsOf(std::size_t outcome) const {
        guidance::Evaluation evaluation(m_judged.guidance, m_judged.sheet);
        evaluation.settle(outcome);
        std::vector<guidance::TextId> texts;
        for (const guidance::TextUse& use : m_parts.outcome(outcome).texts)
            if (!use.when || evaluation.holds(*use.when))
                texts.push_back(use.text);
        return texts;
    }

    void addReading() {
        const std::vector<content::SectionSummary> pages = readFirst(m_judged);
        if (pages.empty())
            return;
        addHeading(phrases().readFirst);
        List list;
        for (const content::SectionSummary& page : pages)
            list.items.push_back({{Paragraph{{link(LinkKind::Section, "section:" + page.id.text, page.title)}}}});
        m_nodes.push_back({std::move(list)});
    }

    void addCards() {
        if (m_verdict.cards.empty())
            return;
        addHeading(phrases().adviceForYou);
        const auto more = m_verdict.cards.begin() + static_cast<std::ptrdiff_t>(m_verdict.firstView);
        for (auto card = m_verdict.cards.begin(); card != more; ++card)
            m_nodes.push_back(cardNode(*card));
        if (more == m_verdict.cards.end())
            return;
        Fold rest{"more-cards", 2, phrases().moreForYou, {}};
        for (auto card = more; card != m_verdict.cards.end(); ++card)
            rest.nodes.push_back(cardNode(*card));
        m_nodes.push_back({std::move(rest)});
    }
    Node cardNode(const guidance::ShownCard& shown) const {
        const guidance::Card& card = m_judged.guidance.cards[shown.card];
        const content::AdvicePage& page = m_parts.page(m_judged.words.cards.at(card.id.text));
        Box box{card.safety ? BoxKind::Careful : BoxKind::Card, card.safety ? phrases().careful : "", {}};
        box.nodes.push_back({Heading{3, plain(page.title)}});
        box.nodes.push_back({Paragraph{{{Strong{m_parts.inlines(page.keyMessage)}}}}});
        append(box.nodes, m_parts.body(page, true));
        Fold why{"why-" + card.id.text, 0, phrases().whyThis, {}};
        List answered = m_parts.answers(shown.questions);
        if (!answered.items.empty())
            why.nodes.push_back({std::move(answered)});
        why.nodes.push_back({Paragraph{m_parts.inlines(m_judged.words.rules.at(card.id.text))}});
        box.nodes.push_back({std::move(why)});
        return {std::move(box)};
    }

    /// Of the studies that this page names, those whose people differ from the reader.
    void addPeopleStudied() {
        std::vector<const content::Study*> studies;
        for (const content::StudyId& id : linkedStudies(m_nodes))
            if (const content::Study* study = m_parts.companions().study(id))
                studies.push_back(study);
        const Reader reader = readerOf(m_judged.guidance, m_judged.sheet);
        if (Nodes people = peopleStudied(studies, reader, m_parts.companions()); !people.empty())
            m_nodes.push_back({Fold{"people", 2, phrases().youAndThem, std::move(people)}});
    }

    VerdictParts m_parts;
    const Judged& m_judged;
    const guidance::Verdict& m_verdict;
    Nodes m_nodes;
};

} // namespace

Document verdictPage(const Judged& judged, const Companions& companions) {
    return {companions.phrases->resultTitle, companions.language, VerdictComposer(judged, companions).compose()};
}

} // namespace bedside::document
