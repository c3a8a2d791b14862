// SPDX-License-Identifier: MIT
#include "compiler/json_file.h"

#include "codec/bounded_json.h"

namespace bedside::compiler {

std::optional<JsonFile> readJson(const SourceTree& tree, const std::string& path, Faults& faults) {
    const SourceFile* source = tree.file(path);
    if (source == nullptr) {
        if (!tree.refused(path))
            faults.push_back({tree.place(path), "is missing"});
        return std::nullopt;
    }
    Result<nlohmann::json> read = codec::boundedJson(source->text, source->place);
    if (!read) {
        faults.insert(faults.end(), read.faults().begin(), read.faults().end());
        return std::nullopt;
    }
    return JsonFile{{source->place, ""}, std::move(*read)};
}

} // namespace bedside::compiler
