// SPDX-License-Identifier: MIT
// The studies and claims of sample_edition.h.
#pragma once

#include "content/edition.h"

namespace bedside::test {

std::vector<content::Study> sampleStudies();
std::vector<content::Claim> sampleClaims();

} // namespace bedside::test
