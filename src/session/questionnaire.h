// SPDX-License-Identifier: MIT
// One person's way through the questions: their answers, where they are, and what follows so far. Kept in memory only.
#pragma once

#include "content/guidance_text.h"
#include "document/question_words.h"
#include "guidance/judge.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace bedside::session {

struct GuidanceContent {
    guidance::Guidance guidance;
    content::GuidanceText words;
};

/// Question: one is put. PartEnd: a part is done, and another follows. Emergency: an outcome interrupts. Finished: the
/// result is there, whether or not there are questions left.
enum class Stage { Question, PartEnd, Emergency, Finished };

class Questionnaire : public QObject {
    Q_OBJECT

public:
    using Source = std::function<GuidanceContent()>;

    /// The source is asked once, when the guidance is first needed.
    explicit Questionnaire(Source source, QObject* parent = nullptr);

    const guidance::Guidance& guidance() const { return content().guidance; }
    const content::GuidanceText& words() const { return content().words; }

    /// True where the article asks questions.
    bool hasContent() const { return !content().guidance.questions.empty(); }
    bool hasBegun() const { return m_hasBegun; }
    Stage stage() const { return m_stage; }
    const guidance::Sheet& sheet() const { return m_sheet; }
    const guidance::Verdict& verdict() const { return m_verdict; }
    /// Returns the question that is put, or was put last.
    std::size_t question() const { return m_question; }
    const guidance::Question& asking() const { return guidance().questions[m_question]; }
    const content::QuestionText& wordsOf(std::size_t question) const;
    content::QuestionWording wordingOf(std::size_t question) const;
    /// True while a question is put again from the list of answers.
    bool isEditing() const { return m_isEditing; }
    /// True right after that, whether or not the answer is another.
    bool wasEdited() const { return m_wasEdited; }
    /// Returns "Warning signs, 3 of 22", counted as the questions of the part stand now.
    QString progress() const;
    /// Returns the part that comes next, at the end of a part.
    std::size_t nextPart() const;
    /// True where this is the first question of its part.
    bool beginsPart() const;
    bool hasMore() const;
    /// True where the result is one to be shown at once: an emergency.
    bool interrupts() const;
    /// Returns what the last change of an answer changed in the result, in sentences.
    const QStringList& changes() const { return m_changes; }
    /// Returns the questions that stand on the page of an emergency: what else could be as urgent.
    const std::vector<std::size_t>& urgentQuestions() const { return m_urgentQuestions; }
    /// Returns the level of an urgent result (now, or today) that the answers hold.
    std::optional<guidance::Urgency> heldUrgency() const;
    /// True where the answers say that the person is under age.
    bool isMinor() const;
    /// Returns the questions of the present part that are asked now, in order.
    std::vector<std::size_t> partQuestions() const;
    /// Returns the place of the question which pages may be shown; nothing where it is not among them.
    std::optional<std::size_t> pagesPlace() const;
    /// True where the reader came through a part before this one.
    bool hasPartBefore() const { return partBefore().has_value(); }

    /// Goes on with the answers and at the place of another one, whose words may be of another language.
    void takeOver(const Questionnaire& other);

public slots:
    /// Starts with the reader's choice of pages, which is the first answer.
    void begin(bool backCareOnly);
    /// Takes that choice over when it is made elsewhere.
    void choosePages(bool backCareOnly);
    /// Notes the answer, or with nothing skips the question, and goes on.
    void answer(std::optional<bedside::guidance::AnswerBits> bits);
    /// Notes what is chosen, where something is, and goes to the question before.
    void goBack(std::optional<bedside::guidance::AnswerBits> bits);
    bool canGoBack() const;
    /// Goes on to the next question that was not put yet.
    void goOn();
    /// Puts the first question again that must be answered and was not; those that were skipped come again.
    void goToUnanswered();
    /// Ends the questions here.
    void stop();
    /// Puts a question again; its answer leads back to the list of answers.
    void edit(std::size_t question);
    /// Goes back from an emergency to a question whose answer brought it, the last one put where it did.
    void withdraw();
    /// Notes an answer given on the page of an emergency.
    void answerUrgent(std::size_t question, bedside::guidance::AnswerBits bits);
    /// Moves to another question of the present part, where the questions of a part stand together.
    void lookAt(std::size_t question);
    /// Notes the answer to any question of the present part, or with nothing takes it back; goesOn: to the next one.
    void answerInPart(std::size_t question, std::optional<bedside::guidance::AnswerBits> bits, bool goesOn);
    /// Gives each of these questions of the present part its answer, or none, at once; then the first is put.
    void
    answerTogether(const std::vector<std::pair<std::size_t, std::optional<bedside::guidance::AnswerBits>>>& answers);
    /// Leaves the part, with what was not answered as skipped, and goes on.
    void endPart();
    /// Goes to the first question of the part before.
    void goToPartBefore();
    /// Forgets every answer.
    void clear();

signals:
    void moved(); // to another stage or question
    void verdictChanged();
    void pagesChosen(bool backCareOnly); // by an answer
    void cleared();

private:
    const GuidanceContent& content() const;
    std::optional<std::size_t> placeOf(const char* question) const;
    void note(std::size_t question, std::optional<guidance::AnswerBits> bits);
    void judgeAnew();
    void put(std::size_t question);
    void enter(Stage stage);
    void interrupt();
    void advance();
    void endEdit();
    std::optional<std::size_t> neighbour(int step) const;
    std::optional<std::size_t> partBefore() const;
    void addUrgentQuestions();

    Source m_source;
    mutable std::optional<GuidanceContent> m_content;
    guidance::Sheet m_sheet{0};
    guidance::QuestionSet m_passed;
    guidance::Verdict m_verdict;
    Stage m_stage = Stage::Question;
    std::size_t m_question = 0;
    bool m_hasBegun = false;
    bool m_isEditing = false;
    bool m_wasEdited = false;
    bool m_wentBack = false; // then one goes forward question by question again
    QStringList m_changes;
    std::vector<std::size_t> m_urgentQuestions;
};

} // namespace bedside::session
