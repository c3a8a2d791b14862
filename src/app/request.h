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
    std::string refusedLink; // why the link that is asked for is none of ours; empty: it is one, or there is none
};

/// Returns what the words of the command line, the program's name first, ask for. Needs no application object. Refuses
/// an unknown option, Qt's own among them, and a stray word. A link of our scheme that is not understood is no slip of
/// who typed it: it comes from another program, behind which somebody waits for a window.
Result<Request> requestOf(const QStringList& words);

} // namespace bedside::app
