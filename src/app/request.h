// SPDX-License-Identifier: MIT
// What the command line asks for.
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace bedside::app {

struct Request {
    QString help; // to print instead of opening the window; empty: not asked for
    bool version = false;
    bool measureStart = false;
    QString section; // to open first; empty: the first page
};

/// Returns what the words of the command line, the program's name first, ask for. Needs no application object. Refuses
/// an unknown option, Qt's own among them, and a stray word.
Result<Request> requestOf(const QStringList& words);

} // namespace bedside::app
