// SPDX-License-Identifier: MIT
#include "store/row_writer.h"

#include <sqlite3.h>

namespace bedside::store {

RowWriter::RowWriter(const SQLite::Database& database, const std::string& insert, Faults& faults)
    : m_insert(database, insert), m_faults(faults) {}

void RowWriter::bind(int index, std::optional<int> number) {
    if (number)
        m_insert.bind(index, *number);
    else
        m_insert.bind(index);
}

void RowWriter::bind(int index, std::optional<double> number) {
    if (number)
        m_insert.bind(index, *number);
    else
        m_insert.bind(index);
}

void RowWriter::bind(int index, const std::optional<std::string>& text) {
    if (text)
        m_insert.bindNoCopy(index, *text);
    else
        m_insert.bind(index);
}

bool RowWriter::execute(const std::string& who, const std::string& missing) {
    try {
        m_insert.exec();
        return true;
    } catch (const SQLite::Exception& refused) {
        if ((refused.getErrorCode() & 0xFF) != SQLITE_CONSTRAINT)
            throw; // not the row's fault: out of memory, say
        const bool dangles = refused.getExtendedErrorCode() == SQLITE_CONSTRAINT_FOREIGNKEY;
        m_faults.push_back({who, dangles ? missing : refused.what()});
        return false;
    }
}

} // namespace bedside::store
