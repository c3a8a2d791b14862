// SPDX-License-Identifier: MIT
// Says above the page where a link led, until the next page opens.
#pragma once

#include "session/reading.h"

#include <QLabel>

namespace bedside::desktop {

class LinkBanner : public QLabel {
    Q_OBJECT

public:
    explicit LinkBanner(QWidget* parent = nullptr);

    /// Goes when the reading opens another page. The reading must outlive it.
    void follow(const session::Reading& reading);
    /// Shows the words, and gives them the keyboard, so that they are heard as well.
    void tell(const QString& words);
};

} // namespace bedside::desktop
