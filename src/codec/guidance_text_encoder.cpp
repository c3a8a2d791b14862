// SPDX-License-Identifier: MIT
#include "codec/block_codec.h"
#include "codec/guidance_text_codec.h"
#include "codec/json.h"

namespace bedside::codec {

namespace {

using namespace content;

Json wordsJson(const PartText& part) { return {{"title", part.title}, {"intro", part.intro}}; }

Json wordsJson(const Spans& spans) { return toJson(spans); }

Json wordsJson(const std::string& words) { return words; }

Json wordsJson(const QuestionWording& wording) {
    Json json{{"ask", wording.ask}, {"any_of", wording.anyOf}};
    if (!wording.note.empty())
        json["note"] = wording.note;
    return json;
}

Json wordsJson(const QuestionText& question) {
    Json json{{"wording", wordsJson(question.wording)},
              {"short", question.shortName},
              {"why", toJson(question.why)},
              {"options", question.options}};
    if (question.backCare)
        json["back_care"] = wordsJson(*question.backCare);
    if (question.carer)
        json["carer"] = wordsJson(*question.carer);
    // An empty text is not there: each belongs to one kind of question.
    for (const auto& [key, words] : {std::pair<const char*, const std::string*>{"none", &question.none},
                                     {"lowest", &question.lowest},
                                     {"highest", &question.highest}})
        if (!words->empty())
            json[key] = *words;
    return json;
}

Json wordsJson(const AdvicePage& page) {
    return {{"title", page.title}, {"key_message", toJson(page.keyMessage)}, {"blocks", toJson(page.blocks)}};
}

Json wordsJson(const AdviceText& advice) {
    Json json{{"page", wordsJson(advice.page)}};
    if (advice.backCare)
        json["back_care"] = wordsJson(*advice.backCare);
    return json;
}

Json wordsJson(const ForRoles& roles) { return {{"more", toJson(roles.more)}, {"less", toJson(roles.less)}}; }

Json wordsJson(const PositionText& position) {
    return {{"name", position.name},
            {"figure", position.figure.text},
            {"how", wordsJson(position.how)},
            {"spine", wordsJson(position.spine)}};
}

Json wordsJson(const PatternText& pattern) {
    Json reasons = Json::object();
    for (const auto& [position, reason] : pattern.reasons)
        reasons[position] = wordsJson(reason);
    return {{"name", pattern.name}, {"about", toJson(pattern.about)}, {"reasons", std::move(reasons)}};
}

Json wordsJson(const SafetyText& safety) {
    Json lines = Json::array();
    for (const Spans& line : safety.choiceLines)
        lines.push_back(toJson(line));
    return {{"choice_title", safety.choiceTitle},
            {"choice_lines", std::move(lines)},
            {"net", toJson(safety.net)},
            {"afraid", toJson(safety.afraid)},
            {"two_people", toJson(safety.twoPeople)},
            {"ten_couples", toJson(safety.tenCouples)}};
}

} // namespace

std::vector<GuidanceEntry> guidanceEntries(const GuidanceText& text) {
    std::vector<GuidanceEntry> entries;
    const auto add = [&](const char* kind, const auto& byId) {
        for (const auto& [id, words] : byId)
            entries.push_back({kind, id, wordsJson(words)});
    };
    add("card", text.cards);
    add("mark", text.marks);
    add("mark_change", text.markChanges);
    add("outcome", text.outcomes);
    add("part", text.parts);
    add("pattern", text.patterns);
    add("position", text.positions);
    add("question", text.questions);
    add("rule", text.rules);
    entries.push_back({"safety", "", wordsJson(text.safety)});
    return entries;
}

} // namespace bedside::codec
