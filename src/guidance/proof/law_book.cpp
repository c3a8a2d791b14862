// SPDX-License-Identifier: MIT
#include "guidance/proof/laws.h"

#include <algorithm>

namespace bedside::guidance {

namespace {

template <class Things, class Id> std::optional<std::size_t> placeOf(const Things& things, const Id& id) {
    const auto found = std::ranges::find(things, id, &Things::value_type::id);
    if (found == things.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - things.begin());
}

} // namespace

void LawBook::never(int law, Node node, const std::string& what) {
    if (auto sheet = all.space().simplest(all.diagrams().both(node, m_sheets)))
        m_broken.push_back({law, what, std::move(sheet)});
}

std::optional<std::size_t> LawBook::question(int law, const QuestionId& id) {
    const auto place = placeOf(guidance().questions, id);
    if (!place)
        broken(law, "the frozen table speaks of question " + id.text + ", which is not asked");
    return place;
}

std::optional<std::size_t> LawBook::outcome(int law, const OutcomeId& id) {
    const auto place = placeOf(guidance().outcomes, id);
    if (!place)
        broken(law, "the frozen table speaks of outcome " + id.text + ", which is not there");
    return place;
}

std::optional<AnswerBits> LawBook::option(int law, std::size_t question, const std::string& option) {
    const Question& of = guidance().questions[question];
    const auto found = std::ranges::find(of.options, option);
    if (found == of.options.end()) {
        broken(law, "the frozen table speaks of " + of.id.text + " " + option + ", which is no option");
        return std::nullopt;
    }
    return AnswerBits{1} << (found - of.options.begin());
}

LawBook::Node LawBook::answered(int law, const FrozenAnswer& answer) {
    const auto place = question(law, answer.question);
    if (!place)
        return Diagrams::never;
    Is is{*place, 0};
    for (const std::string& text : answer.options)
        is.options |= option(law, *place, text).value_or(0);
    return all.diagrams().both(all.asked(*place), all.space().is(is));
}

LawBook::Node LawBook::atLeast(std::size_t frozen) {
    Node any = Diagrams::never;
    for (std::size_t place = 0; place <= frozen && place < table.outcomes.size(); ++place)
        if (table.outcomes[place].medical)
            if (const auto outcome = placeOf(guidance().outcomes, table.outcomes[place].id))
                any = all.diagrams().either(any, all.outcomeHolds(*outcome));
    return any;
}

std::size_t LawBook::rank(const OutcomeId& id) const {
    return static_cast<std::size_t>(std::ranges::find(table.outcomes, id, &FrozenOutcome::id) - table.outcomes.begin());
}

} // namespace bedside::guidance
