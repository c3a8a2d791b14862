// SPDX-License-Identifier: MIT
// The two kinds of JSON that are read and written here.
#pragma once

#include <nlohmann/json.hpp>

namespace bedside::codec {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json; // keeps its keys in the order in which they were put

} // namespace bedside::codec
