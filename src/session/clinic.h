// SPDX-License-Identifier: MIT
// What outlasts a patient: the policy of the computer, and whether the clinic view is on.
#pragma once

#include "session/policy.h"

#include <QObject>

namespace bedside::session {

class Clinic : public QObject {
    Q_OBJECT

public:
    explicit Clinic(Policy policy = {}, QObject* parent = nullptr);

    const Policy& policy() const { return m_policy; }
    bool isOn() const { return m_isOn; }
    /// Returns after how long without a touch the program clears itself; zero: never.
    std::chrono::minutes idleTime() const;

public slots:
    /// Does nothing where the policy settles it.
    void switchOn(bool on);

signals:
    void switched(bool on);

private:
    Policy m_policy;
    bool m_isOn = false;
};

} // namespace bedside::session
