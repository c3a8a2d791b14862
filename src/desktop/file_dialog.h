// SPDX-License-Identifier: MIT
// Dialogs that ask for a file: Qt's own, where the system has none, knows neither large text nor what this program
// needs of it.
#pragma once

class QFileDialog;

namespace bedside::desktop {

/// Gives it most of its window, below the bar from which one leaves, and its columns and buttons the room of their
/// words; assistive technology hears what each field is. Dialogs of the system stay as they are.
void fitFileDialog(QFileDialog& dialog);

} // namespace bedside::desktop
