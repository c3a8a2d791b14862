// SPDX-License-Identifier: MIT
// The button that leaves, where a dialog or a menu is open.
#include "desktop/visit_fixture.h"
#include "desktop/window_fixture.h"

#include <QAbstractButton>
#include <QDialog>
#include <QMenu>
#include <QToolButton>
#include <QWindow>

#include <algorithm>

using namespace bedside;
using test::VisitFixture;

namespace {

/// Counts the windows that are no dialog's when its window is told that a dialog blocks it.
class BlockWatch : public QObject {
public:
    explicit BlockWatch(QWidget& window) : QObject(&window) { window.installEventFilter(this); }
    int tooltips = -1;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::WindowBlocked)
            tooltips = static_cast<int>(std::ranges::count_if(
                QGuiApplication::allWindows(), [](const QWindow* each) { return each->type() == Qt::ToolTip; }));
        return false;
    }
};

} // namespace

TEST_CASE("no window is made while Qt goes through all of them to tell that a dialog blocks them") {
    VisitFixture at;
    const auto& watch = *new BlockWatch(at.frame());
    at.then([&] { at.search(QStringLiteral("bed")); })
        .then([&] { at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); })
        .then([&] {
            CHECK(watch.tooltips == 0); // it would be gone through with a list that has grown meanwhile, and crash
            CHECK(at.find<QAbstractButton>("liveLeave").isVisible());
            at.key(Qt::Key_Escape);
        })
        .then([&] { at.key(Qt::Key_Q, Qt::ControlModifier); });
    CHECK(at.run() == 0);
}

TEST_CASE("Leave now, where one sees it, leaves while a dialog is open and while a menu is") {
    for (const bool isDialog : {true, false}) {
        VisitFixture at;
        at.then([&] { at.search(QStringLiteral("bed")); })
            .then([&] {
                if (isDialog)
                    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
                else
                    at.find<QToolButton>("menuButton").menu()->exec();
            })
            .then([&] {
                const auto& button = at.find<QPushButton>("leaveButton");
                const QRect place(button.mapToGlobal(QPoint()), button.size());
                if (isDialog) {
                    auto& live = at.find<QAbstractButton>("liveLeave");
                    CHECK(live.geometry() == place);
                    CHECK(live.text() == button.text());
                    CHECK(live.grab().toImage() ==
                          button.window()->grab({button.mapTo(button.window(), QPoint()), button.size()}).toImage());
                    at.click(at.frame(), place.center()); // which the dialog blocks
                    CHECK(VisitFixture::windowsOnScreen() == 3);
                    at.click(live, place.center());
                } else {
                    QApplication::activePopupWidget()->move(at.frame().geometry().topLeft());
                    at.click(*QApplication::activePopupWidget(), place.center());
                }
                CHECK(VisitFixture::windowsOnScreen() == 0);
            });
        CHECK(at.run() == 0);
    }
}

TEST_CASE("Leave now beside a dialog takes the colours and the size that are chosen there") {
    VisitFixture at;
    at.then([&] { at.key(Qt::Key_Comma, Qt::ControlModifier); })
        .then([&] {
            at.theme().choose(screen::ThemeChoice::Dark);
            at.theme().setTextPercent(150);
        })
        .then([&] {
            const auto& button = at.find<QPushButton>("leaveButton");
            auto& live = at.find<QAbstractButton>("liveLeave");
            CHECK(live.geometry() == QRect(button.mapToGlobal(QPoint()), button.size()));
            CHECK(live.grab().toImage() ==
                  button.window()->grab({button.mapTo(button.window(), QPoint()), button.size()}).toImage());
            at.theme().setLook({});
            at.key(Qt::Key_Escape);
        })
        .then([&] { at.key(Qt::Key_Q, Qt::ControlModifier); });
    CHECK(at.run() == 0);
}

TEST_CASE("where a menu lies over Leave now, a click is the menu's") {
    VisitFixture at;
    at.then([&] { at.find<QToolButton>("menuButton").menu()->exec(); }).then([&] {
        QWidget& menu = *QApplication::activePopupWidget();
        const auto& button = at.find<QPushButton>("leaveButton");
        menu.move(button.mapToGlobal(button.rect().center()));
        at.click(menu, menu.mapToGlobal(QPoint(1, 1)));
        CHECK(VisitFixture::windowsOnScreen() == 1);
        at.key(Qt::Key_Q, Qt::ControlModifier);
    });
    CHECK(at.run() == 0);
}

TEST_CASE("while a dialog opens, no other window is made: Qt is going through all of them") {
    test::WindowFixture at;
    const auto isThere = [&at] {
        return at.window().findChild<QAbstractButton*>(QStringLiteral("liveLeave")) != nullptr;
    };
    QDialog dialog(&at.window());
    dialog.open();
    CHECK_FALSE(isThere());
    at.settle();
    CHECK(isThere());
    dialog.close();
    at.settle();
    CHECK_FALSE(isThere());
    dialog.open();
    dialog.close(); // before it was the stand-in's turn
    at.settle();
    CHECK_FALSE(isThere());
}

TEST_CASE("a dialog that is answered leaves no second way to leave behind") {
    VisitFixture at;
    at.then([&] { at.search(QStringLiteral("bed")); })
        .then([&] { at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); })
        .then([&] { at.key(Qt::Key_Escape); })
        .then([&] {
            CHECK(VisitFixture::windowsOnScreen() == 1);
            CHECK(at.frame().findChild<QAbstractButton*>(QStringLiteral("liveLeave")) == nullptr);
            at.key(Qt::Key_Q, Qt::ControlModifier);
        });
    CHECK(at.run() == 0);
}
