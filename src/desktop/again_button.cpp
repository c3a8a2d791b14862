// SPDX-License-Identifier: MIT
#include "desktop/again_button.h"

#include <utility>

namespace bedside::desktop {

AgainButton::AgainButton(QWidget* parent) : QPushButton(parent) {
    connect(this, &QPushButton::clicked, this, [this] {
        if (!m_words.isEmpty()) {
            setText(std::exchange(m_words, {}));
            emit confirmed();
            return;
        }
        m_words = text();
        setText(tr("Press again to forget all answers"));
        setFocus(Qt::OtherFocusReason);
    });
}

void AgainButton::focusOutEvent(QFocusEvent* event) {
    if (!m_words.isEmpty())
        setText(std::exchange(m_words, {}));
    QPushButton::focusOutEvent(event);
}

} // namespace bedside::desktop
