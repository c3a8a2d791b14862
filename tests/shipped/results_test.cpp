// SPDX-License-Identifier: MIT
// What the shipped guide says at each result.
#include "document/compose_verdict.h"
#include "document/reading_order.h"
#include "document/writers.h"
#include "guidance/judge.h"
#include "store/embedded_content.h"
#include "store/library.h"
#include "support/catch.h"

#include <algorithm>
#include <map>

using namespace bedside;

namespace {

using Answers = std::map<std::string, std::string>; // by question

class Results {
public:
    Results() : m_library(opened()), m_guidance(*m_library.guidance()), m_words(*m_library.guidanceText()) {
        m_companions.studies = m_library.studies();
        m_companions.claims = m_library.claims();
        m_companions.terms = m_library.terms();
        m_companions.figure = [this](const content::FigureId& id) { return m_library.figure(id); };
        m_companions.region = m_library.regions().front();
    }

    /// Returns every page of the result, as text: first that of an emergency, where it is one.
    std::string text(const Answers& answers) {
        const guidance::Sheet sheet = sheetOf(answers);
        const guidance::Verdict verdict = guidance::judge(m_guidance, sheet);
        const document::Judged judged{
            m_guidance, m_words, sheet, verdict, m_library.sectionSummaries(), m_library.section({"warning-signs"}),
            true};
        outcome = m_guidance.outcomes[verdict.outcome].id.text;
        if (m_guidance.outcomes[verdict.outcome].interrupts)
            return document::plainText(document::emergencyPage(judged, m_companions)) +
                   document::plainText(document::emergencyEnding(judged, m_companions));
        return document::plainText(document::verdictPage(judged, m_companions));
    }
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

private:
    static store::Library opened() {
        auto library = store::Library::open(store::embeddedContent());
        REQUIRE(library);
        return std::move(*library);
    }
    guidance::Sheet sheetOf(const Answers& answers) const {
        guidance::Sheet sheet(m_guidance.questions.size());
        for (std::size_t place = 0; place < m_guidance.questions.size(); ++place) {
            const guidance::Question& question = m_guidance.questions[place];
            const auto given = answers.find(question.id.text);
            if (given == answers.end())
                continue;
            if (question.kind == guidance::QuestionKind::WholeNumber) {
                sheet.answer(place, static_cast<guidance::AnswerBits>(std::stoi(given->second)));
                continue;
            }
            const auto option = std::find(question.options.begin(), question.options.end(), given->second);
            REQUIRE(option != question.options.end());
            sheet.answer(place, guidance::AnswerBits{1} << (option - question.options.begin()));
        }
        return sheet;
    }

    store::Library m_library;
    guidance::Guidance m_guidance;
    content::GuidanceText m_words;
    document::Companions m_companions;
};

Answers with(Answers answers, const Answers& changes) {
    for (const auto& [question, option] : changes)
        answers[question] = option;
    return answers;
}

bool has(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

const std::map<std::string, Answers> people{
    {"O1", {{"E1", "yes"}}},
    {"O1M", {{"U7", "sign"}}},
    {"O2", {{"U1", "yes"}}},
    {"O0", {{"P1", "no"}}},
    {"O3", {{"S2", "yes"}}},
    {"O6", {{"E4", "rather_not_say"}}},
    {"LIBRARY", {{"P2", "partner_or_carer"}, {"P3", "yes"}}},
    {"O4", {{"H3", "yes"}}},
    {"O5a", {{"F1", "worse"}, {"F2", "worse"}}},
    {"O5b", {{"X1", "worse"}, {"X2", "worse"}}},
    {"O5c", {{"N1", "worse"}, {"N2", "better"}}},
    {"O5d", {}},
};

} // namespace

TEST_CASE("each result says what to do and why, ends as all do, and promises nothing") {
    Results results;
    for (const auto& [outcome, answers] : people) {
        INFO(outcome);
        const std::string page = results.text(with(Results::calm(), answers));
        CHECK(results.outcome == outcome);
        for (const char* words : {"Why you see this", "If something changes", "Your choice, your safety",
                                  "You have a right to say no", "were checked for every possible set of answers"})
            CHECK(has(page, words));
        for (const char* promise : {"proven", "diagnosis", "you are safe", "is safe for you", "will heal", "cures"})
            CHECK_FALSE(has(page, promise));
    }
}

TEST_CASE("the same results without pages about sex show no position and no drawing") {
    Results results;
    for (const auto& [outcome, answers] : people) {
        INFO(outcome);
        const Answers backCare = with(with(Results::calm(), answers), {{"P0", "back_care_only"}});
        const std::string page = results.text(backCare);
        for (const char* words : {"Positions you might try", "Try first", "[Drawing:", "About sex, for now"})
            CHECK_FALSE(has(page, words));
    }
}

TEST_CASE("results for those under age, and for carers, show every warning sign and the numbers") {
    Results results;
    for (const char* outcome : {"O0", "LIBRARY"}) {
        const std::string page = results.text(with(Results::calm(), people.at(outcome)));
        INFO(outcome);
        CHECK(has(page, "The warning signs"));
        CHECK(has(page, "your local emergency number"));
    }
}

TEST_CASE("every page that a result can name first is in the guide") {
    const Results results;
    const auto sections = results.library().sectionSummaries();
    for (const content::SectionId& page : document::knownPages()) {
        INFO(page.text);
        CHECK(std::ranges::any_of(sections, [&](const content::SectionSummary& each) { return each.id == page; }));
    }
}
