// SPDX-License-Identifier: MIT
// Takes the windows of the program off the screen, and keeps them off.
#pragma once

#include <QObject>

class QWidget;

namespace bedside::desktop {

class Curtain : public QObject {
    Q_OBJECT

public:
    explicit Curtain(QObject* parent = nullptr);

    /// Hides every window but that one at once, before anything that hiding sets off. Until it rises no window comes
    /// up: not one that code on its way out of a dialog would open.
    void fall(const QWidget* kept = nullptr);
    void rise();
    bool isDown() const { return m_isDown; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_isDown = false;
    const QWidget* m_kept = nullptr;
};

} // namespace bedside::desktop
