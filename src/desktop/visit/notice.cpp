// SPDX-License-Identifier: MIT
#include "desktop/visit/notice.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr int noticeDistance = 24;    // px from the lower edge of the window
constexpr double shareOfWidth = 0.75; // of the window's width, at most

/// What Qt takes for a label is a notification to assistive technology, which says one when it comes up.
QAccessibleInterface* noticeInterface(const QString& className, QObject* object) {
    return className == QLatin1String(Notice::staticMetaObject.className())
               ? new QAccessibleWidget(static_cast<Notice*>(object), QAccessible::Notification)
               : nullptr;
}

} // namespace

// A tool tip to the system: it stands above menus, and no window manager gives it the keyboard.
Notice::Notice(NoticePlace place, QWidget* frame) : QLabel(frame, Qt::ToolTip), m_place(place) {
    QAccessible::installFactory(noticeInterface);
    setObjectName(place == NoticePlace::Middle ? QStringLiteral("middleNotice") : QStringLiteral("bottomNotice"));
    setProperty("look", QStringLiteral("notice"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
}

void Notice::say(const QString& words) {
    if (words.isEmpty())
        return hide();
    const bool isNew = !isVisible() || m_place == NoticePlace::Bottom; // the seconds that run down are said once
    setText(words);
    setAccessibleName(words);
    place();
    show();
    raise();
    if (!isNew)
        return;
    QAccessibleEvent shown(this, QAccessible::ObjectShow); // which Qt does not tell of tool tips
    QAccessible::updateAccessibility(&shown);
}

void Notice::place() {
    const QRect room = parentWidget()->geometry();
    ensurePolished();
    const int most = std::max(static_cast<int>(parentWidget()->width() * shareOfWidth), 200);
    const int width = std::min(fontMetrics().horizontalAdvance(text()) + 2 * noticeDistance, most);
    const QSize size(width, heightForWidth(width));
    const int top = m_place == NoticePlace::Middle ? room.center().y() - size.height() / 2
                                                   : room.bottom() - noticeDistance - size.height();
    setGeometry(QRect(QPoint(room.center().x() - width / 2, top), size));
}

} // namespace bedside::desktop
