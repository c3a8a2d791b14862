// SPDX-License-Identifier: MIT
// Tells when the pointer or the keyboard rests on a link of any article in the program.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace bedside::screen {
class ArticleView;
}

namespace bedside::desktop {

class LinkPause : public QObject {
    Q_OBJECT

public:
    /// Watches the links whose target begins with the prefix; they then have no tooltip of their own.
    explicit LinkPause(QString prefix, QObject* parent = nullptr);

signals:
    /// place: of the link on the screen. No target: it rests on none any more.
    void paused(const QString& target, const QRect& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pauseUnderPointer(screen::ArticleView& view, QPoint inPage);
    void pauseUnderKeyboard();
    void leave();

    QString m_prefix;
    QPointer<screen::ArticleView> m_view; // that the keyboard moves in
    QTimer m_rest;
    bool m_isPaused = false;
};

} // namespace bedside::desktop
