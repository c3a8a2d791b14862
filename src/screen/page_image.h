// SPDX-License-Identifier: MIT
// The images that stand in a page's text: icons, and the page's own figures.
#pragma once

#include "document/document.h"
#include "screen/theme.h"

#include <QImage>
#include <QUrl>

namespace bedside::screen {

/// Returns the icon of "icon:NAME/COLOUR", or the figure of "figure:ID" at most `room` pixels wide; a null image where
/// the name is another.
QImage pageImage(const QUrl& name, const document::Nodes& page, const Theme& theme, double room,
                 double devicePixelRatio);

} // namespace bedside::screen
