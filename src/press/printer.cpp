// SPDX-License-Identifier: MIT
#include "press/printer.h"

#include "press/companion_library.h"

namespace bedside::press {

Result<const Printer*> openPrinter() {
    const auto open = companionFunction("bedside-printing", "bedsidePrinter");
    if (!open)
        return open.faults();
    return static_cast<const Printer*>((*open)());
}

} // namespace bedside::press
