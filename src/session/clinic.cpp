// SPDX-License-Identifier: MIT
#include "session/clinic.h"

namespace bedside::session {

namespace {

constexpr std::chrono::minutes usualIdleTime{5}; // in clinic view

} // namespace

Clinic::Clinic(Policy policy, QObject* parent)
    : QObject(parent), m_policy(std::move(policy)), m_isOn(m_policy.startsInClinicView) {}

std::chrono::minutes Clinic::idleTime() const {
    return m_policy.idleTime.value_or(m_isOn ? usualIdleTime : std::chrono::minutes::zero());
}

void Clinic::switchOn(bool on) {
    if (on == m_isOn || m_policy.locksClinicView)
        return;
    m_isOn = on;
    emit switched(on);
}

void Clinic::showPatientWindow(bool show) {
    if (show == m_showsPatientWindow)
        return;
    m_showsPatientWindow = show;
    emit patientWindowWanted(show);
}

} // namespace bedside::session
