// SPDX-License-Identifier: MIT
// The names that the FHIR files give to things. They are names and no addresses: nothing is to be fetched there.
#pragma once

#include "content/edition.h"
#include "guidance/question.h"

#include <string>

namespace bedside::codec {

/// Returns the name of the article's questionnaire, without its version: "urn:bedside:<article>:questionnaire".
inline std::string questionnaireUrl(const content::Article& article) {
    return "urn:bedside:" + article.id.text + ":questionnaire";
}

/// Returns the name of the system of codes that its answers are from: "urn:bedside:<article>:answers".
inline std::string answerSystem(const content::Article& article) {
    return "urn:bedside:" + article.id.text + ":answers";
}

/// Returns the code of an option, "E1.not_sure": the same option of another question has other words.
inline std::string answerCode(const guidance::Question& question, const std::string& option) {
    return question.id.text + "." + option;
}

} // namespace bedside::codec
