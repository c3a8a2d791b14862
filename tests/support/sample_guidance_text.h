// SPDX-License-Identifier: MIT
// Words for the guidance of sample_guidance.h, naming what sample_edition.h has.
#pragma once

#include "content/guidance_text.h"

namespace bedside::test {

content::GuidanceText sampleGuidanceText();

} // namespace bedside::test
