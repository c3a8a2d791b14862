// SPDX-License-Identifier: MIT
// A note that shows itself beside a link without taking the keyboard, and goes when the pointer leaves both.
#pragma once

#include "screen/article_view.h"

#include <QFrame>
#include <QTimer>

namespace bedside::desktop {

class NotePreview : public QFrame {
    Q_OBJECT

public:
    /// The theme must outlive the note.
    NotePreview(const screen::Theme& theme, QWidget* parent);

    /// Shows the note below the link, or above it where there is more room; link: on the screen.
    void showNote(document::Document note, const QRect& link);

    /// Hides the note and forgets its words.
    void clear();

signals:
    void linkActivated(const QString& target);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    const screen::Theme& m_theme;
    screen::ArticleView* m_view;
    QRect m_link;
    QTimer m_watch;
    bool m_hasPointer = false; // it was shown for the pointer, and goes with it
};

} // namespace bedside::desktop
