// SPDX-License-Identifier: MIT
// One row of a query, read column by column from the left.
#pragma once

#include "codec/vocabulary.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <nlohmann/json.hpp>

#include <optional>
#include <stdexcept>
#include <string>

namespace bedside::store {

/// Each getter returns the next column. Throws std::runtime_error where a column cannot be what the schema says.
class Row {
public:
    explicit Row(const SQLite::Statement& statement) : m_statement(statement) {}

    std::string text() { return next().getString(); }
    int whole() { return next().getInt(); }
    std::optional<int> optionalWhole();
    std::optional<double> optionalReal();
    nlohmann::json json();
    std::optional<nlohmann::json> optionalJson();
    std::vector<std::string> texts();

    template <class Value> Value word() {
        const std::string text = this->text();
        if (const auto value = codec::valueOf<Value>(text))
            return *value;
        throw std::runtime_error("the content database has the unknown word '" + text + "'");
    }
    template <class Value> std::optional<Value> optionalWord() {
        if (m_statement.getColumn(m_column).isNull()) {
            ++m_column;
            return std::nullopt;
        }
        return word<Value>();
    }

private:
    SQLite::Column next() { return m_statement.getColumn(m_column++); }

    const SQLite::Statement& m_statement;
    int m_column = 0;
};

} // namespace bedside::store
