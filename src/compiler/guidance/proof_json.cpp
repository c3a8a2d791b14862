// SPDX-License-Identifier: MIT
#include "compiler/guidance/proof_json.h"

#include "codec/answer_sheet.h"

namespace bedside::compiler {

namespace {

using Json = nlohmann::ordered_json;

// A number of JSON could not hold it.
std::string allDigits(const guidance::BigCount& count) {
    std::string text = count.text();
    std::erase(text, ',');
    return text;
}

Json sheetJson(const guidance::Guidance& guidance, const std::optional<guidance::Sheet>& sheet) {
    return sheet ? Json(codec::answersJson(guidance, *sheet)) : Json();
}

} // namespace

std::string proofJson(const ProvedGuidance& proved) {
    const guidance::Guidance& guidance = proved.logic.guidance;
    Json json{{"sheets", allDigits(proved.proof.sheets)},
              {"outcomes", Json::object()},
              {"reachable", {{"causes", Json::array()}, {"cards", Json::array()}}},
              {"broken", Json::array()}};
    for (const guidance::OutcomeReach& reach : proved.proof.outcomes) {
        const guidance::Outcome& outcome = guidance.outcomes[reach.outcome];
        json["outcomes"][outcome.id.text] = {{"sheets", allDigits(reach.sheets)},
                                             {"example", sheetJson(guidance, reach.example)}};
        for (const std::size_t cause : reach.causes)
            json["reachable"]["causes"].push_back(outcome.id.text + "/" + outcome.causes[cause].id.text);
    }
    for (const std::size_t card : proved.proof.cards)
        json["reachable"]["cards"].push_back(guidance.cards[card].id.text);
    for (const guidance::BrokenLaw& broken : proved.proof.broken)
        json["broken"].push_back(
            {{"law", broken.law}, {"what", broken.what}, {"sheet", sheetJson(guidance, broken.sheet)}});
    return json.dump(2) + "\n";
}

} // namespace bedside::compiler
