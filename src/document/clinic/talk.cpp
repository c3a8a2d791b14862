// SPDX-License-Identifier: MIT
#include "document/clinic/talk.h"

#include "document/compose_inlines.h"
#include "document/handout/result_sheet.h"

#include <algorithm>

namespace bedside::document {

namespace {

using content::ClinicList;
using content::ClinicNote;
using content::TalkStage;

/// The notes that speak of a page.
struct PageNotes {
    std::vector<const ClinicNote*> chain; // what the first lacks, the next may have
    std::vector<const ClinicNote*> more;  // ask and examine more
};

class NoteFinder {
public:
    explicit NoteFinder(const ClinicSources& sources) : m_sources(sources) {}

    PageNotes find(const ClinicPage& page) {
        switch (page.place) {
        case ClinicPlace::Section:
            chain("section:" + page.id);
            break;
        case ClinicPlace::Part:
            chain("part:" + page.id);
            break;
        case ClinicPlace::Question:
            chain("question:" + page.id);
            chain("part:" + partOf(page.id));
            break;
        case ClinicPlace::Emergency:
        case ClinicPlace::Result:
            addOutcomes();
            break;
        case ClinicPlace::Card:
            chain("card:" + page.id);
            chain("page:advice");
            break;
        case ClinicPlace::Other:
            chain("page:" + page.id);
            break;
        }
        return std::move(m_found);
    }

private:
    void add(const std::string& page, std::vector<const ClinicNote*>& notes) {
        if (const ClinicNote* note = m_sources.notes.note(page))
            notes.push_back(note);
    }
    void chain(const std::string& page) { add(page, m_found.chain); }
    std::string partOf(const std::string& question) const {
        if (m_sources.guidance)
            for (const guidance::Question& each : m_sources.guidance->questions)
                if (each.id.text == question)
                    return m_sources.guidance->parts[each.part].id.text;
        return {};
    }
    void addOutcomes() {
        if (!m_sources.judged)
            return;
        const guidance::Guidance& guidance = m_sources.judged->guidance;
        const guidance::Verdict& verdict = m_sources.judged->verdict;
        chain("outcome:" + guidance.outcomes[verdict.outcome].id.text);
        addCauses(verdict.outcome);
        for (const std::size_t also : verdict.also) {
            add("outcome:" + guidance.outcomes[also].id.text, m_found.more);
            addCauses(also);
        }
        for (const guidance::ShownCard& card : verdict.cards)
            add("card:" + guidance.cards[card.card].id.text, m_found.more);
    }
    void addCauses(std::size_t outcome) {
        const Judged& judged = *m_sources.judged;
        const guidance::Outcome& of = judged.guidance.outcomes[outcome];
        for (std::size_t cause = 0; cause < of.causes.size(); ++cause)
            if (std::ranges::any_of(judged.verdict.because, [&](const guidance::Reason& reason) {
                    return reason.outcome == outcome && of.rules[reason.rule].cause == cause;
                }))
                add("cause:" + of.causes[cause].text.text, m_found.more);
    }

    const ClinicSources& m_sources;
    PageNotes m_found;
};

class TalkComposer {
public:
    TalkComposer(PageNotes notes, const ClinicSources& sources) : m_notes(std::move(notes)), m_sources(sources) {}

    Nodes compose() {
        if (m_notes.chain.empty())
            return {};
        const TalkStage stage = m_notes.chain.front()->stage;
        addStage(stage == TalkStage::SpecificSuggestions && suggestionsWait() ? TalkStage::IntensiveTherapy : stage);
        addList(phrases().openTitle, &ClinicNote::open);
        addList(phrases().askTitle, &ClinicNote::ask);
        addList(phrases().examineTitle, &ClinicNote::examine);
        addList(phrases().closeTitle, &ClinicNote::close);
        addList(phrases().teachBackTitle, &ClinicNote::teachBack);
        m_nodes.push_back({Heading{2, plain(phrases().afterwards)}});
        addText(TalkStage::Review);
        addText(TalkStage::Reflect);
        return std::move(m_nodes);
    }

private:
    const content::Phrases& phrases() const { return *m_sources.companions.phrases; }
    /// While somebody has to be seen first, there is nothing to try yet, whichever page is open.
    bool suggestionsWait() const { return m_sources.judged && isUrgent(*m_sources.judged); }
    void addText(TalkStage stage) {
        const auto text = m_sources.notes.stages.find(stage);
        if (text == m_sources.notes.stages.end())
            return;
        Inlines line{{Strong{plain(content::fill(phrases().sentence, {{"words", text->second.title}}) + " ")}}};
        for (Inline& part : composeInlines(text->second.about, m_sources.companions))
            line.push_back(std::move(part));
        m_nodes.push_back({Paragraph{std::move(line)}});
    }
    void addStage(TalkStage stage) {
        m_nodes.push_back({Heading{2, plain(phrases().stageTitle)}});
        if (m_sources.leftOut != PagesLeftOut::None) {
            const bool isChosen = m_sources.leftOut == PagesLeftOut::ByPatient;
            const std::string& words = isChosen ? phrases().choseBackCare : phrases().settingsHoldPages;
            m_nodes.push_back({Box{BoxKind::Careful, phrases().careful, {{Paragraph{plain(words)}}}}});
        }
        addText(TalkStage::Permission);
        if (stage != TalkStage::Permission)
            addText(stage);
    }
    std::vector<std::string> lines(std::vector<std::string> ClinicNote::*list) const {
        std::vector<std::string> found;
        for (const ClinicNote* note : m_notes.chain)
            if (found.empty())
                found = note->*list;
        if (list == &ClinicNote::ask || list == &ClinicNote::examine)
            for (const ClinicNote* note : m_notes.more)
                for (const std::string& line : note->*list)
                    if (std::ranges::count(found, line) == 0)
                        found.push_back(line);
        return found;
    }
    void addList(const std::string& title, std::vector<std::string> ClinicNote::*list) {
        List items;
        for (const std::string& line : lines(list))
            if (const auto words = m_sources.notes.lines.find(line); words != m_sources.notes.lines.end())
                items.items.push_back({{Paragraph{composeInlines(words->second, m_sources.companions)}}});
        if (items.items.empty())
            return;
        m_nodes.push_back({Heading{2, plain(title)}});
        m_nodes.push_back({std::move(items)});
    }

    PageNotes m_notes;
    const ClinicSources& m_sources;
    Nodes m_nodes;
};

} // namespace

Nodes talk(const ClinicPage& page, const ClinicSources& sources) {
    return TalkComposer(NoteFinder(sources).find(page), sources).compose();
}

} // namespace bedside::document
