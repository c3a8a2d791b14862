// SPDX-License-Identifier: MIT
// The one thread that lays and paints pages for the screen, so that the window never waits for them.
#pragma once

#include "desktop/handouts/page_maker.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace bedside::desktop {

class PageThread : public QObject {
    Q_OBJECT

public:
    explicit PageThread(QObject* parent = nullptr);
    ~PageThread() override;

    /// Loads what paper needs, beside the window; pressOpened or pressMissing follows.
    void openPress();
    /// Makes that page next. Of jobs that wait the newest is made, and what it leaves open is taken from those before.
    /// Of a long sheet made() comes twice: soon, and when all of its pages are laid; another job need not wait for
    /// that.
    void want(PageJob job);
    /// True while something is being made.
    bool isBusy() const { return m_isBusy || m_isOpening; }
    /// Gives back all memory, without waiting for what is being made. It begins again when a page is wanted.
    void letGo();

signals:
    void pressOpened(const bedside::press::Press* press);
    void pressMissing(const bedside::Faults& faults);
    void made(const bedside::desktop::MadePage& page);

private:
    struct Worker;
    void begin();
    void start(std::function<MadePage(PageMaker&)> make);
    void start(PageJob job);
    void finish(const MadePage& page);

    QThread* m_thread = nullptr;
    Worker* m_worker = nullptr; // lives in the thread, and ends with it
    std::optional<PageJob> m_next;
    bool m_isBusy = false;
    bool m_isOpening = false;
    int m_round = 0; // what a thread says that was let go is not heard
};

} // namespace bedside::desktop
