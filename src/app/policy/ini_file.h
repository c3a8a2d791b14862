// SPDX-License-Identifier: MIT
// The lines of an INI file: groups, and in them a key and a value a line.
#pragma once

#include "base/fault.h"

#include <QString>

#include <vector>

namespace bedside::app {

struct IniEntry {
    QString name;       // "group/key"
    QString value;      // without the spaces around it; all else stands for itself: commas, quotes, backslashes
    std::string where;  // "file:line"
    bool isText = true; // UTF-8 without control characters; else the value is what can be read of it
};

/// Returns the entries of the file in their order. Adds a remark for a file that cannot be read, is larger than 64 kB
/// or holds zero bytes, for a line that is none of an INI file, and for a second value of one key, which does not
/// count.
std::vector<IniEntry> readIni(const QString& file, Faults& remarks);

} // namespace bedside::app
