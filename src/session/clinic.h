// SPDX-License-Identifier: MIT
// What outlasts a patient: the policy of the computer, whether the clinic view is on and the patient's window open.
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
    bool showsPatientWindow() const { return m_showsPatientWindow; }
    /// Returns after how long without a touch the program clears itself; zero: never.
    std::chrono::minutes idleTime() const;

public slots:
    /// Does nothing where the policy settles it.
    void switchOn(bool on);
    void showPatientWindow(bool show);

signals:
    void switched(bool on);
    void patientWindowWanted(bool show);

private:
    Policy m_policy;
    bool m_isOn = false;
    bool m_showsPatientWindow = false;
};

} // namespace bedside::session
