// SPDX-License-Identifier: MIT
// Prints pages as pictures, strip by strip, where no print service takes the PDF itself.
#pragma once

#include "base/result.h"
#include "press/press.h"

class QPrinter;

namespace bedside::printing {

/// Paints the pages that were chosen in the dialog, at 300 dots an inch or more. Returns what stood in its way.
Faults paintPages(const press::Pages& pages, QPrinter& printer);

/// Returns how finely to paint for a printer: a whole part of its own dots, 300 to 600 an inch.
double dotsPerInchFor(int printerDotsPerInch);

} // namespace bedside::printing
