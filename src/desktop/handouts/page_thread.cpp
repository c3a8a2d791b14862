// SPDX-License-Identifier: MIT
#include "desktop/handouts/page_thread.h"

#include <utility>

namespace bedside::desktop {

struct PageThread::Worker : QObject {
    PageMaker maker;
};

PageThread::PageThread(QObject* parent) : QObject(parent) {}

PageThread::~PageThread() {
    letGo();
    for (QThread* ending : findChildren<QThread*>())
        ending->wait();
}

void PageThread::begin() {
    if (m_thread)
        return;
    m_thread = new QThread(this);
    m_worker = new Worker;
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->start();
}

void PageThread::openPress() {
    begin();
    m_isOpening = true;
    QMetaObject::invokeMethod(m_worker, [this, round = m_round] {
        const auto opened = press::openPress();
        QMetaObject::invokeMethod(this, [this, round, opened] {
            if (round != m_round)
                return;
            m_isOpening = false;
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

void PageThread::start(std::function<MadePage(PageMaker&)> make) {
    m_isBusy = true;
    QMetaObject::invokeMethod(m_worker, [this, round = m_round, maker = &m_worker->maker, wanted = std::move(make)] {
        MadePage page = wanted(*maker);
        QMetaObject::invokeMethod(this, [this, round, made = std::move(page)] {
            if (round == m_round)
                finish(made);
        });
    });
}

void PageThread::start(PageJob job) {
    start([wanted = std::move(job)](PageMaker& maker) mutable { return maker.make(std::move(wanted)); });
}

void PageThread::finish(const MadePage& page) {
    m_isBusy = false;
    if (m_next)
        start(*std::exchange(m_next, std::nullopt));
    else if (!page.isWhole)
        start([](PageMaker& maker) { return maker.goOn(); });
    if (page.count > 0 || !page.faults.empty())
        emit made(page);
}

void PageThread::letGo() {
    if (!m_thread)
        return;
    ++m_round;
    m_thread->quit(); // when it is done with its page
    m_thread = nullptr;
    m_worker = nullptr;
    m_next.reset();
    m_isBusy = false;
    m_isOpening = false;
}

} // namespace bedside::desktop
