// SPDX-License-Identifier: MIT
#include "compiler/guidance/cases.h"

#include "codec/answer_sheet.h"
#include "codec/verdict_encoder.h"
#include "guidance/judge.h"

namespace bedside::compiler {

namespace {

using codec::Place;
using nlohmann::json;

void compareExpected(const json& expected, const json& found, const Place& place, Faults& faults) {
    if (!expected.is_object() || !found.is_object()) {
        if (expected != found)
            faults.push_back({place.text(), "is expected to be " + expected.dump() + " and is " + found.dump()});
        return;
    }
    for (const auto& [key, value] : expected.items())
        if (found.contains(key))
            compareExpected(value, found[key], place.at(key), faults);
        else
            faults.push_back({place.at(key).text(), "is no member of the verdict here"});
}

} // namespace

void checkCase(const JsonFile& file, const guidance::Guidance& guidance, Faults& faults) {
    codec::ObjectReader reader(file.value, file.place, faults);
    const json* answers = reader.member("answers");
    const json* expected = reader.member("expect");
    reader.finish();
    if (answers == nullptr || expected == nullptr)
        return;
    if (!expected->is_object() || expected->empty())
        return reader.fault("expect", "should be an object that expects something");
    const auto sheet = codec::readAnswers(*answers, "", guidance);
    if (!sheet) {
        for (const Fault& fault : sheet.faults())
            faults.push_back({Place{file.place.file, "/answers" + fault.where}.text(), fault.what});
        return;
    }
    const json verdict = codec::verdictJson(guidance, *sheet, guidance::judge(guidance, *sheet));
    compareExpected(*expected, verdict, reader.place().at("expect"), faults);
}

} // namespace bedside::compiler
