// SPDX-License-Identifier: MIT
// Prints through the system's dialog, and once more without it.
#pragma once

#include "press/printer.h"

#include <memory>

class QPrinter;

namespace bedside::printing {

class SystemPrinter : public press::Printer {
public:
    SystemPrinter();
    ~SystemPrinter() override;

    Result<bool> print(QWidget* window, const press::PrintJob& job) const override;
    Result<bool> printAgain(const press::PrintJob& job) const override;
    /// Prints as the printer is set up, and remembers it while the program runs.
    Result<bool> printOn(std::unique_ptr<QPrinter> printer, const press::PrintJob& job) const;
    void forget() const override;

private:
    mutable std::unique_ptr<QPrinter> m_last;
};

} // namespace bedside::printing
