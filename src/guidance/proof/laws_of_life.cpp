// SPDX-License-Identifier: MIT
// Law 10: nothing is dead, and what is listed as equal is.
#include "guidance/proof/laws.h"

#include <algorithm>

namespace bedside::guidance {

namespace {

bool changesSomething(LawBook& book, std::size_t question, AnswerBits one, AnswerBits other) {
    AnswerSpace& space = book.all.space();
    return std::ranges::any_of(book.all.everything(), [&](Diagrams::Node node) {
        return space.dependsOn(node, question) &&
               space.fixed(node, question, one) != space.fixed(node, question, other);
    });
}

bool areListedEqual(const Guidance& guidance, std::size_t question, AnswerBits both) {
    return std::ranges::any_of(guidance.equalOptions, [&](const EqualOptions& equal) {
        return equal.question == question && (equal.options & both) == both;
    });
}

void holdRules(LawBook& book, std::size_t place) {
    const Outcome& outcome = book.guidance().outcomes[place];
    for (std::size_t rule = 0; rule < outcome.rules.size(); ++rule) {
        Diagrams::Node others = Diagrams::never;
        for (std::size_t other = 0; other < outcome.rules.size(); ++other)
            if (other != rule && outcome.rules[other].cause == outcome.rules[rule].cause)
                others = book.all.diagrams().either(others, book.all.ruleHolds(place, other));
        if (book.all.diagrams().butNot(book.all.ruleHolds(place, rule), others) == Diagrams::never)
            book.broken(10, "the rule " + outcome.rules[rule].id.text + " changes nothing");
    }
}

void holdChoices(LawBook& book, std::size_t place) {
    const Question& question = book.guidance().questions[place];
    for (std::size_t one = 0; one < question.options.size(); ++one)
        for (std::size_t other = one + 1; other < question.options.size(); ++other) {
            const AnswerBits first = AnswerBits{1} << one;
            const AnswerBits second = AnswerBits{1} << other;
            const bool listed = areListedEqual(book.guidance(), place, first | second);
            if (changesSomething(book, place, first, second) == listed)
                book.broken(10, question.id.text + " " + question.options[one] + " and " + question.options[other] +
                                    (listed ? " are listed as equal and are not"
                                            : " never change anything and are not listed as equal"));
        }
}

} // namespace

void holdNothingDead(LawBook& book) {
    const Guidance& guidance = book.guidance();
    const auto alive = [&](Diagrams::Node node, const std::string& what) {
        if (book.all.diagrams().both(node, book.sheets()) == Diagrams::never)
            book.broken(10, what + " is never shown");
    };
    for (std::size_t outcome = 0; outcome < guidance.outcomes.size(); ++outcome) {
        const Outcome& of = guidance.outcomes[outcome];
        alive(book.all.outcomeShown(outcome), of.id.text);
        for (std::size_t cause = 0; cause < of.causes.size(); ++cause)
            alive(book.all.causeShown(outcome, cause), of.id.text + " " + of.causes[cause].id.text);
        for (const TextUse& use : of.texts)
            alive(book.all.textShown(use.text), "the text " + use.text.text);
        holdRules(book, outcome);
    }
    for (std::size_t card = 0; card < guidance.cards.size(); ++card)
        alive(book.all.cardShown(card), guidance.cards[card].id.text);
    for (std::size_t line = 0; line < guidance.lines.size(); ++line)
        alive(book.all.lineShown(line), "the line " + guidance.lines[line].id.text);
    for (std::size_t pattern = 0; pattern < guidance.positions.patterns.size(); ++pattern)
        alive(book.all.patternShown(pattern), "the pattern " + guidance.positions.patterns[pattern].id.text);
    for (std::size_t question = 0; question < guidance.questions.size(); ++question) {
        alive(book.all.asked(question), "the question " + guidance.questions[question].id.text);
        const auto counts = [&](Diagrams::Node node) { return book.all.space().dependsOn(node, question); };
        if (std::ranges::none_of(book.all.everything(), counts))
            book.broken(10, "no answer to " + guidance.questions[question].id.text + " changes anything");
    }
}

void holdEqualOptions(LawBook& book) {
    for (std::size_t place = 0; place < book.guidance().questions.size(); ++place) {
        const Question& question = book.guidance().questions[place];
        if (question.kind == QuestionKind::One)
            holdChoices(book, place);
        if (question.kind != QuestionKind::List) // whose options are no alternatives: each must change what none does
            continue;
        for (std::size_t option = 0; option < question.options.size(); ++option)
            if (!changesSomething(book, place, 0, AnswerBits{1} << option))
                book.broken(10, question.id.text + " " + question.options[option] + " changes nothing");
    }
}

} // namespace bedside::guidance
