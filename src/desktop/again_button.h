// SPDX-License-Identifier: MIT
// "Start again" forgets every answer, so it asks to be pressed twice.
#pragma once

#include <QPushButton>

namespace bedside::desktop {

class AgainButton : public QPushButton {
    Q_OBJECT

public:
    explicit AgainButton(QWidget* parent = nullptr);

signals:
    void confirmed();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_words;
};

} // namespace bedside::desktop
