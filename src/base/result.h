// SPDX-License-Identifier: MIT
// A value, or the faults that stood in its way. Stands in for std::expected, which C++20 lacks.
#pragma once

#include "base/fault.h"

#include <cassert>
#include <utility>
#include <variant>

namespace bedside {

template <class T> class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Fault fault) : m_content(Faults{std::move(fault)}) {}
    /// Refuses an empty list: a refusal without a reason is a mistake of ours.
    Result(Faults faults) : m_content(std::move(faults)) { assert(!this->faults().empty()); }

    explicit operator bool() const { return std::holds_alternative<T>(m_content); }

    T& operator*() & { return std::get<T>(m_content); }
    const T& operator*() const& { return std::get<T>(m_content); }
    T&& operator*() && { return std::get<T>(std::move(m_content)); }
    T* operator->() { return &std::get<T>(m_content); }
    const T* operator->() const { return &std::get<T>(m_content); }

    /// Returns why there is no value. Only to be asked when there is none.
    const Faults& faults() const { return std::get<Faults>(m_content); }

private:
    std::variant<T, Faults> m_content;
};

} // namespace bedside
