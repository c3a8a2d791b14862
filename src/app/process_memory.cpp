// SPDX-License-Identifier: MIT
#include "app/process_memory.h"

#include <QGuiApplication>
#include <QLibrary>

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

/// What was pasted into another program lies in the buffer of the connection to the screen until other requests take
/// its place. So as many that do nothing are sent as fill it.
void overwriteScreenBuffer() {
#if QT_CONFIG(xcb)
    struct Cookie { // as xcb has it, whose headers nothing else needs
        unsigned int sequence;
    };
    using NoOperation = Cookie (*)(xcb_connection_t*);
    constexpr int most = 2 * 16384 / 4; // the buffer is of 16 kB unless it was built otherwise, a request of 4 bytes
    const auto* x11 = qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    const auto noOperation =
        x11 ? reinterpret_cast<NoOperation>(QLibrary::resolve(QStringLiteral("xcb"), 1, "xcb_no_operation")) : nullptr;
    for (int sent = 0; noOperation && sent < most; ++sent)
        noOperation(x11->connection());
#endif
}

/// As no compiler may leave it out.
void overwrite(volatile char* text, std::size_t size) {
    for (std::size_t place = 0; place < size; ++place)
        text[place] = '\0';
}

} // namespace

void scrubProcessMemory() {
    overwriteStack();
    overwriteScreenBuffer();
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
