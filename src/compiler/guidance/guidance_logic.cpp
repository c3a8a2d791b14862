// SPDX-License-Identifier: MIT
#include "compiler/guidance/guidance_logic.h"

#include "codec/guidance_decoder.h"

#include <algorithm>

namespace bedside::compiler {

namespace {

using codec::ObjectReader;
using codec::Place;
using guidance::Guidance;

// Holds the names of the safety table against the guidance: a row about nothing would protect nobody.
class SafetyTable {
public:
    SafetyTable(const Guidance& guidance, Faults& faults) : m_guidance(guidance), m_faults(faults) {}

    void read(const JsonFile& file) {
        ObjectReader reader(file.value, file.place, m_faults);
        reader.optionalText("note");
        eachObject(reader, "always", [&](ObjectReader& row) { readAnswer(row); });
        eachObject(reader, "when_asked", [&](ObjectReader& row) { readAnswer(row); });
        eachObject(reader, "together", [&](ObjectReader& row) {
            eachObject(row, "all", [&](ObjectReader& part) {
                const auto* question = readQuestion(part);
                const std::vector<std::string> options = part.texts("answers");
                for (const std::string& option : options)
                    checkOption(part, "answers", question, option);
            });
            readOutcome(row);
        });
        for (const std::string& id : reader.texts("not_sure_calmer_than_worst"))
            if (named(id) == nullptr)
                reader.fault("not_sure_calmer_than_worst", "no question has the id '" + id + "'");
        reader.finish();
    }

private:
    template <class Read> void eachObject(ObjectReader& of, const char* key, const Read& read) {
        eachItem(of.member(key), of.place().at(key), m_faults, [&](const nlohmann::json& json, const Place& place) {
            ObjectReader reader(json, place, m_faults);
            read(reader);
            reader.finish();
        });
    }
    const guidance::Question* named(const std::string& id) const {
        const auto found = std::ranges::find(m_guidance.questions, guidance::QuestionId{id}, &guidance::Question::id);
        return found == m_guidance.questions.end() ? nullptr : &*found;
    }
    const guidance::Question* readQuestion(ObjectReader& reader) {
        const std::string id = reader.text("question");
        const guidance::Question* question = named(id);
        if (question == nullptr && !id.empty())
            reader.fault("question", "no question has the id '" + id + "'");
        return question;
    }
    static void checkOption(ObjectReader& reader, const char* key, const guidance::Question* question,
                            const std::string& option) {
        if (question != nullptr && std::ranges::count(question->options, option) == 0)
            reader.fault(key, "the question has no option '" + option + "'");
    }
    void readOutcome(ObjectReader& reader) {
        const std::string id = reader.text("at_least");
        if (!id.empty() &&
            std::ranges::count(m_guidance.outcomes, guidance::OutcomeId{id}, &guidance::Outcome::id) == 0)
            reader.fault("at_least", "no outcome has the id '" + id + "'");
    }
    void readAnswer(ObjectReader& row) {
        const auto* question = readQuestion(row);
        checkOption(row, "answer", question, row.text("answer"));
        readOutcome(row);
    }

    const Guidance& m_guidance;
    Faults& m_faults;
};

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

LogicDraft readLogic(const JsonFile& logic, const JsonFile& positions, const JsonFile& safety, Faults& faults) {
    const std::size_t before = faults.size();
    LogicDraft draft{logic, positions, {}, false, {}};
    draft.guidance = codec::readGuidance(logic.value, logic.place, positions.value, positions.place, faults);
    draft.sound = faults.size() == before;
    if (!draft.sound)
        return draft;
    draft.studies = studiesIn(positions);
    SafetyTable(draft.guidance, faults).read(safety);
    return draft;
}

} // namespace bedside::compiler
