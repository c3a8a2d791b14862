// SPDX-License-Identifier: MIT
#include "desktop/keys/key_caps.h"

#include "desktop/airy_label.h"
#include "desktop/keys/key_list.h"

#include <QGridLayout>

namespace bedside::desktop {

KeyCaps::KeyCaps(QWidget* parent) : QWidget(parent) {
    auto* lines = new QGridLayout(this);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setHorizontalSpacing(12);
    lines->setVerticalSpacing(6);
    lines->setColumnStretch(1, 1);
}

void KeyCaps::setUp(KeyPlace place) {
    auto* lines = static_cast<QGridLayout*>(layout());
    int line = 0;
    for (const KeyRow& row : briefKeys(place)) {
        auto* cap = new QLabel(row.keys.join(tr(" or ")), this);
        cap->setProperty("look", QStringLiteral("key"));
        auto* words = new AiryLabel(row.words, this);
        words->setProperty("look", QStringLiteral("small"));
        words->setWordWrap(true);
        lines->addWidget(cap, line, 0, Qt::AlignLeading | Qt::AlignTop);
        lines->addWidget(words, line++, 1, Qt::AlignVCenter);
    }
}

} // namespace bedside::desktop
