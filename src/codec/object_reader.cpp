// SPDX-License-Identifier: MIT
#include "codec/object_reader.h"

#include <cstdint>

namespace bedside::codec {

namespace {

const nlohmann::json& emptyObject() {
    static const nlohmann::json empty = nlohmann::json::object();
    return empty;
}

} // namespace

Place Place::at(std::string_view key) const {
    std::string longer = pointer + "/";
    for (const char letter : key) {
        if (letter == '~')
            longer += "~0";
        else if (letter == '/')
            longer += "~1";
        else
            longer += letter;
    }
    return {file, longer};
}

Place Place::at(std::size_t index) const { return {file, pointer + "/" + std::to_string(index)}; }

std::string Place::text() const {
    const std::string inside = pointer.empty() ? "/" : pointer;
    return file.empty() ? inside : file + ":" + inside;
}

ObjectReader::ObjectReader(const nlohmann::json& object, Place place, Faults& faults)
    : m_object(object.is_object() ? object : emptyObject()), m_place(std::move(place)), m_faults(faults),
      m_isObject(object.is_object()) {
    if (!m_isObject)
        m_faults.push_back({m_place.text(), "should be an object"});
}

const nlohmann::json* ObjectReader::optionalMember(const char* key) {
    m_known.insert(key);
    const auto found = m_object.find(key);
    return found == m_object.end() ? nullptr : &*found;
}

const nlohmann::json* ObjectReader::member(const char* key) {
    const nlohmann::json* found = optionalMember(key);
    if (found == nullptr && m_isObject)
        fault(key, "is missing");
    return found;
}

void ObjectReader::fault(std::string_view key, std::string what) {
    m_faults.push_back({m_place.at(key).text(), std::move(what)});
}

std::string ObjectReader::textOf(const char* key, const nlohmann::json* value) {
    if (value == nullptr)
        return {};
    if (!value->is_string()) {
        fault(key, "should be a text");
        return {};
    }
    std::string text = value->get<std::string>();
    if (text.find_first_not_of(" \t\n\r") == std::string::npos)
        fault(key, "is empty");
    return text;
}

std::string ObjectReader::text(const char* key) { return textOf(key, member(key)); }

std::string ObjectReader::optionalText(const char* key) { return textOf(key, optionalMember(key)); }

std::optional<int> ObjectReader::numberOf(const char* key, const nlohmann::json* value, int least, int most) {
    if (value == nullptr)
        return std::nullopt;
    // A number beyond the signed range is kept as unsigned, and would wrap when read as signed.
    const bool fits = value->is_number_unsigned() ? value->get<std::uint64_t>() <= std::uint64_t{INT32_MAX}
                                                  : value->is_number_integer();
    const auto number = fits ? value->get<std::int64_t>() : std::int64_t{0};
    if (!fits || number < least || number > most) {
        fault(key, "should be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        return std::nullopt;
    }
    return static_cast<int>(number);
}

int ObjectReader::wholeNumber(const char* key, int least, int most) {
    return numberOf(key, member(key), least, most).value_or(least);
}

std::optional<int> ObjectReader::optionalWholeNumber(const char* key, int least, int most) {
    return numberOf(key, optionalMember(key), least, most);
}

bool ObjectReader::truth(const char* key) {
    const nlohmann::json* value = member(key);
    if (value != nullptr && !value->is_boolean())
        fault(key, "should be true or false");
    return value != nullptr && value->is_boolean() && value->get<bool>();
}

std::vector<std::string> ObjectReader::textsOf(const char* key, const nlohmann::json* value) {
    std::vector<std::string> texts;
    if (value == nullptr)
        return texts;
    if (!value->is_array()) {
        fault(key, "should be a list of texts");
        return texts;
    }
    const Place list = m_place.at(std::string_view{key});
    for (std::size_t i = 0; i < value->size(); ++i) {
        const nlohmann::json& item = (*value)[i];
        if (item.is_string() && !item.get_ref<const std::string&>().empty())
            texts.push_back(item.get<std::string>());
        else
            m_faults.push_back({list.at(i).text(), "should be a text that is not empty"});
    }
    return texts;
}

std::vector<std::string> ObjectReader::texts(const char* key) { return textsOf(key, member(key)); }

std::vector<std::string> ObjectReader::optionalTexts(const char* key) { return textsOf(key, optionalMember(key)); }

void ObjectReader::finish() {
    for (const auto& [key, value] : m_object.items())
        if (!m_known.contains(key))
            fault(key, "this key is not known");
}

} // namespace bedside::codec
