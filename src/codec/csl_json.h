// SPDX-License-Identifier: MIT
// A reference as CSL-JSON, which Zotero and pandoc read (https://docs.citationstyles.org).
#pragma once

#include "content/study.h"

#include <nlohmann/json.hpp>

namespace bedside::codec {

/// Returns the item as CSL-JSON 1.0.2; a list of one is what tools take.
nlohmann::ordered_json cslJson(const content::Study& study);

} // namespace bedside::codec
