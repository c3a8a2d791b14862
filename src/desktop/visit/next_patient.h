// SPDX-License-Identifier: MIT
// The one question before everything of a patient goes.
#pragma once

class QWidget;

namespace bedside::desktop {

/// Names what goes and what stays. Returns true where somebody agreed: Enter agrees, Escape does not.
bool agreesToNextPatient(QWidget& window);

} // namespace bedside::desktop
