// SPDX-License-Identifier: MIT
// Find on the page: a field, how many matches there are, and the way from one to the next.
#pragma once

#include "screen/article_view.h"

#include <QFrame>

#include <memory>

namespace Ui {
class FindBar;
}

namespace bedside::desktop {

class FindBar : public QFrame {
    Q_OBJECT

public:
    /// Page and theme must outlive it.
    FindBar(screen::ArticleView& page, const screen::Theme& theme, QWidget* parent);
    ~FindBar() override;

    /// Shows it, ready to type.
    void open();
    /// Unmarks the matches and gives the keyboard back to the page. Where it is not shown, it does nothing.
    void leave();
    /// Searches again, for the page or the words are others.
    void search();
    /// Goes so many matches on, or back.
    void step(int steps);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void say(const QString& words);
    void dress();
    void fit();

    screen::ArticleView& m_page;
    const screen::Theme& m_theme;
    std::unique_ptr<Ui::FindBar> m_form;
    int m_before = 0; // where the page stood that one searches from, and where the search has led it
    int m_led = -1;
};

} // namespace bedside::desktop
