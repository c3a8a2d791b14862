// SPDX-License-Identifier: MIT
#include "desktop/note_preview.h"

#include "desktop/looks/sheet_edge.h"
#include "desktop/note_place.h"

#include <QCursor>
#include <QVBoxLayout>

namespace bedside::desktop {

namespace {

constexpr int look = 250; // ms between looks at the pointer

} // namespace

NotePreview::NotePreview(const screen::Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint), m_theme(theme), m_view(new screen::ArticleView(this)) {
    setObjectName(QStringLiteral("notePreview"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    auto* rows = new QVBoxLayout(this);
    roundCorners(*this);
    rows->setContentsMargins(withinEdge, noteEdge, withinEdge, noteEdge);
    rows->addWidget(m_view);
    m_view->setUp(theme, screen::Density::Pane);
    m_view->setObjectName(QStringLiteral("preview"));
    m_view->setFocusPolicy(Qt::NoFocus);
    connect(m_view, &screen::ArticleView::linkActivated, this, [this](const QString& target) {
        if (!target.startsWith(u"copy:"))
            hide();
        emit linkActivated(target);
    });
    m_watch.setInterval(look);
    connect(&m_watch, &QTimer::timeout, this, &NotePreview::follow);
}

void NotePreview::showNote(document::Document note, const QRect& link) {
    m_link = link;
    m_hasPointer = link.contains(QCursor::pos());
    m_view->setAccessibleName(QString::fromStdString(note.title));
    placeNote(*this, *m_view, std::move(note), link, m_theme);
    show();
    m_watch.start();
}

void NotePreview::paintEvent(QPaintEvent*) { paintSheet(*this, m_theme.tokens()); }

void NotePreview::clear() {
    hide();
    m_view->showPage({});
}

void NotePreview::follow() {
    const QPoint pointer = QCursor::pos();
    const bool isThere = m_link.contains(pointer) || geometry().adjusted(-8, -8, 8, 8).contains(pointer);
    if (isHidden() || (m_hasPointer && !isThere)) {
        m_watch.stop();
        hide();
    }
}

} // namespace bedside::desktop
