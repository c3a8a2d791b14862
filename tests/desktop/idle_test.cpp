// SPDX-License-Identifier: MIT
// When nobody is there any more: the warning, the clearing, and a machine that slept.
#include "desktop/visit_fixture.h"

#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QToolButton>

using namespace bedside;
using namespace std::chrono_literals;
using test::VisitFixture;

namespace {

session::Policy idleAfterFiveMinutes() {
    session::Policy policy;
    policy.idleTime = 5min;
    return policy;
}

} // namespace

TEST_CASE("after the idle time it warns, a key goes on and does nothing else, and then it clears") {
    VisitFixture at(idleAfterFiveMinutes());
    QPointer<desktop::MainWindow> first = &at.visit();
    at.then([&] { at.search(QStringLiteral("bed")); })
        .then([&] {
            at.pass(5min - 1s);
            at.frame().idleWatch().look();
            CHECK(at.notice("middleNotice").isEmpty());
            at.pass(1s);
            at.frame().idleWatch().look();
            CHECK(at.notice("middleNotice").contains(QStringLiteral("Seconds left: 30.")));
            at.key(Qt::Key_F3);
        })
        .then([&] {
            CHECK(at.notice("middleNotice").isEmpty());
            CHECK(at.visit().reading().location().kind == session::PageKind::Search);
            at.pass(5min);
            at.frame().idleWatch().look();
            at.key(Qt::Key_X);
            CHECK(at.find<QLineEdit>("searchField").text() == QStringLiteral("bed"));
            at.pass(5min + 29s);
            at.frame().idleWatch().look();
            CHECK(at.notice("middleNotice").contains(QStringLiteral("Seconds left: 1.")));
            at.pass(1s);
            at.frame().idleWatch().look();
            CHECK_FALSE(first->isVisible()); // at once
        })
        .then([&] {
            CHECK(first.isNull());
            CHECK(at.visit().isUntouched());
            CHECK(VisitFixture::windowsOnScreen() == 1);
            at.frame().leave();
        });
    CHECK(at.run() == 0);
}

TEST_CASE("the warning stands on the patient's screen too, and goes with a key") {
    VisitFixture at(idleAfterFiveMinutes());
    at.then([&] {
          at.search(QStringLiteral("bed"));
          at.clinic().showPatientWindow(true);
      })
        .then([&] {
            at.pass(5min);
            at.frame().idleWatch().look();
            CHECK(VisitFixture::warnings() == 2);
            at.key(Qt::Key_F3);
        })
        .then([&] {
            CHECK(VisitFixture::warnings() == 0);
            at.frame().leave();
        });
    CHECK(at.run() == 0);
}

TEST_CASE("the idle clearing reaches over open dialogs and menus") {
    for (const bool inMenu : {false, true}) {
        VisitFixture at(idleAfterFiveMinutes());
        QPointer<desktop::MainWindow> first = &at.visit();
        at.then([&] { at.search(QStringLiteral("bed")); })
            .then([&] {
                if (inMenu)
                    at.find<QToolButton>("menuButton").menu()->exec();
                else
                    QMessageBox(QMessageBox::Question, {}, QStringLiteral("?"), QMessageBox::Ok, &at.visit()).exec();
            })
            .then([&] {
                at.pass(5min);
                at.frame().idleWatch().look();
                CHECK_FALSE(at.notice("middleNotice").isEmpty());
                at.pass(30s);
                at.frame().idleWatch().look();
                CHECK(VisitFixture::windowsOnScreen() == 1);
            })
            .then([&] {
                CHECK(first.isNull());
                CHECK(VisitFixture::windowsOnScreen() == 1);
                CHECK(at.visit().isVisible());
                at.frame().leave();
            });
        CHECK(at.run() == 0);
    }
}

TEST_CASE("a machine that slept past the time clears at once, and the key that woke it does nothing") {
    for (const bool byKey : {false, true}) {
        VisitFixture at(idleAfterFiveMinutes());
        QPointer<desktop::MainWindow> first = &at.visit();
        at.then([&] { at.search(QStringLiteral("bed")); })
            .then([&] {
                at.pass(8h);
                if (byKey)
                    at.key(Qt::Key_H, Qt::ControlModifier);
                else
                    at.frame().idleWatch().look();
                CHECK_FALSE(first->isVisible());
            })
            .then([&] {
                CHECK(first.isNull());
                CHECK(at.visit().isUntouched());
                at.frame().leave();
            });
        CHECK(at.run() == 0);
    }
}

TEST_CASE("nobody is warned at home, where nothing was done, and where somebody is at work") {
    VisitFixture at;
    at.then([&] { at.search(QStringLiteral("bed")); })
        .then([&] {
            at.pass(8h);
            at.frame().idleWatch().look();
            CHECK(at.notice("middleNotice").isEmpty());
            at.clinic().switchOn(true); // counts from now on, and allows five minutes
            at.frame().idleWatch().look();
            CHECK(at.notice("middleNotice").isEmpty());
            for (int minute = 0; minute < 12; ++minute) {
                at.pass(1min);
                at.movePointer({100.0 + minute, 300});
                at.frame().idleWatch().look();
                CHECK(at.notice("middleNotice").isEmpty());
            }
            at.frame().beginNextVisit();
        })
        .then([&] {
            at.pass(5min + 10s);
            at.frame().idleWatch().look(); // on a fresh first page
            CHECK(at.notice("middleNotice").isEmpty());
            at.frame().leave();
        });
    CHECK(at.run() == 0);
}
