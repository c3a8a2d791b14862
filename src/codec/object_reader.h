// SPDX-License-Identifier: MIT
// Takes a JSON object apart key by key and collects every fault with its JSON pointer, unknown keys included.
#pragma once

#include "base/fault.h"
#include "codec/vocabulary.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace bedside::codec {

/// Where in a file a value stands: "file:/json/pointer", or the pointer alone where there is no file.
struct Place {
    std::string file;
    std::string pointer;

    Place at(std::string_view key) const;
    Place at(std::size_t index) const;
    std::string text() const;
};

/// Reads the members of one object, which must outlive the reader. Each getter notes a fault where a member is missing
/// or of another type, and then returns an empty value; finish() notes a fault for every member that nobody asked for.
class ObjectReader {
public:
    ObjectReader(const nlohmann::json& object, Place place, Faults& faults);

    std::string text(const char* key);         // required, not empty
    std::string optionalText(const char* key); // empty where absent; present, it is not empty
    int wholeNumber(const char* key, int least, int most);
    std::optional<int> optionalWholeNumber(const char* key, int least, int most);
    bool truth(const char* key);
    std::vector<std::string> texts(const char* key);         // required list of texts
    std::vector<std::string> optionalTexts(const char* key); // empty where absent
    /// Returns the value that a required word stands for, the first of its vocabulary where it stands for none.
    template <class Value> Value word(const char* key) {
        const std::string given = text(key);
        const std::optional<Value> value = valueOf<Value>(given);
        if (!value && !given.empty())
            fault(key, "should be one of: " + allWords<Value>());
        return value.value_or(Value{});
    }
    /// Returns the member for the caller to read, or nullptr; a fault is noted where a required one is missing.
    const nlohmann::json* member(const char* key);
    const nlohmann::json* optionalMember(const char* key);

    const Place& place() const { return m_place; }
    void fault(std::string_view key, std::string what);
    void finish();

private:
    std::string textOf(const char* key, const nlohmann::json* value);
    std::optional<int> numberOf(const char* key, const nlohmann::json* value, int least, int most);
    std::vector<std::string> textsOf(const char* key, const nlohmann::json* value);

    const nlohmann::json& m_object;
    Place m_place;
    Faults& m_faults;
    bool m_isObject;
    std::set<std::string, std::less<>> m_known;
};

/// Calls read(value, place) for each item of a list; notes a fault where there is no list, and nothing for nullptr.
template <class Read> void eachItem(const nlohmann::json* list, const Place& place, Faults& faults, const Read& read) {
    if (list == nullptr)
        return;
    if (!list->is_array())
        return faults.push_back({place.text(), "should be a list"});
    for (std::size_t i = 0; i < list->size(); ++i)
        read((*list)[i], place.at(i));
}

} // namespace bedside::codec
