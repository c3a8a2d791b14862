// SPDX-License-Identifier: MIT
// A JSON file of the content, parsed, and what its members are when they are keyed by id.
#pragma once

#include "codec/object_reader.h"
#include "compiler/markdown/citation.h"
#include "compiler/source_tree.h"

#include <map>
#include <optional>

namespace bedside::compiler {

struct JsonFile {
    codec::Place place;
    nlohmann::json value;
};

/// Returns the parsed file, or nothing and a fault where it is missing or is not JSON. A file that the tree refused
/// has its fault already.
std::optional<JsonFile> readJson(const SourceTree& tree, const std::string& path, Faults& faults);

/// What a file keyed by id holds. `known` tells an empty file from one that could not be read.
template <class Key, class Value> struct Entries {
    codec::Place file;
    bool known = false;
    std::map<Key, Value> byId;

    const Value* find(const Key& id) const {
        const auto found = byId.find(id);
        return found == byId.end() ? nullptr : &found->second;
    }
    std::string place(const Key& id) const { return file.at(id.text).text(); }
};

/// Reads every member of the file with `read(ObjectReader&)`. Notes a fault for a key that `isKey` refuses.
template <class Key, class Value, class Read>
Entries<Key, Value> readEntries(const JsonFile* file, Faults& faults, const Read& read,
                                bool (*isKey)(std::string_view) = isId) {
    Entries<Key, Value> entries;
    if (file == nullptr)
        return entries;
    entries.file = file->place;
    entries.known = file->value.is_object();
    if (!entries.known)
        faults.push_back({file->place.text(), "should be an object"});
    else
        for (const auto& [key, value] : file->value.items()) {
            codec::ObjectReader reader(value, file->place.at(key), faults);
            if (!isKey(key))
                faults.push_back({reader.place().text(), "'" + key + "' is not a fit id here"});
            entries.byId.emplace(Key{key}, read(reader));
            reader.finish();
        }
    return entries;
}

using codec::eachItem;

} // namespace bedside::compiler
