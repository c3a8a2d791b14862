// SPDX-License-Identifier: MIT
// A scripted person who makes handouts, and stands by to answer the dialogs that open.
#pragma once

#include "desktop/guidance_walk.h"
#include "desktop/handout_button.h"
#include "desktop/handouts/handout_page.h"
#include "desktop/handouts/kept_letterhead.h"
#include "desktop/handouts/page_preview.h"
#include "desktop/handouts/page_view.h"
#include "desktop/option_card.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTimer>

namespace bedside::test {

inline QString word(const char* text) { return QString::fromUtf8(text); }

/// Waits until the pages on show hold every change: before, the preview has no buttons to come to.
inline void awaitHandout(WindowFixture& at) {
    const auto& page = at.find<desktop::HandoutPage>("HandoutPage");
    for (int round = 0; round < 2; ++round) { // a page may make a bar go, and that the room larger
        at.settle();
        REQUIRE(QTest::qWaitFor([&page] { return page.isSettled(); }, 60'000));
    }
    at.settle();
}

class HandoutWalk : public GuidanceWalk {
public:
    /// Nothing of another test is remembered.
    HandoutWalk() : HandoutWalk(session::Policy()) {}
    explicit HandoutWalk(const session::Policy& policy) : GuidanceWalk(policy) {
        QFile::remove(desktop::KeptLetterhead::usualFile());
    }

    /// Goes through the door; who was not asked yet agrees to pages that speak plainly, or not.
    void enter(const char* choice = "plainButton") {
        click("handoutsDoor");
        if (reading().asksConsent(reading().location()))
            click(choice);
        awaitPage();
    }
    desktop::PageView& view() { return find<desktop::PageView>("pageView"); }
    desktop::PagePreview& preview() { return find<desktop::PagePreview>("preview"); }
    session::HandoutBench& bench() { return find<desktop::HandoutPage>("HandoutPage").bench(); }
    /// Returns what a screen reader says of the page on show.
    QString page() { return view().accessibleDescription(); }

    void awaitPage() { awaitHandout(*this); }
    void pick(const char* preset) {
        const QByteArray name = QByteArray("preset-") + preset;
        find<desktop::HandoutPage>("HandoutPage"); // it is there
        find<QWidget>(name.constData()).setFocus();
        press(Qt::Key_Space);
        awaitPage();
    }
    void open(const char* fold) {
        auto& heading = find<QAbstractButton>(fold);
        if (heading.isChecked())
            return;
        heading.setFocus();
        press(Qt::Key_Space);
    }
    void note(const QString& words) {
        open("personFold");
        find<QPlainTextEdit>("noteField").setPlainText(words);
        awaitPage();
    }
    /// Presses a card or button of the groups, wherever it is scrolled to.
    void push(const char* name) {
        find<QAbstractButton>(name).setFocus();
        press(Qt::Key_Space);
    }
    /// Does that while a person stands by who answers each dialog that opens, and in the end closes what stays open.
    void standBy(const std::function<void()>& act, const std::function<void(QDialog&)>& person) {
        QTimer watch;
        watch.setInterval(20);
        int patience = 200;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&person, &patience] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (dialog && --patience > 0)
                person(*dialog);
            else if (dialog)
                dialog->done(QDialog::Rejected);
        });
        watch.start();
        act();
        CHECK(patience > 0);
        comeBack();
    }
    /// Chooses a way out.
    void take(const char* action, const std::function<void(QDialog&)>& person) {
        const auto* page = &find<desktop::HandoutPage>("HandoutPage");
        QAction* way = page->findChild<desktop::HandoutButton*>()->findChild<QAction*>(QString::fromLatin1(action));
        standBy([way] { way->trigger(); }, person);
    }
    /// A window manager would do so when a dialog closes.
    void comeBack() {
        window().activateWindow();
        settle();
    }
    /// Saves to that place, says yes or no where it is asked, and returns what was asked and told.
    QString save(const char* action, const QString& file, bool yes = true) {
        QString told;
        take(action, [&](QDialog& dialog) {
            if (auto* typed = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))) {
                typed->setText(file);
                // Not from within: while it asks whether to replace a file, nobody would answer.
                QMetaObject::invokeMethod(&dialog, &QDialog::accept, Qt::QueuedConnection);
            } else if (auto* message = qobject_cast<QMessageBox*>(&dialog)) {
                told += message->text() + u'\n' + message->informativeText();
                const auto buttons = message->buttons();
                auto* wanted = message->defaultButton();
                for (QAbstractButton* button : buttons)
                    if (yes && message->buttonRole(button) == QMessageBox::YesRole)
                        wanted = qobject_cast<QPushButton*>(button);
                if (wanted)
                    wanted->click();
                else
                    dialog.accept();
            }
        });
        return told;
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace bedside::test
