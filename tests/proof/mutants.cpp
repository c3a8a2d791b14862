// SPDX-License-Identifier: MIT
#include "proof/mutants.h"

#include <functional>
#include <map>

namespace bedside::test {

namespace {

using nlohmann::json;

// What a closed word is put for, in turn.
const std::map<std::string, std::vector<std::string>>& words() {
    static const std::map<std::string, std::vector<std::string>> all{
        {"urgency", {"emergency", "same_day", "everyday"}},
        {"advice", {"stop_until_seen", "pause_what_hurts", "go_gently", "none"}},
        {"state", {"hidden", "greyed", "shown"}},
        {"mark", {"first", "care", "leave"}},
        {"at_best", {"first", "care", "leave"}},
        {"at_least", {"first", "care", "leave"}},
        {"way", {"favour", "avoid"}},
        {"role", {"more", "less", "both"}},
        {"relation", {"stated", "inferred"}}};
    return all;
}

// Members that may be left out where they stand.
const std::vector<std::string> flags{"medical", "interrupts",  "must_answer", "private",
                                     "safety",  "keep_safety", "asked_if"};

class MutantMaker {
public:
    explicit MutantMaker(const GuidanceFiles& files) : m_files(files) {}

    std::vector<Mutant> make() {
        for (const bool isLogic : {true, false}) {
            m_isLogic = isLogic;
            visit(root(), "");
        }
        return std::move(m_mutants);
    }

private:
    json& root() { return m_isLogic ? m_files.logic : m_files.positions; }

    // Adds the files as they are now, which the caller changed at that place and changes back.
    void add(const std::string& what, const std::string& pointer) {
        m_mutants.push_back({what + " at " + (m_isLogic ? "guidance.json:" : "positions.json:") + pointer, m_files});
    }
    void with(json& value, json other, const std::string& what, const std::string& pointer) {
        std::swap(value, other);
        add(what, pointer);
        std::swap(value, other);
    }
    void without(json& list, std::size_t place, const std::string& what, const std::string& pointer) {
        json shorter = list;
        shorter.erase(place);
        with(list, std::move(shorter), what, pointer + "/" + std::to_string(place));
    }
    void withoutMember(json& object, const std::string& key, const std::string& pointer) {
        json smaller = object;
        smaller.erase(key);
        with(object, std::move(smaller), "without " + key, pointer);
    }

    void visit(json& value, const std::string& pointer) {
        if (value.is_object())
            visitObject(value, pointer);
        if (value.is_array())
            for (std::size_t place = 0; place < value.size(); ++place)
                visit(value[place], pointer + "/" + std::to_string(place));
    }
    void visitObject(json& object, const std::string& pointer);
    void visitCondition(json& object, const std::string& pointer);
    void visitList(const std::string& key, json& list, const std::string& pointer);
    void visitNumber(json& number, const std::string& pointer) {
        with(number, number.get<int>() + 1, "one more", pointer);
        if (number.get<int>() > 0)
            with(number, number.get<int>() - 1, "one less", pointer);
    }

    GuidanceFiles m_files;
    bool m_isLogic = true;
    std::vector<Mutant> m_mutants;
};

void MutantMaker::visitCondition(json& object, const std::string& pointer) {
    for (const char* wrapper : {"not", "surely"})
        if (object.contains(wrapper))
            with(object, object[wrapper], std::string("without ") + wrapper, pointer);
    for (const auto& [key, other] : {std::pair("all", "any"), std::pair("any", "all")})
        if (object.contains(key) && object[key].size() > 1)
            with(object, {{other, object[key]}}, std::string(other) + " for " + key, pointer);
    if (object.contains("is"))
        for (auto& [question, options] : object["is"].items())
            for (std::size_t place = 0; options.size() > 1 && place < options.size(); ++place)
                without(options, place, "without the option " + options[place].get<std::string>(), pointer + "/is");
    if (object.contains("at_least") && object["at_least"].is_object())
        visitNumber(object["at_least"].begin().value(), pointer + "/at_least");
    if (object.contains("count"))
        visitNumber(object["at_least"], pointer + "/at_least");
}

void MutantMaker::visitList(const std::string& key, json& list, const std::string& pointer) {
    static const std::vector<std::string> ordered{
        "outcomes", "questions", "sex_advice", "then",  "contradictions",      "more",  "less",
        "state",    "patterns",  "changes",    "cards", "smaller_range_first", "causes"};
    static const std::vector<std::string> shortened{
        "all",   "any",  "outcome", "rules", "limits",         "lead",          "keep",    "drop",
        "texts", "then", "changes", "cards", "contradictions", "equal_options", "options", "positions"};
    const auto is = [&](const std::vector<std::string>& keys) { return std::ranges::find(keys, key) != keys.end(); };
    for (std::size_t place = 1; is(ordered) && place < list.size(); ++place) {
        json swapped = list;
        std::swap(swapped[place - 1], swapped[place]);
        with(list, std::move(swapped), "swapped with the one before", pointer + "/" + std::to_string(place));
    }
    for (std::size_t place = 0; is(shortened) && place < list.size(); ++place)
        without(list, place, "left out", pointer);
}

void MutantMaker::visitObject(json& object, const std::string& pointer) {
    visitCondition(object, pointer);
    for (const std::string& flag : flags)
        if (object.contains(flag))
            withoutMember(object, flag, pointer);
    if (pointer.starts_with("/lines/"))
        for (const auto& [id, line] : object.items())
            if (line.is_object() && id != "when")
                withoutMember(object, id, pointer);
    for (auto& [key, value] : object.items()) {
        const std::string at = pointer + "/" + key;
        if (const auto word = words().find(key); word != words().end() && value.is_string())
            for (const std::string& other : word->second)
                if (other != value.get<std::string>())
                    with(value, other, other, at);
        if (key == "then_at_most")
            visitNumber(value, at);
        if (value.is_array())
            visitList(key, value, at);
        visit(value, at);
    }
}

} // namespace

std::vector<Mutant> mutants(const GuidanceFiles& files) { return MutantMaker(files).make(); }

} // namespace bedside::test
