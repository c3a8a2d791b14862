// SPDX-License-Identifier: MIT
// Where a page opens in large text: at its top, so that one sees what it is.
#include "desktop/clinic_walk.h"
#include "desktop/handout_walk.h"
#include "desktop/keyboard_walk.h"
#include "desktop/speaking.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace bedside;
using test::KeyboardWalk;

namespace {

/// True where all of that part of the page is in sight.
bool isInView(QWidget& page, const char* name) {
    const QWidget& view = *page.findChild<QScrollArea*>(QStringLiteral("scroll"))->viewport();
    const auto& part = *page.findChild<QWidget*>(QString::fromLatin1(name));
    return view.rect().contains(QRect(part.mapTo(&view, QPoint(0, 0)), part.size()));
}

int scrolledIn(const QWidget& page) {
    return page.findChild<QScrollArea*>(QStringLiteral("scroll"))->verticalScrollBar()->value();
}

} // namespace

TEST_CASE("what has the keyboard is in sight when a page opens at 400 per cent, and Tab goes on to what one presses") {
    const auto check = [](KeyboardWalk& at, const std::string& heading, const char* next) {
        INFO(heading);
        QWidget* landed = at.focused();
        REQUIRE(landed != nullptr);
        INFO("landed on " << landed->objectName().toStdString());
        if (landed->objectName().toStdString() == heading) {
            CHECK_FALSE(landed->visibleRegion().isEmpty());
            CHECK_FALSE(landed->accessibleDescription().isEmpty());
            at.press(Qt::Key_Tab);
        }
        CHECK(at.focused()->objectName().toStdString() == next);
        CHECK(at.focused()->visibleRegion().boundingRect().top() == 0);
        return landed != at.focused(); // there was no room for it beside the heading
    };
    for (const char* language : {"en", "ar"}) {
        INFO(language);
        const test::Speaking speaking(language);
        KeyboardWalk at;
        at.theme().setTextPercent(400);
        at.window().resize(1024, 700);
        at.press(Qt::Key_D, Qt::ControlModifier);
        CHECK(check(at, "title", "drawingsCard"));
        CHECK_FALSE(at.find<QAbstractButton>("drawingsCard").isChecked());
        at.tabTo("plainButton");
        at.press(Qt::Key_Return);
        at.walk(test::calmPerson(), "E1");
        CHECK(check(at, "ask", "option1"));
        at.walk(test::calmPerson(), "E2");
        check(at, "ask", "option1");
        for (const auto& [page, heading, next] : {std::tuple("page:evidence", "title", "topic"),
                                                  std::tuple("teach-back:does-it-help", "teachBackAsk", "option1"),
                                                  std::tuple("page:handouts", "title", "preset-partner")}) {
            at.reading().open(session::locationOf(QString::fromLatin1(page)));
            at.settle();
            check(at, heading, next);
        }
    }
}

TEST_CASE("from a question that hides its answers, arrows scroll and digits answer") {
    KeyboardWalk at;
    at.theme().setTextPercent(400);
    at.window().resize(1024, 700);
    at.beginByKeys();
    at.walk(test::calmPerson(), "E1");
    QWidget& page = at.find<QWidget>("QuestionPage");
    REQUIRE(at.focused()->objectName() == QStringLiteral("ask"));
    const int before = scrolledIn(page);
    at.press(Qt::Key_Down);
    CHECK(scrolledIn(page) > before);
    CHECK_FALSE(at.find<QAbstractButton>("option1").isChecked());
    at.press(Qt::Key_2);
    CHECK(at.find<QAbstractButton>("option2").isChecked());
    CHECK(at.focused() == &at.find<QWidget>("option2"));
    CHECK(isInView(page, "option2"));
    at.theme().setTextPercent(100);
    at.settle();
    at.walk(test::calmPerson(), "E2");
    CHECK(at.focused()->objectName() == QStringLiteral("option1")); // where it is in sight
}

TEST_CASE("the first warning sign opens at its top in large text, with the question and an answer in view") {
    for (const char* language : {"en", "es", "ar"})
        for (const int percent : {150, 200}) {
            const test::Speaking speaking(language);
            test::KeyboardWalk at;
            at.theme().setTextPercent(percent);
            at.window().resize(1024, 700);
            at.begin();
            at.walk(test::calmPerson(), "E7");
            at.settle();
            INFO(language << " at " << percent << " %");
            QWidget& page = at.find<QWidget>("QuestionPage");
            CHECK(isInView(page, "ask"));
            if (percent == 150 || std::string(language) != "ar") { // whose lines are higher
                CHECK(isInView(page, "progress"));
                CHECK(scrolledIn(page) == 0);
            }
            CHECK(isInView(page, "option1"));
        }
}

TEST_CASE("in Spanish and large text every warning sign opens from its top or its question, with an answer in view") {
    const test::Speaking speaking("es");
    test::KeyboardWalk at;
    at.theme().setTextPercent(200);
    at.window().resize(1024, 700);
    at.begin();
    for (const char* question : {"E7", "E8", "E9", "E6", "E1", "E2", "E3", "E4", "E5", "B5", "B8"}) {
        at.walk(test::calmPerson(), question);
        at.settle();
        INFO(question);
        REQUIRE(at.asks() == question);
        QWidget& page = at.find<QWidget>("QuestionPage");
        const int question1st = page.findChild<QWidget*>(QStringLiteral("ask"))->y();
        CHECK(isInView(page, "ask"));
        CHECK(isInView(page, "option1"));
        CHECK((scrolledIn(page) == 0 || scrolledIn(page) == question1st - 8));
    }
}

TEST_CASE("the questions of a part open with its title in view, and go on as the keyboard does") {
    test::ClinicWalk at;
    at.theme().setTextPercent(200);
    at.window().resize(1024, 700);
    at.beginTogether();
    at.settle();
    QWidget& page = at.find<QWidget>("PartSheet");
    CHECK(scrolledIn(page) == 0);
    CHECK(isInView(page, "sheetTitle"));
    at.press(Qt::Key_Down);
    at.settle();
    CHECK(scrolledIn(page) > 0);
    const auto* focused = QApplication::focusWidget();
    CHECK(focused->visibleRegion().boundingRect().height() == focused->height());
}

TEST_CASE("the questions of a part open with the first answer in view, whatever stands above it") {
    for (const char* language : {"en", "es", "ar"})
        for (const int percent : {100, 200, 400})
            for (const QSize& size : {QSize(1024, 700), QSize(1920, 1080)}) {
                const test::Speaking speaking(language);
                test::ClinicWalk at;
                at.theme().setTextPercent(percent);
                at.window().resize(size);
                at.beginTogether();
                QTest::qWait(50); // rows take some rounds of events to come to their place
                INFO(language << " at " << percent << " %, " << size.width() << " px");
                QWidget& page = at.find<QWidget>("PartSheet");
                CHECK(test::ClinicWalk::isWhollySeen(*at.row("P1").findChild<QWidget*>(QStringLiteral("option1"))));
                if (size.width() == 1920 && percent < 400)
                    CHECK(isInView(page, "sheetTitle"));
                CHECK(at.find<QWidget>("sheetIntro").isVisible() ==
                      (percent == 100)); // else behind the line that opens
                at.click("keysFold");
                CHECK(at.find<QWidget>("sheetIntro").isVisible());
            }
}

TEST_CASE("the result so far is in reach in large text too, below the questions where the bar has no room") {
    test::ClinicWalk at;
    at.window().resize(1024, 700);
    at.beginTogether();
    for (const int percent : {400, 100}) {
        at.theme().setTextPercent(percent);
        at.settle();
        INFO(percent << " %");
        auto& button = at.find<QWidget>("resultSoFarButton");
        CHECK(button.isVisible());
        CHECK(
            at.find<QWidget>("PartSheet").findChild<QWidget*>(QStringLiteral("guidanceSheet"))->isAncestorOf(&button) ==
            (percent == 400));
    }
}

TEST_CASE("the page where a handout is made opens at its top in large text") {
    for (const int percent : {200, 400}) {
        test::HandoutWalk at;
        at.theme().setTextPercent(percent);
        at.window().resize(1024, 700);
        at.enter();
        INFO(percent << " %");
        CHECK(scrolledIn(at.find<QWidget>("HandoutPage")) == 0);
    }
}
