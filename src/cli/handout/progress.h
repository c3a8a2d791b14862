// SPDX-License-Identifier: MIT
// How far a long list has come.
#pragma once

#include <chrono>
#include <cstddef>
#include <iosfwd>

namespace bedside::cli {

/// Writes lines such as "12 of 1000": on a terminal at most one a second, elsewhere every tenth. Short lists have none.
class Progress {
public:
    /// The stream may be nullptr.
    Progress(std::ostream* out, std::size_t all);
    void done(std::size_t count);

private:
    std::ostream* m_out;
    std::size_t m_all;
    bool m_isTerminal;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace bedside::cli
