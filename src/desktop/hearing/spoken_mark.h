// SPDX-License-Identifier: MIT
// Shows on the page which sentence is spoken, and keeps it in view.
#pragma once

#include "desktop/hearing/utterance.h"
#include "screen/article_view.h"

namespace bedside::desktop {

class SpokenMark : public QObject {
    Q_OBJECT

public:
    /// The theme must outlive it.
    explicit SpokenMark(const screen::Theme& theme, QObject* parent = nullptr) : QObject(parent), m_theme(theme) {}
    ~SpokenMark() override { hide(); }

    /// Marks the sentence in the place of the last one, and scrolls to it at once where it is not in view.
    void show(const Utterance& utterance);
    void hide();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layGround();

    const screen::Theme& m_theme;
    QPointer<screen::ArticleView> m_article; // that bears the mark
    QPointer<QWidget> m_place;               // or the part of the page with a ground under it
    QPointer<QWidget> m_ground;
};

} // namespace bedside::desktop
