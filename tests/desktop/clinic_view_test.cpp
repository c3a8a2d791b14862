// SPDX-License-Identifier: MIT
#include "desktop/clinic_walk.h"

#include <QClipboard>
#include <QScrollBar>
#include <QSplitter>

using namespace bedside;
using test::ClinicWalk;

TEST_CASE("F9 puts what a clinician needs beside the page, and takes it away again") {
    ClinicWalk at;
    at.open("right-bed");
    CHECK_FALSE(at.hasSide());
    at.switchOn();
    CHECK(at.hasSide());
    CHECK(at.article().isVisible());
    CHECK(at.clinic().isOn());
    CHECK(at.sideText().startsWith(QStringLiteral("For the clinician")));
    at.switchOn();
    CHECK_FALSE(at.hasSide());
}

TEST_CASE("private answers stand beside the result, and no copy of the words there holds them") {
    ClinicWalk at;
    at.beginTogether();
    const auto give = [&at](const std::string& id) {
        const auto& all = at.questions().guidance().questions;
        const auto question = std::ranges::find(all, id, [](const auto& each) { return each.id.text; });
        at.questions().answerUrgent(static_cast<std::size_t>(question - all.begin()),
                                    guidance::bitOf(*question, "yes"));
    };
    give("P1");
    give("B3");
    at.questions().stop();
    at.settle();
    const QString mark = QStringLiteral("private: leaves only after a second yes");
    REQUIRE(at.sideText().contains(mark));
    at.side().selectAll();
    at.side().copy();
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("For the clinician")));
    CHECK_FALSE(copied.contains(mark));
    CHECK_FALSE(copied.contains(QStringLiteral("B3")));
}

TEST_CASE("the button in the bar switches the clinic view too, and shows how it stands") {
    ClinicWalk at;
    auto& button = at.find<QToolButton>("clinicButton");
    at.click("clinicButton");
    CHECK(at.hasSide());
    CHECK(button.isChecked());
    at.switchOn();
    CHECK_FALSE(button.isChecked());
}

TEST_CASE("the patient's page says the same with and without the clinician's side") {
    ClinicWalk at;
    at.window().resize(1920, 1000);
    for (const char* section : {"right-bed", "does-it-help", "closeness"}) {
        at.open(section);
        at.agree();
        const std::string without = at.text().toStdString();
        at.switchOn();
        CHECK(at.text().toStdString() == without);
        at.switchOn();
    }
}

TEST_CASE("each page has a side of its own, which is in step with the answers") {
    ClinicWalk at;
    at.switchOn();
    at.click("questionsDoor");
    at.click("plainButton");
    CHECK(at.sideText().contains(QStringLiteral("Still need an answer: ")));
    at.press(Qt::Key_1);
    at.press(Qt::Key_1);
    at.endPart();
    const std::string before = at.sideText().toStdString();
    at.press(Qt::Key_N);
    CHECK(at.sideText().toStdString() != before); // one sign less is open
    at.open("right-bed");
    CHECK(at.sideText().toStdString() != before);
}

TEST_CASE("where a page stays, so does the place in its side, and what was opened there") {
    ClinicWalk at;
    at.window().resize(1280, 520);
    at.beginTogether();
    at.press(Qt::Key_1);
    auto& bar = *at.side().verticalScrollBar();
    REQUIRE(bar.maximum() > 0);
    bar.setValue(bar.maximum() / 2);
    const int place = bar.value();
    at.press(Qt::Key_3); // who is using this: a clinician
    CHECK(at.asks() == "P2");
    CHECK(bar.value() == std::min(place, bar.maximum()));
}

TEST_CASE("in a narrow window one side is in front at a time, and F6 goes to the other") {
    ClinicWalk at;
    at.window().resize(820, 700);
    at.agree();
    at.open("right-bed");
    at.switchOn();
    CHECK(at.article().isVisible());
    CHECK_FALSE(at.hasSide());
    at.press(Qt::Key_F6);
    CHECK(at.hasSide());
    CHECK_FALSE(at.article().isVisible());
    CHECK(at.side().hasFocus());
    CHECK(at.find<QToolButton>("clinicSideButton").isChecked());
    at.press(Qt::Key_F6);
    CHECK(at.article().hasFocus());
    at.click("clinicSideButton");
    CHECK(at.hasSide());
    at.open("does-it-help"); // a page that is opened is shown
    CHECK(at.article().isVisible());
    CHECK(at.find<QToolButton>("patientSideButton").isChecked());
}

TEST_CASE("F6 moves the keyboard between the two sides") {
    ClinicWalk at;
    at.open("right-bed");
    at.switchOn();
    CHECK(at.article().hasFocus());
    at.press(Qt::Key_F6);
    CHECK(at.side().hasFocus());
    CHECK(at.side().accessibleName() == QStringLiteral("For the clinician"));
    at.press(Qt::Key_F6);
    CHECK(at.article().hasFocus());
}

TEST_CASE("an emergency keeps the keyboard at its number, whatever stands beside it") {
    for (const int width : {1280, 820}) {
        ClinicWalk at;
        at.window().resize(width, 800);
        at.beginTogether();
        at.answerPart(test::calmPerson());
        at.endPart();
        at.press(Qt::Key_F6);
        if (width < 900)
            at.press(Qt::Key_F6);
        at.row("E7").findChild<QAbstractButton*>()->setFocus();
        at.press(Qt::Key_1);
        auto& number = at.find<screen::ArticleView>("emergency");
        CHECK(at.questions().stage() == session::Stage::Emergency);
        CHECK(number.isVisible());
        CHECK(number.hasFocus());
        CHECK(at.hasSide() == (width > 900));
    }
}

TEST_CASE("with the clinician's side in 1280 pixels the studies stay, and the list of pages waits behind its button") {
    ClinicWalk at;
    at.agree();
    at.open("does-it-help");
    CHECK(at.find<QWidget>("sectionList").isVisible());
    at.switchOn();
    at.settle();
    CHECK(at.find<QWidget>("studies").isVisible());
    CHECK_FALSE(at.find<QWidget>("sectionList").isVisible());
    CHECK(at.article().viewport()->width() >= 440);
    at.click("contentsButton");
    CHECK(at.find<QWidget>("sectionList").isVisible());
}

TEST_CASE("text size and theme reach the clinician's side") {
    ClinicWalk at;
    at.window().resize(1920, 1000);
    at.switchOn();
    const int low = at.side().wholeHeight();
    at.theme().setTextPercent(150);
    at.settle();
    CHECK(at.side().wholeHeight() > low);
    at.theme().choose(screen::ThemeChoice::Dark);
    at.settle();
    const QImage shot = at.side().grab().toImage();
    CHECK(shot.pixelColor(shot.width() - 30, shot.height() - 4).lightness() < 80);
}

TEST_CASE("nothing of the clinic view is clipped at any text size and width") {
    ClinicWalk at;
    at.beginTogether();
    for (const int percent : {75, 100, 150, 200, 400})
        for (const int width : {480, 820, 1024, 1280, 1920}) {
            at.theme().setTextPercent(percent);
            at.window().resize(width, 700);
            at.settle();
            INFO(percent << " %, " << width << " px");
            CHECK(at.window().width() == width);
            CHECK(at.find<QWidget>("sideBar").minimumSizeHint().width() <= width);
            if (width >= 1024)
                CHECK(at.find<QWidget>("topBar").minimumSizeHint().width() <= width);
            if (at.hasSide())
                CHECK(at.side().document()->size().width() <= at.side().viewport()->width() + 1);
        }
}

TEST_CASE("the clinician's buttons stand in a bar as high as that beside it, flush with the words above") {
    ClinicWalk at;
    at.window().resize(1024, 700);
    at.beginTogether();
    const auto topOf = [](const QWidget& widget) { return widget.mapTo(widget.window(), QPoint()).y(); };
    const auto& bar = at.find<QWidget>("clinicBar");
    CHECK(topOf(bar) == topOf(*at.find<QWidget>("PartSheet").findChild<QWidget*>(QStringLiteral("guidanceBar"))));
    const auto& words = *at.side().viewport();
    const auto& button = *bar.findChild<QToolButton*>();
    CHECK(button.mapToGlobal(QPoint()).x() == words.mapToGlobal(QPoint()).x());
}

TEST_CASE("the switch between the sides is low where the text is large, and still easy to hit") {
    ClinicWalk at;
    at.window().resize(1024, 700);
    at.beginTogether();
    at.theme().setTextPercent(200);
    at.settle();
    REQUIRE(at.find<QWidget>("sideBar").isVisible());
    CHECK(at.find<QWidget>("sideBar").height() <= 72);
    for (const char* half : {"patientSideButton", "clinicSideButton"})
        CHECK(at.find<QWidget>(half).height() >= 44);
}

TEST_CASE("the splitter gives either side more room") {
    ClinicWalk at;
    at.open("right-bed");
    at.switchOn();
    auto& sides = at.find<QSplitter>("sides");
    const int before = at.side().width();
    sides.setSizes({700, 580});
    at.settle();
    CHECK(at.side().width() > before);
    CHECK(at.article().isVisible());
}

TEST_CASE("the clinic's actions stand in the menu, each with a letter of its own") {
    ClinicWalk at;
    for (const QMenu* menu : at.window().findChildren<QMenu*>()) {
        QStringList letters;
        for (const QAction* action : menu->actions()) {
            const auto sign = action->text().indexOf(u'&');
            if (sign >= 0)
                letters.append(action->text().mid(sign + 1, 1).toLower());
        }
        const bool isClinic = menu->actions().contains(at.window().findChild<QAction*>("actionClinic"));
        if (isClinic) {
            INFO(letters.join(u' ').toStdString());
            CHECK(letters.size() == 6);
            CHECK(letters.removeDuplicates() == 0);
        }
    }
}
