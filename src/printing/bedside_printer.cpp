// SPDX-License-Identifier: MIT
// The library's one door: what press::openPrinter() asks for.
#include "printing/system_printer.h"

#include <QCoreApplication>

namespace {

const bedside::printing::SystemPrinter& systemPrinter() {
    static const bedside::printing::SystemPrinter printer;
    return printer;
}

/// A printer must not outlive the application object.
void letPrinterGo() { systemPrinter().forget(); }

const bedside::press::Printer* openedPrinter() {
    static const bool isSetUp = [] {
        qAddPostRoutine(letPrinterGo);
        return true;
    }();
    return isSetUp ? &systemPrinter() : nullptr;
}

} // namespace

extern "C" Q_DECL_EXPORT const void* bedsidePrinter() { return openedPrinter(); }
