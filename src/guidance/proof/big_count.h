// SPDX-License-Identifier: MIT
// A count of any size, exact: there are more answer sheets than 64 or 128 bits can count.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace bedside::guidance {

class BigCount {
public:
    BigCount(std::uint32_t value = 0);

    BigCount& operator+=(const BigCount& other);
    BigCount& operator*=(std::uint32_t factor);
    bool operator==(const BigCount&) const = default;

    /// Returns the decimal digits, in groups of three with a comma between.
    std::string text() const;

private:
    std::vector<std::uint32_t> m_limbs; // the least first, and no zero at the end
};

} // namespace bedside::guidance
