// SPDX-License-Identifier: MIT
// What is kept between runs: the size of the window, how it looks, the country and the language.
#pragma once

#include "desktop/visit/visit_frame.h"
#include "screen/theme.h"

namespace bedside::app {

class KeptLook {
public:
    /// Dresses the theme as it was last time. Both must outlive it.
    KeptLook(screen::Theme& theme, const session::Policy& policy);

    /// Returns the language that a reader chose; empty where nobody did, or the policy says it.
    const QString& language() const { return m_language; }
    /// Gives the window the size and the country it had, within the screen and what the policy leaves open.
    void fit(desktop::VisitFrame& frame) const;
    /// Keeps how both are now.
    void note(const desktop::VisitFrame& frame) const;

private:
    screen::Theme& m_theme;
    const session::Policy& m_policy;
    QString m_language;
};

} // namespace bedside::app
