// SPDX-License-Identifier: MIT
// What the shipped guide says to people with these answers.
#pragma once

#include "document/clinic/clinic_side.h"
#include "document/compose_verdict.h"
#include "document/handout/handout.h"
#include "document/handout/handout_code.h"
#include "document/imprint.h"
#include "document/writers.h"
#include "guidance/judge.h"
#include "shipped/people.h"
#include "store/embedded_content.h"
#include "store/library.h"
#include "support/catch.h"

#include <algorithm>
#include <optional>

namespace bedside::test {

class Results {
public:
    /// In the language, which is carried.
    explicit Results(std::string_view language = "en")
        : m_library(opened(language)), m_guidance(*m_library.guidance()), m_words(*m_library.guidanceText()) {
        m_companions.studies = m_library.studies();
        m_companions.claims = m_library.claims();
        m_companions.terms = m_library.terms();
        m_companions.figure = [this](const content::FigureId& id) { return m_library.figure(id); };
        m_companions.region = m_library.regions().front();
        m_companions.language = m_library.article().language;
        m_companions.phrases = &m_library.phrases();
    }

    /// Returns every page of the result, as text: first that of an emergency, where it is one.
    std::string text(const Answers& answers) {
        const document::Judged judged = judgedOf(answers);
        const guidance::Verdict& verdict = judged.verdict;
        if (m_guidance.outcomes[verdict.outcome].interrupts)
            return document::plainText(document::emergencyPage(judged, m_companions)) +
                   document::plainText(document::emergencyEnding(judged, m_companions));
        return document::plainText(document::verdictPage(judged, m_companions));
    }
    /// Returns what stands beside a page for a clinician, with the answers where there are some.
    document::Document clinicSide(const document::ClinicPage& page, const Answers* answers) {
        const content::ClinicNotes notes = m_library.clinicNotes();
        document::ClinicSources sources{m_companions, notes,
                                        [this](const content::SectionId& id) { return m_library.section(id); }};
        sources.guidance = &m_guidance;
        sources.words = &m_words;
        std::optional<document::Judged> judged;
        if (answers)
            sources.judged = &judged.emplace(judgedOf(*answers));
        return document::composeClinicSide(page, sources);
    }
    /// Returns the handout of the result, as it is offered below it.
    document::Document handout(const Answers& answers) {
        document::HandoutChoice choice;
        choice.handout = preset("summary");
        auto composed = handout(choice, &answers);
        REQUIRE(composed);
        return std::move(*composed);
    }
    /// Returns any handout; for nobody in particular where there are no answers.
    Result<document::Document> handout(const document::HandoutChoice& choice, const Answers* answers) {
        const content::Article article = m_library.article();
        document::HandoutSources sources{m_companions, article, m_words,
                                         [this](const content::SectionId& id) { return m_library.section(id); },
                                         m_library.sectionSummaries()};
        std::optional<document::Judged> judged;
        if (answers) {
            judged.emplace(judgedOf(*answers));
            if (!judged->verdict.plain)
                std::erase_if(sources.sections, [](const auto& section) { return section.plainSpeech; });
            sources.judged = &*judged;
        }
        return document::composeHandout(choice, sources,
                                        {document::handoutCode(article, choice.handout.id), codeDrawing});
    }
    content::Handout preset(const std::string& id) const {
        for (const content::Handout& each : m_library.handouts())
            if (each.id.text == id)
                return each;
        FAIL("there is no preset " + id);
        return {};
    }
    /// From now on the reader is there.
    void live(const char* region) {
        for (const content::Region& each : m_library.regions())
            if (each.id.text == region)
                m_companions.region = each;
    }
    document::Imprint imprint() const { return document::imprintOf(m_library.article(), m_words.safety, m_companions); }
    /// Returns a sheet without a warning sign, for everyday results.
    static Answers calm() {
        Answers answers{{"P0", "start"}, {"P1", "yes"}, {"P2", "me"}, {"U7", "not_pregnant"}};
        for (const char* question : {"E7", "E8", "E9", "E6", "E1", "E2", "E3",  "E4", "E5", "U1", "U2", "U3", "U4",
                                     "U5", "U6", "U8", "U9", "S2", "S8", "S10", "S3", "S4", "S5", "H1", "H3"})
            answers[question] = "no";
        return answers;
    }
    const store::Library& library() const { return m_library; }

    std::string outcome; // of the last text
    document::Figure codeDrawing;

private:
    static store::Library opened(std::string_view language) {
        auto library = store::Library::open(store::embeddedContent(language));
        REQUIRE(library);
        return std::move(*library);
    }
    document::Judged judgedOf(const Answers& answers) {
        m_sheet = sheetOf(answers);
        m_verdict = guidance::judge(m_guidance, *m_sheet);
        outcome = m_guidance.outcomes[m_verdict->outcome].id.text;
        return {m_guidance,
                m_words,
                *m_sheet,
                *m_verdict,
                m_library.sectionSummaries(),
                m_library.section({"warning-signs"}),
                true};
    }
    guidance::Sheet sheetOf(const Answers& answers) const {
        guidance::Sheet sheet(m_guidance.questions.size());
        for (std::size_t place = 0; place < m_guidance.questions.size(); ++place) {
            const guidance::Question& question = m_guidance.questions[place];
            const auto given = answers.find(question.id.text);
            if (given == answers.end())
                continue;
            const bool isNumber = question.kind == guidance::QuestionKind::WholeNumber;
            const auto option = std::find(question.options.begin(), question.options.end(), given->second);
            REQUIRE((isNumber || option != question.options.end()));
            sheet.answer(place, isNumber ? static_cast<guidance::AnswerBits>(std::stoi(given->second))
                                         : guidance::AnswerBits{1} << (option - question.options.begin()));
        }
        return sheet;
    }

    store::Library m_library;
    guidance::Guidance m_guidance;
    content::GuidanceText m_words;
    document::Companions m_companions;
    std::optional<guidance::Sheet> m_sheet;
    std::optional<guidance::Verdict> m_verdict;
};

} // namespace bedside::test
