// SPDX-License-Identifier: MIT
// Undo and redo of what is on a handout: their buttons, their keys, and what is told of each.
#pragma once

#include "session/handout_bench.h"

#include <QPushButton>

namespace bedside::desktop {

class Announcement;

class PartSteps : public QObject {
    Q_OBJECT

public:
    /// The keys work wherever the keyboard is on the page. All of them must outlive it.
    PartSteps(session::HandoutBench& bench, QPushButton& undo, QPushButton& redo, QWidget& page);

    /// Lets be pressed what there is to undo or to do again.
    void follow();

private:
    void undo();
    void redo();
    void tell(const QString& done);

    session::HandoutBench& m_bench;
    QPushButton& m_undo;
    QPushButton& m_redo;
    Announcement* m_announcement;
};

} // namespace bedside::desktop
