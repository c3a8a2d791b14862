// SPDX-License-Identifier: MIT
// A text browser that is read with the keyboard: the arrows move a caret, which shows itself while they do, Tab goes
// from link to link, and from a link the arrows read on.
#pragma once

#include "screen/line_steps.h"

#include <QTextBrowser>

namespace bedside::screen {

class CaretBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit CaretBrowser(QWidget* parent = nullptr);

    /// True while a link has the keyboard. Its words are selected then, which is how the browser marks it.
    bool isOnLink() const;
    /// True while the browser marks that link: also where the keyboard is in a card or a window above the page.
    bool marksLink() const { return isOnLink() && (hasFocus() || m_isLent); }
    /// Gives the keyboard to the link with these words.
    void goToLink(const QTextCursor& words);

protected:
    /// Shows where the caret is as long as the page has the keyboard, or no longer.
    void showCaret(bool shown);
    void doSetTextCursor(const QTextCursor& caret) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    template <typename Come> void withoutItsCaret(const Come& come);
    void takeKeyboard(QFocusEvent& comes);
    bool stepsLines(const QKeyEvent& event);
    void scrollToEnd();

    QTextCursor m_link; // the one gone to last
    LineSteps m_steps;
    bool m_isLent = false;     // the keyboard, to what stands above the page
    bool m_showsCaret = false; // it was led there by keys
};

} // namespace bedside::screen
