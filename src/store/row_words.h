// SPDX-License-Identifier: MIT
// What the writers of rows share: JSON as text, and how they name what is missing.
#pragma once

#include "store/row_writer.h"

#include <nlohmann/json.hpp>

namespace bedside::store {

inline const std::string nothingMissing = "names something that is not there";

inline std::string missing(const std::string& verb, const std::string& kind, const std::string& id) {
    return verb + " the " + kind + " '" + id + "', which is not there";
}

/// Returns the JSON as text. Words that are not UTF-8 cannot become JSON; that is the row's fault, not ours.
std::string written(const nlohmann::json& value, const std::string& who, Faults& faults);

} // namespace bedside::store
