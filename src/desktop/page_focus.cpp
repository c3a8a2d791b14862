// SPDX-License-Identifier: MIT
// Where the keyboard goes among the pages.
#include "desktop/cover_page.h"
#include "desktop/handouts/handout_page.h"
#include "desktop/page_stack.h"
#include "desktop/reader_page.h"

#include <QStackedWidget>

namespace bedside::desktop {

QWidget& PageStack::pageInFront() {
    QWidget* front = m_stack.currentWidget();
    return front == nullptr || front == m_reader ? reader().centre() : *front;
}

void PageStack::focusPage() {
    if (m_stack.currentWidget() == m_reader && m_reader)
        m_reader->focusPage();
    else if (m_cover)
        m_cover->setFocus(Qt::ShortcutFocusReason);
}

bool PageStack::enterWaysOut() {
    const bool isShown = m_handouts && m_handouts->isVisible();
    if (isShown)
        m_handouts->enterWaysOut();
    return isShown;
}

} // namespace bedside::desktop
