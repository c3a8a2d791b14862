// SPDX-License-Identifier: MIT
// The patient's window, on another screen.
#include "desktop/clinic_walk.h"

#include <QScreen>

using namespace bedside;
using test::ClinicWalk;

namespace {

std::string patientArticle() {
    return ClinicWalk::patient()
        ->findChild<screen::ArticleView*>(QStringLiteral("article"))
        ->document()
        ->toPlainText()
        .toStdString();
}

} // namespace

TEST_CASE("the patient's window shows the same page, and keeps in step") {
    ClinicWalk at;
    at.open("right-bed");
    openPatientWindow(at);
    CHECK(ClinicWalk::patient()->windowTitle() == QStringLiteral("Bedside"));
    CHECK(patientArticle() == at.text().toStdString());
    at.open("does-it-help");
    CHECK(patientArticle() == at.text().toStdString());
    at.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(at.place() == QStringLiteral("right-bed"));
    CHECK(patientArticle() == at.text().toStdString());
    at.press(Qt::Key_F9, Qt::ShiftModifier);
    CHECK(ClinicWalk::patient() == nullptr);
}

TEST_CASE("the patient's window goes down the page with the clinician") {
    ClinicWalk at;
    at.window().resize(1280, 600);
    at.open("right-bed");
    openPatientWindow(at);
    ClinicWalk::patient()->resize(900, 500);
    at.settle();
    at.article().setScrollShare(0.5);
    at.settle();
    CHECK(ClinicWalk::patient()->findChild<screen::ArticleView*>(QStringLiteral("article"))->scrollShare() ==
          Approx(0.5).margin(0.05));
}

TEST_CASE("the patient's window goes down the result with the clinician") {
    ClinicWalk at;
    at.window().resize(1280, 600);
    at.beginTogether();
    openPatientWindow(at);
    ClinicWalk::patient()->resize(900, 500);
    at.questions().stop();
    at.settle();
    at.find<screen::ArticleView>("result").setScrollShare(0.4);
    at.settle();
    CHECK(ClinicWalk::patient()->findChild<screen::ArticleView*>(QStringLiteral("result"))->scrollShare() ==
          Approx(0.4).margin(0.05));
}

TEST_CASE("no word of the clinician's stands in the patient's window") {
    ClinicWalk at;
    at.switchOn();
    openPatientWindow(at);
    const auto isClean = [&at](const char* where) {
        const QString words = ClinicWalk::wordsOf(*ClinicWalk::patient());
        INFO(where << ": " << words.left(300).toStdString());
        CHECK_FALSE(words.isEmpty());
        const QStringList heard = at.sideText().split(u'\n', Qt::SkipEmptyParts).mid(0, 2);
        for (const QString& line : heard) // its title and what it is
            CHECK_FALSE(words.contains(line));
        for (const char* word :
             {"clinician's", "clinician’s", "Raw counts", "Rule ", "Flags ticked", "Copy note", "Next patient"})
            CHECK_FALSE(words.contains(QString::fromUtf8(word)));
        CHECK(ClinicWalk::patient()->findChild<QWidget*>(QStringLiteral("clinicSide")) == nullptr);
    };
    isClean("cover");
    at.click("questionsDoor");
    isClean("consent");
    at.click("plainButton");
    at.answerPart(test::calmPerson());
    at.endPart();
    isClean("signs");
    at.answerPart(test::calmPerson());
    at.click("resultSoFarButton");
    isClean("result");
    at.open("right-bed");
    isClean("section");
    at.reading().open({session::PageKind::Help, {}});
    at.settle();
    isClean("help");
}

TEST_CASE("while questions stand together, the patient sees the one that is asked") {
    ClinicWalk at;
    at.switchOn();
    openPatientWindow(at);
    at.begin();
    auto* ask = ClinicWalk::patient()->findChild<QLabel*>(QStringLiteral("ask"));
    REQUIRE(ask != nullptr);
    CHECK(ask->isVisible());
    CHECK(ask->text() == QStringLiteral("Are you 18 or older?"));
    at.press(Qt::Key_1);
    CHECK(ask->text() == QStringLiteral("Who is using this now?"));
    at.press(Qt::Key_Up);
    CHECK(ask->text() == QStringLiteral("Are you 18 or older?"));
    CHECK(at.isIn("P1"));
}

TEST_CASE("an answer pressed in the patient's window counts, and leads both on") {
    ClinicWalk at;
    at.switchOn();
    openPatientWindow(at);
    at.begin();
    auto* option = ClinicWalk::patient()->findChild<QAbstractButton*>(QStringLiteral("option1"));
    QTest::mouseClick(option, Qt::LeftButton);
    QTest::mouseClick(ClinicWalk::patient()->findChild<QAbstractButton*>(QStringLiteral("questionNextButton")),
                      Qt::LeftButton);
    at.settle();
    CHECK(at.answerTo("P1") == "yes");
    CHECK(at.asks() == "P2");
    CHECK(at.row("P2").property("look") == QStringLiteral("sheet-row-now"));
}

TEST_CASE("an answer given in the clinic view stands in the patient's window too, whatever was chosen there") {
    ClinicWalk at;
    at.switchOn();
    openPatientWindow(at);
    at.begin();
    auto* yes = ClinicWalk::patient()->findChild<QAbstractButton*>(QStringLiteral("option1"));
    auto* no = ClinicWalk::patient()->findChild<QAbstractButton*>(QStringLiteral("option2"));
    QTest::mouseClick(yes, Qt::LeftButton);
    REQUIRE(yes->isChecked());
    QTest::mouseClick(at.row("P1").findChild<QAbstractButton*>(QStringLiteral("option2")), Qt::LeftButton);
    at.settle();
    CHECK(at.answerTo("P1") == "no");
    CHECK(no->isChecked());
    CHECK_FALSE(yes->isChecked());
}

TEST_CASE("what is typed for a handout or to search is not seen in the patient's window") {
    ClinicWalk at;
    at.agree();
    at.open("right-bed");
    openPatientWindow(at);
    const std::string page = patientArticle();
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.type(QStringLiteral("pelvis"));
    CHECK(at.reading().location().kind == session::PageKind::Search);
    CHECK(patientArticle() == page);
    CHECK_FALSE(ClinicWalk::wordsOf(*ClinicWalk::patient()).contains(QStringLiteral("pelvis")));
    at.reading().open(session::locationOf(QStringLiteral("page:handouts")));
    at.settle();
    CHECK(ClinicWalk::patient()->findChild<QWidget*>(QStringLiteral("HandoutPage")) == nullptr);
    CHECK(patientArticle() == page);
}

TEST_CASE("a window opened while a handout is made shows the first page") {
    ClinicWalk at;
    at.agree();
    at.reading().open(session::locationOf(QStringLiteral("page:handouts")));
    openPatientWindow(at);
    CHECK(ClinicWalk::patient()->findChild<QWidget*>(QStringLiteral("HandoutPage")) == nullptr);
    CHECK(ClinicWalk::patient()->findChild<QWidget*>(QStringLiteral("CoverPage"))->isVisible());
}

TEST_CASE("an emergency stands alone in the patient's window") {
    ClinicWalk at;
    at.switchOn();
    openPatientWindow(at);
    at.begin();
    at.answerPart(test::calmPerson());
    at.endPart();
    at.press(Qt::Key_1);
    CHECK(ClinicWalk::patient()->findChild<QWidget*>(QStringLiteral("EmergencyPage"))->isVisible());
    CHECK_FALSE(ClinicWalk::patient()->findChild<QWidget*>(QStringLiteral("sectionList"))->isVisible());
    CHECK(at.find<screen::ArticleView>("emergency").hasFocus());
}

TEST_CASE("the patient's window closes when its screen goes, and nothing is lost") {
    ClinicWalk at;
    at.switchOn();
    openPatientWindow(at);
    at.begin();
    at.press(Qt::Key_1);
    QScreen* screen = ClinicWalk::patient()->screen();
    emit qApp->screenRemoved(screen);
    at.settle();
    CHECK(ClinicWalk::patient() == nullptr);
    CHECK_FALSE(at.window().findChild<QAction*>(QStringLiteral("actionPatientWindow"))->isChecked());
    CHECK(at.answerTo("P1") == "yes");
    CHECK(at.isIn("P2"));
    openPatientWindow(at); // and can be opened again
    CHECK(ClinicWalk::patient()->findChild<QLabel*>(QStringLiteral("ask"))->isVisible());
}

TEST_CASE("closed by whoever sits before it, it is closed in the menu too") {
    ClinicWalk at;
    openPatientWindow(at);
    ClinicWalk::patient()->close();
    at.settle();
    CHECK_FALSE(at.window().findChild<QAction*>(QStringLiteral("actionPatientWindow"))->isChecked());
    CHECK_FALSE(at.clinic().showsPatientWindow());
}

TEST_CASE("the patient's window is gone as soon as the main window is") {
    ClinicWalk at;
    openPatientWindow(at);
    at.window().hide(); // as Leave now does first
    CHECK(ClinicWalk::patient() == nullptr);
}

TEST_CASE("leave now in the patient's window blanks both") {
    ClinicWalk at;
    openPatientWindow(at);
    QTest::mouseClick(ClinicWalk::patient()->findChild<QAbstractButton*>(QStringLiteral("leaveButton")),
                      Qt::LeftButton);
    CHECK_FALSE(at.window().isVisible());
    CHECK(ClinicWalk::patient() == nullptr);
}

TEST_CASE("help and its keys work from the patient's window") {
    ClinicWalk at;
    openPatientWindow(at);
    QTest::mouseClick(ClinicWalk::patient()->findChild<QAbstractButton*>(QStringLiteral("helpButton")), Qt::LeftButton);
    at.settle();
    CHECK(at.reading().location().kind == session::PageKind::Help);
}

TEST_CASE("the patient's window opens on the second screen, where there is one", "[screens]") {
    if (QGuiApplication::screens().size() < 2)
        return; // `ctest -R two_screens` has two
    ClinicWalk at;
    openPatientWindow(at);
    CHECK(ClinicWalk::patient()->screen() != at.window().screen());
}
