// SPDX-License-Identifier: MIT
#include "desktop/note_popup.h"

#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr double noteWidth = 340; // px at 100 %
constexpr int edge = 12;

} // namespace

NotePopup::NotePopup(const screen::Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_theme(theme), m_view(new screen::ArticleView(this)) {
    setObjectName(QStringLiteral("notePopup"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, edge, 0, edge);
    rows->addWidget(m_view);
    m_view->setUp(theme, screen::Density::Pane, {});
    m_view->setObjectName(QStringLiteral("note"));
    connect(m_view, &screen::ArticleView::linkActivated, this, [this](const QString& target) {
        close();
        emit linkActivated(target);
    });
}

void NotePopup::showNote(document::Document note, QPoint globalPlace) {
    m_view->setAccessibleName(QString::fromStdString(note.title));
    const QRect room = screen()->availableGeometry();
    const int width = std::min(static_cast<int>(noteWidth * m_theme.textPercent() / 100.0), room.width() - 2 * edge);
    resize(width, height());
    m_view->resize(width, 10);
    m_view->showPage(std::move(note));
    resize(width, std::min(m_view->wholeHeight() + 2 * edge + 4, room.height() - 2 * edge));
    move(std::clamp(globalPlace.x(), room.left() + edge, std::max(room.left() + edge, room.right() - width - edge)),
         std::clamp(globalPlace.y() + edge, room.top() + edge,
                    std::max(room.top() + edge, room.bottom() - height() - edge)));
    show();
    m_view->setFocus(Qt::PopupFocusReason);
}

} // namespace bedside::desktop
