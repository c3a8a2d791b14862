// SPDX-License-Identifier: MIT
// Whether the text is past the date by which it must be reviewed.
#pragma once

#include "content/edition.h"

#include <QDate>
#include <QLabel>

namespace bedside::desktop {

/// Returns a plain sentence to show when the review date has passed on that day, else an empty text.
QString overdueReview(const content::Article& article, const QDate& today);
/// Says it on the label, which else is not shown.
void sayOverdueReview(QLabel& label, const content::Article& article, const QDate& today);

} // namespace bedside::desktop
