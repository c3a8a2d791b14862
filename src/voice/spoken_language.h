// SPDX-License-Identifier: MIT
// Which language each sentence of a page is to be read in: English stands on pages of other languages too, in the
// titles of studies and wherever nobody translated a text.
#pragma once

#include <QString>
#include <QStringList>

namespace bedside::voice {

/// Returns the language of that one of a page's sentences: the page's, or English where the sentence is English by its
/// letters or its small words. What has none of either goes with the sentences around it.
QString languageOf(const QStringList& sentences, qsizetype place, const QString& language);

} // namespace bedside::voice
