// SPDX-License-Identifier: MIT
#include "document/record_note.h"

#include "document/evidence/linked_studies.h"
#include "document/imprint.h"
#include "document/phrasing.h"
#include "document/question_words.h"
#include "document/verdict_parts.h"
#include "guidance/judge.h"

#include <algorithm>

namespace bedside::document {

namespace {

constexpr const char* whoQuestion = "P2";

class NoteWriter {
public:
    NoteWriter(const Visit& visit, const content::Article& article, const content::Phrases& phrases)
        : m_visit(visit), m_article(article), m_phrases(phrases) {}

    void begin(const Judged* answers) {
        line(m_phrases.noteTitle);
        line(content::fill(m_phrases.noteDate, {{"date", dayInWords(m_visit.date, m_phrases)}}));
        line(content::fill(m_phrases.noteContent, {{"title", m_article.title},
                                                   {"version", m_article.version},
                                                   {"date", dayInWords(m_article.reviewed, m_phrases)}}));
        if (!answers)
            return line(m_phrases.noQuestions);
        for (std::size_t place = 0; place < answers->guidance.questions.size(); ++place)
            if (answers->guidance.questions[place].id.text == whoQuestion)
                line(content::fill(m_phrases.answeredBy, {{"who", whoAnswered(*answers, place)}}));
    }
    void addAnswers(const Judged& judged) {
        const guidance::QuestionSet asked = guidance::askedQuestions(
            judged.guidance,
            m_visit.hasPrivate ? judged.sheet : guidance::withoutPrivate(judged.guidance, judged.sheet));
        bool leavesOut = false;
        for (std::size_t part = 0; part < judged.guidance.parts.size(); ++part) {
            std::vector<std::string> lines;
            std::vector<std::string> open;
            bool holdsSigns = false;
            for (std::size_t place = 0; place < judged.guidance.questions.size(); ++place) {
                const guidance::Question& question = judged.guidance.questions[place];
                if (question.part != part || !asked[place] || question.id.text == whoQuestion)
                    continue;
                const bool staysAway = question.isPrivate && !m_visit.hasPrivate;
                leavesOut = leavesOut || staysAway;
                holdsSigns = holdsSigns || question.mustAnswer;
                if (!staysAway && (judged.sheet[place] || question.mustAnswer))
                    lines.push_back(labelOf(nameOf(judged, place), m_phrases) +
                                    (judged.settled[place] ? m_phrases.noteSettled : answerOf(judged, place)));
                else if (!staysAway)
                    open.push_back(nameOf(judged, place));
            }
            if (holdsSigns && !open.empty()) // among signs a silence must not be taken for a no
                lines.push_back(
                    content::fill(m_phrases.noteOpen, {{"questions", content::joined(m_phrases.longList, open)}}));
            if (!lines.empty())
                addList(judged.words.parts.at(judged.guidance.parts[part].id.text).title, lines);
        }
        if (leavesOut)
            paragraph(m_phrases.privateLeftOut);
    }
    void addOutcome(const VerdictParts& parts) {
        const guidance::Verdict& verdict = parts.judged().verdict;
        heading(m_phrases.noteOutcome);
        line(outcomeLine(parts, verdict.outcome, verdict.texts.front().text));
        addReasons(parts, verdict.outcome);
        for (const std::size_t also : verdict.also) {
            line(content::fill(m_phrases.noteAlso,
                               {{"outcome", outcomeLine(parts, also, parts.outcome(also).texts.front().text.text)}}));
            addReasons(parts, also);
        }
    }
    void addSources(const VerdictParts& parts) {
        Nodes shown;
        for (const guidance::TextId& text : parts.judged().verdict.texts)
            append(shown, parts.section(parts.page(parts.judged().words.outcomes.at(text.text))));
        append(shown, parts.reasons(parts.judged().verdict.outcome));
        for (const std::size_t also : parts.judged().verdict.also)
            append(shown, parts.reasons(also));
        std::vector<std::string> lines;
        for (const content::StudyId& id : linkedStudies(shown))
            if (const content::Study* study = parts.companions().study(id))
                lines.push_back(nameOf(*study));
        if (!lines.empty())
            addList(m_phrases.noteSources, lines);
    }
    void addVisit() {
        if (!m_visit.read.empty())
            addList(m_phrases.noteRead, m_visit.read);
        if (!m_visit.handouts.empty())
            addList(m_phrases.noteGiven, m_visit.handouts);
    }
    std::string end() {
        paragraph(m_phrases.noteMoreSources + " " + m_article.reviewNote);
        line(m_phrases.noteLimits);
        return std::move(m_text);
    }

private:
    static const std::string& nameOf(const Judged& judged, std::size_t place) {
        return judged.words.questions.at(judged.guidance.questions[place].id.text).shortName;
    }
    std::string nameOf(const content::Study& study) const {
        const std::string name = content::shortName(study, m_phrases);
        const content::Reference& found = study.reference; // by which somebody else finds it
        if (!found.doi.empty())
            return content::fill(m_phrases.studyAndDoi, {{"study", name}, {"doi", found.doi}});
        return labelOf(name, m_phrases) + found.title + (found.url.empty() ? "" : " " + found.url);
    }
    std::string whoAnswered(const Judged& judged, std::size_t place) const {
        const std::pair<const char*, const std::string&> all[] = {{"me", m_phrases.whoPatient},
                                                                  {"me_with_clinician", m_phrases.whoBoth},
                                                                  {"clinician", m_phrases.whoClinician},
                                                                  {"partner_or_carer", m_phrases.whoCarer}};
        for (const auto& [option, words] : all)
            if (judged.sheet[place] == guidance::bitOf(judged.guidance.questions[place], option))
                return words;
        return answerOf(judged, place);
    }
    std::string answerOf(const Judged& judged, std::size_t place) const {
        const guidance::Question& question = judged.guidance.questions[place];
        return answerWords(question, judged.words.questions.at(question.id.text), judged.sheet[place], m_phrases);
    }
    std::string outcomeLine(const VerdictParts& parts, std::size_t outcome, const std::string& text) const {
        return content::fill(m_phrases.noteOutcomeLine,
                             {{"level", levelWords(parts.outcome(outcome).urgency, m_phrases)},
                              {"title", parts.page(parts.judged().words.outcomes.at(text)).title},
                              {"outcome", parts.outcome(outcome).id.text}});
    }
    void addReasons(const VerdictParts& parts, std::size_t outcome) {
        const Judged& judged = parts.judged();
        guidance::QuestionSet because;
        for (const guidance::Reason& reason : judged.verdict.because)
            if (reason.outcome == outcome)
                because |= reason.questions;
        std::vector<std::string> given;
        std::vector<std::string> missing;
        for (std::size_t place = 0; place < judged.guidance.questions.size(); ++place) {
            if (!because[place] || (judged.guidance.questions[place].isPrivate && !m_visit.hasPrivate))
                continue;
            (judged.sheet[place] ? given : missing).push_back(nameOf(judged, place));
        }
        if (!given.empty())
            line(content::fill(m_phrases.noteFrom, {{"questions", content::joined(m_phrases.longList, given)}}));
        if (!missing.empty())
            line(content::fill(m_phrases.noteMissing, {{"questions", content::joined(m_phrases.longList, missing)}}));
    }

    void line(const std::string& text) { m_text += text + "\n"; }
    void paragraph(const std::string& text) { m_text += "\n" + text + "\n"; }
    void heading(const std::string& title) { paragraph(title); }
    void addList(const std::string& title, const std::vector<std::string>& lines) {
        heading(title);
        for (const std::string& each : lines)
            line("- " + each);
    }

    const Visit& m_visit;
    const content::Article& m_article;
    const content::Phrases& m_phrases;
    std::string m_text;
};

} // namespace

std::string recordNote(const Visit& visit, const content::Article& article, const Judged* answers,
                       const Companions& companions) {
    NoteWriter writer(visit, article, *companions.phrases);
    writer.begin(answers);
    if (answers) {
        writer.addAnswers(*answers);
        writer.addOutcome(VerdictParts(*answers, companions));
    }
    writer.addVisit();
    if (answers)
        writer.addSources(VerdictParts(*answers, companions));
    return writer.end();
}

bool holdsPrivateAnswers(const guidance::Guidance& guidance, const guidance::Sheet& sheet) {
    const guidance::QuestionSet asked = guidance::askedQuestions(guidance, sheet);
    for (std::size_t place = 0; place < guidance.questions.size(); ++place)
        if (guidance.questions[place].isPrivate && asked[place] && sheet[place])
            return true;
    return false;
}

} // namespace bedside::document
