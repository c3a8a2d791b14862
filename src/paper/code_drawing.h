// SPDX-License-Identifier: MIT
// A code as a drawing that a camera reads.
#pragma once

#include "base/result.h"
#include "document/document.h"

namespace bedside::paper {

/// Returns the QR code of the text, black on white with the quiet edge that the standard asks for (ISO/IEC 18004, four
/// modules). A quarter of it may be lost. Refuses an empty text and one that is too long.
Result<document::Figure> qrDrawing(const std::string& text);

} // namespace bedside::paper
