// SPDX-License-Identifier: MIT
// Brings the window to what the command line asks for.
#pragma once

#include "app/request.h"
#include "desktop/main_window.h"

namespace bedside::app {

/// Opens the page that is asked for. Where a link is refused, or names what the guide does not have, it opens the cover
/// and says so there. A link that a clinician follows from a record switches the clinic view on, unless the policy
/// settles that.
void openAt(desktop::MainWindow& window, const Request& request, const store::Library& library,
            session::Clinic& clinic);

} // namespace bedside::app
