// SPDX-License-Identifier: MIT
// Room for links: the lines they stand in are high enough to be hit.
#pragma once

class QTextDocument;

namespace bedside::screen {

/// Moves lines apart where a block has links and its lines are lower than 24 pixels, whatever the size of the text.
void makeRoomForLinks(QTextDocument& page);

} // namespace bedside::screen
