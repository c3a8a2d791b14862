// SPDX-License-Identifier: MIT
#include "press/printer.h"

#include "press/companion_library.h"

namespace bedside::press {

namespace {

const Printer* opened = nullptr; // in the window's thread alone

} // namespace

Result<const Printer*> openPrinter() {
    const auto open = companionFunction("bedside-printing", "bedsidePrinter");
    if (!open)
        return open.faults();
    opened = static_cast<const Printer*>((*open)());
    return opened;
}

void forgetPrinter() {
    if (opened)
        opened->forget();
}

} // namespace bedside::press
