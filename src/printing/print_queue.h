// SPDX-License-Identifier: MIT
// Hands a PDF to the system's print service (CUPS), which prints the file itself: what is on paper is what is in the
// file.
#pragma once

#include "base/result.h"
#include "press/press.h"

#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;

namespace bedside::printing {

class PrintQueue {
public:
    /// Returns the queue of this system, or nothing where there is no print service.
    static std::optional<PrintQueue> find();

    /// Returns once the service has taken the file, with what it said where it did not.
    Faults print(const std::string& pdf, const QStringList& options) const;

private:
    explicit PrintQueue(QString program) : m_program(std::move(program)) {}
    QString m_program;
};

/// Returns what was chosen in the dialog, in the words of `lp`.
QStringList queueOptions(const QPrinter& printer, press::Paper paper);

} // namespace bedside::printing
