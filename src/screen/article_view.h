// SPDX-License-Identifier: MIT
// Shows one document: at a readable measure, in the theme, with links, find, and places to land on.
#pragma once

#include "screen/caret_browser.h"
#include "screen/page_marks.h"
#include "screen/page_search.h"
#include "screen/page_style.h"

#include <optional>

namespace bedside::screen {

class ArticleView : public CaretBrowser {
    Q_OBJECT

public:
    explicit ArticleView(QWidget* parent = nullptr);
    /// The theme must outlive the view. A page keeps the measure of running text; a pane fills its width.
    void setUp(const Theme& theme, Density density);

    void showPage(document::Document page);
    const document::Document& page() const { return m_page; }

    /// Return and set how far down the page is: 0 top, 1 bottom.
    double scrollShare() const;
    void setScrollShare(double share);
    /// Brings the passage into view and marks it for a moment; the words are searched in it first.
    void landOn(int passage, const QString& words = {}, Landing landing = Landing::Words);

    /// Marks every place where the words stand and returns how many there are. No words: unmarks.
    int find(const QString& words);
    /// Goes so many matches on (or back) from the present one, around the ends. Returns its number from 1, or 0.
    int stepMatch(int steps);

    /// Returns where on the screen the last link was pressed: the pointer, or the caret for the keyboard.
    QPoint linkPlace() const;

    int matchCount() const { return m_marks.count(); }

    /// Marks what is read aloud, from the one place up to the other; nothing where there is nothing between them.
    void markSpoken(int start, int end);

    /// Returns the height that the whole page needs at the present width.
    int wholeHeight() const;
    /// Lays the page out at that width, also while the view is hidden, and returns the height that it needs.
    int heightAt(int width);

    /// Does what a press on a link with that target does: opens or closes a fold of the page, tells of any other.
    void follow(const QString& target);
    /// Returns whether the fold that such a target names is open; nothing for other targets.
    std::optional<bool> isOpen(const QString& target) const;

signals:
    void pageShown();
    void folded(); // or unfolded: what follows stands elsewhere now
    void painted();
    void linkActivated(const QString& target);
    void textStepWanted(int steps);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    QVariant loadResource(int type, const QUrl& name) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    void toggle(const QString& fold);
    void rewrite();
    void write(int caret);
    void fitMeasure();
    double figureRoom() const;
    void showMarks();

    const Theme* m_theme = nullptr;
    Density m_density = Density::Page;
    document::Document m_page;
    PageMarks m_marks;
    QPoint m_linkPlace;
    double m_writtenWidth = 0;
    bool m_isWriting = false;
};

} // namespace bedside::screen
