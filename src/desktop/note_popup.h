// SPDX-License-Identifier: MIT
// A small note beside the place that was pressed: what a word means, how sure we are of a claim. Escape closes it, and
// so does a button.
#pragma once

#include "screen/article_view.h"

#include <QFrame>

namespace bedside::desktop {

class NotePopup : public QFrame {
    Q_OBJECT

public:
    /// The theme must outlive it.
    explicit NotePopup(const screen::Theme& theme, QWidget* parent = nullptr);

    void showNote(document::Document note, QPoint globalPlace);

    /// Hides the note and forgets its words.
    void clear();

signals:
    void linkActivated(const QString& target);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeBar();

    const screen::Theme& m_theme;
    screen::ArticleView* m_view;
};

} // namespace bedside::desktop
