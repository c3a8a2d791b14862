// SPDX-License-Identifier: MIT
// The list of the system's fonts, read on another core while the program starts.
#pragma once

#include <thread>

namespace bedside::app {

/// Begins to read when it is made. Where the fonts do not come from fontconfig it does nothing.
class FontList {
public:
    FontList();

    /// Returns once the list is there. Text that is measured sooner would have it read twice.
    void await();

private:
    std::jthread m_reading;
};

} // namespace bedside::app
