// SPDX-License-Identifier: MIT
// One sentence to be spoken, and where on the screen it stands.
#pragma once

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace bedside::desktop {

struct Utterance {
    QPointer<QWidget> place; // the article, label or card that shows it
    int start = -1;          // in the text of an article; elsewhere the whole place shows it
    int end = -1;
    QString words;         // as they are spoken
    bool isNumber = false; // a number to call
};

using Utterances = QList<Utterance>;

} // namespace bedside::desktop
