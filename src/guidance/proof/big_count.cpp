// SPDX-License-Identifier: MIT
#include "guidance/proof/big_count.h"

#include <algorithm>

namespace bedside::guidance {

namespace {

constexpr int limbBits = 32;
constexpr std::uint32_t thousand = 1000;

// Divides by a thousand, in place, and returns the remainder.
std::uint32_t splitThousands(std::vector<std::uint32_t>& limbs) {
    std::uint64_t rest = 0;
    for (auto limb = limbs.rbegin(); limb != limbs.rend(); ++limb) {
        rest = (rest << limbBits) + *limb;
        *limb = static_cast<std::uint32_t>(rest / thousand);
        rest %= thousand;
    }
    while (!limbs.empty() && limbs.back() == 0)
        limbs.pop_back();
    return static_cast<std::uint32_t>(rest);
}

} // namespace

BigCount::BigCount(std::uint32_t value) {
    if (value != 0)
        m_limbs.push_back(value);
}

BigCount& BigCount::operator+=(const BigCount& other) {
    m_limbs.resize(std::max(m_limbs.size(), other.m_limbs.size()));
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < m_limbs.size(); ++i) {
        carry += m_limbs[i];
        carry += i < other.m_limbs.size() ? other.m_limbs[i] : 0;
        m_limbs[i] = static_cast<std::uint32_t>(carry);
        carry >>= limbBits;
    }
    if (carry != 0)
        m_limbs.push_back(static_cast<std::uint32_t>(carry));
    return *this;
}

BigCount& BigCount::operator*=(std::uint32_t factor) {
    std::uint64_t carry = 0;
    for (std::uint32_t& limb : m_limbs) {
        carry += std::uint64_t{limb} * factor;
        limb = static_cast<std::uint32_t>(carry);
        carry >>= limbBits;
    }
    if (carry != 0)
        m_limbs.push_back(static_cast<std::uint32_t>(carry));
    if (factor == 0)
        m_limbs.clear();
    return *this;
}

std::string BigCount::text() const {
    std::vector<std::uint32_t> rest = m_limbs;
    std::string text;
    do {
        const std::string group = std::to_string(splitThousands(rest));
        const std::size_t zeros = rest.empty() ? 0 : 3 - group.size();
        text.insert(0, std::string(zeros, '0') + group + (text.empty() ? "" : ","));
    } while (!rest.empty());
    return text;
}

} // namespace bedside::guidance
