// SPDX-License-Identifier: MIT
#include "desktop/note_popup.h"

#include "desktop/looks/sheet_edge.h"
#include "desktop/note_place.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace bedside::desktop {

NotePopup::NotePopup(const screen::Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_theme(theme), m_view(new screen::ArticleView(this)) {
    setObjectName(QStringLiteral("notePopup"));
    auto* rows = new QVBoxLayout(this);
    roundCorners(*this);
    rows->setContentsMargins(withinEdge, noteEdge, withinEdge, withinCorner);
    rows->setSpacing(0);
    rows->addWidget(m_view);
    rows->addWidget(makeBar());
    m_view->setUp(theme, screen::Density::Pane);
    m_view->setObjectName(QStringLiteral("note"));
    connect(m_view, &screen::ArticleView::linkActivated, this, [this](const QString& target) {
        if (!target.startsWith(u"copy:")) // of a reference one may want more than one form
            close();
        emit linkActivated(target);
    });
}

QWidget* NotePopup::makeBar() {
    auto* bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("noteBar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(noteEdge, noteEdge - 2, noteEdge, noteEdge / 2);
    auto* closeButton = new QPushButton(tr("Close"), bar);
    closeButton->setObjectName(QStringLiteral("closeNoteButton"));
    closeButton->setProperty("look", QStringLiteral("quiet"));
    closeButton->setFocusPolicy(Qt::StrongFocus);
    row->addStretch();
    row->addWidget(closeButton);
    connect(closeButton, &QPushButton::clicked, this, &QWidget::close);
    return bar;
}

void NotePopup::showNote(document::Document note, QPoint globalPlace) {
    m_view->setAccessibleName(QString::fromStdString(note.title));
    placeNote(*this, *m_view, std::move(note), QRect(globalPlace, QSize(1, 1)), m_theme);
    show();
    m_view->setFocus(Qt::PopupFocusReason);
}

void NotePopup::paintEvent(QPaintEvent*) { paintSheet(*this, m_theme.tokens()); }

void NotePopup::clear() {
    hide();
    m_view->showPage({});
}

} // namespace bedside::desktop
