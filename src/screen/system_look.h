// SPDX-License-Identifier: MIT
// What the system tells of how its owner wants windows to look.
#pragma once

#include "screen/tokens.h"

#include <QPalette>

#include <optional>

namespace bedside::screen {

struct SystemLook {
    bool isDark = false;
    std::optional<Tokens> contrast; // the colours of its high contrast, where that is on
    bool isStill = false;           // it asks for no movement

    bool operator==(const SystemLook&) const = default;
};

/// Only to be asked while the application has no palette of ours: Qt 6.4 tells the system's colours in no other way.
SystemLook systemLook();

/// Returns our colours made of the system's, where that palette is one of high contrast: one ground for windows, fields
/// and buttons, and words that stand out from it as far as can be. Nothing for any other palette.
std::optional<Tokens> contrastOf(const QPalette& palette);

/// Returns how far two colours stand apart, as WCAG 2.2 reckons it: 1 to 21.
double contrastBetween(const QColor& one, const QColor& other);

} // namespace bedside::screen
