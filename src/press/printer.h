// SPDX-License-Identifier: MIT
// What the window knows of printers. The code behind it is a library of its own (printing/), which openPrinter() loads.
#pragma once

#include "press/press.h"

#include <functional>

class QWidget;

namespace bedside::press {

/// What is to be printed. lay gives the pages for the paper that somebody chooses; save writes a file whole or not at
/// all, and returns what stood in its way.
struct PrintJob {
    std::string name; // seen by others in lists of print jobs, so it tells nothing about anybody
    Paper paper = Paper::A4;
    std::function<Result<std::unique_ptr<Pages>>(Paper)> lay;
    std::function<Faults(const std::string& file, const std::string& bytes)> save;
    Sides sides = Sides::One; // what the dialog begins with
    Ink ink = Ink::Colour;
    bool toFile = true;      // the dialog offers to print to a file, too
    std::string folder = {}; // where that file is to go, unless somebody chooses another place
};

class Printer {
public:
    virtual ~Printer() = default;
    /// Shows the system's print dialog above the window and prints. Returns true where the pages went to a printer or
    /// a file, false where the dialog was cancelled. No printer is asked for before this.
    virtual Result<bool> print(QWidget* window, const PrintJob& job) const = 0;
    /// Prints every page as the last job was printed, without a dialog. Returns false where none went to a printer yet,
    /// or the last one went to a file, which is not to be overwritten unasked.
    virtual Result<bool> printAgain(const PrintJob& job) const = 0;
    /// Lets go of the printer that was chosen last, and of the file it may have printed to.
    virtual void forget() const = 0;
};

/// Returns the printer, loaded at the first call. Refuses where its library is not beside the program.
Result<const Printer*> openPrinter();

/// Has the printer forget, where one was opened; loads nothing.
void forgetPrinter();

} // namespace bedside::press
