// SPDX-License-Identifier: MIT
// The row of the question that is asked is in view, in windows of the usual sizes.
#include "desktop/clinic_walk.h"

#include <QScrollBar>

using namespace bedside;
using test::ClinicWalk;

namespace {

void goToSigns(ClinicWalk& at, const QSize& size) {
    at.window().resize(size);
    at.beginTogether();
    at.answerPart(test::calmPerson());
    at.endPart();
    REQUIRE(at.asks() == "E7");
}

/// Rows that open and close take some rounds of events.
void standStill(ClinicWalk& at) {
    const QWidget& sheet = at.find<QWidget>("PartSheet");
    const auto places = [&sheet] {
        std::vector<QRect> all;
        for (const auto* each : sheet.findChildren<QWidget*>())
            all.push_back(each->geometry());
        return all;
    };
    for (int still = 0, round = 0; still < 3 && round < 200; ++round) {
        const auto before = places();
        at.settle();
        still = places() == before ? still + 1 : 0;
    }
}

/// The words of the question that is asked, its signs and each of its answers.
void checkAsked(ClinicWalk& at) {
    standStill(at);
    const QWidget& row = at.row(at.asks().c_str());
    const auto* room = at.find<QWidget>("PartSheet").findChild<QScrollArea*>(QStringLiteral("scroll"))->viewport();
    INFO(at.asks() << ", " << row.height() << " px at " << row.mapTo(room, QPoint()).y() << " in " << room->height());
    CHECK(row.isAncestorOf(QApplication::focusWidget()));
    CHECK(ClinicWalk::isWhollySeen(row));
    for (const auto* part : row.findChildren<QWidget*>())
        if (part->isVisible() && !part->size().isEmpty())
            CHECK(ClinicWalk::isWhollySeen(*part));
}

const std::initializer_list<QSize> sizes{{1440, 900}, {1280, 800}, {1280, 720}, {1024, 700}};

} // namespace

TEST_CASE("the question that stays open after no to the rest is in view with all its answers") {
    for (const QSize& size : sizes) {
        ClinicWalk at;
        goToSigns(at, size);
        INFO(size.width() << " x " << size.height());
        at.press(Qt::Key_R);
        at.press(Qt::Key_Tab);
        for (int time = 0; time < 9 && at.asks() == "E7"; ++time)
            at.press(Qt::Key_Return); // reads on first, where the list is longer than the page
        REQUIRE(at.asks() == "U7");
        checkAsked(at);
    }
}

TEST_CASE("each question one walks to, down or up, is in view with all its answers") {
    for (const QSize& size : sizes) {
        ClinicWalk at;
        goToSigns(at, size);
        INFO(size.width() << " x " << size.height());
        const std::vector<std::size_t> asked = at.questions().partQuestions();
        for (std::size_t step = 1; step < asked.size(); ++step) {
            at.press(Qt::Key_Down);
            CHECK(at.questions().question() == asked[step]);
            checkAsked(at);
        }
        for (std::size_t step = 1; step < asked.size(); ++step) {
            at.press(Qt::Key_Up);
            checkAsked(at);
        }
    }
}

TEST_CASE("each question one comes to by an answer is in view with all its answers") {
    ClinicWalk at;
    goToSigns(at, {1280, 800});
    while (at.asks() != "U7") {
        checkAsked(at);
        at.press(Qt::Key_N);
    }
    checkAsked(at);
}

TEST_CASE("the question that is asked stays in view as the window gets lower") {
    ClinicWalk at;
    goToSigns(at, {1280, 900});
    for (int step = 0; step < 4; ++step)
        at.press(Qt::Key_Down);
    at.window().resize(1024, 700);
    at.settle();
    checkAsked(at);
}

TEST_CASE("of a question that is higher than the page the words come first, and the keyboard is always in view") {
    ClinicWalk at;
    at.theme().setTextPercent(200);
    goToSigns(at, {1024, 700});
    int higher = 0;
    const std::size_t count = at.questions().partQuestions().size();
    for (std::size_t step = 1; step < count; ++step) {
        at.press(Qt::Key_Down);
        INFO(at.asks());
        standStill(at);
        QWidget& row = at.row(at.asks().c_str());
        CHECK(ClinicWalk::isWhollySeen(*QApplication::focusWidget()));
        auto* scroll = at.find<QWidget>("PartSheet").findChild<QScrollArea*>(QStringLiteral("scroll"));
        if (row.height() <= scroll->viewport()->height())
            continue;
        ++higher;
        const int top = row.mapTo(scroll->viewport(), QPoint()).y();
        const int focusEnd =
            QApplication::focusWidget()->mapTo(&row, QPoint(0, QApplication::focusWidget()->height())).y();
        if (focusEnd + 12 <= scroll->viewport()->height() - 12)
            CHECK(top >= 0);
        else
            CHECK(top < 0);
    }
    CHECK(higher > 0);
}
