// SPDX-License-Identifier: MIT
// A visit taken into the record: the note on the clipboard and the files for record systems, by keys and dialogs.
#include "desktop/handout_walk.h"

#include <QClipboard>
#include <QTemporaryDir>

using namespace bedside;
using test::HandoutWalk;
using test::word;

namespace {

/// Takes visits into the record.
class RecordWalk : public HandoutWalk {
public:
    explicit RecordWalk(const session::Policy& policy = {}) : HandoutWalk(policy) {
        QApplication::clipboard()->clear();
    }

    QAction& action(const char* name) {
        auto* found = window().findChild<QAction*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    /// Copies the note with its keys, and returns it. role answers what is asked; asked is what that was.
    QString copied(QMessageBox::ButtonRole role = QMessageBox::InvalidRole) {
        asked.clear();
        standBy([this] { QTest::keyClick(&window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier); },
                [&](QDialog& dialog) { answer(dialog, role); });
        return QApplication::clipboard()->text();
    }
    /// Saves to these files; an empty name cancels the dialog.
    void saveFiles(QStringList files, QMessageBox::ButtonRole role = QMessageBox::InvalidRole) {
        asked.clear();
        offered.clear();
        standBy([this] { action("actionSaveRecord").trigger(); },
                [&](QDialog& dialog) {
                    auto* typed = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
                    if (!typed)
                        return answer(dialog, role);
                    offered.append(typed->text());
                    const QString file = files.isEmpty() ? QString() : files.takeFirst();
                    typed->setText(file);
                    QMetaObject::invokeMethod(&dialog, file.isEmpty() ? "reject" : "accept", Qt::QueuedConnection);
                });
    }
    /// Returns what is said for a while.
    QString said() {
        auto* notice = window().findChild<QLabel*>(QStringLiteral("bottomNotice"));
        return notice && notice->isVisible() ? notice->text() : QString();
    }

    QString asked;
    QStringList offered;

private:
    void answer(QDialog& dialog, QMessageBox::ButtonRole role) {
        auto* message = qobject_cast<QMessageBox*>(&dialog);
        REQUIRE(message != nullptr);
        asked += message->text() + u'\n' + message->informativeText();
        for (QAbstractButton* button : message->buttons())
            if (message->buttonRole(button) == role)
                return button->click();
        message->escapeButton() ? message->escapeButton()->click() : dialog.accept();
    }
};

test::Answers lowMood() {
    test::Answers answers = test::calmPerson();
    answers["B3"] = {"yes"};
    return answers;
}

} // namespace

TEST_CASE("before anything was opened or answered there is no note, and before answers nothing for record systems") {
    RecordWalk at;
    CHECK_FALSE(at.action("actionCopyNote").isEnabled());
    CHECK_FALSE(at.action("actionSaveRecord").isEnabled());
    CHECK(at.copied().isEmpty());
    at.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(at.action("actionCopyNote").isEnabled());
    at.WindowFixture::open("right-bed");
    CHECK_FALSE(at.action("actionSaveRecord").isEnabled());
    const QString note = at.copied();
    CHECK(note.contains(word("The questions were not asked.")));
    CHECK(note.contains(word("Pages opened in the guide\n- Get help now\n- ")));
    CHECK(at.asked.isEmpty());
    CHECK(at.said() == word("The note is copied."));
}

TEST_CASE("the note names all that was opened, and the studies only once they are shown") {
    RecordWalk at;
    at.press(Qt::Key_E, Qt::ControlModifier);
    CHECK_FALSE(at.action("actionCopyNote").isEnabled()); // it asks first
    at.click("plainButton");
    at.reading().open(session::locationOf(word("page:positions")));
    at.settle();
    at.reading().open(session::locationOf(word("card:M1")));
    at.settle();
    CHECK(at.copied().contains(word("Pages opened in the guide\n- The studies\n- Positions, explored\n- Advice: ")));
}

TEST_CASE("pages that the settings hold back are in note and files as that, and as no answer") {
    QTemporaryDir folder;
    session::Policy policy;
    policy.hidesSexualPages = true;
    RecordWalk at(policy);
    at.click("questionsDoor");
    at.walk(test::calmPerson());
    const QString note = at.copied(QMessageBox::NoRole);
    CHECK(note.contains(word(": not asked; the settings of this computer hold back the pages about sex\n")));
    CHECK_FALSE(note.contains(word("Back care only")));
    at.saveFiles({folder.filePath(word("a.json"))}, QMessageBox::NoRole);
    const QByteArray answers = RecordWalk::contentOf(folder.filePath(word("a.json")));
    CHECK(answers.contains("QuestionnaireResponse"));
    CHECK(answers.contains("\"E1"));
    CHECK_FALSE(answers.contains("\"P0"));
}

TEST_CASE("the note of a whole visit holds answers, result, reading and the handout that went out, and says so") {
    QTemporaryDir folder;
    RecordWalk at;
    at.begin();
    at.walk(test::calmPerson());
    const QString asked = at.copied(QMessageBox::NoRole);
    CHECK(asked.contains(word("- One leg newly weak: No\n")));
    CHECK(asked.contains(word("Answered by: the patient\n")));
    CHECK(asked.contains(word("What the guide then showed\nGo gently: ")));
    CHECK_FALSE(asked.contains(word("Handouts given")));
    CHECK(at.said() == word("The note is copied. It holds answers."));
    at.click("makeHandoutButton");
    at.awaitPage();
    CHECK(at.save("saveAction", folder.filePath(word("a.pdf"))).isEmpty());
    CHECK(at.reading().handoutsGiven().size() == 1);
    CHECK(at.copied(QMessageBox::NoRole).contains(word("Handouts given\n- ") + at.reading().handoutsGiven().first()));
}

TEST_CASE("the words that something was copied cover nothing that can be pressed") {
    for (const int percent : {100, 200}) {
        RecordWalk at;
        at.window().resize(1024, 700);
        at.theme().setTextPercent(percent);
        at.begin();
        at.walk(test::calmPerson());
        at.copied(QMessageBox::NoRole);
        const auto* notice = at.window().findChild<QLabel*>(word("bottomNotice"));
        REQUIRE((notice && notice->isVisible()));
        CHECK(at.window().geometry().contains(notice->geometry()));
        for (const auto* button : at.window().findChildren<QAbstractButton*>()) {
            const QRect seen = button->visibleRegion().boundingRect().translated(button->mapToGlobal(QPoint(0, 0)));
            INFO(percent << " %, " << button->objectName().toStdString());
            CHECK_FALSE((button->isVisible() && seen.intersects(notice->geometry())));
        }
    }
}

TEST_CASE("a handout that did not go out is not noted, and one from the result page is") {
    QTemporaryDir folder;
    RecordWalk at;
    at.begin();
    at.walk(test::calmPerson());
    auto* button = at.window().findChild<QWidget*>(QStringLiteral("ResultPage"))->findChild<desktop::HandoutButton*>();
    auto* way = button->findChild<QAction*>(QStringLiteral("saveMailAction"));
    at.standBy([way] { way->trigger(); }, [](QDialog& dialog) { dialog.reject(); });
    CHECK(at.reading().handoutsGiven().isEmpty());
    button->findChild<QAction*>(QStringLiteral("copyTextAction"))->trigger();
    CHECK(at.reading().handoutsGiven().size() == 1);
    button->findChild<QAction*>(QStringLiteral("copyTextAction"))->trigger();
    CHECK(at.reading().handoutsGiven().size() == 1); // the same again
}

TEST_CASE("private answers are in a note only after a second yes, and Escape leaves the clipboard as it was") {
    RecordWalk at;
    at.begin();
    at.walk(lowMood());
    for (const char* page : {"card:A11", "asked:B3", "card:A7"}) { // the first two only private answers lead to
        at.reading().open(session::locationOf(word(page)));
        at.settle();
    }
    QApplication::clipboard()->setText(word("before"));
    CHECK(at.copied(QMessageBox::RejectRole) == word("before"));
    CHECK(at.asked.contains(word("private answers")));
    CHECK(at.said().isEmpty());
    const QString without = at.copied(QMessageBox::NoRole);
    CHECK_FALSE(without.contains(word("Low mood")));
    CHECK_FALSE(without.contains(word("little joy")));
    CHECK(without.contains(word("- Advice: ")));
    CHECK(QApplication::clipboard()->text().contains(word("left out of this note")));
    CHECK(at.copied(QMessageBox::YesRole).contains(word("- Low mood or little joy, most days: Yes")));
    CHECK(at.said().contains(word("private ones too")));
    CHECK(QApplication::clipboard()->text().contains(word("- Advice: Low mood, and where to turn")));
    at.questions().clear(); // "Start again": that it was opened still tells
    const QString later = at.copied();
    CHECK(later.contains(word("- Advice: ")));
    CHECK_FALSE(later.contains(word("Low mood")));
}

TEST_CASE("where the program clears itself, the note says how long it can be pasted") {
    RecordWalk at;
    at.press(Qt::Key_H, Qt::ControlModifier);
    at.copied();
    CHECK(at.said() == word("The note is copied."));
    at.press(Qt::Key_F9);
    at.copied();
    CHECK(at.said() == word("The note is copied. Paste it within 5 minutes: Bedside clears it when nobody is there."));
}

TEST_CASE("the answers and the questions are saved where somebody says, under names that tell nothing") {
    QTemporaryDir folder;
    const QString answers = folder.filePath(word("a.json"));
    const QString questions = folder.filePath(word("q.json"));
    RecordWalk at;
    at.begin();
    at.walk(lowMood());
    at.saveFiles({answers, questions}, QMessageBox::NoRole);
    CHECK(at.offered == QStringList{word("Bedside answers.json"), word("Bedside questions.json")});
    CHECK(HandoutWalk::contentOf(answers).contains("\"QuestionnaireResponse\""));
    CHECK_FALSE(HandoutWalk::contentOf(answers).contains("B3."));
    CHECK(HandoutWalk::contentOf(questions).contains("\"Questionnaire\""));
    CHECK(at.said() == word("The answers and the questions are saved."));
    at.saveFiles({answers, {}}, QMessageBox::YesRole);
    CHECK(HandoutWalk::contentOf(answers).contains("\"B3.yes\""));
    CHECK(at.said().contains(word("without the questions")));
}

TEST_CASE("nothing is saved where somebody changes their mind, and no file takes the place of the other") {
    QTemporaryDir folder;
    const QString answers = folder.filePath(word("a.json"));
    RecordWalk at;
    at.begin();
    at.walk(lowMood());
    at.saveFiles({answers}, QMessageBox::RejectRole);
    CHECK(at.offered.isEmpty());
    at.saveFiles({QString()}, QMessageBox::NoRole);
    CHECK_FALSE(QFile::exists(answers));
    at.saveFiles({answers, answers}, QMessageBox::NoRole);
    CHECK(HandoutWalk::contentOf(answers).contains("\"QuestionnaireResponse\""));
    at.saveFiles({folder.filePath(word("no/such/a.json"))}, QMessageBox::NoRole);
    CHECK_FALSE(QFile::exists(folder.filePath(word("no"))));
}

TEST_CASE("what the policy of the computer does not allow is not offered") {
    session::Policy policy;
    policy.exports = {session::Export::Print, session::Export::RecordNote};
    session::Clinic clinic(policy);
    const auto library = store::Library::open(store::embeddedContent());
    screen::Theme theme;
    desktop::MainWindow window(*library, theme, clinic);
    window.questions().begin(false);
    const auto* note = window.findChild<QAction*>(QStringLiteral("actionCopyNote"));
    const auto* files = window.findChild<QAction*>(QStringLiteral("actionSaveRecord"));
    CHECK((note->isVisible() && note->isEnabled()));
    CHECK_FALSE((files->isVisible() || files->isEnabled()));
}
