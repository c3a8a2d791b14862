// SPDX-License-Identifier: MIT
// The sheet to take along, from the pages of a result.
#include "desktop/guidance_walk.h"

#include "desktop/handout_button.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

#include <stdexcept>

using namespace bedside;
using test::GuidanceWalk;

namespace {

desktop::HandoutButton& button(GuidanceWalk& at) {
    for (auto* each : at.window().findChildren<desktop::HandoutButton*>())
        if (each->isVisible())
            return *each;
    FAIL("no page on show has a handout");
    throw std::logic_error("unreachable");
}

QString says(GuidanceWalk& at) { return button(at).text(); }

/// Chooses one of the ways while a person stands by who answers each dialog that opens.
void take(GuidanceWalk& at, const char* action, const std::function<void(QDialog&)>& person) {
    QTimer watch;
    watch.setInterval(20);
    QObject::connect(&watch, &QTimer::timeout, &watch, [&person] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            person(*dialog);
    });
    watch.start();
    button(at).findChild<QAction*>(QString::fromLatin1(action))->trigger();
}

/// Saves to that place, closes whatever is told, and returns what that was.
QString save(GuidanceWalk& at, const QString& file) {
    QString told;
    take(at, "saveAction", [&](QDialog& dialog) {
        if (auto* files = qobject_cast<QFileDialog*>(&dialog)) {
            files->selectFile(file);
            dialog.accept();
        } else if (auto* message = qobject_cast<QMessageBox*>(&dialog)) {
            told = message->text() + QLatin1Char('\n') + message->informativeText();
            dialog.accept();
        }
    });
    return told;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const test::Answers emergency{{"P1", {"yes"}}, {"P2", {"me"}}, {"E7", {"yes"}}};

} // namespace

TEST_CASE("an emergency can be taken along as a PDF") {
    QTemporaryDir folder;
    GuidanceWalk at;
    at.begin();
    at.walk(emergency);
    REQUIRE(at.questions().stage() == session::Stage::Emergency);
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    CHECK(save(at, file).isEmpty());
    CHECK(contentOf(file).startsWith("%PDF"));
    CHECK(says(at) == QStringLiteral("Saved"));
}

TEST_CASE("the file is offered under a name that tells nothing about anybody") {
    GuidanceWalk at;
    at.begin();
    at.walk(emergency);
    QString name;
    take(at, "saveAction", [&name](QDialog& dialog) {
        if (auto* files = qobject_cast<QFileDialog*>(&dialog))
            name = QFileInfo(files->selectedFiles().value(0)).fileName();
        dialog.reject();
    });
    CHECK(name == QStringLiteral("Bedside handout.pdf"));
    CHECK(says(at) == QStringLiteral("Nothing went out. Print or save")); // nothing was saved
}

TEST_CASE("a place that cannot be written is told, with what to do") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    REQUIRE(QFile::link(folder.filePath(QStringLiteral("nowhere/sheet.pdf")), file)); // also for root
    GuidanceWalk at;
    at.begin();
    at.walk(emergency);
    const QString told = save(at, file);
    CHECK(told.contains(QStringLiteral("Could not save the handout.")));
    CHECK(told.contains(file));
    CHECK(told.contains(QStringLiteral("Nothing was lost.")));
    CHECK(says(at) == QStringLiteral("Nothing went out. Print or save"));
}

TEST_CASE("the system's print dialog opens when somebody wants to print, and cancelling it changes nothing") {
    GuidanceWalk at;
    at.begin();
    at.walk(emergency);
    QString dialogName;
    take(at, "printAction", [&dialogName](QDialog& dialog) {
        dialogName = QString::fromLatin1(dialog.metaObject()->className());
        dialog.reject();
    });
    CHECK(dialogName == QStringLiteral("QPrintDialog"));
    CHECK(says(at) == QStringLiteral("Nothing went out. Print or save"));
}

TEST_CASE("printing to a file gives the very file that saving gives") {
    QTemporaryDir folder;
    const QString printed = folder.filePath(QStringLiteral("printed.pdf"));
    const QString saved = folder.filePath(QStringLiteral("saved.pdf"));
    GuidanceWalk at;
    at.begin();
    at.walk(test::calmPerson());
    REQUIRE(at.page() == session::PageKind::Result);
    take(at, "printAction", [&printed](QDialog& dialog) {
        if (auto* file = dialog.findChild<QLineEdit*>(QStringLiteral("filename"))) {
            file->setText(printed);
            dialog.accept();
        }
    });
    // Not that it was printed: a printer may still refuse it.
    CHECK(says(at) == QStringLiteral("Handed over to print"));
    CHECK(button(at).accessibleDescription().contains(QStringLiteral("print queue")));
    CHECK(save(at, saved).isEmpty());
    CHECK(button(at).accessibleDescription().isEmpty());
    CHECK(contentOf(printed).startsWith("%PDF"));
    CHECK(contentOf(printed) == contentOf(saved));
}
