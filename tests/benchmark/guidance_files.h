// SPDX-License-Identifier: MIT
// The guidance of an article and what it is held against, read from the folder of the article.
#pragma once

#include "guidance/proof/frozen_table.h"

#include <filesystem>

namespace bedside::benchmark {

struct GuidanceFiles {
    guidance::Guidance guidance;
    guidance::FrozenTable frozen;
};

/// Throws where the files have a fault.
GuidanceFiles readGuidanceFiles(const std::filesystem::path& article);

} // namespace bedside::benchmark
