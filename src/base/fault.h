// SPDX-License-Identifier: MIT
// One thing that is wrong, where it is, and all such things of one run.
#pragma once

#include <string>
#include <vector>

namespace bedside {

/// `where` is a place a person can open: "file:line", "file:/json/pointer" or a plain path.
struct Fault {
    std::string where;
    std::string what;

    bool operator==(const Fault&) const = default;
};

using Faults = std::vector<Fault>;

/// Returns one line for people: "where: what", or "what" where no place is known.
inline std::string describe(const Fault& fault) {
    return fault.where.empty() ? fault.what : fault.where + ": " + fault.what;
}

} // namespace bedside
