// SPDX-License-Identifier: MIT
// Memory that is given back is wiped, whoever gives it back: these stand in the place of the C library's own functions,
// for the program and all its libraries. Only glibc says what they should call then.
#include <cstdlib> // which tells whose C library it is

#if defined(__GLIBC__) && !defined(BEDSIDE_SANITIZED)

#include <cstring>

#include <malloc.h>

extern "C" {

void __libc_free(void* memory);
void* __libc_realloc(void* memory, std::size_t size);
void* __libc_malloc(std::size_t size);

void free(void* memory) noexcept {
    if (memory)
        explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

/// What has no room where it is moves, and nothing of it stays behind.
void* realloc(void* memory, std::size_t size) noexcept {
    if (!memory || size == 0)
        return __libc_realloc(memory, size);
    const std::size_t room = malloc_usable_size(memory);
    if (size <= room) {
        explicit_bzero(static_cast<char*>(memory) + size, room - size);
        return size * 2 > room ? memory : __libc_realloc(memory, size);
    }
    void* const moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, room);
    free(memory);
    return moved;
}

} // extern "C"

#endif
