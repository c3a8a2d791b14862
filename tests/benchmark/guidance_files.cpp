// SPDX-License-Identifier: MIT
#include "benchmark/guidance_files.h"

#include "codec/guidance_decoder.h"
#include "codec/safety_table.h"

#include <fstream>
#include <stdexcept>

namespace bedside::benchmark {

GuidanceFiles readGuidanceFiles(const std::filesystem::path& article) {
    const auto read = [&](const char* name) { return nlohmann::json::parse(std::ifstream(article / name)); };
    GuidanceFiles files;
    Faults faults;
    files.guidance = codec::readGuidance(read("guidance.json"), {"guidance.json", ""}, read("positions.json"),
                                         {"positions.json", ""}, faults);
    if (faults.empty()) {
        codec::readSafetyTable(read("safety-table.json"), {"safety-table.json", ""}, files.guidance, files.frozen,
                               faults);
        codec::readSafetyLaws(read("safety-laws.json"), {"safety-laws.json", ""}, files.guidance, files.frozen, faults);
    }
    if (!faults.empty())
        throw std::runtime_error(describe(faults.front()));
    return files;
}

} // namespace bedside::benchmark
