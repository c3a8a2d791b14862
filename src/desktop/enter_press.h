// SPDX-License-Identifier: MIT
// Lets Enter press the button that has the keyboard, as people expect; Qt alone answers only to Space.
#pragma once

#include <QObject>

namespace bedside::desktop {

/// Install on the application.
class EnterPress : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace bedside::desktop
