// SPDX-License-Identifier: MIT
#include "desktop/handouts/page_thread.h"

#include <utility>

namespace bedside::desktop {

PageThread::PageThread(QObject* parent) : QObject(parent) { m_thread.setObjectName(QStringLiteral("pages")); }

PageThread::~PageThread() { letGo(); }

void PageThread::begin() {
    if (m_worker)
        return;
    m_worker = new QObject;
    m_maker = std::make_unique<PageMaker>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

void PageThread::openPress() {
    begin();
    QMetaObject::invokeMethod(m_worker, [this, round = m_round] {
        const auto opened = press::openPress();
        QMetaObject::invokeMethod(this, [this, round, opened] {
            if (round != m_round)
                return;
            if (opened)
                emit pressOpened(*opened);
            else
                emit pressMissing(opened.faults());
        });
    });
}

void PageThread::want(PageJob job) {
    begin();
    if (!m_isBusy)
        return start(std::move(job));
    if (m_next && !job.sheet)
        job.sheet = std::move(m_next->sheet);
    m_next = std::move(job);
}

void PageThread::start(PageJob job) {
    m_isBusy = true;
    QMetaObject::invokeMethod(m_worker,
                              [this, round = m_round, maker = m_maker.get(), wanted = std::move(job)]() mutable {
                                  MadePage page = maker->make(std::move(wanted));
                                  QMetaObject::invokeMethod(this, [this, round, made = std::move(page)] {
                                      if (round == m_round)
                                          finish(made);
                                  });
                              });
}

void PageThread::finish(const MadePage& page) {
    m_isBusy = false;
    if (m_next)
        start(*std::exchange(m_next, std::nullopt));
    emit made(page);
}

void PageThread::letGo() {
    if (!m_worker)
        return;
    ++m_round;
    m_thread.quit();
    m_thread.wait();
    m_worker = nullptr;
    m_maker.reset();
    m_next.reset();
    m_isBusy = false;
}

} // namespace bedside::desktop
