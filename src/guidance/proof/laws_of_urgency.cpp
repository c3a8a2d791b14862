// SPDX-License-Identifier: MIT
// Laws 1 to 4: one outcome, nothing calmer than the frozen table, "not sure" never takes lightly.
#include "guidance/proof/laws.h"

#include <algorithm>

namespace bedside::guidance {

namespace {

std::string answerText(const Question& question, const std::string& option) { return question.id.text + " " + option; }

// Notes where the question's change from one answer to another takes an urgent outcome away.
void neverCalmer(LawBook& book, int law, std::size_t question, std::optional<AnswerBits> from,
                 std::optional<AnswerBits> to, const std::string& what) {
    AnswerSpace& space = book.all.space();
    for (std::size_t frozen = 0; frozen < book.table.outcomes.size(); ++frozen) {
        if (!book.table.outcomes[frozen].medical)
            continue;
        const Diagrams::Node level = book.atLeast(frozen);
        const Diagrams::Node lost =
            book.all.diagrams().butNot(space.fixed(level, question, from), space.fixed(level, question, to));
        // The sheet shown is the one before the change.
        Diagrams::Node before = Diagrams::always;
        if (from)
            before = space.is({question, *from});
        else
            before = book.all.diagrams().negated(space.answered(question));
        book.never(law, book.all.diagrams().both(lost, before),
                   what + " takes " + book.table.outcomes[frozen].id.text + " or worse away");
    }
}

// Returns how urgent the table says an answer is: a smaller number is more urgent.
std::size_t frozenRank(LawBook& book, const QuestionId& question, const std::string& option) {
    std::size_t rank = book.table.outcomes.size();
    for (const FrozenRow& row : book.table.rows)
        if (row.all.size() == 1 && row.all.front().question == question &&
            std::ranges::find(row.all.front().options, option) != row.all.front().options.end())
            rank = std::min(rank, book.rank(row.atLeast));
    return rank;
}

bool mayGrowCalmer(const LawBook& book, const QuestionId& question, const std::string& option) {
    return std::ranges::any_of(book.table.mayGrowCalmer, [&](const FrozenAnswer& answer) {
        return answer.question == question && std::ranges::find(answer.options, option) != answer.options.end();
    });
}

bool isListed(const LawBook& book, const QuestionId& question) {
    return std::ranges::find(book.table.calmerNotSure, question) != book.table.calmerNotSure.end();
}

std::optional<AnswerBits> bitsOf(const Question& question, std::string_view option) {
    const auto found = std::ranges::find(question.options, option);
    if (question.kind != QuestionKind::One || found == question.options.end())
        return std::nullopt;
    return AnswerBits{1} << (found - question.options.begin());
}

} // namespace

void holdOneOutcome(LawBook& book) {
    const Guidance& guidance = book.guidance();
    Diagrams::Node any = Diagrams::never;
    for (std::size_t outcome = 0; outcome < guidance.outcomes.size(); ++outcome)
        any = book.all.diagrams().either(any, book.all.outcomeHolds(outcome));
    book.never(1, book.all.diagrams().negated(any), "no outcome holds");
    for (std::size_t place = 0; place < std::max(guidance.outcomes.size(), book.table.outcomes.size()); ++place) {
        if (place >= guidance.outcomes.size() || place >= book.table.outcomes.size())
            return book.broken(1, "there are not as many outcomes as in the frozen order");
        const Outcome& is = guidance.outcomes[place];
        const FrozenOutcome& should = book.table.outcomes[place];
        if (is.id != should.id)
            book.broken(1, is.id.text + " stands where the frozen order has " + should.id.text);
        else if (is.urgency != should.urgency || is.medical != should.medical)
            book.broken(1,
                        is.id.text + " has another urgency than in the frozen order, or is medical and should not be");
    }
}

void holdFrozenRows(LawBook& book) {
    for (const FrozenRow& row : book.table.rows) {
        Diagrams::Node given = Diagrams::always;
        std::string what;
        for (const FrozenAnswer& answer : row.all) {
            given = book.all.diagrams().both(given, book.answered(2, answer));
            what += (what.empty() ? "" : ", ") + answer.question.text + " " + answer.options.front();
            const auto question = book.question(2, answer.question);
            if (question && !row.whenAsked && row.all.size() == 1)
                book.never(2, book.all.diagrams().negated(book.all.asked(*question)),
                           answer.question.text + " is not asked of everyone");
        }
        const std::size_t rank = book.rank(row.atLeast);
        book.never(2, book.all.diagrams().butNot(given, book.atLeast(rank)),
                   what + " gives less than " + row.atLeast.text);
        if (given == Diagrams::never)
            book.broken(2, what + " can never be answered");
    }
}

void holdWorseAnswers(LawBook& book) {
    for (std::size_t place = 0; place < book.guidance().questions.size(); ++place) {
        const Question& question = book.guidance().questions[place];
        for (const std::string& from : question.options)
            for (const std::string& to : question.options)
                if (frozenRank(book, question.id, to) < frozenRank(book, question.id, from) &&
                    !mayGrowCalmer(book, question.id, from))
                    neverCalmer(book, 2, place, bitsOf(question, from), bitsOf(question, to),
                                "changing " + answerText(question, from) + " to " + to);
    }
}

void holdNotSure(LawBook& book) {
    for (std::size_t place = 0; place < book.guidance().questions.size(); ++place) {
        const Question& question = book.guidance().questions[place];
        const auto no = bitsOf(question, "no");
        if (no)
            neverCalmer(book, 3, place, no, std::nullopt, "leaving " + question.id.text + " out instead of no");
        const auto notSure = bitsOf(question, "not_sure");
        const bool counts = notSure && std::ranges::find(book.table.neutral, question.id) == book.table.neutral.end();
        for (const std::string& option : question.options)
            if (counts && option != "not_sure" && (option == "yes" || option == "no" || !isListed(book, question.id)))
                neverCalmer(book, 3, place, bitsOf(question, option), notSure,
                            "changing " + answerText(question, option) + " to not_sure");
    }
}

void holdNeutralQuestions(LawBook& book) {
    const auto independent = [&](const std::vector<QuestionId>& questions, bool (*counts)(const FrozenOutcome&)) {
        for (const QuestionId& id : questions) {
            const auto question = book.question(4, id);
            for (const FrozenOutcome& frozen : book.table.outcomes) {
                const auto outcome = counts(frozen) ? book.outcome(4, frozen.id) : std::nullopt;
                if (question && outcome && book.all.space().dependsOn(book.all.outcomeHolds(*outcome), *question))
                    book.broken(4, id.text + " changes whether " + frozen.id.text + " holds");
            }
        }
    };
    independent(book.table.neutral, [](const FrozenOutcome& outcome) { return outcome.urgency != Urgency::Everyday; });
    independent(book.table.start, [](const FrozenOutcome& outcome) { return outcome.stopsSex; });
}

} // namespace bedside::guidance
