// SPDX-License-Identifier: MIT
#include "cli/handout/handout_order.h"

#include "codec/bounded_json.h"
#include "codec/object_reader.h"

#include <algorithm>
#include <array>

namespace bedside::cli {

namespace {

constexpr std::array<std::string_view, 3> papers{"a4", "letter", "a5"};           // as press::Paper
constexpr std::array<std::string_view, 3> prints{"normal", "large", "giant"};     // as press::Print
constexpr std::array<std::string_view, 3> margins{"usual", "narrow", "wide"};     // as press::Margins
constexpr std::array<std::string_view, 2> inks{"colour", "black"};                // as press::Ink
constexpr std::array<std::string_view, 2> sides{"one", "two"};                    // as press::Sides
constexpr std::array<std::string_view, 4> formats{"pdf", "html", "text", "mail"}; // as Format

/// Reads the options one by one and collects every fault.
class OrderReader {
public:
    OrderReader(const GivenOptions& given, const std::function<std::string(std::string_view)>& place)
        : m_given(given), m_place(place) {}

    std::string text(std::string_view option) const {
        const auto found = m_given.find(option);
        return found == m_given.end() ? std::string() : found->second;
    }
    bool has(std::string_view option) const { return m_given.contains(option); }
    template <class Value, std::size_t count>
    Value choice(std::string_view option, const std::array<std::string_view, count>& values) {
        const auto found = m_given.find(option);
        if (found == m_given.end())
            return Value{};
        const auto value = std::ranges::find(values, found->second);
        if (value != values.end())
            return static_cast<Value>(value - values.begin());
        std::string all;
        for (const std::string_view each : values)
            all.append(all.empty() ? "" : ", ").append(each);
        refuse(option, "there is no " + std::string(option) + " '" + found->second + "'. There are: " + all);
        return Value{};
    }
    std::vector<content::HandoutPart> parts(std::string_view option) {
        std::vector<content::HandoutPart> parts;
        std::string rest = text(option);
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(','), rest.size());
            const std::string name = rest.substr(0, end);
            rest.erase(0, end + 1);
            if (const auto part = content::partNamed(name))
                parts.push_back(*part);
            else
                refuse(option, "there is no part '" + name +
                                   "'. There are: result, positions, signs, wallet, everything, section:ID, card:ID, "
                                   "position:ID, claim:ID");
        }
        return parts;
    }
    void refuse(std::string_view option, std::string what) { m_faults.push_back({m_place(option), std::move(what)}); }
    Faults faults() && { return std::move(m_faults); }

private:
    const GivenOptions& m_given;
    const std::function<std::string(std::string_view)>& m_place;
    Faults m_faults;
};

/// Returns the object's members as options. A part list may be a JSON list.
GivenOptions givenIn(codec::ObjectReader& reader) {
    GivenOptions given;
    for (const std::string_view option : orderOptions()) {
        const std::string key(option);
        const nlohmann::json* member = reader.optionalMember(key.c_str());
        if (!member)
            continue;
        if (option == "parts" && member->is_array()) {
            for (const std::string& part : reader.optionalTexts(key.c_str()))
                given[key] += (given[key].empty() ? "" : ",") + part;
        } else if (option != "answers" || !member->is_object()) {
            given[key] = reader.optionalText(key.c_str());
        }
    }
    for (const std::string_view flag : orderFlags()) {
        const std::string key(flag);
        const nlohmann::json* member = reader.optionalMember(key.c_str());
        if (member && !member->is_boolean())
            reader.fault(flag, "should be true or false");
        else if (member && member->get<bool>())
            given[key];
    }
    return given;
}

Result<HandoutOrder> orderIn(const nlohmann::json& json, const codec::Place& place) {
    Faults faults;
    codec::ObjectReader reader(json, place, faults);
    const GivenOptions given = givenIn(reader);
    auto order = orderOf(given, [&](std::string_view option) { return place.at(option).text(); });
    if (!order)
        faults.insert(faults.end(), order.faults().begin(), order.faults().end());
    const std::string name = reader.optionalText("name");
    const std::string date = reader.optionalText("date");
    const std::string note = reader.optionalText("note");
    reader.finish();
    if (!faults.empty())
        return faults;
    order->name = name;
    order->date = date;
    order->note = note;
    if (const nlohmann::json* answers = reader.optionalMember("answers"); answers && answers->is_object())
        order->givenAnswers = *answers;
    return order;
}

} // namespace

const std::vector<std::string_view>& orderOptions() {
    static const std::vector<std::string_view> options{"preset",  "parts",  "answers", "paper",      "size",
                                                       "margins", "ink",    "sides",   "letterhead", "note-file",
                                                       "region",  "format", "output"};
    return options;
}

const std::vector<std::string_view>& orderFlags() {
    static const std::vector<std::string_view> flags{"evidence", "dose-lines", "name-lines", "include-private"};
    return flags;
}

Result<HandoutOrder> orderOf(const GivenOptions& given, const std::function<std::string(std::string_view)>& place) {
    OrderReader reader(given, place);
    HandoutOrder order;
    order.preset = reader.text("preset");
    order.parts = reader.parts("parts");
    order.answers = reader.text("answers");
    order.layout = {reader.choice<press::Paper>("paper", papers), reader.choice<press::Print>("size", prints),
                    reader.choice<press::Margins>("margins", margins), reader.choice<press::Ink>("ink", inks),
                    reader.choice<press::Sides>("sides", sides)};
    order.format = reader.choice<Format>("format", formats);
    order.hasEvidence = reader.has("evidence");
    order.hasDoseLines = reader.has("dose-lines");
    order.hasNameLines = reader.has("name-lines");
    order.hasPrivate = reader.has("include-private");
    order.letterhead = reader.text("letterhead");
    order.noteFile = reader.text("note-file");
    order.output = reader.text("output");
    if (reader.has("region"))
        order.region = reader.text("region");
    if (!reader.has("preset") && !reader.has("parts"))
        reader.refuse("preset", "a handout needs --preset or --parts");
    if (order.output.empty())
        reader.refuse("output", "a handout needs -o with the file to write");
    if (Faults faults = std::move(reader).faults(); !faults.empty())
        return faults;
    return order;
}

Result<std::vector<Result<HandoutOrder>>> ordersOf(std::string_view text, const std::string& place,
                                                   const std::filesystem::path& folder) {
    const auto json = codec::boundedJson(text, place);
    if (!json)
        return json.faults();
    if (!json->is_array())
        return Fault{place, "should be a list of handouts"};
    std::vector<Result<HandoutOrder>> orders;
    const codec::Place whole{place, ""};
    for (std::size_t at = 0; at < json->size(); ++at) {
        auto order = orderIn((*json)[at], whole.at(at));
        if (order)
            order->folder = folder;
        orders.push_back(std::move(order));
    }
    return orders;
}

} // namespace bedside::cli
