// SPDX-License-Identifier: MIT
#include "codec/bounded_json.h"

#include "codec/json.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace bedside::codec {

namespace {

// Walks the text and tells how far the parser has read: its events carry no position.
class TrackedIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    TrackedIterator(const char* letter, const char** furthest) : m_letter(letter), m_furthest(furthest) {}
    reference operator*() const { return *m_letter; }
    TrackedIterator& operator++() {
        *m_furthest = ++m_letter;
        return *this;
    }
    TrackedIterator operator++(int) {
        TrackedIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const TrackedIterator& other) const { return m_letter == other.m_letter; }

private:
    const char* m_letter;
    const char** m_furthest;
};

// nlohmann's text is "[json.exception…] parse error at line 1, column 2: what"; the last part is for people.
std::string tidied(std::string_view message) {
    const std::size_t id = message.find("] ");
    if (id != std::string_view::npos)
        message.remove_prefix(id + 2);
    const std::size_t position = message.find(": ");
    if (message.starts_with("parse error") && position != std::string_view::npos)
        message.remove_prefix(position + 2);
    return "not JSON: " + std::string(message);
}

// Builds the value bottom up and moves, never copies, so that no depth of nesting costs stack.
class BoundedBuilder : public nlohmann::json_sax<Json> {
public:
    explicit BoundedBuilder(const JsonLimits& limits) : m_limits(limits) {}

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return refuse("holds binary data"); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& key) override {
        if (m_open.back().contains(key))
            return refuse("the key '" + key + "' stands here twice");
        m_keys.back() = std::move(key);
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) override {
        return refuse(tidied(error.what()));
    }

    const std::string& refusal() const { return m_refusal; }
    Json takeValue() { return std::move(m_value); }

private:
    bool refuse(std::string why) {
        m_refusal = std::move(why);
        return false;
    }
    bool counted() {
        if (++m_count > m_limits.values)
            return refuse("holds more than " + std::to_string(m_limits.values) + " values");
        return true;
    }
    bool add(Json value) {
        if (!counted())
            return false;
        place(std::move(value));
        return true;
    }
    bool open(Json value) {
        if (m_open.size() >= static_cast<std::size_t>(m_limits.depth))
            return refuse("is nested more than " + std::to_string(m_limits.depth) + " deep");
        if (!counted())
            return false;
        m_open.push_back(std::move(value));
        m_keys.emplace_back();
        return true;
    }
    bool close() {
        Json value = std::move(m_open.back());
        m_open.pop_back();
        m_keys.pop_back();
        place(std::move(value));
        return true;
    }
    void place(Json value) {
        if (m_open.empty())
            m_value = std::move(value);
        else if (m_open.back().is_array())
            m_open.back().push_back(std::move(value));
        else
            m_open.back().emplace(m_keys.back(), std::move(value));
    }

    JsonLimits m_limits;
    std::vector<Json> m_open;
    std::vector<std::string> m_keys; // the member that each open object waits to fill
    std::size_t m_count = 0;
    std::string m_refusal;
    Json m_value;
};

} // namespace

Result<nlohmann::json> boundedJson(std::string_view text, std::string_view place, const JsonLimits& limits) {
    if (text.size() > limits.bytes)
        return Fault{std::string(place), "is larger than " + std::to_string(limits.bytes) + " bytes"};
    const char* furthest = text.data();
    const char* const end = text.data() + text.size();
    BoundedBuilder builder(limits);
    if (Json::sax_parse(TrackedIterator(text.data(), &furthest), TrackedIterator(end, &furthest), &builder))
        return builder.takeValue();
    // A token at the end of a line is known only at the line break after it, which belongs to that line.
    const char* const last = furthest == text.data() ? furthest : furthest - 1;
    const auto line = 1 + std::count(text.data(), last, '\n');
    return Fault{std::string(place) + ":" + std::to_string(line), builder.refusal()};
}

} // namespace bedside::codec
