// SPDX-License-Identifier: MIT
#include "desktop/whole_article.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollArea>
#include <QWheelEvent>

namespace bedside::desktop {

namespace {

constexpr int roomBelow = 12;

} // namespace

WholeArticle::WholeArticle(QWidget* parent) : ArticleView(parent) {
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &WholeArticle::fit);
    connect(this, &QTextEdit::cursorPositionChanged, this, &WholeArticle::followCaret);
    connect(this, &QTextEdit::selectionChanged, this, &WholeArticle::followCaret);
}

void WholeArticle::fit() { setFixedHeight(wholeHeight() + roomBelow); }

void WholeArticle::followCaret() {
    if (!hasFocus())
        return;
    for (QWidget* ancestor = parentWidget(); ancestor; ancestor = ancestor->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(ancestor)) {
            const QPoint caret = viewport()->mapTo(area->widget(), cursorRect().center());
            area->ensureVisible(caret.x(), caret.y(), 0, 60);
            return;
        }
}

void WholeArticle::resizeEvent(QResizeEvent* event) {
    ArticleView::resizeEvent(event);
    fit();
}

void WholeArticle::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier)
        ArticleView::wheelEvent(event);
    else
        event->ignore(); // the page around it scrolls
}

} // namespace bedside::desktop
