// SPDX-License-Identifier: MIT
#include "app/process_memory.h"

#include <array>
#include <cstddef>
#include <cstring>

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

/// As no compiler may leave it out.
void overwrite(volatile char* text, std::size_t size) {
    for (std::size_t place = 0; place < size; ++place)
        text[place] = '\0';
}

} // namespace

void scrubProcessMemory() {
    overwriteStack();
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void wipe(std::string& text) { overwrite(text.data(), text.size()); }

void wipeArguments(int& argc, char** argv) {
    for (; argc > 1; --argc) {
        overwrite(argv[argc - 1], std::strlen(argv[argc - 1]));
        argv[argc - 1] = nullptr; // as behind the last one
    }
}

} // namespace bedside::app
