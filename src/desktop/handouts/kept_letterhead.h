// SPDX-License-Identifier: MIT
// A clinic's letterhead between runs: in a small file of its own, and only while somebody wants it remembered.
#pragma once

#include "base/fault.h"
#include "document/document.h"

#include <QString>

#include <optional>

namespace bedside::desktop {

class KeptLetterhead {
public:
    /// Beside what is kept of the window.
    static QString usualFile();

    explicit KeptLetterhead(QString file = usualFile()) : m_file(std::move(file)) {}

    /// Returns the letterhead that is kept; nothing where there is none, or none that can be read.
    std::optional<document::Letterhead> read() const;
    Faults keep(const document::Letterhead& letterhead) const;
    Faults forget() const;

private:
    QString m_file;
};

} // namespace bedside::desktop
