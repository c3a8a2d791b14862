// SPDX-License-Identifier: MIT
#include "codec/guidance_reading.h"

#include <algorithm>

namespace bedside::codec {

using namespace guidance;

namespace {

CardLimit readLimit(ObjectReader& reader, GuidanceReading& reading) {
    CardLimit limit;
    limit.when = reading.condition(reader, "when", ConditionReach::Outcome);
    limit.keepsOnly = reader.optionalMember("keep") != nullptr;
    limit.keepsSafety = GuidanceReading::optionalTruth(reader, "keep_safety");
    limit.cards = reading.places(reader, limit.keepsOnly ? "keep" : "drop", reading.names.cards);
    return limit;
}

// Line `owner`s are cards, by their id in lower case, or texts.
std::optional<std::size_t> cardOf(const std::string& owner, const Guidance& guidance) {
    const auto isOwner = [&](const Card& card) {
        return std::ranges::equal(card.id.text, owner, {},
                                  [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    };
    const auto card = std::ranges::find_if(guidance.cards, isOwner);
    if (card == guidance.cards.end())
        return std::nullopt;
    return static_cast<std::size_t>(card - guidance.cards.begin());
}

bool isText(const std::string& owner, const Guidance& guidance) {
    return std::ranges::any_of(guidance.outcomes, [&](const Outcome& outcome) {
        return std::ranges::find(outcome.texts, TextId{owner}, &TextUse::text) != outcome.texts.end();
    });
}

Line readLine(ObjectReader& reader, GuidanceReading& reading) {
    Line line;
    if (reader.optionalMember("axis") != nullptr || reader.optionalMember("way") != nullptr) {
        line.axis = reader.word<Axis>("axis");
        line.way = reader.word<Way>("way");
    }
    line.when = reading.optionalCondition(reader, "when", ConditionReach::Positions);
    if (!line.axis && !line.when)
        reader.fault("when", "is missing, and so are axis and way: a line with none of them needs no entry");
    return line;
}

void readLines(const nlohmann::json* owners, const Place& place, GuidanceReading& reading, Guidance& guidance) {
    if (owners == nullptr || !owners->is_object()) {
        reading.faults.push_back({place.text(), "should be an object"});
        return;
    }
    for (const auto& [owner, lines] : owners->items()) {
        const std::optional<std::size_t> card = cardOf(owner, guidance);
        if (!card && !isText(owner, guidance))
            reading.faults.push_back({place.at(owner).text(), "no card and no text of an outcome is called this"});
        if (!lines.is_object()) {
            reading.faults.push_back({place.at(owner).text(), "should be an object"});
            continue;
        }
        for (const auto& [id, json] : lines.items()) {
            ObjectReader reader(json, place.at(owner).at(id), reading.faults);
            Line line = readLine(reader, reading);
            reader.finish();
            line.id = {id};
            line.card = card;
            line.text = card ? std::string() : owner;
            guidance.lines.push_back(std::move(line));
        }
    }
}

// Orders the lines that speak of a movement by the rank of their owner, then by their id.
void rankLines(const std::vector<std::string>& owners, Guidance& guidance) {
    const auto rank = [&](std::size_t place) {
        const Line& line = guidance.lines[place];
        const auto owner = std::ranges::find(owners, line.card ? guidance.cards[*line.card].id.text : line.text);
        return owner - owners.begin();
    };
    for (std::size_t line = 0; line < guidance.lines.size(); ++line)
        if (guidance.lines[line].axis)
            guidance.movementLines.push_back(line);
    std::ranges::stable_sort(guidance.movementLines, {}, rank);
}

} // namespace

void readCards(ObjectReader& reader, GuidanceReading& reading, Guidance& guidance) {
    reading.eachObject(reader, "cards", [&](ObjectReader& card) {
        guidance.cards.push_back({{card.text("id")},
                                  GuidanceReading::optionalTruth(card, "safety"),
                                  reading.condition(card, "when", ConditionReach::Outcome)});
    });
    readLines(reader.member("lines"), reader.place().at("lines"), reading, guidance);
    const nlohmann::json* json = reader.member("card_order");
    if (json == nullptr)
        return;
    CardOrder& order = guidance.cardOrder;
    ObjectReader of(*json, reader.place().at("card_order"), reading.faults);
    reading.eachObject(of, "limits", [&](ObjectReader& limit) { order.limits.push_back(readLimit(limit, reading)); });
    reading.eachObject(of, "lead", [&](ObjectReader& lead) {
        order.leads.push_back({reading.condition(lead, "when", ConditionReach::Outcome),
                               reading.places(lead, "cards", reading.names.cards)});
    });
    order.then = reading.places(of, "then", reading.names.cards);
    order.atMost = static_cast<std::size_t>(of.wholeNumber("then_at_most", 0, 100));
    rankLines(of.texts("contradictions"), guidance);
    of.finish();
}

} // namespace bedside::codec
