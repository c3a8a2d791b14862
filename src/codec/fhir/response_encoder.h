// SPDX-License-Identifier: MIT
// One person's answers as a FHIR R4 QuestionnaireResponse, for systems that keep records.
#pragma once

#include "codec/fhir/questionnaire_encoder.h"
#include "guidance/sheet.h"

namespace bedside::codec {

/// Returns the answers in the groups of the questionnaire. What was not asked, was settled, or has no answer, is
/// absent, and with it every group that would be empty. It names no person. It is "completed" where all that must be
/// answered is, else "in-progress". Refuses what the questionnaire refuses.
Result<nlohmann::ordered_json> responseJson(const AskedContent& content, const guidance::Sheet& sheet,
                                            const ResponseChoice& choice);

} // namespace bedside::codec
