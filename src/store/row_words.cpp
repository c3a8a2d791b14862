// SPDX-License-Identifier: MIT
#include "store/row_words.h"

namespace bedside::store {

std::string written(const nlohmann::json& value, const std::string& who, Faults& faults) {
    try {
        return value.dump();
    } catch (const nlohmann::json::exception& refused) {
        faults.push_back({who, refused.what()});
        return "[]";
    }
}

} // namespace bedside::store
