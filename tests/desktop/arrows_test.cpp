// SPDX-License-Identifier: MIT
// The arrows on buttons: they scroll, open a menu or choose within a group, and lead to no other button.
#include "desktop/page_tour.h"

#include <QPushButton>
#include <QTimer>

using namespace bedside;
using test::KeyboardWalk;

namespace {

constexpr Qt::Key arrows[] = {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right};

bool standsAlone(const QAbstractButton& button) { return !button.autoExclusive() && button.group() == nullptr; }

QMenu* menuOf(QAbstractButton& button) {
    auto* push = qobject_cast<QPushButton*>(&button);
    return push ? push->menu() : static_cast<QToolButton&>(button).menu();
}

/// Presses that key where the button opens its menu, and returns which line of it is chosen then.
QString lineAfter(KeyboardWalk& at, QAbstractButton& button, Qt::Key key) {
    QString line;
    QTimer::singleShot(0, &button, [&line, &at] { // the menu has a loop of its own
        KeyboardWalk::settle();
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        line = menu->activeAction() ? menu->activeAction()->text() : QStringLiteral("none");
        menu->close();
        at.window().activateWindow(); // without a screen, a menu that closes gives the keyboard to no window
    });
    button.setFocus();
    at.press(key);
    at.settle();
    return line;
}

} // namespace

TEST_CASE("an arrow on a button that stands alone leads to no other", "[.pages]") {
    int pressed = 0;
    test::everyPage([&pressed](KeyboardWalk& at, const std::string& name) {
        QWidget* before = QApplication::focusWidget();
        for (QWidget* stop : test::stopsOf(at.window())) {
            auto* button = qobject_cast<QAbstractButton*>(stop);
            if (!button || !standsAlone(*button) || button->isCheckable())
                continue;
            const bool isOfSheet = at.window().findChild<QWidget*>(QStringLiteral("PartSheet")) != nullptr;
            for (const Qt::Key key : arrows) {
                if ((key == Qt::Key_Down && menuOf(*button)) || (key == Qt::Key_Up && isOfSheet)) // back to its rows
                    continue;
                button->setFocus();
                at.press(key);
                INFO(name << ": from " << button->objectName().toStdString());
                CHECK(QApplication::focusWidget() == button);
                ++pressed;
            }
        }
        before->setFocus(); // from where the tour goes on
    });
    CHECK(pressed > 300);
}

TEST_CASE("down on a button with a menu opens it at its first line") {
    KeyboardWalk at;
    at.open("right-bed");
    auto& menu = at.find<QToolButton>("menuButton");
    CHECK(lineAfter(at, menu, Qt::Key_Down) == at.find<QToolButton>("menuButton").menu()->actions().front()->text());
    CHECK(at.focused() == &menu);
    CHECK(lineAfter(at, at.find<QToolButton>("countryButton"), Qt::Key_Down) != QString());
    CHECK(lineAfter(at, menu, Qt::Key_Right) == QString());
}

TEST_CASE("down on the button for more ways opens its menu, beside the one that leaves") {
    KeyboardWalk at;
    at.window().resize(1024, 700);
    at.theme().setTextPercent(200);
    at.beginByKeys();
    at.walk(test::calmPerson());
    auto& more = at.find<QPushButton>("moreWaysButton");
    REQUIRE(more.isVisible());
    CHECK(lineAfter(at, more, Qt::Key_Down) == more.menu()->actions().front()->text());
    CHECK(at.focused() == &more);
}

TEST_CASE("of a list whose answers are ticked, the arrows go from one to the next and stay in it") {
    KeyboardWalk at;
    at.beginByKeys();
    at.walk(test::calmPerson(), "B6");
    REQUIRE(at.asks() == "B6");
    const auto cards = at.find<QWidget>("answerCards").findChildren<QAbstractButton*>();
    REQUIRE(cards.size() > 2);
    cards.front()->setFocus();
    at.press(Qt::Key_Up);
    CHECK(at.focused() == cards.front());
    for (qsizetype place = 1; place < cards.size(); ++place) {
        at.press(Qt::Key_Down);
        CHECK(at.focused() == cards[place]);
    }
    at.press(Qt::Key_Down);
    CHECK(at.focused() == cards.back());
    at.press(Qt::Key_Up);
    CHECK(at.focused() == cards[cards.size() - 2]);
}
