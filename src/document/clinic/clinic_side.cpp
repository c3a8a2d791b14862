// SPDX-License-Identifier: MIT
#include "document/clinic/clinic_side.h"

#include "document/clinic/answer_trace.h"
#include "document/clinic/clinic_words.h"
#include "document/clinic/page_evidence.h"
#include "document/compose_inlines.h"
#include "document/verdict_parts.h"

namespace bedside::document {

namespace {

class ClinicComposer {
public:
    ClinicComposer(const ClinicPage& page, const ClinicSources& sources) : m_page(page), m_sources(sources) {}

    Nodes compose() {
        m_nodes.push_back({Heading{1, plain(words::clinicTitle)}});
        m_nodes.push_back({Paragraph{plain(words::clinicLimits), Voice::Small}});
        if (m_sources.judged)
            addAnswers(AnswerTrace(m_sources));
        else
            m_nodes.push_back({Paragraph{plain(words::noAnswersYet)}});
        addPart(words::evidenceTitleClinic, pageEvidence(claimsOf(m_page, m_sources), m_sources.companions));
        m_nodes.push_back({Paragraph{plain(words::printing), Voice::Small}});
        return std::move(m_nodes);
    }

private:
    void addPart(const char* title, Nodes nodes) {
        if (nodes.empty())
            return;
        m_nodes.push_back({Heading{2, plain(title)}});
        append(m_nodes, std::move(nodes));
    }
    void addAnswers(const AnswerTrace& trace) {
        addPart(words::flagsTitle, trace.flags());
        addPart(words::traceTitle, trace.rules());
        addPart(words::countsTitle, trace.counts());
        addPart(words::cardsTitle, trace.cards());
        addPart(words::privateTitle, trace.privateAnswers());
    }

    const ClinicPage& m_page;
    const ClinicSources& m_sources;
    Nodes m_nodes;
};

} // namespace

Document composeClinicSide(const ClinicPage& page, const ClinicSources& sources) {
    return {words::clinicTitle, sources.companions.language, ClinicComposer(page, sources).compose()};
}

} // namespace bedside::document
