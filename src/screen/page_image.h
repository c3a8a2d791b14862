// SPDX-License-Identifier: MIT
// The images that stand in a page's text: icons, and the page's own figures.
#pragma once

#include "document/document.h"
#include "screen/page_style.h"

#include <QImage>
#include <QTextImageFormat>
#include <QUrl>

namespace bedside::screen {

/// Returns the place of a figure in a text with that room: of the figure, or of its narrow drawing, whose words then
/// stay as large as those around it.
QTextImageFormat imageOf(const document::Figure& figure, const PageStyle& style, double room);

/// Returns the icon of "icon:NAME/COLOUR", or the figure of "figure:ID" or "narrow-figure:ID" at most `room` pixels
/// wide; a null image where the name is another.
QImage pageImage(const QUrl& name, const document::Nodes& page, const Theme& theme, double room,
                 double devicePixelRatio);

} // namespace bedside::screen
