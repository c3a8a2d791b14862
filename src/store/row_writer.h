// SPDX-License-Identifier: MIT
// Writes rows of one table, and keeps what the schema refuses as faults.
#pragma once

#include "base/fault.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>

namespace bedside::store {

class RowWriter {
public:
    /// insert is an INSERT with one ? a value. A refused row becomes a fault and the rows after it are still tried.
    RowWriter(const SQLite::Database& database, const std::string& insert, Faults& faults);

    /// Writes a row and returns whether it was taken. who names it in a fault, such as "claim sex-untested"; missing is
    /// said of a row that names something which is not there.
    template <class... Values> bool write(const std::string& who, const std::string& missing, const Values&... values) {
        m_insert.tryReset(); // reset() would throw the refusal of the row before again
        int index = 0;
        (bind(++index, values), ...);
        return execute(who, missing);
    }

private:
    void bind(int index, const std::string& text) { m_insert.bindNoCopy(index, text); }
    void bind(int index, std::int64_t number) { m_insert.bind(index, number); }
    void bind(int index, std::size_t number) { m_insert.bind(index, static_cast<std::int64_t>(number)); }
    void bind(int index, int number) { m_insert.bind(index, number); }
    void bind(int index, std::optional<int> number);
    void bind(int index, std::optional<double> number);
    void bind(int index, const std::optional<std::string>& text);
    bool execute(const std::string& who, const std::string& missing);

    SQLite::Statement m_insert;
    Faults& m_faults;
};

} // namespace bedside::store
