// SPDX-License-Identifier: MIT
#include "cli/handout/progress.h"

#include <iostream>

#if !defined(_WIN32)
#include <unistd.h>
#endif

namespace bedside::cli {

namespace {

constexpr std::size_t elsewhere = 10;

bool isTerminal([[maybe_unused]] const std::ostream* out) {
#if defined(_WIN32)
    return false;
#else
    return out == &std::cerr && isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

Progress::Progress(std::ostream* out, std::size_t all)
    : m_out(out), m_all(all), m_isTerminal(isTerminal(out)), m_last(std::chrono::steady_clock::now()) {}

void Progress::done(std::size_t count) {
    const auto now = std::chrono::steady_clock::now();
    const bool isDue = m_isTerminal ? now - m_last >= std::chrono::seconds(1) : count % elsewhere == 0;
    if (m_out == nullptr || !isDue)
        return;
    m_last = now;
    *m_out << count << " of " << m_all << std::endl;
}

} // namespace bedside::cli
