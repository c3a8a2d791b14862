// SPDX-License-Identifier: MIT
// The content databases that the programs carry, one a language. Only the programs link them, so that the compiler can
// be built first.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace bedside::store {

struct EmbeddedContent {
    std::string_view language; // BCP 47, such as "en"
    std::span<const unsigned char> image;
    std::string_view name = {}; // as its speakers call it; empty where only the database says it
};

/// Returns them all, English first. Their bytes live as long as the program.
std::vector<EmbeddedContent> embeddedContents();

/// Returns the database of the language; empty where there is none.
std::span<const unsigned char> embeddedContent(std::string_view language = "en");

} // namespace bedside::store
