// SPDX-License-Identifier: MIT
// The classes of a page in HTML. They name meanings, never looks.
#pragma once

#include "document/document.h"

namespace bedside::document {

const char* className(LinkKind kind);
const char* className(BoxKind kind);
const char* className(Voice voice);

} // namespace bedside::document
