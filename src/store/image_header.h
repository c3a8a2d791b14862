// SPDX-License-Identifier: MIT
// The first bytes of a database, which tell whether it can be ours before SQLite sees any of it.
#pragma once

#include <span>
#include <string>

namespace bedside::store {

/// Returns why the bytes are not a whole content database of this program's schema version; empty where they can be.
std::string headerRefusal(std::span<const unsigned char> image);

} // namespace bedside::store
