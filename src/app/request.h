// SPDX-License-Identifier: MIT
// What the command line asks for.
#pragma once

#include "app/link.h"

#include <QString>
#include <QStringList>

namespace bedside::app {

struct Request {
    QString help; // to print instead of opening the window; empty: not asked for
    bool version = false;
    bool measureStart = false;
    bool checkPolicy = false;
    QString policyFile; // to check; empty: the system's
    QString section;    // to open first; empty: the first page
    QString language;   // to speak; empty: not asked for
    std::optional<Link> link;
};

/// Returns what the words of the command line, the program's name first, ask for. Needs no application object. Refuses
/// an unknown option, Qt's own among them, a stray word, and a link that is not one of ours.
Result<Request> requestOf(const QStringList& words);

} // namespace bedside::app
