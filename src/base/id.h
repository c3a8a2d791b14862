// SPDX-License-Identifier: MIT
// Identifiers that cannot be mixed up: a StudyId is not a TermId, though both are short texts.
#pragma once

#include <compare>
#include <string>

namespace bedside {

template <class Tag> struct Id {
    std::string text;

    auto operator<=>(const Id&) const = default;
};

} // namespace bedside
