// SPDX-License-Identifier: MIT
#include "compiler/clinic/clinic_files.h"

#include "compiler/guidance/word_collector.h"

#include <algorithm>

namespace bedside::compiler {

namespace {

using codec::ObjectReader;
using codec::Place;

void readLines(ObjectReader& reader, const content::ClinicList& list, content::ClinicNote& note) {
    std::vector<std::string>& lines = note.*list.lines;
    lines = reader.optionalTexts(list.name);
    for (auto line = lines.begin(); line != lines.end(); ++line)
        if (std::find(lines.begin(), line, *line) != line)
            reader.fault(list.name, "has '" + *line + "' twice");
}

ClinicNotePlan readNote(const std::string& page, ObjectReader& reader) {
    ClinicNotePlan plan{{page, {}, {}, {}, {}, {}, {}}, reader.place()};
    plan.note.stage = reader.word<content::TalkStage>("stage");
    if (plan.note.stage >= content::TalkStage::Review)
        reader.fault("stage", "follows each talk, and no page stands there");
    for (const content::ClinicList& list : content::clinicLists)
        readLines(reader, list, plan.note);
    return plan;
}

content::AnswerCount readCount(const nlohmann::json& json, const Place& place, Faults& faults) {
    ObjectReader reader(json, place, faults);
    content::AnswerCount count;
    count.id = reader.text("id");
    if (!count.id.empty() && !isId(count.id))
        reader.fault("id", "an id is a-z, 0-9 and hyphens");
    if (const nlohmann::json* answers = reader.member("answers")) {
        ObjectReader each(*answers, place.at("answers"), faults);
        if (answers->is_object())
            for (const auto& [question, option] : answers->items())
                count.answers.push_back({question, each.text(question.c_str())});
        each.finish();
        if (count.answers.empty())
            reader.fault("answers", "counts nothing");
    }
    reader.finish();
    return count;
}

} // namespace

void readClinicPlan(const JsonFile* file, ClinicDraft& draft, Faults& faults) {
    if (file == nullptr)
        return;
    draft.file = file->place;
    draft.known = file->value.is_object();
    ObjectReader root(file->value, file->place, faults);
    if (const nlohmann::json* pages = root.member("pages")) {
        const Place place = file->place.at("pages");
        if (!pages->is_object())
            faults.push_back({place.text(), "should be an object"});
        else
            for (const auto& [page, json] : pages->items()) {
                ObjectReader reader(json, place.at(page), faults);
                draft.notes.push_back(readNote(page, reader));
                reader.finish();
            }
    }
    eachItem(root.optionalMember("counts"), file->place.at("counts"), faults,
             [&](const nlohmann::json& json, const Place& place) {
                 draft.text.counts.push_back(readCount(json, place, faults));
                 draft.countPlaces.push_back(place);
             });
    root.finish();
}

void readClinicWords(const JsonFile* file, ClinicDraft& draft, Faults& faults) {
    if (file == nullptr)
        return;
    draft.wordsFile = file->place;
    draft.wordsKnown = file->value.is_object();
    WordCollector words(draft.words, faults);
    words.whole(file->value, file->place, [&](ObjectReader& root) {
        words.object(root, "stages", [&](ObjectReader& stages) {
            for (const auto& entry : codec::vocabulary<content::TalkStage>)
                words.object(stages, entry.word.data(), [&](ObjectReader& reader) {
                    content::StageText& stage = draft.text.stages[entry.value];
                    stage.title = words.label(reader, "title");
                    stage.about = words.words(reader, "about");
                });
        });
        words.optionalObject(root, "counts", [&](ObjectReader& reader) {
            for (const content::AnswerCount& count : draft.text.counts)
                draft.countTitles[count.id] = words.label(reader, count.id.c_str());
        });
        const nlohmann::json* lines = root.member("lines");
        if (lines == nullptr || !lines->is_object())
            return;
        for (const auto& [id, json] : lines->items()) {
            const Place place = file->place.at("lines").at(id);
            if (!isId(id))
                faults.push_back({place.text(), "'" + id + "' is not a fit id here"});
            draft.text.lines[id] = words.words(json, place);
        }
    });
}

} // namespace bedside::compiler
