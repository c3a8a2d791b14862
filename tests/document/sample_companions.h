// SPDX-License-Identifier: MIT
// What the sample edition's pages are looked up in.
#pragma once

#include "document/companions.h"
#include "support/sample_edition.h"

namespace bedside::test {

/// Returns so many people of a study.
inline content::Sample people(int men, int women) {
    content::Sample sample;
    sample.sampleSize = men + women;
    sample.men = men;
    sample.women = women;
    return sample;
}

document::Companions sampleCompanions(const std::string& region = "GB");

} // namespace bedside::test
