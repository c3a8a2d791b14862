// SPDX-License-Identifier: MIT
// What the sample edition's pages are looked up in.
#pragma once

#include "document/companions.h"
#include "support/sample_edition.h"

namespace bedside::test {

document::Companions sampleCompanions(const std::string& region = "GB");

} // namespace bedside::test
