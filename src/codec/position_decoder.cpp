// SPDX-License-Identifier: MIT
#include "codec/guidance_reading.h"

#include <numeric>

namespace bedside::codec {

using namespace guidance;

namespace {

class PositionReader {
public:
    PositionReader(const nlohmann::json& json, const Place& place, GuidanceReading& reading)
        : m_reader(json, place, reading.faults), m_reading(reading) {}

    Positions read() {
        Positions positions;
        for (const std::string& id : m_reader.texts("positions"))
            positions.ids.push_back({id});
        positions.smallerRangeFirst = wholeOrder(m_reader, "smaller_range_first");
        m_reading.eachObject(m_reader, "patterns",
                             [&](ObjectReader& pattern) { positions.patterns.push_back(readPattern(pattern)); });
        m_reading.eachObject(m_reader, "state", [&](ObjectReader& state) {
            positions.states.push_back({state.word<PositionState>("state"), when(state)});
        });
        m_reading.eachObject(m_reader, "changes",
                             [&](ObjectReader& change) { positions.changes.push_back(readChange(change)); });
        positions.moreFirst = m_reading.condition(m_reader, "more_first", ConditionReach::Answers);
        m_reader.finish();
        return positions;
    }

private:
    guidance::Condition when(ObjectReader& reader) {
        return m_reading.condition(reader, "when", ConditionReach::Outcome);
    }

    std::vector<std::size_t> wholeOrder(ObjectReader& reader, const char* key) {
        std::vector<std::size_t> order = m_reading.places(reader, key, m_reading.names.positions);
        if (order.size() != m_reading.names.positions.size())
            reader.fault(key, "should name every position");
        return order;
    }

    Pattern readPattern(ObjectReader& reader) {
        Pattern pattern;
        pattern.id = {reader.text("id")};
        pattern.when = when(reader);
        readRow(reader, "more", pattern.more, pattern.moreSources);
        readRow(reader, "less", pattern.less, pattern.lessSources);
        return pattern;
    }

    void readRow(ObjectReader& of, const char* key, std::vector<MarkedPosition>& row,
                 std::vector<std::vector<std::string>>& sources) {
        sources.resize(m_reading.names.positions.size());
        std::vector<bool> named(m_reading.names.positions.size());
        m_reading.eachObject(of, key, [&](ObjectReader& entry) {
            const auto found = m_reading.names.positions.find(entry.text("position"));
            const Mark mark = entry.word<Mark>("mark");
            const std::string relation = entry.text("relation");
            std::vector<std::string> from = entry.optionalTexts("sources");
            if (relation != "stated" && relation != "inferred")
                entry.fault("relation", "should be one of: stated inferred");
            if (relation == "stated" && from.empty())
                entry.fault("sources", "what is stated names its study");
            if (found == m_reading.names.positions.end() || named[found->second])
                return entry.fault("position", "is not known, or stands here twice");
            named[found->second] = true;
            row.push_back({found->second, mark, relation == "stated"});
            sources[found->second] = std::move(from);
        });
        if (row.size() != named.size())
            of.fault(key, "should name every position");
    }

    MarkChange readChange(ObjectReader& reader) {
        MarkChange change;
        change.id = reader.text("id");
        change.when = when(reader);
        const std::string role = reader.text("role");
        change.forMore = role == "more" || role == "both";
        change.forLess = role == "less" || role == "both";
        if (!change.forMore && !change.forLess)
            reader.fault("role", "should be one of: more less both");
        change.positions = m_reading.places(reader, "positions", m_reading.names.positions);
        if (reader.optionalMember("at_least") != nullptr)
            change.least = reader.word<Mark>("at_least");
        if (reader.optionalMember("at_best") != nullptr)
            change.best = reader.word<Mark>("at_best");
        if (change.least > change.best)
            reader.fault("at_best", "is worse than at_least");
        return change;
    }

    ObjectReader m_reader;
    GuidanceReading& m_reading;
};

} // namespace

Positions readPositions(const nlohmann::json& json, const Place& place, GuidanceReading& reading) {
    return PositionReader(json, place, reading).read();
}

} // namespace bedside::codec
