// SPDX-License-Identifier: MIT
// Lists in labels, whose lines hang: a line that is too long goes on below its own words.
#pragma once

#include <QStringList>

namespace bedside::desktop {

/// Returns the things as rich text, one under the other with a dot each, so many pixels apart.
QString bulleted(const QStringList& things, int apart = 6);
/// Returns words as rich text, with their lines that begin with a dot as such lists.
QString withBullets(const QString& words);

} // namespace bedside::desktop
