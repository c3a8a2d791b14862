// SPDX-License-Identifier: MIT
// Our drawings and icons: SVG whose colour words a theme fills in.
#pragma once

#include "screen/tokens.h"

#include <QIcon>
#include <QImage>

namespace bedside::screen {

/// Returns the drawing at that size in device-independent pixels, drawn sharp for the device pixel ratio.
QImage svgPicture(const QByteArray& svg, const Tokens& tokens, QSizeF size, double devicePixelRatio);

/// Returns the icon ui/icons/<name>.svg in the colour named, at that height in pixels. `gap` pixels stay
/// free between it and the words beside it. What points back or on is mirrored where words run from right to left.
QIcon icon(const QString& name, const Tokens& tokens, double pixels, const QString& colour = QStringLiteral("ink"),
           double gap = 0);

} // namespace bedside::screen
