// SPDX-License-Identifier: MIT
// Questions, sheets and resources for the tests of FHIR.
#pragma once

#include "codec/fhir/response_encoder.h"

#include <random>

namespace bedside::test {

using Json = nlohmann::ordered_json;

/// The questions that ship.
const guidance::Guidance& shipped();

/// Words that say no more than the ids.
content::GuidanceText wordsFor(const guidance::Guidance& guidance);

/// Return the resources in such words, as of the article of sample_edition.h.
Result<Json> questionnaireOf(const guidance::Guidance& guidance);
Json responseTo(const guidance::Guidance& guidance, const guidance::Sheet& sheet, bool hasPrivate = true);

/// Returns answers by chance; some are missing, and some are to what is not asked.
guidance::Sheet randomSheet(const guidance::Guidance& guidance, std::mt19937& random);

/// Returns the item of that linkId, at any depth; nullptr where there is none.
const Json* itemNamed(const Json& parent, const std::string& linkId);

} // namespace bedside::test
