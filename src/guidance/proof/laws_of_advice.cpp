// SPDX-License-Identifier: MIT
// Laws 5 to 9: gentle advice only on full answers, scripts, lines that agree, answers that no longer count.
#include "guidance/proof/laws.h"

#include <algorithm>

namespace bedside::guidance {

namespace {

// The frozen causes are all there, each with a script that nothing else shows.
void holdCauses(LawBook& book, std::size_t place, const FrozenOutcome& frozen) {
    const Outcome& outcome = book.guidance().outcomes[place];
    for (const CauseId& id : frozen.causes) {
        const auto cause = std::ranges::find(outcome.causes, id, &Cause::id);
        if (cause == outcome.causes.end()) {
            book.broken(6, outcome.id.text + " has no cause " + id.text);
            continue;
        }
        const auto cases = static_cast<std::size_t>(cause - outcome.causes.begin());
        if (book.all.causeShown(place, cases) == Diagrams::never)
            book.broken(6, outcome.id.text + " never shows the script of " + id.text);
        if (std::ranges::count(outcome.causes, cause->text, &Cause::text) > 1 ||
            std::ranges::count(outcome.texts, cause->text, &TextUse::text) > 0)
            book.broken(6, "the script of " + id.text + " is also shown without it");
    }
    if (outcome.causes.size() != frozen.causes.size())
        book.broken(6, outcome.id.text + " has not the frozen causes");
}

} // namespace

void holdGentleAdvice(LawBook& book) {
    Diagrams& diagrams = book.all.diagrams();
    const Diagrams::Node gentle = book.all.adviceGiven(SexAdvice::GoGently);
    const Diagrams::Node shown = book.all.positionsAre(PositionState::Shown);
    for (const QuestionId& id : book.table.mustAnswer)
        if (const auto question = book.question(5, id)) {
            const Diagrams::Node open = book.all.unanswered(*question);
            book.never(5, diagrams.both(gentle, open), "go_gently though " + id.text + " has no answer");
            book.never(5, diagrams.both(shown, open), "positions are shown though " + id.text + " has no answer");
        }
    const Diagrams::Node stop = book.all.adviceGiven(SexAdvice::StopUntilSeen);
    for (const FrozenOutcome& frozen : book.table.outcomes)
        if (frozen.stopsSex)
            if (const auto outcome = book.outcome(5, frozen.id)) {
                book.never(5, diagrams.butNot(book.all.outcomeShown(*outcome), stop),
                           frozen.id.text + " without the advice to stop until seen");
                book.never(
                    5, diagrams.butNot(book.all.outcomeShown(*outcome), book.all.positionsAre(PositionState::Hidden)),
                    frozen.id.text + " does not hide positions");
            }
}

void holdScripts(LawBook& book) {
    for (std::size_t place = 0; place < book.guidance().outcomes.size(); ++place) {
        const Outcome& outcome = book.guidance().outcomes[place];
        if (outcome.causes.empty())
            continue;
        Diagrams::Node any = Diagrams::never;
        for (std::size_t cause = 0; cause < outcome.causes.size(); ++cause)
            any = book.all.diagrams().either(any, book.all.causeShown(place, cause));
        book.never(6, book.all.diagrams().butNot(book.all.outcomeShown(place), any),
                   outcome.id.text + " without any cause's script");
    }
    for (const FrozenOutcome& frozen : book.table.outcomes)
        if (const auto place = book.outcome(6, frozen.id))
            holdCauses(book, *place, frozen);
}

void holdLines(LawBook& book) {
    const std::vector<Line>& lines = book.guidance().lines;
    for (std::size_t one = 0; one < lines.size(); ++one)
        for (std::size_t other = one + 1; other < lines.size(); ++other)
            if (disagree(lines[one], lines[other]))
                book.never(7, book.all.diagrams().both(book.all.lineShown(one), book.all.lineShown(other)),
                           "the lines " + lines[one].id.text + " and " + lines[other].id.text + " disagree");
}

void holdSafetyCards(LawBook& book) {
    Diagrams::Node silent = Diagrams::never;
    for (const FrozenOutcome& frozen : book.table.outcomes)
        if (const auto outcome = frozen.showsCards ? std::nullopt : book.outcome(7, frozen.id))
            silent = book.all.diagrams().either(silent, book.all.outcomeShown(*outcome));
    for (const CardId& id : book.table.safetyCards) {
        const auto card = std::ranges::find(book.guidance().cards, id, &Card::id);
        if (card == book.guidance().cards.end() || !card->safety) {
            book.broken(7, id.text + " is not there as a safety card");
            continue;
        }
        const auto place = static_cast<std::size_t>(card - book.guidance().cards.begin());
        const Diagrams::Node wanted = book.all.diagrams().butNot(book.all.holds(card->when), silent);
        book.never(7, book.all.diagrams().butNot(wanted, book.all.cardShown(place)), id.text + " is dropped");
    }
}

void holdUnaskedAnswers(LawBook& book) {
    Diagrams& diagrams = book.all.diagrams();
    AnswerSpace& space = book.all.space();
    for (std::size_t question = 0; question < book.guidance().questions.size(); ++question) {
        const Diagrams::Node unasked = diagrams.negated(book.all.asked(question));
        for (const Diagrams::Node node : book.all.everything())
            if (space.dependsOn(node, question) && space.dependsOn(diagrams.both(node, unasked), question)) {
                book.broken(9, "an answer to " + book.guidance().questions[question].id.text +
                                   " counts though it is not asked");
                break;
            }
    }
}

} // namespace bedside::guidance
