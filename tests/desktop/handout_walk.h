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

class HandoutWalk : public GuidanceWalk {
public:
    /// Nothing of another test is remembered.
    HandoutWalk() { QFile::remove(desktop::KeptLetterhead::usualFile()); }

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

    /// Waits until the next page, or why there is none, is on the screen.
    void awaitPage() {
        bool isShown = false;
        const auto watch =
            QObject::connect(&preview(), &desktop::PagePreview::shown, &preview(), [&isShown] { isShown = true; });
        REQUIRE(QTest::qWaitFor([&isShown] { return isShown; }, 20'000));
        QObject::disconnect(watch);
    }
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
    /// Chooses a way out while a person stands by who answers each dialog that opens.
    void take(const char* action, const std::function<void(QDialog&)>& person) {
        QTimer watch;
        watch.setInterval(20);
        QObject::connect(&watch, &QTimer::timeout, &watch, [&person] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
                person(*dialog);
        });
        watch.start();
        const auto* page = &find<desktop::HandoutPage>("HandoutPage");
        page->findChild<desktop::HandoutButton*>()->findChild<QAction*>(QString::fromLatin1(action))->trigger();
        settle();
    }
    /// Saves to that place, says yes or no where it is asked, and returns what was asked and told.
    QString save(const char* action, const QString& file, bool yes = true) {
        QString told;
        take(action, [&](QDialog& dialog) {
            if (auto* files = qobject_cast<QFileDialog*>(&dialog)) {
                files->selectFile(file);
                dialog.accept();
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
