// SPDX-License-Identifier: MIT
// What the arguments ask for.
#pragma once

#include "base/result.h"
#include "store/library.h"

#include <iosfwd>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bedside::cli {

struct Request;

/// A command, what it takes, and what carries it out.
struct Command {
    std::string_view name;
    std::string_view takes;                // for the help
    std::string_view does;                 // for the help
    std::vector<std::string_view> options; // with a value; every command takes --language besides
    bool takesWords = false;
    /// Returns what is wrong with the request whatever the library has; empty where nothing is.
    std::string (*misuse)(const Request& request) = nullptr;
    /// Returns the text to print. Refuses what the library does not have.
    Result<std::string> (*answer)(const Request& request, const store::Library& library) = nullptr;
    std::vector<std::string_view> flags = {}; // without a value; every command takes --json
    int refusal = 1;                          // the exit code where it refuses
    bool refusesAloud = false;                // what it refuses with is an answer too
};

struct Request {
    const Command* command = nullptr; // nullptr only with the flags "help" and "version"
    std::vector<std::string> words;
    std::istream* input = nullptr;                           // what "-" stands for
    std::ostream* notes = nullptr;                           // for what is said on the way
    std::vector<std::string> languages;                      // that there is content in
    std::map<std::string, std::string, std::less<>> options; // without dashes; a flag has an empty value

    bool has(std::string_view option) const { return options.contains(option); }
    /// Returns the option's value, or the other text where it was not given.
    std::string value(std::string_view option, std::string_view otherwise = "") const;
};

/// Returns what the arguments ask for. Refuses an unknown command or option, a missing value, stray words and what
/// the command calls misuse.
Result<Request> requestOf(const std::vector<std::string>& arguments);

} // namespace bedside::cli
