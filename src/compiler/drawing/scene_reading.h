// SPDX-License-Identifier: MIT
// Reads a scene from its JSON, and refuses what is unknown, missing, off the canvas or out of proportion.
#pragma once

#include "base/fault.h"
#include "compiler/drawing/scene.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <string>
#include <string_view>

namespace bedside::compiler {

/// A value in a JSON file, and where it is, so that a fault can say so.
struct Spot {
    const nlohmann::json& value;
    std::string_view file;
    nlohmann::json::json_pointer pointer;

    Spot operator[](const std::string& key) const { return {value.at(key), file, pointer / key}; }
    Spot operator[](std::size_t index) const { return {value.at(index), file, pointer / index}; }
    bool has(std::string_view key) const { return value.contains(key); }
    Fault fault(std::string what) const;
};

/// Says whether all `needed` fields are there; adds a fault for each missing one and each field of neither list.
bool checkFields(const Spot& object, std::initializer_list<std::string_view> needed,
                 std::initializer_list<std::string_view> optional, Faults& faults);

/// Where it adds faults, the scene is of no use.
Scene readScene(const Spot& spot, Faults& faults);

} // namespace bedside::compiler
