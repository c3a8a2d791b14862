// SPDX-License-Identifier: MIT
#include "app/process_memory.h"

#include <array>
#include <cstddef>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace bedside::app {

namespace {

constexpr std::size_t deepest = 512 * 1024; // bytes; event handlers of Qt reach about a tenth of that

[[gnu::noinline]] void overwriteStack() {
    std::array<volatile std::byte, deepest> below;
    for (volatile std::byte& each : below)
        each = std::byte{0};
}

} // namespace

void scrubProcessMemory() {
    overwriteStack();
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace bedside::app
