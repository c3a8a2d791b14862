// SPDX-License-Identifier: MIT
#include "compiler/guidance/guidance_logic.h"

#include "codec/guidance_decoder.h"
#include "codec/safety_table.h"

namespace bedside::compiler {

namespace {

using codec::Place;

// The decoder has noted what is wrong with the file; here is only what others must know of it.
std::vector<std::pair<content::StudyId, Place>> studiesIn(const JsonFile& positions) {
    std::vector<std::pair<content::StudyId, Place>> studies;
    const nlohmann::json& patterns = positions.value.at("patterns");
    for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern)
        for (const char* row : {"more", "less"})
            for (std::size_t i = 0; i < patterns[pattern].at(row).size(); ++i) {
                const nlohmann::json& entry = patterns[pattern][row][i];
                const Place place = positions.place.at("patterns").at(pattern).at(row).at(i).at("sources");
                if (entry.contains("sources"))
                    for (std::size_t source = 0; source < entry["sources"].size(); ++source)
                        studies.push_back({{entry["sources"][source].get<std::string>()}, place.at(source)});
            }
    return studies;
}

} // namespace

LogicDraft readLogic(const LogicFiles& files, Faults& faults) {
    const std::size_t before = faults.size();
    LogicDraft draft{*files.logic, *files.positions, {}, {}, {}, false, {}};
    draft.guidance = codec::readGuidance(files.logic->value, files.logic->place, files.positions->value,
                                         files.positions->place, faults);
    if (faults.size() != before)
        return draft;
    draft.studies = studiesIn(*files.positions);
    codec::readSafetyTable(files.table->value, files.table->place, draft.guidance, draft.frozen, faults);
    codec::readSafetyLaws(files.laws->value, files.laws->place, draft.guidance, draft.frozen, faults);
    draft.hazards = readHazards(files.hazards, faults);
    draft.sound = faults.size() == before;
    return draft;
}

} // namespace bedside::compiler
