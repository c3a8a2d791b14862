// SPDX-License-Identifier: MIT
#include "codec/block_codec.h"
#include "codec/guidance_text_codec.h"
#include "codec/json.h"

namespace bedside::codec {

namespace {

using namespace content;

Json encoded(const PartText& part) { return {{"title", part.title}, {"intro", part.intro}}; }

Json encoded(const Spans& spans) { return toJson(spans); }

Json encoded(const std::string& words) { return words; }

Json encoded(const QuestionWording& wording) {
    Json json{{"ask", wording.ask}, {"any_of", wording.anyOf}};
    if (!wording.note.empty())
        json["note"] = wording.note;
    return json;
}

Json encoded(const QuestionText& question) {
    Json json{{"wording", encoded(question.wording)},
              {"short", question.shortName},
              {"why", toJson(question.why)},
              {"options", question.options}};
    if (question.backCare)
        json["back_care"] = encoded(*question.backCare);
    if (question.carer)
        json["carer"] = encoded(*question.carer);
    // An empty text is not there: each belongs to one kind of question.
    for (const auto& [key, words] : {std::pair<const char*, const std::string*>{"none", &question.none},
                                     {"lowest", &question.lowest},
                                     {"highest", &question.highest}})
        if (!words->empty())
            json[key] = *words;
    return json;
}

Json encoded(const AdvicePage& page) {
    return {{"title", page.title}, {"key_message", toJson(page.keyMessage)}, {"blocks", toJson(page.blocks)}};
}

Json encoded(const AdviceText& advice) {
    Json json{{"page", encoded(advice.page)}};
    if (advice.backCare)
        json["back_care"] = encoded(*advice.backCare);
    return json;
}

Json encoded(const ForRoles& roles) { return {{"more", toJson(roles.more)}, {"less", toJson(roles.less)}}; }

Json encoded(const PositionText& position) {
    return {{"name", position.name},
            {"figure", position.figure.text},
            {"how", encoded(position.how)},
            {"spine", encoded(position.spine)}};
}

Json encoded(const PatternText& pattern) {
    Json reasons = Json::object();
    for (const auto& [position, reason] : pattern.reasons)
        reasons[position] = encoded(reason);
    return {{"name", pattern.name}, {"about", toJson(pattern.about)}, {"reasons", std::move(reasons)}};
}

Json encoded(const SafetyText& safety) {
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
            entries.push_back({kind, id, encoded(words)});
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
    entries.push_back({"safety", "", encoded(text.safety)});
    return entries;
}

} // namespace bedside::codec
