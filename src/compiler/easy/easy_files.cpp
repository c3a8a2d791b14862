// SPDX-License-Identifier: MIT
#include "compiler/easy/easy_files.h"

#include "compiler/guidance/word_collector.h"

namespace bedside::compiler {

EasyDraft readEasyWords(const JsonFile* file, Faults& faults) {
    EasyDraft draft;
    if (file == nullptr)
        return draft;
    draft.file = file->place;
    draft.known = file->value.is_object();
    if (!draft.known)
        faults.push_back({file->place.text(), "should be an object"});
    else
        for (const auto& [id, lines] : file->value.items()) {
            EasySection& section = draft.sections.emplace_back();
            section.easy.section.text = id;
            section.place = file->place.at(id);
            WordCollector words(section.words, faults);
            eachItem(&lines, section.place, faults, [&](const nlohmann::json& line, const codec::Place& place) {
                section.easy.lines.push_back(words.words(line, place));
            });
        }
    return draft;
}

} // namespace bedside::compiler
