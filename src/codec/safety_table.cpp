// SPDX-License-Identifier: MIT
#include "codec/safety_table.h"

namespace bedside::codec {

using namespace guidance;

namespace {

template <class Read> void eachRow(ObjectReader& reader, const char* key, Faults& faults, const Read& read) {
    eachItem(reader.member(key), reader.place().at(key), faults, [&](const nlohmann::json& json, const Place& place) {
        ObjectReader row(json, place, faults);
        read(row);
        row.finish();
    });
}

} // namespace

void readSafetyTable(const nlohmann::json& json, const Place& place, FrozenTable& table, Faults& faults) {
    ObjectReader reader(json, place, faults);
    reader.text("note");
    const auto single = [&](bool whenAsked) {
        return [&table, whenAsked](ObjectReader& row) {
            table.rows.push_back({{{{row.text("question")}, {row.text("answer")}}}, {row.text("at_least")}, whenAsked});
        };
    };
    eachRow(reader, "always", faults, single(false));
    eachRow(reader, "when_asked", faults, single(true));
    eachRow(reader, "together", faults, [&](ObjectReader& row) {
        FrozenRow together{{}, {row.text("at_least")}, false};
        eachRow(row, "all", faults, [&](ObjectReader& answer) {
            together.all.push_back({{answer.text("question")}, answer.texts("answers")});
        });
        if (together.all.empty())
            row.fault("all", "names no answer");
        table.rows.push_back(std::move(together));
    });
    for (std::string& id : reader.texts("not_sure_calmer_than_worst"))
        table.calmerNotSure.push_back({std::move(id)});
    reader.finish();
}

} // namespace bedside::codec
