// SPDX-License-Identifier: MIT
// The questions as a FHIR R4 Questionnaire, for systems that keep records.
#pragma once

#include "base/result.h"
#include "codec/fhir/asked_content.h"

#include <nlohmann/json.hpp>

namespace bedside::codec {

/// Returns the questionnaire: parts are groups, the ids of parts and questions the linkIds, and what decides whether
/// they are asked is enableWhen. A group whose linkId ends in ".when-1" only bears a condition. Of a list, "none of
/// these" is an option. The same content gives the same JSON. Refuses what FHIR could not tell truly.
Result<nlohmann::ordered_json> questionnaireJson(const AskedContent& content);

} // namespace bedside::codec
