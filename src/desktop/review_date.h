// SPDX-License-Identifier: MIT
// Whether the text is past the date by which it must be reviewed.
#pragma once

#include "content/edition.h"

#include <QDate>

namespace bedside::desktop {

/// Returns a plain sentence to show when the review date has passed on that day, else an empty text.
QString overdueReview(const content::Article& article, const QDate& today);

} // namespace bedside::desktop
