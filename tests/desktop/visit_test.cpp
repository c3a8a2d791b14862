// SPDX-License-Identifier: MIT
// One visit after the other, and the ways out.
#include "desktop/visit_fixture.h"

#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QToolButton>

using namespace bedside;
using namespace std::chrono_literals;
using test::VisitFixture;

TEST_CASE("the next patient begins on the first page, with nothing of the one before") {
    VisitFixture at;
    QPointer<desktop::MainWindow> first = &at.visit();
    int forgotten = 0;
    QObject::connect(&at.frame(), &desktop::VisitFrame::forgotten, [&] { ++forgotten; });
    at.then([&] { at.search(QStringLiteral("slipped")); })
        .then([&] { at.visit().reading().chooseRegion(QStringLiteral("GB")); })
        .then([&] { at.frame().resize(1111, 777); })
        .then([&] { at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); })
        .then([&] {
            auto& box = at.find<QMessageBox>("nextPatient");
            CHECK(box.isVisible());
            for (const char* goes : {"answers", "searched", "name", "note", "copied"})
                CHECK(box.informativeText().contains(QString::fromLatin1(goes)));
            CHECK_FALSE(first.isNull());
            at.key(Qt::Key_Return);
        })
        .then([&] {
            CHECK(first.isNull()); // what is destroyed holds nothing
            CHECK(forgotten == 1);
            CHECK(at.visit().isUntouched());
            CHECK(at.visit().isVisible());
            CHECK(at.find<QLineEdit>("searchField").text().isEmpty());
            CHECK(at.visit().reading().bookcase().region().id.text == "GB");
            CHECK(at.frame().size() == QSize(1111, 777));
            REQUIRE(at.frame().focusWidget() != nullptr); // the keyboard is in the new one
            CHECK(at.visit().isAncestorOf(at.frame().focusWidget()));
            at.key(Qt::Key_H, Qt::ControlModifier); // shortcuts work in the new one
        })
        .then([&] {
            CHECK(at.visit().reading().location().kind == session::PageKind::Help);
            at.key(Qt::Key_Q, Qt::ControlModifier);
        });
    CHECK(at.run() == 0);
}

TEST_CASE("the question before the next patient leaves the way out in sight, its lines hang, and its first button "
          "stands out") {
    for (const int percent : {100, 200}) {
        VisitFixture at;
        at.theme().setTextPercent(percent);
        at.frame().resize(1024, 700);
        at.then([&] {
              at.visit().reading().open({session::PageKind::Section, QStringLiteral("movement")});
          })
            .then([&] { at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); })
            .then([&] {
                const auto& box = at.find<QMessageBox>("nextPatient");
                const auto& bar = at.find<QWidget>("topBar");
                INFO(percent << " %");
                CHECK(box.frameGeometry().top() > bar.mapToGlobal(bar.rect().bottomLeft()).y());
                CHECK(at.frame().geometry().contains(box.geometry()));
                for (const QLabel* label : box.findChildren<QLabel*>())
                    CHECK(box.rect().contains(label->geometry()));
                CHECK(box.informativeText().contains(QStringLiteral("<td>•</td>")));
                const QImage yes = box.defaultButton()->grab().toImage();
                CHECK(yes.pixelColor(yes.width() / 2, 8) == at.theme().tokens().colour("accent"));
                at.key(Qt::Key_Escape);
            })
            .then([&] { at.key(Qt::Key_Q, Qt::ControlModifier); });
        CHECK(at.run() == 0);
    }
}

TEST_CASE("Escape goes on with the visit, and where nothing was done there is no question") {
    VisitFixture at;
    QPointer<desktop::MainWindow> first = &at.visit();
    at.then([&] { at.search(QStringLiteral("bed")); })
        .then([&] { at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); })
        .then([&] { at.key(Qt::Key_Escape); })
        .then([&] {
            CHECK(first == &at.visit());
            CHECK(at.find<QLineEdit>("searchField").text() == QStringLiteral("bed"));
            at.frame().beginNextVisit();
        })
        .then([&] {
            CHECK(first.isNull());
            first = &at.visit();
            at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        })
        .then([&] {
            CHECK(QApplication::activeModalWidget() == nullptr);
            CHECK(first.isNull());
            at.frame().close(); // by the system's own button
        });
    CHECK(at.run() == 0);
}

TEST_CASE("Shift three times leaves from a page, and says how far one is") {
    VisitFixture at;
    at.then([&] { at.shift(1); })
        .then([&] {
            CHECK(at.notice("bottomNotice") == QStringLiteral("Shift: 1 of 3. Twice more to leave"));
            at.shift(1);
        })
        .then([&] {
            CHECK(at.notice("bottomNotice") == QStringLiteral("Shift: 2 of 3. Once more to leave"));
            at.shift(1);
            CHECK(VisitFixture::windowsOnScreen() == 0); // at once, not when events are next looked at
        });
    CHECK(at.run() == 0);
}

TEST_CASE("Shift three times and Ctrl+Q leave from a dialog, from a dialog in a dialog and from a menu") {
    for (const bool byShift : {true, false})
        for (const int depth : {1, 2, 0}) {
            VisitFixture at;
            at.then([&] { at.search(QStringLiteral("bed")); });
            for (int dialog = 0; dialog < depth; ++dialog)
                at.then([&] {
                    QMessageBox(QMessageBox::Question, {}, QStringLiteral("?"), QMessageBox::Ok, &at.visit()).exec();
                });
            if (depth == 0)
                at.then([&] { at.find<QToolButton>("menuButton").menu()->exec(); });
            at.then([&] {
                const int livingLeave = depth > 0 ? 1 : 0; // above the window that a dialog blocks
                CHECK(VisitFixture::windowsOnScreen() == 1 + std::max(depth, 1) + livingLeave);
                if (byShift)
                    at.shift(3);
                else
                    at.key(Qt::Key_Q, Qt::ControlModifier);
                CHECK(VisitFixture::windowsOnScreen() == 0);
            });
            CHECK(at.run() == 0);
        }
}

TEST_CASE("what the way out of a dialog would still open does not come up") {
    VisitFixture at;
    bool opened = false;
    at.then([&] {
          QMessageBox(QMessageBox::Question, {}, QStringLiteral("?"), QMessageBox::Ok, &at.visit()).exec();
          QMessageBox sorry(QMessageBox::Warning, {}, QStringLiteral("It failed."), QMessageBox::Ok, &at.visit());
          QTimer::singleShot(0, &sorry, [&] { opened = VisitFixture::windowsOnScreen() > 0; });
          sorry.exec();
          opened = opened || VisitFixture::windowsOnScreen() > 0;
      }).then([&] { at.shift(3); });
    CHECK(at.run() == 0);
    CHECK_FALSE(opened);
}

TEST_CASE("a Shift that is part of something else does not count, nor one held down, nor three slow ones") {
    VisitFixture at;
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyPress(QGuiApplication::focusWindow(), key, modifiers);
    };
    const auto release = [](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyRelease(QGuiApplication::focusWindow(), key, modifiers);
    };
    const auto with = [&](Qt::Key key) {
        press(Qt::Key_Shift, Qt::ShiftModifier);
        press(key, Qt::ShiftModifier);
        release(key, Qt::ShiftModifier);
        release(Qt::Key_Shift);
    };
    at.then([&] { at.key(Qt::Key_K, Qt::ControlModifier); })
        .then([&] {
            for (int time = 0; time < 4; ++time)
                with(Qt::Key_A); // a capital
            for (int time = 0; time < 4; ++time)
                with(Qt::Key_F3); // a shortcut
            for (int time = 0; time < 4; ++time)
                with(Qt::Key_Tab);
            for (int time = 0; time < 4; ++time) { // Alt is held: the layout of the keyboard changes
                press(Qt::Key_Shift, Qt::ShiftModifier | Qt::AltModifier);
                release(Qt::Key_Shift, Qt::AltModifier);
            }
            for (int time = 0; time < 4; ++time) { // another program makes the letters of the keys
                press(Qt::Key_Shift, Qt::ShiftModifier);
                QInputMethodEvent letter;
                letter.setCommitString(QStringLiteral("É"));
                QApplication::sendEvent(at.frame().windowHandle(), &letter);
                release(Qt::Key_Shift);
            }
            at.shift(2);
            with(Qt::Key_B); // the third was one
            at.shift(2);
            QTest::mouseClick(at.frame().windowHandle(), Qt::LeftButton, Qt::NoModifier, QPoint(5, 5));
            at.shift(1);
        })
        .then([&] {
            QTest::mouseClick(at.frame().windowHandle(), Qt::LeftButton, Qt::NoModifier, QPoint(5, 5));
            for (int time = 0; time < 9; ++time) { // held down
                QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Shift, Qt::ShiftModifier, {}, true);
                QApplication::sendEvent(at.frame().windowHandle(), &repeated);
                QKeyEvent ended(QEvent::KeyRelease, Qt::Key_Shift, Qt::NoModifier, {}, true);
                QApplication::sendEvent(at.frame().windowHandle(), &ended);
            }
            for (int time = 0; time < 5; ++time) { // more than two seconds for any three
                for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                    QKeyEvent slow(type, Qt::Key_Shift, Qt::NoModifier);
                    slow.setTimestamp(1'000'000 + static_cast<quint64>(time) * 1001);
                    QApplication::sendEvent(at.frame().windowHandle(), &slow);
                }
            }
        })
        .then([&] {
            CHECK(VisitFixture::windowsOnScreen() >= 1);
            QTest::mouseClick(&at.find<QWidget>("leaveButton"), Qt::LeftButton);
        });
    CHECK(at.run() == 0);
}

TEST_CASE("hiding comes before anything else when one leaves") {
    VisitFixture at;
    QWidget second; // another window of the program, such as the patient's
    second.show();
    int seenWhenHidden = -1;
    class Watch : public QObject {
    public:
        explicit Watch(int& seen) : m_seen(seen) {}
        bool eventFilter(QObject*, QEvent* event) override {
            if (event->type() == QEvent::Hide && m_seen < 0)
                m_seen = VisitFixture::windowsOnScreen();
            return false;
        }

    private:
        int& m_seen;
    } watch(seenWhenHidden);
    at.visit().installEventFilter(&watch);
    second.installEventFilter(&watch);
    at.then([&] { at.frame().leave(); });
    second.setAttribute(Qt::WA_DeleteOnClose, false);
    CHECK(VisitFixture::windowsOnScreen() == 2);
    at.frame().leave();
    CHECK(seenWhenHidden == 0); // the first that hears of it finds all of them off the screen
    QTimer::singleShot(0, qApp, &QApplication::quit);
    QApplication::exec(); // the loop that would have been left: else those of later dialogs end at once
}
