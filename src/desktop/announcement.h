// SPDX-License-Identifier: MIT
// Words that assistive technology tells at once, wherever its user is, and that nobody sees.
#pragma once

#include <QWidget>

namespace bedside::desktop {

/// Qt 6.4 has no announcements of its own: this is a notification without a size, which is told when it comes up.
class Announcement : public QWidget {
    Q_OBJECT

public:
    explicit Announcement(QWidget* page);

    /// Tells the words after what the page tells of itself, which would else cut them short.
    void tell(const QString& words);

protected:
    void hideEvent(QHideEvent* event) override;
};

} // namespace bedside::desktop
