// SPDX-License-Identifier: MIT
// Asks once more before what others could read of a person leaves the program.
#pragma once

#include <QWidget>

namespace bedside::desktop {

/// What a handout tells of a person beyond its preset.
struct Tells {
    bool typedWords = false;    // a name, a note
    bool privateAdvice = false; // that only private answers lead to
    bool any() const { return typedWords || privateAdvice; }
};

/// What leaves of the answers to private questions: all, none, or nothing at all leaves.
enum class PrivateAnswers { Included, LeftOut, Cancelled };

/// Asks it of what others could read. Without them is what Enter says, and nothing at all what Escape says.
PrivateAnswers chosenPrivateAnswers(QWidget* window);

/// Returns true where there is nothing to ask, or somebody said yes. No is what Enter and Escape say.
bool saysYesAgain(const Tells& tells, QWidget* window);

} // namespace bedside::desktop
