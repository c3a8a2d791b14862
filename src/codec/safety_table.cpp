// SPDX-License-Identifier: MIT
#include "codec/safety_table.h"

#include "codec/guidance_vocabulary.h"

#include <algorithm>

namespace bedside::codec {

using namespace guidance;

namespace {

class TableReader {
public:
    TableReader(const nlohmann::json& json, const Place& place, const Guidance& guidance, FrozenTable& table,
                Faults& faults)
        : m_reader(json, place, faults), m_guidance(guidance), m_table(table), m_faults(faults) {
        m_reader.optionalText("note");
    }

    void readRows() {
        for (const bool whenAsked : {false, true})
            eachObject(m_reader, whenAsked ? "when_asked" : "always", [&](ObjectReader& row) {
                FrozenAnswer answer{question(row, "question"), {row.text("answer")}};
                needOptions(row, "answer", answer);
                m_table.rows.push_back({{std::move(answer)}, outcome(row, "at_least"), whenAsked});
            });
        eachObject(m_reader, "together", [&](ObjectReader& row) {
            FrozenRow together;
            eachObject(row, "all", [&](ObjectReader& part) { together.all.push_back(readAnswer(part, "answers")); });
            together.atLeast = outcome(row, "at_least");
            m_table.rows.push_back(std::move(together));
        });
        m_table.calmerNotSure = questions("not_sure_calmer_than_worst");
        m_reader.finish();
    }

    void readLaws() {
        eachObject(m_reader, "outcomes", [&](ObjectReader& of) {
            m_table.outcomes.push_back({outcome(of, "id"),
                                        of.word<Urgency>("urgency"),
                                        of.truth("medical"),
                                        of.truth("stops_sex"),
                                        of.truth("shows_cards"),
                                        {}});
            for (std::string& cause : of.optionalTexts("causes"))
                m_table.outcomes.back().causes.push_back({std::move(cause)});
        });
        m_table.mustAnswer = questions("must_answer");
        m_table.neutral = questions("neutral");
        m_table.start = questions("start");
        eachObject(m_reader, "may_grow_calmer",
                   [&](ObjectReader& of) { m_table.mayGrowCalmer.push_back(readAnswer(of, "answers")); });
        for (std::string& id : m_reader.texts("safety_cards")) {
            if (std::ranges::find(m_guidance.cards, CardId{id}, &Card::id) == m_guidance.cards.end())
                m_reader.fault("safety_cards", "no card has the id '" + id + "'");
            m_table.safetyCards.push_back({std::move(id)});
        }
        m_reader.finish();
    }

private:
    template <class Read> void eachObject(ObjectReader& of, const char* key, const Read& read) {
        eachItem(of.member(key), of.place().at(key), m_faults, [&](const nlohmann::json& json, const Place& place) {
            ObjectReader reader(json, place, m_faults);
            read(reader);
            reader.finish();
        });
    }
    const Question* named(const QuestionId& id) const {
        const auto found = std::ranges::find(m_guidance.questions, id, &Question::id);
        return found == m_guidance.questions.end() ? nullptr : &*found;
    }
    QuestionId needed(ObjectReader& reader, const char* key, std::string id) const {
        if (named({id}) == nullptr && !id.empty())
            reader.fault(key, "no question has the id '" + id + "'");
        return {std::move(id)};
    }
    QuestionId question(ObjectReader& reader, const char* key) const { return needed(reader, key, reader.text(key)); }
    std::vector<QuestionId> questions(const char* key) {
        std::vector<QuestionId> ids;
        for (std::string& id : m_reader.texts(key))
            ids.push_back(needed(m_reader, key, std::move(id)));
        return ids;
    }
    void needOptions(ObjectReader& reader, const char* key, const FrozenAnswer& answer) const {
        const Question* of = named(answer.question);
        for (const std::string& option : answer.options)
            if (of != nullptr && std::ranges::find(of->options, option) == of->options.end())
                reader.fault(key, "the question has no option '" + option + "'");
        if (answer.options.empty())
            reader.fault(key, "names no option");
    }
    FrozenAnswer readAnswer(ObjectReader& reader, const char* key) const {
        FrozenAnswer answer{question(reader, "question"), reader.texts(key)};
        needOptions(reader, key, answer);
        return answer;
    }
    OutcomeId outcome(ObjectReader& reader, const char* key) const {
        std::string id = reader.text(key);
        if (!id.empty() &&
            std::ranges::find(m_guidance.outcomes, OutcomeId{id}, &Outcome::id) == m_guidance.outcomes.end())
            reader.fault(key, "no outcome has the id '" + id + "'");
        return {std::move(id)};
    }

    ObjectReader m_reader;
    const Guidance& m_guidance;
    FrozenTable& m_table;
    Faults& m_faults;
};

} // namespace

void readSafetyTable(const nlohmann::json& json, const Place& place, const Guidance& guidance, FrozenTable& table,
                     Faults& faults) {
    TableReader(json, place, guidance, table, faults).readRows();
}

void readSafetyLaws(const nlohmann::json& json, const Place& place, const Guidance& guidance, FrozenTable& table,
                    Faults& faults) {
    TableReader(json, place, guidance, table, faults).readLaws();
}

} // namespace bedside::codec
