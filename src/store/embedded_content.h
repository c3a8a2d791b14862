// SPDX-License-Identifier: MIT
// The content database that the programs carry. Only the programs link it, so that the compiler can be built first.
#pragma once

#include <span>

namespace bedside::store {

/// Returns the database's bytes, which live as long as the program.
std::span<const unsigned char> embeddedContent();

} // namespace bedside::store
