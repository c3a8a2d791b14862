// SPDX-License-Identifier: MIT
#include "desktop/handouts/part_steps.h"

#include "desktop/announcement.h"
#include "desktop/keys/own_keys.h"
#include "desktop/spoken.h"

#include <QShortcut>

namespace bedside::desktop {

namespace {

constexpr qsizetype mostNames = 4;

} // namespace

PartSteps::PartSteps(session::HandoutBench& bench, QPushButton& undo, QPushButton& redo, QWidget& page)
    : QObject(&page), m_bench(bench), m_undo(undo), m_redo(redo), m_announcement(new Announcement(&page)) {
    const auto on = [this, &page](QPushButton& button, OwnKey keys, void (PartSteps::*slot)()) {
        connect(&button, &QPushButton::clicked, this, slot);
        auto* shortcut = new QShortcut(&page);
        shortcut->setKeys(keysOf(keys));
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    on(undo, OwnKey::UndoPart, &PartSteps::undo);
    on(redo, OwnKey::RedoPart, &PartSteps::redo);
}

/// A button that can do no more hands the keyboard to the other one, before Qt sends it anywhere else.
void PartSteps::follow() {
    const auto follow = [](QPushButton& button, bool can, QPushButton& other, bool otherCan) {
        if (!can && otherCan && button.hasFocus()) {
            other.setEnabled(true);
            other.setFocus(Qt::OtherFocusReason);
        }
        button.setEnabled(can);
    };
    follow(m_undo, m_bench.canUndo(), m_redo, m_bench.canRedo());
    follow(m_redo, m_bench.canRedo(), m_undo, m_bench.canUndo());
}

void PartSteps::undo() {
    if (!m_bench.canUndo())
        return;
    m_bench.undo();
    tell(tr("Undone"));
}

void PartSteps::redo() {
    if (!m_bench.canRedo())
        return;
    m_bench.redo();
    tell(tr("Done again"));
}

/// Who does not see the list hears what became of it, in words that end soon.
void PartSteps::tell(const QString& done) {
    const QStringList names = m_bench.namesOnIt();
    m_announcement->tell(spoken({done, names.size() > mostNames ? tr("Parts on it now: %1").arg(names.size())
                                                                : tr("On it now: %1").arg(enumerated(names))}));
}

} // namespace bedside::desktop
