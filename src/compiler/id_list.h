// SPDX-License-Identifier: MIT
// Reads lists of ids in which nothing stands twice.
#pragma once

#include "codec/object_reader.h"

namespace bedside::compiler {

/// Returns the ids of the member's texts. Notes a fault for each that stands there again.
template <class Id>
std::vector<Id> distinctIds(codec::ObjectReader& reader, const char* key, std::vector<std::string> texts) {
    std::vector<Id> ids;
    std::set<std::string> seen;
    for (std::string& text : texts) {
        if (!seen.insert(text).second)
            reader.fault(key, "names '" + text + "' twice");
        ids.push_back({std::move(text)});
    }
    return ids;
}

} // namespace bedside::compiler
