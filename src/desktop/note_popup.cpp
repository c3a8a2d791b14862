// SPDX-License-Identifier: MIT
#include "desktop/note_popup.h"

#include "desktop/note_place.h"

#include <QVBoxLayout>

namespace bedside::desktop {

NotePopup::NotePopup(const screen::Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_theme(theme), m_view(new screen::ArticleView(this)) {
    setObjectName(QStringLiteral("notePopup"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, noteEdge, 0, noteEdge);
    rows->addWidget(m_view);
    m_view->setUp(theme, screen::Density::Pane);
    m_view->setObjectName(QStringLiteral("note"));
    connect(m_view, &screen::ArticleView::linkActivated, this, [this](const QString& target) {
        if (!target.startsWith(u"copy:")) // of a reference one may want more than one form
            close();
        emit linkActivated(target);
    });
}

void NotePopup::showNote(document::Document note, QPoint globalPlace) {
    m_view->setAccessibleName(QString::fromStdString(note.title));
    placeNote(*this, *m_view, std::move(note), QRect(globalPlace, QSize(1, 1)), m_theme);
    show();
    m_view->setFocus(Qt::PopupFocusReason);
}

void NotePopup::clear() {
    hide();
    m_view->showPage({});
}

} // namespace bedside::desktop
