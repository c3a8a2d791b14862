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
}

void Announcement::tell(const QString& words) {
    setAccessibleName(words);
    if (!words.isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this] {
                QAccessibleEvent shown(this, QAccessible::ObjectShow);
                QAccessible::updateAccessibility(&shown);
            },
            Qt::QueuedConnection);
}

} // namespace bedside::desktop
