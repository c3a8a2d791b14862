// SPDX-License-Identifier: MIT
#include "guidance/small_guidance.h"

#include <algorithm>
#include <stdexcept>

namespace bedside::guidance {

namespace {

Question choice(const char* id, std::vector<std::string> options) {
    Question question;
    question.id = {id};
    question.options = std::move(options);
    return question;
}

void addQuestions(Guidance& guidance) {
    guidance.parts = {{{"start"}, std::nullopt}, {{"body"}, std::nullopt}};
    guidance.questions = {choice("age", {"yes", "no"}),
                          choice("numb", {"yes", "not_sure", "no"}),
                          choice("since", {"new", "old"}),
                          choice("told", {"disc", "bone"}),
                          choice("pain", {}),
                          choice("stretch", {"worse", "better"})};
    guidance.questions[1].mustAnswer = true;
    guidance.questions[2].askedIf = is(guidance, "numb", {"yes"});
    guidance.questions[3].kind = QuestionKind::List;
    guidance.questions[4].kind = QuestionKind::WholeNumber;
    guidance.questions[4].maximum = 10;
    guidance.questions[4].part = guidance.questions[5].part = 1;
    guidance.parts[1].askedIf = no(surely(is(guidance, "age", {"no"})));
    guidance.facts = {{{"plain"}, is(guidance, "age", {"yes"})}};
}

void addOutcomes(Guidance& guidance) {
    Outcome now{{"NOW"}, Urgency::Emergency, true, true, {{{"nerve"}, {"now-nerve"}}}, {{{"now"}, std::nullopt}}, {}};
    now.rules = {{{"now-numb"}, 0, is(guidance, "numb", {"yes", "not_sure"})}};
    Outcome child{{"CHILD"}, Urgency::AdultsOnly, false, false, {}, {{{"child"}, std::nullopt}}, {}};
    child.rules = {{{"child"}, std::nullopt, is(guidance, "age", {"no"})}};
    Outcome ask{{"ASK"}, Urgency::Unknown, true, false, {}, {{{"ask"}, std::nullopt}}, {}};
    ask.rules = {{{"ask"}, std::nullopt, {SomethingUnanswered{}}}};
    Outcome easy{{"EASY"}, Urgency::Everyday, false, false, {}, {{{"easy"}, std::nullopt}}, {}};
    easy.rules = {{{"easy"}, std::nullopt, {All{}}}};
    guidance.outcomes = {now, child, ask, easy};
    guidance.sexAdvice = {{SexAdvice::StopUntilSeen, {OutcomeIs{{0}}}}, {SexAdvice::GoGently, {All{}}}};
}

void addCards(Guidance& guidance) {
    guidance.cards = {{{"SIGNS"}, true, is(guidance, "numb", {"yes"})},
                      {{"DISC"}, false, is(guidance, "told", {"disc"})},
                      {{"BONE"}, false, is(guidance, "told", {"bone"})},
                      {{"PAIN"}, false, {AtLeast{4, 7}}}};
    guidance.cardOrder.limits = {{{OutcomeIs{{1}}}, true, true, {}}};
    guidance.cardOrder.leads = {{{OutcomeIs{{2}}}, {3}}};
    guidance.cardOrder.then = {2, 1, 3};
    guidance.cardOrder.atMost = 1;
    guidance.lines = {
        {{"disc-bend"}, 1, "", Axis::Bend, Way::Favour, std::nullopt},
        {{"bone-bend"}, 2, "", Axis::Bend, Way::Avoid, std::nullopt},
        {{"bone-side"}, 2, "", std::nullopt, std::nullopt, Condition{PositionsAre{PositionState::Shown}}}};
    guidance.movementLines = {1, 0};
}

void addPositions(Guidance& guidance) {
    Positions& positions = guidance.positions;
    positions.ids = {{"BACK"}, {"SIDE"}};
    positions.smallerRangeFirst = {0, 1};
    const std::vector<std::vector<std::string>> none(2);
    positions.patterns = {{{"stiff"},
                           is(guidance, "stretch", {"worse"}),
                           {{1, Mark::First, true}, {0, Mark::Leave, true}},
                           {{0, Mark::First, true}, {1, Mark::Leave, false}},
                           none,
                           none},
                          {{"not-clear"},
                           {All{}},
                           {{0, Mark::Care, false}, {1, Mark::Care, false}},
                           {{1, Mark::Care, false}, {0, Mark::Care, false}},
                           none,
                           none}};
    positions.states = {{PositionState::Hidden, {OutcomeIs{{0, 1}}}},
                        {PositionState::Greyed, {OutcomeIs{{2}}}},
                        {PositionState::Shown, {All{}}}};
    positions.moreFirst = is(guidance, "stretch", {"better"});
    positions.changes = {{"bone", is(guidance, "told", {"bone"}), true, false, {1}, Mark::Leave, Mark::Care}};
}

} // namespace

std::size_t place(const Guidance& guidance, const std::string& question) {
    const auto found = std::ranges::find(guidance.questions, QuestionId{question}, &Question::id);
    if (found == guidance.questions.end())
        throw std::invalid_argument(question);
    return static_cast<std::size_t>(found - guidance.questions.begin());
}

Condition is(const Guidance& guidance, const std::string& question, const std::vector<std::string>& options) {
    Is condition{place(guidance, question), 0};
    const std::vector<std::string>& known = guidance.questions[condition.question].options;
    for (const std::string& option : options)
        condition.options |= AnswerBits{1} << (std::ranges::find(known, option) - known.begin());
    return {condition};
}

Condition surely(Condition condition) { return {Surely{{std::move(condition)}}}; }
Condition no(Condition condition) { return {Not{{std::move(condition)}}}; }

Guidance smallGuidance() {
    Guidance guidance;
    addQuestions(guidance);
    addOutcomes(guidance);
    addCards(guidance);
    addPositions(guidance);
    return guidance;
}

Sheet sheetOf(const Guidance& guidance, const std::vector<std::pair<std::string, std::string>>& answers) {
    Sheet sheet(guidance.questions.size());
    for (const auto& [id, answer] : answers) {
        const std::size_t at = place(guidance, id);
        const Question& question = guidance.questions[at];
        AnswerBits bits = sheet[at].value_or(0);
        if (question.kind == QuestionKind::WholeNumber)
            bits = static_cast<AnswerBits>(std::stoul(answer));
        else if (!answer.empty())
            bits |= std::get<Is>(is(guidance, id, {answer}).value).options;
        sheet.answer(at, bits);
    }
    return sheet;
}

std::string outcomeOf(const Guidance& guidance, const Sheet& sheet) {
    return guidance.outcomes[judge(guidance, sheet).outcome].id.text;
}

std::vector<Sheet> everySheet(const Guidance& guidance) {
    std::vector<Sheet> sheets{Sheet(guidance.questions.size())};
    for (std::size_t question = 0; question < guidance.questions.size(); ++question) {
        const Question& of = guidance.questions[question];
        const AnswerBits end =
            of.kind == QuestionKind::WholeNumber ? of.maximum + 1 : AnswerBits{1} << of.options.size();
        const std::size_t before = sheets.size();
        for (std::size_t i = 0; i < before; ++i)
            for (AnswerBits bits = of.minimum; bits < end; ++bits)
                if (fits(of, bits)) {
                    sheets.push_back(sheets[i]);
                    sheets.back().answer(question, bits);
                }
    }
    std::erase_if(sheets, [&](const Sheet& sheet) { return withoutUnasked(guidance, sheet) != sheet; });
    return sheets;
}

} // namespace bedside::guidance
