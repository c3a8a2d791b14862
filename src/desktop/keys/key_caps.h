// SPDX-License-Identifier: MIT
// The keys of a place, a line each: the key as it looks, and what it does.
#pragma once

#include "desktop/keys/own_keys.h"

#include <QWidget>

namespace bedside::desktop {

class KeyCaps : public QWidget {
    Q_OBJECT

public:
    explicit KeyCaps(QWidget* parent = nullptr);

    /// Fills it, once, with the keys of that place which have a brief word.
    void setUp(KeyPlace place);
};

} // namespace bedside::desktop
