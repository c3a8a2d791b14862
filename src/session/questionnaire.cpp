// SPDX-License-Identifier: MIT
#include "session/questionnaire.h"

#include "guidance/evaluation.h"
#include "session/urgent_questions.h"
#include "session/verdict_change.h"

#include <algorithm>

namespace bedside::session {

namespace {

// The two questions that the program itself must know: which pages may be shown, and who is there.
constexpr const char* pagesQuestion = "P0";
constexpr const char* backCareOption = "back_care_only";
constexpr const char* whoQuestion = "P2";
constexpr const char* carerOption = "partner_or_carer";
constexpr const char* minorFact = "minor";

} // namespace

Questionnaire::Questionnaire(Source source, QObject* parent) : QObject(parent), m_source(std::move(source)) {}

const GuidanceContent& Questionnaire::content() const {
    if (!m_content)
        m_content = m_source();
    return *m_content;
}

std::optional<std::size_t> Questionnaire::placeOf(const char* question) const {
    const auto& all = guidance().questions;
    const auto at = std::ranges::find(all, question, [](const guidance::Question& each) { return each.id.text; });
    return at == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - all.begin()));
}

std::optional<std::size_t> Questionnaire::pagesPlace() const { return placeOf(pagesQuestion); }

const content::QuestionText& Questionnaire::wordsOf(std::size_t question) const {
    return words().questions.at(guidance().questions[question].id.text);
}

content::QuestionWording Questionnaire::wordingOf(std::size_t question) const {
    const auto who = placeOf(whoQuestion);
    const bool carer = who && m_sheet[*who] == guidance::bitOf(guidance().questions[*who], carerOption);
    return document::wordingFor(wordsOf(question), {m_verdict.plain, carer});
}

QString Questionnaire::progress() const {
    const std::vector<std::size_t> questions = partQuestions();
    const auto number = std::ranges::count_if(questions, [this](std::size_t each) { return each <= m_question; });
    const auto& part = words().parts.at(guidance().parts[asking().part].id.text);
    QString count =
        tr("%1 of %2").arg(std::max<std::ptrdiff_t>(1, number)).arg(std::max<std::size_t>(1, questions.size()));
    count.replace(u' ', QChar::Nbsp); // it stays on one line
    return QString::fromStdString(part.title) + QChar::Nbsp + QStringLiteral("· ") + count;
}

std::size_t Questionnaire::nextPart() const {
    const auto next = guidance::nextQuestion(guidance(), m_sheet, m_passed);
    return next ? guidance().questions[*next].part : asking().part;
}

bool Questionnaire::beginsPart() const {
    const auto before = neighbour(-1);
    return !before || guidance().questions[*before].part != asking().part || before == pagesPlace();
}

bool Questionnaire::hasMore() const { return guidance::nextQuestion(guidance(), m_sheet, m_passed).has_value(); }

std::optional<guidance::Urgency> Questionnaire::heldUrgency() const {
    const bool urgent = m_hasBegun && m_verdict.urgency <= guidance::Urgency::SameDay;
    return urgent ? std::optional(m_verdict.urgency) : std::nullopt;
}

bool Questionnaire::isMinor() const {
    if (!m_hasBegun)
        return false;
    const auto& facts = guidance().facts;
    const auto minor = std::ranges::find(facts, minorFact, [](const guidance::Fact& fact) { return fact.id.text; });
    return minor != facts.end() && guidance::Evaluation(guidance(), m_sheet).holds(minor->when);
}

void Questionnaire::begin(bool backCareOnly) {
    m_sheet = guidance::Sheet(guidance().questions.size());
    m_passed.reset();
    m_isEditing = false;
    m_changes.clear();
    m_urgentQuestions.clear();
    m_hasBegun = true;
    judgeAnew();
    choosePages(backCareOnly);
    goOn();
}

void Questionnaire::choosePages(bool backCareOnly) {
    const auto pages = m_hasBegun ? pagesPlace() : std::nullopt;
    if (!pages)
        return;
    const guidance::AnswerBits backCare = guidance::bitOf(guidance().questions[*pages], backCareOption);
    m_sheet.answer(*pages, backCareOnly ? backCare : 1);
    m_passed.set(*pages);
    judgeAnew();
}

void Questionnaire::judgeAnew() {
    m_verdict = guidance::judge(guidance(), m_sheet);
    emit verdictChanged();
}

void Questionnaire::note(std::size_t question, std::optional<guidance::AnswerBits> bits) {
    if (bits)
        m_sheet.answer(question, *bits);
    else
        m_sheet.clear(question);
    m_passed.set(question);
    judgeAnew();
    if (bits && question == pagesPlace())
        emit pagesChosen(*bits == guidance::bitOf(guidance().questions[question], backCareOption));
}

void Questionnaire::put(std::size_t question) {
    m_wasEdited = false;
    m_question = question;
    enter(Stage::Question);
}

void Questionnaire::enter(Stage stage) {
    m_stage = stage;
    emit moved();
}

bool Questionnaire::interrupts() const { return guidance().outcomes[m_verdict.outcome].interrupts; }

/// What was answered beside an emergency stays there, where it can be changed.
void Questionnaire::interrupt() {
    m_isEditing = false;
    std::erase(m_urgentQuestions, m_question);
    addUrgentQuestions();
    enter(Stage::Emergency);
}

void Questionnaire::addUrgentQuestions() {
    for (const std::size_t question : urgentQuestionsLeft(guidance(), m_sheet))
        if (std::ranges::find(m_urgentQuestions, question) == m_urgentQuestions.end())
            m_urgentQuestions.push_back(question);
}

/// Returns the question asked just before (-1) or after (+1) the present one.
std::optional<std::size_t> Questionnaire::neighbour(int step) const {
    const guidance::QuestionSet asked = guidance::askedQuestions(guidance(), m_sheet);
    for (std::size_t place = m_question + static_cast<std::size_t>(step); place < guidance().questions.size();
         place += static_cast<std::size_t>(step)) // below 0 it wraps around, past the end
        if (asked[place])
            return place;
    return std::nullopt;
}

void Questionnaire::answer(std::optional<guidance::AnswerBits> bits) {
    const guidance::Verdict before = m_verdict;
    note(m_question, bits);
    if (m_isEditing)
        m_changes = changesBetween(guidance(), words(), before, m_verdict);
    if (interrupts())
        interrupt();
    else if (m_isEditing)
        endEdit();
    else
        advance();
}

void Questionnaire::advance() {
    auto next = m_wentBack ? neighbour(+1) : std::nullopt;
    if (!next)
        next = guidance::nextQuestion(guidance(), m_sheet, m_passed);
    m_wentBack = next && m_passed[*next];
    if (!next)
        enter(Stage::Finished);
    else if (guidance().questions[*next].part != asking().part && !m_passed[*next])
        enter(Stage::PartEnd);
    else
        put(*next);
}

void Questionnaire::endEdit() {
    if (interrupts())
        return interrupt();
    m_isEditing = false;
    m_wasEdited = true;
    enter(Stage::Finished);
}

bool Questionnaire::canGoBack() const {
    const auto before = neighbour(-1);
    return m_isEditing || m_stage == Stage::PartEnd || (before && before != pagesPlace());
}

void Questionnaire::goBack(std::optional<guidance::AnswerBits> bits) {
    if (m_stage == Stage::PartEnd) {
        m_wentBack = true;
        put(m_question);
        return;
    }
    if (m_isEditing) {
        endEdit();
        return;
    }
    if (bits)
        note(m_question, bits);
    if (interrupts())
        interrupt();
    else if (canGoBack()) {
        m_wentBack = true;
        put(*neighbour(-1));
    }
}

void Questionnaire::goOn() {
    m_isEditing = false;
    m_wasEdited = false;
    m_wentBack = false;
    const auto next = guidance::nextQuestion(guidance(), m_sheet, m_passed);
    if (next)
        put(*next);
    else if (interrupts())
        interrupt();
    else
        enter(Stage::Finished);
}

void Questionnaire::goToUnanswered() {
    const guidance::QuestionSet& open = m_verdict.unanswered;
    m_passed &= ~open;
    for (std::size_t question = 0; question < guidance().questions.size(); ++question)
        if (open[question])
            return put(question);
}

void Questionnaire::stop() {
    m_wasEdited = false;
    if (interrupts())
        interrupt();
    else
        enter(Stage::Finished);
}

void Questionnaire::edit(std::size_t question) {
    m_isEditing = true;
    m_changes.clear();
    put(question);
}

void Questionnaire::withdraw() {
    const guidance::QuestionSet causes = questionsBehind(m_verdict);
    for (std::size_t question = 0; question < guidance().questions.size() && !causes[m_question]; ++question)
        if (causes[question])
            m_question = question;
    put(m_question);
}

void Questionnaire::answerUrgent(std::size_t question, guidance::AnswerBits bits) {
    note(question, bits);
    addUrgentQuestions();
    if (interrupts())
        enter(Stage::Emergency);
    else
        goOn();
}

void Questionnaire::clear() {
    for (std::size_t question = 0; question < m_sheet.size(); ++question)
        m_sheet.answer(question, 0); // over what was there, before the room is given back
    m_sheet = guidance::Sheet(0);
    m_passed.reset();
    m_verdict = {};
    m_changes.clear();
    m_urgentQuestions.clear();
    m_question = 0;
    m_isEditing = false;
    m_wasEdited = false;
    m_hasBegun = false;
    m_stage = Stage::Question;
    emit verdictChanged();
    emit cleared();
}

} // namespace bedside::session
