// SPDX-License-Identifier: MIT
#include "desktop/visit/notice.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr int noticeDistance = 24;    // px from the lower edge of the window
constexpr double shareOfWidth = 0.75; // of the width of what it stands above, at most
constexpr int fromButtons = 8;        // px

/// What Qt takes for a label is a notification to assistive technology, which says one when it comes up.
QAccessibleInterface* noticeInterface(const QString& className, QObject* object) {
    return className == QLatin1String(Notice::staticMetaObject.className())
               ? new QAccessibleWidget(static_cast<Notice*>(object), QAccessible::Notification)
               : nullptr;
}

/// Returns the place, moved up as far as it covers nothing that can be pressed, but not past the middle of the window.
QRect clearOfButtons(QRect place, const QWidget& window) {
    const QRect wanted = place;
    const auto isCovered = [&place](const QAbstractButton* button) {
        const QRect seen = button->visibleRegion().boundingRect();
        return button->isVisible() && place.intersects(seen.translated(button->mapToGlobal(QPoint(0, 0))));
    };
    const auto buttons = window.findChildren<QAbstractButton*>();
    for (auto button = std::ranges::find_if(buttons, isCovered); button != buttons.end();
         button = std::ranges::find_if(buttons, isCovered)) {
        place.moveBottom((*button)->mapToGlobal(QPoint(0, 0)).y() - fromButtons);
        if (place.top() < window.geometry().center().y())
            return wanted;
    }
    return place;
}

} // namespace

// A tool tip to the system: it stands above menus, and no window manager gives it the keyboard.
Notice::Notice(NoticePlace place, QWidget* frame, const QWidget* over)
    : QLabel(frame, Qt::ToolTip), m_place(place), m_over(over) {
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
    const QRect room = m_over ? QRect(m_over->mapToGlobal(QPoint(0, 0)), m_over->size()) : parentWidget()->geometry();
    ensurePolished();
    const int most = std::max(static_cast<int>(room.width() * shareOfWidth), 200);
    const int width = std::min(fontMetrics().horizontalAdvance(text()) + 2 * noticeDistance, most);
    const QSize size(width, heightForWidth(width));
    const int top = m_place == NoticePlace::Middle ? room.center().y() - size.height() / 2
                                                   : room.bottom() - noticeDistance - size.height();
    const QRect wanted(QPoint(room.center().x() - width / 2, top), size);
    setGeometry(m_place == NoticePlace::Middle ? wanted : clearOfButtons(wanted, *parentWidget()));
}

} // namespace bedside::desktop
