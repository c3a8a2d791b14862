// SPDX-License-Identifier: MIT
// No composition and no writer says an English word of its own: with other phrases, none is left.
#include "document/clinic/clinic_side.h"
#include "document/compose.h"
#include "document/evidence/claim_index.h"
#include "document/phrasing.h"
#include "document/record_note.h"
#include "document/sample_handout.h"
#include "document/sample_judged.h"
#include "document/writers.h"
#include "support/catch.h"
#include "support/has.h"

#include <set>

using namespace bedside;
using namespace bedside::document;
using content::Phrases;
using content::PluralPhrase;
using test::Answers;
using test::has;

namespace {

const std::vector<Answers> sheets{
    {},
    {{test::isAdult, 1}, {test::hasNumbness, 1}, {test::painNow, 8}},
    {{test::isAdult, 1}, {test::painNow, 8}, {test::sexHurts, 1}},
    {{test::isAdult, 1}, {test::hasNumbness, 4}, {test::wasTold, 1}, {test::sexHurts, 1}}};

/// Returns "<key> {place}" for the words of a phrase.
std::string keyed(const std::string& key, const std::string& words) {
    std::string text = "<" + key + ">";
    const std::vector<std::string> places = *content::placesIn(words);
    for (const std::string& place : places)
        text += " {" + place + "}";
    return text;
}

Phrases keys() {
    Phrases phrases = content::englishPhrases();
    const auto change = [](const char* key, PluralPhrase& plural) {
        for (std::string& form : plural.forms)
            form = keyed(key, plural.form(content::PluralForm::Other));
    };
    for (const content::PhraseMember& member : content::phraseMembers())
        if (const auto* at = std::get_if<std::string Phrases::*>(&member.member))
            phrases.** at = keyed(member.key, phrases.**at);
        else
            change(member.key, phrases.*std::get<PluralPhrase Phrases::*>(member.member));
    return phrases;
}

/// Returns the words of English phrases that are long enough to be known again.
std::set<std::string> englishWords() {
    constexpr std::size_t enough = 8;
    std::set<std::string> all;
    const auto add = [&](const std::string& phrase) {
        content::walkPhrase(
            phrase,
            [&](std::string_view words) {
                if (words.size() >= enough)
                    all.emplace(words);
            },
            [](std::string_view) {});
    };
    for (const content::PhraseMember& member : content::phraseMembers())
        if (const auto* at = std::get_if<std::string Phrases::*>(&member.member))
            add(content::englishPhrases().**at);
        else
            for (const std::string& form :
                 (content::englishPhrases().*std::get<PluralPhrase Phrases::*>(member.member)).forms)
                add(form);
    return all;
}

/// Composes and writes all that there is of the sample.
class Everything {
public:
    explicit Everything(const Phrases& phrases) : m_phrases(phrases), m_companions(test::sampleCompanions()) {
        m_companions.phrases = &m_phrases;
        addPages();
        addEvidence();
        for (const Answers& answers : sheets)
            addAnswers(test::SampleJudged(answers));
        addHandouts();
    }
    const std::string& text() const { return m_text; }

private:
    void add(const Document& document) {
        m_text += document.title + "\n" + plainText(document, m_phrases) + html(document);
    }
    void addPages() {
        for (const content::Section& section : test::sampleSections())
            add(sectionWithStudies(section, m_companions));
        for (const char* region : {"GB", "none"}) {
            m_companions.region = test::sampleCompanions(region).region;
            for (const bool settled : {true, false}) {
                Document help = helpPage(test::sampleSections().front(), m_companions);
                addWayToCountry(help, m_companions, settled);
                add(help);
            }
        }
        for (const auto& [id, card] : m_words.cards)
            add(advicePage(card.page, m_companions));
        for (const auto& [id, question] : m_words.questions) {
            add(questionPage(question, m_companions));
            add(whyNote(question, m_companions));
        }
        add(waitingPage({"", "", {wayToExplore(m_phrases), studiesHeldBack(m_phrases)}}, m_phrases));
    }
    void addEvidence() {
        Reader reader{true, true, true, true, true, true};
        const auto claims = test::sampleClaims();
        const ClaimIndex index = claimIndex(test::sampleSections(), &m_words, test::sampleClinic(), m_phrases);
        for (content::Study study : m_companions.studies) {
            add(studyPage(study, usesOf(study.id, claims, index), reader, m_companions));
            study.appraisal.sample = {45, 40, 5, 30, content::Condition::LongTermBackPain, 50.2, 36, 74, true, 3};
            add(studyPage(study, {}, reader, m_companions));
        }
        for (const content::Claim& claim : claims)
            add(claimCard(claim, reader, m_companions));
        add(evidencePage(shelf(m_companions.studies, claims, index), 9, m_companions));
        add(evidencePage({}, 9, m_companions));
        add({"",
             "",
             {{certaintyPicture({{"A claim", content::Certainty::Low, content::Certainty::High}}, m_companions)}}});
    }
    void addAnswers(const test::SampleJudged& sample) {
        Judged judged = sample.judged(true);
        add(verdictPage(judged, m_companions));
        add(emergencyPage(judged, m_companions));
        add(emergencyEnding(judged, m_companions));
        add(reviewPage(judged, {"What changed."}, m_companions));
        add(positionsPage(judged, {}, m_companions));
        add(positionsPage(judged, {0, std::size_t{0}, guidance::Role::More, {}, true}, m_companions));
        for (const bool hasPrivate : {true, false})
            m_text += recordNote({"2026-11-29", {"A page"}, {"A handout"}, hasPrivate}, test::sampleArticle(), &judged,
                                 m_companions);
        judged.settled = guidance::QuestionSet(1);
        m_text += recordNote({"2026-11-29", {}, {}, true}, test::sampleArticle(), &judged, m_companions);
        m_text += recordNote({"2026-11-29", {}, {}, false}, test::sampleArticle(), nullptr, m_companions);
        const content::ClinicNotes notes = test::sampleClinic();
        const auto section = [](const content::SectionId&) { return std::optional(test::sampleSections().front()); };
        for (const ClinicPage& page :
             {ClinicPage{ClinicPlace::Result, ""}, ClinicPage{ClinicPlace::Section, "right-bed"}})
            for (const PagesLeftOut leftOut : {PagesLeftOut::ByPatient, PagesLeftOut::BySettings})
                add(composeClinicSide(
                    page, {m_companions, notes, section, {}, leftOut, &judged.guidance, &judged.words, &judged}));
    }
    void addHandouts() {
        for (const Answers& answers : sheets)
            for (const std::vector<std::string>& parts :
                 std::vector<std::vector<std::string>>{{"result", "positions", "signs", "wallet"},
                                                       {"section:right-bed", "claim:medium-firm", "card:M1"},
                                                       {"position:SIDE"},
                                                       {"section:nowhere", "card:X1"},
                                                       {"everything"},
                                                       {}}) {
                test::SampleHandout handout(parts, m_phrases);
                if (!answers.empty())
                    handout.answer(answers);
                handout.choice.hasDoseLines = handout.choice.hasNameLines = handout.choice.hasEvidence = true;
                handout.choice.note = "A note.";
                const content::Spans today{{content::ClaimText{{"how-soon"}, {{content::Text{"A fever."}}}}}};
                handout.signs().blocks.push_back({content::List{false, {{{content::Paragraph{today}}}}}});
                handout.choice.letterhead.name = "A clinic";
                m_text += handout.text();
                if (const auto composed = handout.composed())
                    add(*composed);
            }
        const Imprint imprint = imprintOf(test::sampleArticle(), m_words.safety, m_companions);
        m_text += mailText({}, imprint, m_phrases) + imprint.paper.page + imprint.paper.cut + imprint.paper.fold;
    }

    const Phrases& m_phrases;
    Companions m_companions;
    content::GuidanceText m_words = test::sampleGuidanceText();
    std::string m_text;
};

} // namespace

TEST_CASE("what is composed in another language has no English words around the content") {
    const Phrases phrases = keys();
    const std::string text = Everything(phrases).text();
    const std::set<std::string> ofTheSample{"Get help now", "Slow down",           "Reference",
                                            "back pain",    "long-term back pain", "moderate",
                                            " people.",     " and others",         "your local emergency number"};
    for (const std::string& words : englishWords())
        if (!ofTheSample.contains(words)) {
            INFO(words);
            CHECK_FALSE(has(text, words));
        }
}

TEST_CASE("most phrases are somewhere in what the sample can be composed to") {
    const Phrases phrases = keys();
    const std::string text = Everything(phrases).text();
    std::vector<std::string> unseen;
    for (const content::PhraseMember& member : content::phraseMembers())
        if (!has(text, "<" + std::string(member.key) + ">") && !has(text, "&lt;" + std::string(member.key) + "&gt;"))
            unseen.push_back(member.key);
    INFO(content::joined("{list}, {next}", unseen));
    CHECK(unseen.size() * 3 < content::phraseMembers().size());
}

TEST_CASE("a phrase takes inlines into its places, and words beside words become one") {
    const Inlines filled = fillInlines(
        "{study} ({design}): {words}{none}",
        {{"words", {{Words{"So."}}}}, {"study", {{Strong{{{Words{"Lee"}}}}}}}, {"design", {{Words{"Trial"}}}}});
    CHECK(filled == Inlines{{Strong{{{Words{"Lee"}}}}}, {Words{" (Trial): So."}}});
    CHECK(labelOf("Date", content::englishPhrases()) == "Date: ");
}
