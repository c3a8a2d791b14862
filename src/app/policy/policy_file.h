// SPDX-License-Identifier: MIT
// Reads what whoever looks after this computer set for all who use it. policy.example.ini says what can be set.
#pragma once

#include "app/policy/policy_keys.h"
#include "base/fault.h"
#include "session/policy.h"

#include <QStringList>

#include <map>

namespace bedside::app {

struct PolicyReading {
    session::Policy policy;
    std::map<QString, std::string> places; // "file:line" of each key that counts
    Faults remarks; // one for each value that does not count, with its place, its name and what was expected
};

/// Returns where a policy may lie on this system, whether there is one or not: never in a place of the user's own.
QStringList policyPlaces();

/// Reads those of the files that are there. Where two say something of one key, the one further to the front counts.
PolicyReading readPolicy(const QStringList& files, const PolicyWords& known);

} // namespace bedside::app
