// SPDX-License-Identifier: MIT
// Adds "Read aloud from here" to the context menu of the articles.
#pragma once

#include "screen/article_view.h"

#include <functional>

class QAction;

namespace bedside::desktop {

class ReadFromHere : public QObject {
    Q_OBJECT

public:
    /// Watches the articles that may be read; their menus are otherwise as they were. action gives the words.
    ReadFromHere(const QAction& action, std::function<bool(const screen::ArticleView&)> mayBeRead,
                 QObject* parent = nullptr);

signals:
    void wanted(bedside::screen::ArticleView& article, int place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openMenu(screen::ArticleView& article, const QPoint& inPage, int place);

    const QAction& m_action;
    std::function<bool(const screen::ArticleView&)> m_mayBeRead;
};

} // namespace bedside::desktop
