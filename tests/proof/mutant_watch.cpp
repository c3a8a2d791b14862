// SPDX-License-Identifier: MIT
#include "proof/mutant_watch.h"

#include "guidance/judge.h"
#include "guidance/proof/observables.h"
#include "proof/fixed_tables.h"
#include "proof/guidance_table.h"
#include "support/golden.h"

#include <algorithm>

namespace bedside::test {

using namespace guidance;

namespace {

std::vector<std::string> safetyCards(const nlohmann::json& cards) {
    std::vector<std::string> ids;
    for (const nlohmann::json& card : cards)
        if (card.value("safety", false))
            ids.push_back(card.at("id"));
    return ids;
}

// Both ask the same on every sheet, and there the same rules hold: those a result explains itself with.
bool sameWays(const Guidance& a, const Guidance& b) {
    AnswerSpace space(a);
    Observables one(a, space);
    Observables other(b, space);
    for (std::size_t question = 0; question < a.questions.size(); ++question)
        if (one.asked(question) != other.asked(question))
            return false;
    for (std::size_t outcome = 0; outcome < a.outcomes.size(); ++outcome)
        for (std::size_t rule = 0; rule < a.outcomes[outcome].rules.size(); ++rule)
            if (one.ruleHolds(outcome, rule) != other.ruleHolds(outcome, rule))
                return false;
    return true;
}

bool sameQuestion(const Question& a, const Question& b) {
    return a.id == b.id && a.part == b.part && a.kind == b.kind && a.options == b.options && a.minimum == b.minimum &&
           a.maximum == b.maximum && a.mustAnswer == b.mustAnswer && a.isPrivate == b.isPrivate;
}

bool sameOutcome(const Outcome& a, const Outcome& b) {
    const auto sameRule = [](const Rule& one, const Rule& other) {
        return one.id == other.id && one.cause == other.cause;
    };
    return a.id == b.id && a.urgency == b.urgency && a.medical == b.medical && a.interrupts == b.interrupts &&
           a.causes == b.causes && std::ranges::equal(a.texts, b.texts, {}, &TextUse::text, &TextUse::text) &&
           std::ranges::equal(a.rules, b.rules, sameRule);
}

bool sameLine(const Line& a, const Line& b) { return a.id == b.id && a.card == b.card && a.text == b.text; }

bool samePattern(const Pattern& a, const Pattern& b) { return a.id == b.id && a.more == b.more && a.less == b.less; }

bool sameChange(const MarkChange& a, const MarkChange& b) {
    return a.id == b.id && a.forMore == b.forMore && a.forLess == b.forLess && a.positions == b.positions &&
           a.least == b.least && a.best == b.best;
}

} // namespace

MutantWatch::MutantWatch()
    : m_files(shippedFiles()), m_shipped(shippedGuidance()), m_table(shippedTable()),
      m_golden(goldenText(std::string(SOURCE_FOLDER) + "/tests/golden/guidance.txt")) {
    REQUIRE(keepsFixedTables(m_shipped)); // what is caught must be the mutant's doing
    REQUIRE(guidanceTable(m_shipped) == m_golden);
    for (Case& of : shippedCases()) {
        INFO(of.name);
        REQUIRE(agrees(m_shipped, of));
        const Sheet sheet = sheetOf(m_shipped, of.answers);
        m_cases.push_back({std::move(of), sheet, judge(m_shipped, sheet)});
    }
}

End MutantWatch::endOf(const Mutant& mutant) {
    Faults faults;
    Guidance guidance = decoded(mutant.files, faults);
    if (!faults.empty())
        return End::Refused;
    if (breaksCase(guidance))
        return End::CaughtByCase;
    if (const auto files = inShippedCardOrder(mutant.files))
        guidance = decoded(*files, faults);
    if (guidance == m_shipped)
        return End::ChangesNothing;
    if (!keepsFixedTables(guidance))
        return End::CaughtByTable;
    if (guidanceTable(guidance) != m_golden)
        return End::CaughtByGolden;
    if (changesNothing(guidance))
        return End::ChangesNothing;
    return prove(guidance, m_table).broken.empty() ? End::Survives : End::CaughtByLaw;
}

// Where no id and no order has changed, equal verdicts are equal as JSON too, and few differ.
bool MutantWatch::breaksCase(const Guidance& guidance) {
    const bool comparable = hasSameThings(guidance);
    const auto isBroken = [&](const Watched& watched) {
        return !(comparable && judge(guidance, watched.sheet) == watched.verdict) && !agrees(guidance, watched.of);
    };
    const auto broken = std::ranges::find_if(m_cases, isBroken);
    if (broken == m_cases.end())
        return false;
    std::rotate(m_cases.begin(), broken, broken + 1); // it may well break by the next mutant, a neighbour
    return true;
}

bool MutantWatch::changesNothing(const Guidance& guidance) const {
    return hasSameThings(guidance) && showsInSameOrder(guidance) && guidance.equalOptions == m_shipped.equalOptions &&
           sameVerdicts(m_shipped, guidance) && sameWays(m_shipped, guidance);
}

// Whatever a verdict names by its place is the same thing at that place.
bool MutantWatch::hasSameThings(const Guidance& guidance) const {
    const Guidance& other = m_shipped;
    const auto sameCard = [](const Card& a, const Card& b) { return a.id == b.id && a.safety == b.safety; };
    return std::ranges::equal(guidance.questions, other.questions, sameQuestion) &&
           std::ranges::equal(guidance.outcomes, other.outcomes, sameOutcome) &&
           std::ranges::equal(guidance.cards, other.cards, sameCard) &&
           std::ranges::equal(guidance.lines, other.lines, sameLine) && guidance.positions.ids == other.positions.ids &&
           std::ranges::equal(guidance.positions.patterns, other.positions.patterns, {}, &Pattern::id, &Pattern::id);
}

// What a verdict shows besides its functions of the answers: the order of cards, and orders and marks of positions.
bool MutantWatch::showsInSameOrder(const Guidance& guidance) const {
    const Guidance& other = m_shipped;
    const auto sameLead = [](const CardLead& a, const CardLead& b) { return a.cards == b.cards; };
    return guidance.cardOrder.then == other.cardOrder.then && guidance.cardOrder.atMost == other.cardOrder.atMost &&
           std::ranges::equal(guidance.cardOrder.leads, other.cardOrder.leads, sameLead) &&
           std::ranges::equal(guidance.positions.patterns, other.positions.patterns, samePattern) &&
           std::ranges::equal(guidance.positions.changes, other.positions.changes, sameChange) &&
           guidance.positions.smallerRangeFirst == other.positions.smallerRangeFirst;
}

// Of the list of cards only the order of the safety cards is seen: the others stand where `card_order` names them.
// Nothing, where they stand so already.
std::optional<GuidanceFiles> MutantWatch::inShippedCardOrder(const GuidanceFiles& files) const {
    const nlohmann::json& shipped = m_files.logic.at("cards");
    const auto isBefore = [&](const nlohmann::json& a, const nlohmann::json& b) {
        const auto placeOf = [&](const nlohmann::json& card) {
            const auto sameId = [&](const nlohmann::json& other) { return other.at("id") == card.at("id"); };
            return std::ranges::find_if(shipped, sameId) - shipped.begin();
        };
        return placeOf(a) < placeOf(b);
    };
    const nlohmann::json& cards = files.logic.at("cards");
    if (safetyCards(cards) != safetyCards(shipped) || std::is_sorted(cards.begin(), cards.end(), isBefore))
        return std::nullopt;
    GuidanceFiles sorted = files;
    std::stable_sort(sorted.logic.at("cards").begin(), sorted.logic.at("cards").end(), isBefore);
    return sorted;
}

} // namespace bedside::test
