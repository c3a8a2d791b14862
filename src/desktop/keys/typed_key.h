// SPDX-License-Identifier: MIT
// The keys that answer, as keyboards of several scripts type them.
#pragma once

#include <QKeyEvent>

namespace bedside::desktop {

/// Returns the key as a Latin keyboard would have it: 3 for ٣, and for a letter of another script the Latin one that
/// stands on the same key, as far as it is one that the program hears.
int typedKey(const QKeyEvent& event);

/// Returns the letter that an Arabic keyboard has on that key; nothing where the program does not hear it.
QString arabicLetterOn(int key);

inline bool isDigit(int key) { return key >= Qt::Key_0 && key <= Qt::Key_9; }

} // namespace bedside::desktop
