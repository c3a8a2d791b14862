// SPDX-License-Identifier: MIT
#include "store/embedded_content.h"

extern "C" {
extern const unsigned char bedside_content_begin[];
extern const unsigned char bedside_content_end[];
}

namespace bedside::store {

std::span<const unsigned char> embeddedContent() { return {bedside_content_begin, bedside_content_end}; }

} // namespace bedside::store
