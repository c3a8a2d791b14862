// SPDX-License-Identifier: MIT
// Whether pages lead the way through the guide, or show on another screen where others lead.
#pragma once

namespace bedside::desktop {

/// Pages that follow never choose the page by themselves: only what somebody presses on them does.
enum class Pace { Leads, Follows };

} // namespace bedside::desktop
