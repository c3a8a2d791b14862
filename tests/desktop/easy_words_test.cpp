// SPDX-License-Identifier: MIT
// Pages in easy words, chosen as a person would.
#include "desktop/window_fixture.h"

#include <QAction>

using namespace bedside;
using Qt::ControlModifier;
using Qt::ShiftModifier;

namespace {

class EasyFixture : public test::WindowFixture {
public:
    bool isEasy() { return text().contains(QStringLiteral("In easy words")); }
    void choose() { press(Qt::Key_E, ControlModifier | ShiftModifier); }
    /// Goes to the first link of the page and follows it with the keyboard.
    void followFirstLink() {
        article().setFocus();
        press(Qt::Key_Tab);
        press(Qt::Key_Return);
    }
};

} // namespace

TEST_CASE_METHOD(EasyFixture, "a key shows the page in easy words, and the next ones, until it is pressed again") {
    open("right-bed");
    CHECK_FALSE(isEasy());
    choose();
    CHECK(isEasy());
    CHECK(find<QAction>("actionEasyWords").isChecked());
    CHECK(text().contains(QStringLiteral("There is no perfect bed")));
    CHECK_FALSE(text().contains(QStringLiteral("Trust your own nights")));
    press(Qt::Key_PageDown, ControlModifier);
    CHECK(place() != QStringLiteral("right-bed"));
    open("movement");
    CHECK(isEasy());
    choose();
    CHECK_FALSE(isEasy());
    CHECK_FALSE(find<QAction>("actionEasyWords").isChecked());
}

TEST_CASE_METHOD(EasyFixture, "the first link of a page leads to the easy words, and of those to the full text") {
    open("right-bed");
    followFirstLink();
    CHECK(isEasy());
    CHECK(find<QAction>("actionEasyWords").isChecked());
    followFirstLink();
    CHECK_FALSE(isEasy());
    CHECK(place() == QStringLiteral("right-bed"));
    open("movement"); // the level stays
    CHECK(isEasy());
}

TEST_CASE_METHOD(EasyFixture, "who looks for a word lands on it in the full text") {
    agree();
    choose();
    press(Qt::Key_K, ControlModifier);
    type(QStringLiteral("pillow"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    CHECK(reading().location().kind == session::PageKind::Section);
    CHECK_FALSE(isEasy());
    CHECK(article().extraSelections().size() == 1);
}

TEST_CASE_METHOD(EasyFixture,
                 "below the easy words of the warning signs stand all of them, and every page leads there") {
    choose();
    open("warning-signs");
    CHECK(isEasy());
    CHECK(text().contains(QStringLiteral("Any one of these signs")));
    CHECK(text().contains(QStringLiteral("Wiping after the toilet feels different")));
    open("right-bed");
    CHECK(text().contains(QStringLiteral("Signs that need help")));
}

TEST_CASE_METHOD(EasyFixture, "pages without easy words stay as they are") {
    choose();
    open("glossary");
    CHECK_FALSE(isEasy());
    CHECK_FALSE(text().contains(QStringLiteral("easy words")));
}

TEST_CASE_METHOD(EasyFixture, "while positions wait for an urgent result, they have no easy words either") {
    agree();
    reading().holdUrgency(guidance::Urgency::SameDay);
    choose();
    open("positions");
    CHECK_FALSE(isEasy());
    CHECK_FALSE(text().contains(QStringLiteral("easy words")));
}

TEST_CASE_METHOD(EasyFixture, "easy words go with the visit: the next window begins in full") {
    choose();
    EasyFixture next;
    next.open("right-bed");
    CHECK_FALSE(next.isEasy());
}
