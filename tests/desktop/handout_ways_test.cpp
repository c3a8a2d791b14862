// SPDX-License-Identifier: MIT
// The ways of a handout out of the program, and what is asked before it goes.
#include "desktop/handout_walk.h"

#include <QClipboard>
#include <QTemporaryDir>

using namespace bedside;
using test::HandoutWalk;
using test::word;

TEST_CASE("a handout without words about anybody is saved unasked, as PDF, web page and text") {
    QTemporaryDir folder;
    HandoutWalk at;
    at.enter();
    CHECK(at.save("saveAction", folder.filePath(word("a.pdf"))).isEmpty());
    CHECK(HandoutWalk::contentOf(folder.filePath(word("a.pdf"))).startsWith("%PDF"));
    CHECK(at.save("savePageAction", folder.filePath(word("a.html"))).isEmpty());
    CHECK(HandoutWalk::contentOf(folder.filePath(word("a.html"))).startsWith("<!DOCTYPE html>"));
    CHECK(at.save("saveMailAction", folder.filePath(word("a.txt"))).isEmpty());
    CHECK(HandoutWalk::contentOf(folder.filePath(word("a.txt"))).contains("Talking with a partner"));
    at.take("copyTextAction", [](QDialog&) { FAIL("nothing is to be asked"); });
    CHECK(QApplication::clipboard()->text().startsWith(at.page())); // and then what stands at the foot of paper
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("next review by")));
    CHECK(at.find<desktop::HandoutPage>("HandoutPage").findChild<desktop::HandoutButton*>()->text() == word("Copied"));
}

TEST_CASE("typed words leave only after a second yes, which names them; the name of the file tells none of them") {
    QTemporaryDir folder;
    const QString file = folder.filePath(word("a.pdf"));
    HandoutWalk at;
    at.enter();
    at.note(word("Call me, Ada"));
    const QString asked = at.save("saveAction", file, false);
    CHECK(asked.contains(word("a name or a note")));
    CHECK_FALSE(asked.contains(word("Ada")));
    CHECK_FALSE(QFile::exists(file));
    CHECK(at.save("saveAction", file).contains(word("a name or a note")));
    CHECK(HandoutWalk::contentOf(file).startsWith("%PDF"));
    QString offered;
    at.take("saveAction", [&offered](QDialog& dialog) {
        if (auto* files = qobject_cast<QFileDialog*>(&dialog)) {
            offered = QFileInfo(files->selectedFiles().value(0)).fileName();
            dialog.reject();
        } else if (auto* message = qobject_cast<QMessageBox*>(&dialog)) {
            message->buttons().front()->click();
        }
    });
    CHECK(offered == word("Bedside handout.pdf"));
    at.note({});
    CHECK(at.save("saveAction", folder.filePath(word("b.pdf"))).isEmpty());
}

TEST_CASE("advice that private answers lead to is asked about, and more of it is offered and off") {
    QTemporaryDir folder;
    HandoutWalk at;
    at.begin();
    auto answers = test::calmPerson();
    answers["B3"] = {"yes"};
    answers["B6"] = {"antidepressant"};
    at.walk(answers);
    at.click("makeHandoutButton");
    at.awaitPage();
    at.open("lookFold");
    auto& more = at.find<QAbstractButton>("privateCard");
    CHECK(more.isVisible());
    CHECK_FALSE(more.isChecked());
    CHECK(at.save("saveAction", folder.filePath(word("a.pdf")), false).contains(word("private answers")));
    CHECK_FALSE(QFile::exists(folder.filePath(word("a.pdf"))));
    const QString before = at.page();
    at.push("privateCard");
    at.awaitPage();
    CHECK(at.page() != before);
    at.pick("bed");
    CHECK(at.save("saveAction", folder.filePath(word("a.pdf"))).isEmpty());
    CHECK_FALSE(more.isVisible());
}

TEST_CASE("a place that cannot be written keeps the older file, and the handout") {
    QTemporaryDir folder;
    const QString older = folder.filePath(word("older.pdf"));
    QFile file(older);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("older");
    file.close();
    const QString nowhere = folder.filePath(word("nowhere.pdf"));
    REQUIRE(QFile::link(folder.filePath(word("gone/nowhere.pdf")), nowhere)); // also for root
    HandoutWalk at;
    at.enter();
    const QString told = at.save("saveAction", nowhere);
    CHECK(told.contains(word("Could not save the handout.")));
    CHECK(told.contains(word("Nothing was lost.")));
    CHECK(HandoutWalk::contentOf(older) == "older");
    CHECK_FALSE(at.view().picture().isNull());
    CHECK_FALSE(at.save("saveAction", older).contains(word("Could not"))); // it asks whether to replace it
    CHECK(HandoutWalk::contentOf(older).startsWith("%PDF"));
}

TEST_CASE("cancelling the print dialog says nothing and changes nothing") {
    HandoutWalk at;
    at.enter();
    QStringList opened;
    at.take("printAction", [&opened](QDialog& dialog) {
        opened.append(QString::fromLatin1(dialog.metaObject()->className()));
        dialog.reject();
    });
    CHECK(opened == QStringList{word("QPrintDialog")});
    CHECK_FALSE(at.find<QWidget>("printAgainButton").isVisible());
    CHECK_FALSE(at.view().picture().isNull());
}

TEST_CASE("a letterhead is on the page, and remembered only while that is ticked") {
    HandoutWalk at;
    at.enter();
    at.open("clinicFold");
    at.find<QLineEdit>("clinicField").setText(word("The Clinic"));
    at.find<QPlainTextEdit>("addressField").setPlainText(word("1 High Street\n\n0123 456"));
    at.awaitPage();
    CHECK(at.page().contains(word("The Clinic")));
    CHECK_FALSE(QFile::exists(desktop::KeptLetterhead::usualFile()));
    at.push("rememberCard");
    const auto kept = desktop::KeptLetterhead().read();
    REQUIRE(kept);
    CHECK(kept->name == "The Clinic");
    CHECK(kept->lines == std::vector<std::string>{"1 High Street", "0123 456"});
    at.find<QLineEdit>("clinicField").setText(word("Another Clinic"));
    CHECK(QTest::qWaitFor([] { return desktop::KeptLetterhead().read()->name == "Another Clinic"; }, 5000));
    at.push("rememberCard");
    CHECK_FALSE(QFile::exists(desktop::KeptLetterhead::usualFile()));
}

TEST_CASE("a letterhead that is kept stands on the next handout; one that is damaged is as good as none") {
    CHECK(desktop::KeptLetterhead().keep({"The Clinic", {"1 High Street"}, {}}).empty());
    {
        test::HandoutWalk first; // which removes it
        REQUIRE(desktop::KeptLetterhead().keep({"The Clinic", {"1 High Street"}, {}}).empty());
        first.enter();
        CHECK(first.page().contains(word("The Clinic")));
        CHECK(first.find<QLineEdit>("clinicField").text() == word("The Clinic"));
    }
    QFile file(desktop::KeptLetterhead::usualFile());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"name\": [");
    file.close();
    CHECK_FALSE(desktop::KeptLetterhead().read());
    CHECK(desktop::KeptLetterhead().forget().empty());
}

TEST_CASE("a logo that cannot be printed is told of at its field, and the one before stays") {
    QTemporaryDir folder;
    const auto write = [&folder](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(word(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QString good = write("good.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\">"
                                           "<path d=\"M0 0h40v20H0z\"/></svg>");
    const QString bad = write("bad.png", "this is no picture");
    HandoutWalk at;
    at.enter();
    at.open("clinicFold");
    const auto choose = [&at](const QString& file) {
        at.standBy([&at] { at.push("logoButton"); },
                   [&file](QDialog& dialog) {
                       if (auto* typed = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit")))
                           typed->setText(file);
                       QMetaObject::invokeMethod(&dialog, &QDialog::accept, Qt::QueuedConnection);
                   });
    };
    const auto& fault = at.find<QLabel>("logoFault");
    choose(good);
    CHECK_FALSE(fault.isVisible());
    CHECK(at.bench().choice().letterhead.logo.isSvg);
    choose(bad);
    CHECK(fault.isVisible());
    CHECK_FALSE(fault.text().isEmpty());
    CHECK(at.bench().choice().letterhead.logo.isSvg);
    at.push("removeLogoButton");
    CHECK(at.bench().choice().letterhead.logo.bytes.empty());
    CHECK_FALSE(fault.isVisible());
}
