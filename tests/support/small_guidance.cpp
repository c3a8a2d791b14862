// SPDX-License-Identifier: MIT
#include "support/small_guidance.h"

namespace bedside::test {

guidance::Condition answerIs(std::size_t question, guidance::AnswerBits options) {
    return {guidance::Is{question, options}};
}

guidance::Condition always() { return {guidance::All{}}; }

guidance::Positions smallPositions() {
    using namespace guidance;
    Positions positions;
    positions.ids = {{"SIDE"}, {"BACK"}};
    positions.smallerRangeFirst = {1, 0};
    positions.patterns = {{{"not-clear"},
                           always(),
                           {{0, Mark::First, true}, {1, Mark::Care, false}},
                           {{1, Mark::First, false}, {0, Mark::Leave, true}},
                           {{"kovacs2003"}, {}},
                           {{"kovacs2003"}, {}}}};
    positions.states = {{PositionState::Hidden, {Any{{{OutcomeIs{{0}}}, {Not{{{Surely{{{FactHolds{0}}}}}}}}}}}},
                        {PositionState::Greyed, {OutcomeIs{{1}}}},
                        {PositionState::Shown, always()}};
    positions.moreFirst = answerIs(sexHurts, 1);
    return positions;
}

guidance::Guidance smallGuidance() {
    using namespace guidance;
    Guidance guidance;
    guidance.parts = {{{"signs"}, {}}, {{"daily"}, {}}};
    guidance.questions = {
        {{"P1"}, 0, QuestionKind::One, {"yes", "no"}, 0, 0, {}, false, false},
        {{"E1"}, 0, QuestionKind::One, {"yes", "not_sure", "no"}, 0, 0, {}, true, false},
        {{"C1"}, 1, QuestionKind::List, {"M1", "M2"}, 0, 0, {}, false, false},
        {{"H2"}, 1, QuestionKind::WholeNumber, {}, 0, 10, {}, false, false},
        {{"S5"}, 1, QuestionKind::One, {"yes", "no"}, 0, 0, Condition{FactHolds{0}}, false, true},
    };
    guidance.facts = {{{"plain"}, answerIs(isAdult, 1)}};
    guidance.outcomes = {
        {{"O1"},
         Urgency::Emergency,
         true,
         true,
         {{{"nerve"}, {"o1-nerve"}}},
         {{{"o1"}, {}}},
         {{{"o1-saddle"}, 0, answerIs(hasNumbness, 3)}}},
        {{"O4"}, Urgency::SlowDown, true, false, {}, {{{"o4"}, {}}}, {{{"o4-strong-pain"}, {}, {AtLeast{painNow, 7}}}}},
        {{"O5"}, Urgency::Everyday, false, false, {}, {{{"o5"}, {}}}, {{{"o5-always"}, {}, always()}}}};
    guidance.sexAdvice = {{SexAdvice::StopUntilSeen, {OutcomeIs{{0}}}}, {SexAdvice::GoGently, always()}};
    guidance.cards = {{{"A1"}, false, answerIs(sexHurts, 1)}, {{"M1"}, true, answerIs(wasTold, 3)}};
    guidance.cardOrder.limits = {{{OutcomeIs{{0}}}, true, false, {}}};
    guidance.cardOrder.then = {0};
    guidance.lines = {{{"o5-bend"}, {}, "o5", Axis::Bend, Way::Favour, Condition{FactHolds{0}}}};
    guidance.movementLines = {0};
    guidance.positions = smallPositions();
    return guidance;
}

} // namespace bedside::test
