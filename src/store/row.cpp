// SPDX-License-Identifier: MIT
#include "store/row.h"

#include "codec/bounded_json.h"

namespace bedside::store {

std::optional<int> Row::optionalWhole() {
    const SQLite::Column column = next();
    return column.isNull() ? std::nullopt : std::optional(column.getInt());
}

std::optional<double> Row::optionalReal() {
    const SQLite::Column column = next();
    return column.isNull() ? std::nullopt : std::optional(column.getDouble());
}

std::optional<nlohmann::json> Row::optionalJson() {
    if (!m_statement.getColumn(m_column).isNull())
        return json();
    ++m_column;
    return std::nullopt;
}

nlohmann::json Row::json() {
    auto read = codec::boundedJson(text(), "content database");
    if (!read)
        throw std::runtime_error(describe(read.faults().front()));
    return std::move(*read);
}

std::vector<std::string> Row::texts() {
    std::vector<std::string> texts;
    for (const nlohmann::json& item : json()) {
        if (!item.is_string())
            throw std::runtime_error("the content database has a list of texts with something else in it");
        texts.push_back(item.get<std::string>());
    }
    return texts;
}

} // namespace bedside::store
