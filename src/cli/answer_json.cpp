// SPDX-License-Identifier: MIT
#include "cli/answer_json.h"

#include "codec/block_codec.h"
#include "codec/vocabulary.h"

namespace bedside::cli {

namespace {

Json list(const auto& things, const auto& jsonOf) {
    Json all = Json::array();
    for (const auto& thing : things)
        all.push_back(jsonOf(thing));
    return all;
}

Json idList(const auto& ids) {
    return list(ids, [](const auto& id) { return id.text; });
}

// A count that is not known stays out, as in appraisals.json.
void addSample(Json& json, const content::Sample& sample) {
    const auto add = [&](const char* key, const auto& value) {
        if (value)
            json[key] = *value;
    };
    add("sample_size", sample.sampleSize);
    add("men", sample.men);
    add("women", sample.women);
    add("patients", sample.patients);
    if (sample.condition)
        json["condition"] = codec::wordOf(*sample.condition);
    add("mean_age", sample.meanAge);
    add("youngest", sample.youngest);
    add("oldest", sample.oldest);
    if (sample.couples)
        json["couples"] = true;
    add("studies", sample.studies);
}

Json studyJson(const content::Study& study) {
    const content::Appraisal& appraisal = study.appraisal;
    Json json{{"id", study.id.text},
              {"short_name", content::shortName(study)},
              {"reference", content::fullReference(study.reference)},
              {"address", content::address(study.reference)},
              {"year", study.reference.year},
              {"design", codec::wordOf(appraisal.design)},
              {"read", codec::wordOf(appraisal.read)}};
    addSample(json, appraisal.sample);
    json["topics"] = idList(appraisal.topics);
    json["cannot_support"] = idList(appraisal.cannotSupport);
    json["who"] = appraisal.who;
    json["found"] = appraisal.found;
    json["limits"] = appraisal.limits;
    json["cannot_tell"] = appraisal.cannotTell;
    return json;
}

} // namespace

Json answerJson(const std::vector<content::SectionSummary>& sections) {
    return list(sections, [](const content::SectionSummary& section) {
        return Json{{"id", section.id.text},
                    {"group", section.group.text},
                    {"title", section.title},
                    {"plain_speech", section.plainSpeech}};
    });
}

Json answerJson(const content::Section& section) {
    return {{"id", section.id.text},
            {"group", section.group.text},
            {"title", section.title},
            {"plain_speech", section.plainSpeech},
            {"source_rows", section.sourceRows},
            {"key_message", codec::toJson(section.keyMessage)},
            {"blocks", codec::toJson(section.blocks)}};
}

Json answerJson(const std::vector<content::Study>& studies) { return list(studies, studyJson); }

Json answerJson(const std::vector<store::Hit>& hits) {
    return list(hits, [](const store::Hit& hit) {
        return Json{{"kind", wordOf(hit.kind)},
                    {"id", hit.id},
                    {"title", hit.title},
                    {"passage", hit.passage},
                    {"snippet", list(hit.snippet, [](const store::SnippetPart& part) {
                         return Json{{"text", part.text}, {"match", part.match}};
                     })}};
    });
}

std::string_view wordOf(store::HitKind kind) {
    switch (kind) {
    case store::HitKind::Section:
        return "section";
    case store::HitKind::Study:
        return "study";
    case store::HitKind::Card:
        return "card";
    case store::HitKind::Term:
        return "term";
    }
    return "";
}

} // namespace bedside::cli
