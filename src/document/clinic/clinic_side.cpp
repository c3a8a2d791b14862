// SPDX-License-Identifier: MIT
#include "document/clinic/clinic_side.h"

#include "document/clinic/answer_trace.h"
#include "document/clinic/page_evidence.h"
#include "document/clinic/talk.h"
#include "document/compose_inlines.h"
#include "document/verdict_parts.h"

#include <algorithm>

namespace bedside::document {

namespace {

/// True where the answers are what the page is about; elsewhere they stand closed at its end.
bool isResult(ClinicPlace place) { return place == ClinicPlace::Emergency || place == ClinicPlace::Result; }

/// The studies that the page cites come first, so that both sides number them alike.
Companions numberedAs(const ClinicPage& page, const ClinicSources& sources) {
    Companions companions = sources.companions;
    const bool isHelp = page == ClinicPage{ClinicPlace::Other, "help"};
    if (page.place != ClinicPlace::Section && !isHelp)
        return companions;
    const auto section = sources.section(isHelp ? signsOfHelp : content::SectionId{page.id});
    const std::vector<content::StudyId> cited =
        section ? content::citedStudies(*section) : std::vector<content::StudyId>{};
    std::ranges::stable_sort(companions.studies, {}, [&](const content::Study& study) {
        return std::ranges::find(cited, study.id) - cited.begin();
    });
    return companions;
}

class ClinicComposer {
public:
    ClinicComposer(const ClinicPage& page, const ClinicSources& sources) : m_page(page), m_sources(sources) {}

    Nodes compose() {
        m_nodes.push_back({Heading{1, plain(phrases().clinicTitle)}});
        m_nodes.push_back({Paragraph{plain(phrases().clinicLimits), Voice::Small}});
        if (!m_sources.judged)
            m_nodes.push_back({Paragraph{plain(phrases().noAnswersYet)}});
        else
            addPart(m_nodes, phrases().flagsTitle, AnswerTrace(m_sources).flags());
        append(m_nodes, talk(m_page, m_sources));
        if (isResult(m_page.place))
            addAnswers();
        addPart(m_nodes, phrases().evidenceTitleClinic,
                pageEvidence(claimsOf(m_page, m_sources), m_sources.companions));
        if (!isResult(m_page.place))
            addAnswers();
        m_nodes.push_back({Paragraph{plain(phrases().printing), Voice::Small}});
        return std::move(m_nodes);
    }

private:
    const content::Phrases& phrases() const { return *m_sources.companions.phrases; }
    static void addPart(Nodes& to, const std::string& title, Nodes nodes) {
        if (nodes.empty())
            return;
        to.push_back({Heading{2, plain(title)}});
        append(to, std::move(nodes));
    }
    void addAnswers() {
        if (!m_sources.judged)
            return;
        const AnswerTrace trace(m_sources);
        Nodes nodes;
        addPart(nodes, phrases().traceTitle, trace.rules());
        addPart(nodes, phrases().countsTitle, trace.counts());
        addPart(nodes, phrases().cardsTitle, trace.cards());
        addPart(nodes, phrases().privateTitle, trace.privateAnswers());
        if (isResult(m_page.place))
            return append(m_nodes, std::move(nodes));
        makePart(nodes, 1);
        m_nodes.push_back({Fold{"answers", 2, phrases().answersTitle, std::move(nodes)}});
    }

    const ClinicPage& m_page;
    const ClinicSources& m_sources;
    Nodes m_nodes;
};

} // namespace

Document composeClinicSide(const ClinicPage& page, const ClinicSources& sources) {
    const Companions companions = numberedAs(page, sources);
    const ClinicSources numbered{companions,      sources.notes,    sources.section, sources.heldBack,
                                 sources.leftOut, sources.guidance, sources.words,   sources.judged};
    return {companions.phrases->clinicTitle, companions.language, ClinicComposer(page, numbered).compose()};
}

} // namespace bedside::document
