// SPDX-License-Identifier: MIT
// The guide's words in the window.
#pragma once

#include <QLabel>
#include <QString>

#include <string>

namespace bedside::desktop {

inline QString text(const std::string& words) { return QString::fromStdString(words); }

/// Has the label say the words, and be gone where there are none.
inline void say(QLabel& label, const QString& words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
}

} // namespace bedside::desktop
