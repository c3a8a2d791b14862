// SPDX-License-Identifier: MIT
// Finds folds and figures on a page.
#pragma once

#include "document/document.h"

#include <QString>

#include <utility>

namespace bedside::screen {

/// What is marked where one lands: the words that were looked for, or the whole sentence that holds them.
enum class Landing { Words, Sentence };

/// Returns where the words stand in the text, whatever their case, or where their sentence does; an empty stretch where
/// they do not. The space behind a sentence is not part of it.
std::pair<int, int> landingStretch(const QString& text, const QString& words, Landing landing);

/// Returns the fold with that id, on the page, in its boxes or in other folds; nothing where there is none.
const document::Fold* foldIn(const document::Nodes& nodes, const std::string& id);

/// Returns the figure with that id, wherever on the page; nothing where there is none.
const document::Figure* figureIn(const document::Nodes& nodes, const std::string& id);

/// Returns how wide the widest figure of the page is at 100 %, in pixels; 0 where there is none.
int widestFigure(const document::Nodes& nodes);

} // namespace bedside::screen
