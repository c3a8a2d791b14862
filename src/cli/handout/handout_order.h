// SPDX-License-Identifier: MIT
// One handout that somebody asks for: on the command line, or in a list.
#pragma once

#include "base/result.h"
#include "content/handout.h"
#include "press/press.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bedside::cli {

enum class Format { Pdf, Html, Text, Mail };

struct HandoutOrder {
    std::string preset;                         // empty where only parts are named
    std::vector<content::HandoutPart> parts;    // instead of the preset's, where there are any
    std::string answers;                        // a file, or "-"; empty for none
    std::optional<nlohmann::json> givenAnswers; // in a list, instead of a file
    press::Layout layout;
    Format format = Format::Pdf;
    bool hasEvidence = false;
    bool hasDoseLines = false;
    bool hasNameLines = false;
    bool hasPrivate = false;
    std::string letterhead; // a file
    std::string noteFile;   // a file, or "-"
    std::string note;       // these three only in a list: what stands on a command line is seen by others
    std::string name;
    std::string date;
    std::string region = "none";
    std::string output;
    std::filesystem::path folder; // that the names of files start from
};

using GivenOptions = std::map<std::string, std::string, std::less<>>;

/// The names of what an order may say: with a value, and without one.
const std::vector<std::string_view>& orderOptions();
const std::vector<std::string_view>& orderFlags();

/// Returns the order of these options; a flag has an empty value. Refuses a value that an option has not; `place` says
/// where an option stands.
Result<HandoutOrder> orderOf(const GivenOptions& given, const std::function<std::string(std::string_view)>& place);

/// Returns the orders of a list: JSON objects whose keys are the names of the options, and besides "name", "date" and
/// "note". Files are named from that folder. Each is refused by itself, at its place.
Result<std::vector<Result<HandoutOrder>>> ordersOf(std::string_view text, const std::string& place,
                                                   const std::filesystem::path& folder);

} // namespace bedside::cli
