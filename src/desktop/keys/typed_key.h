// SPDX-License-Identifier: MIT
// The keys that answer, as keyboards of several scripts type them.
#pragma once

#include <QKeyEvent>

namespace bedside::desktop {

/// Returns the key as a Latin keyboard would have it: 3 for ٣, and the letter that stands on the same key for those of
/// an Arabic one.
int typedKey(const QKeyEvent& event);

inline bool isDigit(int key) { return key >= Qt::Key_0 && key <= Qt::Key_9; }

} // namespace bedside::desktop
