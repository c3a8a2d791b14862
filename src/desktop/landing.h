// SPDX-License-Identifier: MIT
// Where the keyboard is when a page opens, and what of a long page is in sight then.
#pragma once

class QScrollArea;
class QWidget;

namespace bedside::desktop {

inline constexpr int aboveQuestion = 8; // px, where a page begins with its question

/// True where all of the widget in the area is in sight, and below it the ring around it.
bool isInSight(const QScrollArea& area, const QWidget& widget);
/// Scrolls until all of the widget in the area, and the ring around it, is in sight; of one that is higher than the
/// area its beginning.
void bringIntoSight(QScrollArea& area, const QWidget& widget);
/// Where the keyboard is in the area, or nowhere, gives it to the control at which to begin; where that is not in sight
/// in a page that shows its beginning, to the heading. From there arrows scroll and Tab leads on, and nobody presses
/// what they do not see. The heading takes no part in the round of Tab.
void landAtBeginning(QScrollArea& area, QWidget& begin, QWidget& heading);
/// Puts the heading behind that control on the way that Tab takes from it.
void placeHeading(QWidget& heading, QWidget& behind);
/// Opens a page that asks: from its top, where the answer to begin at is in sight from there; else from the question
/// on. Then lands there; where that shows no answer either, at the question.
void openAtQuestion(QScrollArea& area, QWidget& question, QWidget& answer);

} // namespace bedside::desktop
