// SPDX-License-Identifier: MIT
#include "desktop/announcement.h"

#include <QAccessibleWidget>

namespace bedside::desktop {

namespace {

QAccessibleInterface* announcementInterface(const QString& className, QObject* object) {
    return className == QLatin1String(Announcement::staticMetaObject.className())
               ? new QAccessibleWidget(static_cast<Announcement*>(object), QAccessible::Notification)
               : nullptr;
}

} // namespace

Announcement::Announcement(QWidget* page) : QWidget(page) {
    QAccessible::installFactory(announcementInterface);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(0, 0);
    hide(); // or it would be told without words, as soon as the page is seen
}

void Announcement::tell(const QString& words) {
    setAccessibleName(words);
    hide();
    if (!words.isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!accessibleName().isEmpty() && parentWidget()->isVisible())
                    show(); // of which Qt tells
            },
            Qt::QueuedConnection);
}

/// What was told on a page is not told again when somebody comes back to it.
void Announcement::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (!isHidden()) // it is the page that goes
        hide();
}

} // namespace bedside::desktop
