// SPDX-License-Identifier: MIT
// Answers as a flat JSON object, such as {"E1": "yes", "H2": 8, "C1": ["M1", "M4"]}; a missing key is "no answer".
#pragma once

#include "base/result.h"
#include "guidance/sheet.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace bedside::codec {

/// Returns the sheet. Refuses, each at its place, unknown questions and options, wrong types, numbers out of range,
/// an option named twice, duplicate keys, and JSON that is malformed or nested too deep.
Result<guidance::Sheet> readAnswers(std::string_view text, std::string_view place, const guidance::Guidance& guidance);

/// The same for JSON that has been read already.
Result<guidance::Sheet> readAnswers(const nlohmann::json& json, std::string_view place,
                                    const guidance::Guidance& guidance);

struct AnswerSheets {
    std::vector<guidance::Sheet> all;
    bool isList = false; ///< else one sheet that stands alone
};

/// The same where a list of such objects may stand as well. A fault names the object by its place in the list, from 0.
Result<AnswerSheets> readOneOrMany(std::string_view text, std::string_view place, const guidance::Guidance& guidance);

/// Returns the answer as it stands in such an object: a text, a list of texts or a number. The bits fit the question.
nlohmann::json answerJson(const guidance::Question& question, guidance::AnswerBits bits);

/// Returns the whole sheet as such an object.
nlohmann::json answersJson(const guidance::Guidance& guidance, const guidance::Sheet& sheet);

} // namespace bedside::codec
