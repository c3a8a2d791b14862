// SPDX-License-Identifier: MIT
#include "compiler/easy/teach_back_files.h"

#include "compiler/guidance/word_collector.h"

#include <algorithm>
#include <set>

namespace bedside::compiler {

namespace {

using codec::ObjectReader;
using codec::Place;

TeachBackPlan readTeachBackQuestion(const nlohmann::json& json, const Place& place, Faults& faults) {
    ObjectReader reader(json, place, faults);
    TeachBackPlan plan;
    plan.place = place;
    plan.question.id = reader.text("id");
    if (!plan.question.id.empty() && !isId(plan.question.id))
        reader.fault("id", "an id is a-z, 0-9 and hyphens");
    std::set<std::string> seen;
    for (const std::string& option : reader.texts("options")) {
        if (!isId(option))
            reader.fault("options", "an id is a-z, 0-9 and hyphens");
        if (!seen.insert(option).second)
            reader.fault("options", "has '" + option + "' twice");
        plan.question.options.push_back({option, {}});
    }
    plan.question.right = reader.text("right");
    if (!plan.question.right.empty() && !seen.contains(plan.question.right))
        reader.fault("right", "the question has no option '" + plan.question.right + "'");
    plan.question.shownBy.text = reader.text("shown_by");
    reader.finish();
    return plan;
}

void readAskedWords(ObjectReader& reader, TeachBackPlan& plan, Faults& faults) {
    WordCollector words(plan.words, faults);
    plan.wordsPlace = reader.place();
    plan.question.ask = words.sentences(reader, "ask");
    words.object(reader, "options", [&](ObjectReader& options) {
        for (content::TeachBackOption& option : plan.question.options)
            option.words = words.label(options, option.id.c_str());
    });
    plan.question.why = words.words(reader, "why");
}

} // namespace

void readTeachBackPlan(const JsonFile* file, TeachBackDraft& draft, Faults& faults) {
    if (file == nullptr)
        return;
    draft.file = file->place;
    draft.known = file->value.is_object();
    if (!draft.known)
        return faults.push_back({file->place.text(), "should be an object"});
    for (const auto& [id, questions] : file->value.items()) {
        TeachBackSection& section = draft.sections.emplace_back();
        section.section.text = id;
        section.place = file->place.at(id);
        std::set<std::string> seen;
        eachItem(&questions, section.place, faults, [&](const nlohmann::json& json, const Place& place) {
            TeachBackPlan plan = readTeachBackQuestion(json, place, faults);
            if (!plan.question.id.empty() && !seen.insert(plan.question.id).second)
                faults.push_back({place.at("id").text(), "a second question has the id '" + plan.question.id + "'"});
            section.questions.push_back(std::move(plan));
        });
    }
}

void readTeachBackWords(const JsonFile* file, TeachBackDraft& draft, Faults& faults) {
    if (file == nullptr || !draft.known)
        return;
    ObjectReader root(file->value, file->place, faults);
    for (TeachBackSection& section : draft.sections)
        if (const nlohmann::json* json = root.member(section.section.text.c_str())) {
            ObjectReader questions(*json, file->place.at(section.section.text), faults);
            for (TeachBackPlan& plan : section.questions)
                if (const nlohmann::json* words = questions.member(plan.question.id.c_str())) {
                    ObjectReader reader(*words, questions.place().at(plan.question.id), faults);
                    readAskedWords(reader, plan, faults);
                    reader.finish();
                }
            questions.finish();
        }
    root.finish();
}

} // namespace bedside::compiler
