// SPDX-License-Identifier: MIT
// Where a page opens in large text: at its top, so that one sees what it is.
#include "desktop/clinic_walk.h"
#include "desktop/handout_walk.h"
#include "desktop/keyboard_walk.h"
#include "desktop/speaking.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace bedside;

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
