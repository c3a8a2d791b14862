// SPDX-License-Identifier: MIT
// A few words above whatever is on show: a page, a dialog, an open menu. It takes neither the keyboard nor a press.
#pragma once

#include <QLabel>
#include <QPointer>

namespace bedside::desktop {

enum class NoticePlace { Middle, Bottom };

class Notice : public QLabel {
    Q_OBJECT

public:
    /// It is gone with that window. over: the part of it above which it stands; all of it where none is named.
    Notice(NoticePlace place, QWidget* frame, const QWidget* over = nullptr);

    /// Shows the words, and says them to assistive technology. Without words it is put away.
    void say(const QString& words);

private:
    void place();

    NoticePlace m_place;
    QPointer<const QWidget> m_over;
};

} // namespace bedside::desktop
