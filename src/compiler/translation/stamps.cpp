// SPDX-License-Identifier: MIT
#include "compiler/translation/stamps.h"

#include <algorithm>

namespace bedside::compiler {

namespace {

bool isFingerprint(const std::string& text) {
    constexpr std::size_t digits = 16;
    return text.size() == digits &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace

Stamps readStamps(const JsonFile* file, Faults& faults) {
    Stamps stamps;
    if (file == nullptr)
        return stamps;
    if (!file->value.is_object()) {
        faults.push_back({file->place.text(), "should be an object"});
        return stamps;
    }
    for (const auto& [name, value] : file->value.items())
        if (value.is_string() && isFingerprint(value.get_ref<const std::string&>()))
            stamps.emplace(name, value.get_ref<const std::string&>());
        else
            faults.push_back({file->place.at(name).text(), "should be 16 hexadecimal digits; `bedside-content stamp` "
                                                           "writes them"});
    return stamps;
}

std::string stampsText(const Stamps& stamps) {
    nlohmann::json file = nlohmann::json::object();
    for (const auto& [name, mark] : stamps)
        file[name] = mark;
    return file.dump(1) + "\n";
}

} // namespace bedside::compiler
