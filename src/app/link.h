// SPDX-License-Identifier: MIT
// What a "bedside:" link asks for. It comes from anywhere, so what is not exactly a link of ours is refused.
#pragma once

#include "base/result.h"
#include "session/location.h"

#include <optional>
#include <string>

namespace bedside::app {

/// A subject as a health record names it: a code, and the object identifier of its system. Either may be empty.
struct AskedCode {
    std::string system;
    std::string code;
    bool operator==(const AskedCode&) const = default;
};

struct Link {
    session::Location location;     // the cover, where a record asks
    std::optional<AskedCode> asked; // by a record
    bool forClinician = false;
};

inline constexpr int longestLink = 2048; // characters

/// True for "bedside:" and whatever follows, in capitals or not (RFC 3986, 3.1).
bool hasOurScheme(const QString& text);

/// Returns what a link asks for: "bedside:section/ID", "bedside:study/ID", "bedside:questions", or
/// "bedside:infobutton?NAME=VALUE&…" with the names of HL7's Infobutton requests. No answer, name or note is taken from
/// it. The fault says what is wrong, and repeats nothing of the link.
Result<Link> linkOf(const QString& text);

} // namespace bedside::app
