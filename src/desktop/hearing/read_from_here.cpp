// SPDX-License-Identifier: MIT
#include "desktop/hearing/read_from_here.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>

namespace bedside::desktop {

ReadFromHere::ReadFromHere(const QAction& action, std::function<bool(const screen::ArticleView&)> mayBeRead,
                           QObject* parent)
    : QObject(parent), m_action(action), m_mayBeRead(std::move(mayBeRead)) {
    qApp->installEventFilter(this);
}

bool ReadFromHere::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    auto* article = qobject_cast<screen::ArticleView*>(watched);
    if (!article)
        article = qobject_cast<screen::ArticleView*>(watched->parent());
    if (!article || !m_mayBeRead(*article))
        return QObject::eventFilter(watched, event);
    const auto* wish = static_cast<QContextMenuEvent*>(event);
    if (wish->reason() == QContextMenuEvent::Keyboard) {
        openMenu(*article, article->cursorRect().bottomLeft(), article->textCursor().selectionStart());
    } else {
        const QPoint inPage = article->viewport()->mapFromGlobal(wish->globalPos());
        openMenu(*article, inPage, article->cursorForPosition(inPage).position());
    }
    return true;
}

void ReadFromHere::openMenu(screen::ArticleView& article, const QPoint& inPage, int place) {
    QMenu* menu = article.createStandardContextMenu(inPage);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QAction* read = menu->addAction(m_action.text());
    connect(read, &QAction::triggered, this, [this, place, read = QPointer(&article)] {
        if (read)
            emit wanted(*read, place);
    });
    menu->popup(article.viewport()->mapToGlobal(inPage));
}

} // namespace bedside::desktop
