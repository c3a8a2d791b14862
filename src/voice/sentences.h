// SPDX-License-Identifier: MIT
// Where one sentence ends and the next begins, in English, Spanish and Arabic.
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace bedside::voice {

/// A part of a text, from begin up to end.
struct Stretch {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const Stretch&) const = default;
};

/// Returns the sentences of a text in order, without the space around them. A stop ends none within a number, behind an
/// abbreviation or an initial, or before a small letter; a line that ends always does.
QList<Stretch> sentencesOf(QStringView text);

/// True for what stands behind a sentence for the eye alone: the number of a source in brackets, such as "[12]".
bool isCitation(QStringView word);

/// Returns the text with the digits of its longer numbers apart, as a number to call is said: "9 9 9".
QString digitByDigit(QStringView text);

} // namespace bedside::voice
