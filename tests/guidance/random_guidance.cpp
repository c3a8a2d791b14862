// SPDX-License-Identifier: MIT
#include "guidance/random_guidance.h"

#include <random>

namespace bedside::guidance {

namespace {

// What a condition may name beside answers.
enum class Names { Answers, Facts, Outcome };

class Maker {
public:
    explicit Maker(unsigned seed) : m_random(seed) {}

    Guidance make() {
        addQuestions();
        m_guidance.facts = {{{"plain"}, condition(2, Names::Answers)}, {{"other"}, condition(2, Names::Answers)}};
        addOutcomes();
        addCards();
        addPositions();
        return std::move(m_guidance);
    }

private:
    std::size_t below(std::size_t end) { return m_random() % end; }
    bool chance(std::size_t oneIn) { return below(oneIn) == 0; }

    // Names only questions before m_questions, so that nothing leads back to itself.
    Condition leaf() {
        const std::size_t question = below(m_questions);
        const Question& of = m_guidance.questions[question];
        if (of.kind == QuestionKind::WholeNumber)
            return {AtLeast{question, static_cast<AnswerBits>(1 + below(of.maximum))}};
        return {Is{question, static_cast<AnswerBits>(1 + below((1u << of.options.size()) - 1))}};
    }
    Condition counted() {
        CountAtLeast count{{}, 1 + below(2)};
        for (int i = 0; i < 3; ++i)
            if (const Condition part = leaf(); std::holds_alternative<Is>(part.value))
                count.answers.push_back(std::get<Is>(part.value));
        return {std::move(count)};
    }
    Condition named(Names names) {
        if (names == Names::Outcome && chance(2))
            return {OutcomeIs{{below(4)}}};
        return chance(2) ? Condition{FactHolds{below(2)}} : Condition{SomethingUnanswered{}};
    }
    Condition condition(int depth, Names names) {
        const std::size_t kind = depth == 0 ? 7 : below(9);
        const auto part = [&] { return condition(depth - 1, names); };
        switch (kind) {
        case 0:
            return {All{{part(), part()}}};
        case 1:
            return {Any{{part(), part()}}};
        case 2:
            return {Not{{part()}}};
        case 3:
            return {Surely{{part()}}};
        case 4:
            return counted();
        case 5:
        case 6:
            return names == Names::Answers ? leaf() : named(names);
        default:
            return leaf();
        }
    }
    Condition ofOutcome() { return condition(1, Names::Outcome); }

    Question question(std::size_t place) {
        Question question;
        question.id = {"q" + std::to_string(place)};
        question.part = place < 2 ? 0 : 1;
        question.mustAnswer = chance(3);
        if (place == 3) {
            question.kind = QuestionKind::WholeNumber;
            question.maximum = 3;
            return question;
        }
        question.kind = place == 2 ? QuestionKind::List : QuestionKind::One;
        for (std::size_t option = 2 + below(2); option > 0; --option)
            question.options.push_back("option " + std::to_string(option));
        return question;
    }
    void addQuestions() {
        m_guidance.parts = {{{"one"}, std::nullopt}, {{"two"}, std::nullopt}};
        const std::size_t count = 4 + below(2);
        for (std::size_t place = 0; place < count; ++place) {
            m_guidance.questions.push_back(question(place));
            m_questions = place;
            if (place > 0 && chance(2))
                m_guidance.questions.back().askedIf = condition(1, Names::Answers);
        }
        m_questions = 2;
        if (chance(2))
            m_guidance.parts[1].askedIf = condition(1, Names::Answers);
        m_questions = count;
    }
    void addOutcomes() {
        for (std::size_t place = 0; place < 4; ++place) {
            const std::string id = "O" + std::to_string(place);
            Outcome outcome{{id}, static_cast<Urgency>(place), place < 2, place == 0, {}, {{{id}, std::nullopt}}, {}};
            if (place == 0)
                outcome.causes = {{{"first"}, {"x"}}, {{"second"}, {"y"}}};
            for (std::size_t rule = 0; rule < 2; ++rule)
                outcome.rules.push_back({{id + std::to_string(rule)},
                                         place == 0 ? std::optional(rule) : std::nullopt,
                                         place == 3 ? Condition{All{}} : condition(2, Names::Facts)});
            m_guidance.outcomes.push_back(std::move(outcome));
        }
        m_guidance.sexAdvice = {{SexAdvice::StopUntilSeen, ofOutcome()},
                                {SexAdvice::PauseWhatHurts, ofOutcome()},
                                {SexAdvice::GoGently, {All{}}}};
    }
    void addCards() {
        for (std::size_t place = 0; place < 4; ++place)
            m_guidance.cards.push_back({{"C" + std::to_string(place)}, place == 0, condition(2, Names::Outcome)});
        CardOrder& order = m_guidance.cardOrder;
        order.limits = {{ofOutcome(), true, true, {1}}, {ofOutcome(), false, false, {2}}};
        order.leads = {{ofOutcome(), {3}}};
        order.then = {2, 1};
        order.atMost = 1;
        const auto way = [this] { return chance(2) ? Way::Favour : Way::Avoid; };
        for (std::size_t card = 0; card < 4; ++card)
            m_guidance.lines.push_back({{"of a card"}, card, "", Axis::Bend, way(), std::nullopt});
        m_guidance.lines.push_back({{"of a text"}, std::nullopt, "O1", Axis::Bend, way(), ofOutcome()});
        m_guidance.movementLines = {4, 2, 0, 3, 1};
    }
    void addPositions() {
        Positions& positions = m_guidance.positions;
        positions.ids = {{"P"}, {"Q"}};
        positions.smallerRangeFirst = {0, 1};
        const std::vector<std::vector<std::string>> none(2);
        const std::vector<MarkedPosition> row{{0, Mark::First, true}, {1, Mark::Leave, false}};
        positions.patterns = {{{"one"}, ofOutcome(), row, row, none, none}, {{"all"}, {All{}}, row, row, none, none}};
        positions.states = {{PositionState::Hidden, ofOutcome()},
                            {PositionState::Greyed, ofOutcome()},
                            {PositionState::Shown, {All{}}}};
        positions.moreFirst = condition(1, Names::Answers);
        positions.changes = {{"change", ofOutcome(), true, true, {0}, Mark::Leave, Mark::Care}};
    }

    std::mt19937 m_random;
    std::size_t m_questions = 0;
    Guidance m_guidance;
};

} // namespace

Guidance randomGuidance(unsigned seed) { return Maker(seed).make(); }

} // namespace bedside::guidance
