// SPDX-License-Identifier: MIT
#include "desktop/contents_list.h"

#include "desktop/section_delegate.h"

#include <QKeyEvent>

namespace bedside::desktop {

ContentsList::ContentsList(QWidget* parent) : WrappedList(parent) {
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    const auto choose = [this](const QModelIndex& row) {
        const QString target = row.data(session::SectionModel::TargetRole).toString();
        if (!target.isEmpty())
            emit linkActivated(target);
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void ContentsList::setUp(const session::Reading& reading, const screen::Theme& theme) {
    m_pages = std::make_unique<session::SectionModel>(reading);
    setItemDelegate(new SectionDelegate(theme, this));
    connect(m_pages.get(), &QAbstractItemModel::modelReset, this, &ContentsList::markAgain);
}

void ContentsList::fill() {
    if (model())
        return;
    setModel(m_pages.get());
    markAgain();
}

void ContentsList::mark(const session::Location& location) {
    m_location = location;
    if (model())
        markAgain();
}

void ContentsList::markAgain() {
    if (const int row = m_pages->rowOf(m_location); row >= 0)
        setCurrentIndex(m_pages->index(row));
    else
        selectionModel()->clear();
    QMetaObject::invokeMethod(this, &ContentsList::showRow, Qt::QueuedConnection); // once the list has its height
}

void ContentsList::showEvent(QShowEvent* event) {
    WrappedList::showEvent(event);
    QMetaObject::invokeMethod(this, &ContentsList::showRow, Qt::QueuedConnection);
}

/// Where the present row was in sight it stays so, as when a bar comes below.
void ContentsList::resizeEvent(QResizeEvent* event) {
    const QRect row = visualRect(currentIndex());
    const bool wasSeen = row.bottom() < event->oldSize().height() && row.bottom() >= event->size().height();
    WrappedList::resizeEvent(event);
    if (wasSeen)
        QMetaObject::invokeMethod(this, &ContentsList::showRow, Qt::QueuedConnection);
}

void ContentsList::showRow() {
    const QModelIndex row = currentIndex();
    if (!row.isValid())
        return;
    const QModelIndex above = m_pages->index(row.row() - 1);
    if (above.isValid() && above.data(session::SectionModel::IsGroupRole).toBool())
        scrollTo(above);
    scrollTo(row);
}

void ContentsList::enter() {
    setFocus(Qt::ShortcutFocusReason);
    if (!currentIndex().isValid())
        setCurrentIndex(m_pages->index(1));
}

/// Who comes by Tab sees where: also on a page that is not in the list.
void ContentsList::focusInEvent(QFocusEvent* event) {
    if (!currentIndex().isValid() && model() && event->reason() != Qt::MouseFocusReason)
        selectionModel()->setCurrentIndex(m_pages->index(1), QItemSelectionModel::NoUpdate);
    WrappedList::focusInEvent(event);
}

void ContentsList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Home) // the list would stay: its first row is a heading
        setCurrentIndex(m_pages->index(1));
    else
        WrappedList::keyPressEvent(event);
}

} // namespace bedside::desktop
