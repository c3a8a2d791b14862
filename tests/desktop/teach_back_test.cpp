// SPDX-License-Identifier: MIT
// The questions about a section, answered with the keyboard.
#include "desktop/option_card.h"
#include "desktop/window_fixture.h"

#include <QPushButton>

using namespace bedside;
using session::PageKind;

namespace {

class TeachBackFixture : public test::WindowFixture {
public:
    TeachBackFixture() {
        reading().open(session::locationOf(QStringLiteral("teach-back:right-bed")));
        settle();
    }
    QString label(const char* name) { return find<QLabel>(name).text(); }
    screen::ArticleView& reply() { return find<screen::ArticleView>("teachBackReply"); }
    QString said() { return reply().document()->toPlainText(); }
    bool isShown(const char* widget) { return find<QWidget>(widget).isVisible(); }
    /// Returns the card on which the keyboard is.
    desktop::OptionCard& card() {
        auto* focused = qobject_cast<desktop::OptionCard*>(QApplication::focusWidget());
        REQUIRE(focused != nullptr);
        return *focused;
    }
    desktop::OptionCard& card2() { return find<desktop::OptionCard>("option2"); }
    QString marked() {
        const auto marks = article().extraSelections();
        return marks.isEmpty() ? QString() : marks.front().cursor.selectedText();
    }
};

} // namespace

TEST_CASE_METHOD(TeachBackFixture, "a question stands there with its answers, and who hears it hears all of it first") {
    CHECK(label("teachBackPlace") == QStringLiteral("Say it in your own words\u00a0· 1\u00a0of\u00a03"));
    CHECK(label("teachBackAsk") == QStringLiteral("Is there one bed that is right for all?"));
    CHECK(card().accessibleDescription().contains(label("teachBackAsk")));
    CHECK(card().accessibleDescription().contains(QStringLiteral("Nothing is counted or kept")));
    CHECK_FALSE(isShown("teachBackReply"));
    CHECK(isShown("teachBackSkipButton"));
    CHECK_FALSE(isShown("teachBackNextButton"));
}

TEST_CASE_METHOD(TeachBackFixture, "a right answer says so, and why; the keyboard is on what is said") {
    press(Qt::Key_1);
    CHECK(said().contains(QStringLiteral("Yes, that is it")));
    CHECK(said().contains(QStringLiteral("There is no perfect bed")));
    CHECK(QApplication::focusWidget() == &reply());
    CHECK(isShown("teachBackNextButton"));
    CHECK_FALSE(isShown("teachBackSkipButton"));
}

TEST_CASE_METHOD(TeachBackFixture, "a wrong answer is met kindly and leads to the very sentence, and back leads here") {
    press(Qt::Key_2);
    CHECK(said().contains(QStringLiteral("Not quite")));
    CHECK(said().contains(QStringLiteral("The guide says:")));
    CHECK_FALSE(said().contains(QStringLiteral("wrong"), Qt::CaseInsensitive));
    emit reply().linkActivated(QStringLiteral("section:right-bed#claim:no-perfect-bed"));
    settle();
    CHECK(reading().location().kind == PageKind::Section);
    CHECK(article().isVisible());
    CHECK(marked().startsWith(QStringLiteral("There is no perfect bed")));
    CHECK(marked().endsWith(u'.'));
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(reading().location().kind == PageKind::TeachBack);
    CHECK(said().contains(QStringLiteral("Not quite")));
    CHECK(card().isChecked());
}

TEST_CASE_METHOD(TeachBackFixture, "the last link of what is said is followed with the keyboard") {
    press(Qt::Key_2);
    for (int link = 0; link < 6 && reading().location().kind == PageKind::TeachBack; ++link) {
        press(Qt::Key_Tab);
        if (reply().isOnLink() && reply().textCursor().charFormat().anchorHref().contains(QStringLiteral("#claim:")))
            press(Qt::Key_Return);
    }
    CHECK(reading().location().claim == QStringLiteral("no-perfect-bed"));
}

TEST_CASE_METHOD(TeachBackFixture, "every question may be skipped, and behind the last one lies the page") {
    for (int question = 2; question <= 3; ++question) {
        click("teachBackSkipButton");
        CHECK(label("teachBackPlace").endsWith(QStringLiteral("%1\u00a0of\u00a03").arg(question)));
        CHECK_FALSE(isShown("teachBackIntro"));
    }
    click("teachBackSkipButton");
    CHECK(reading().location().kind == PageKind::Section);
    CHECK(place() == QStringLiteral("right-bed"));
}

TEST_CASE_METHOD(TeachBackFixture,
                 "back leads to the question before, with its answer, and from the first to the page") {
    press(Qt::Key_1);
    click("teachBackNextButton");
    CHECK(card().isVisible());
    click("teachBackBackButton");
    CHECK(card().isChecked());
    CHECK(said().contains(QStringLiteral("Yes, that is it")));
    click("teachBackBackButton");
    CHECK(reading().location().kind == PageKind::Section);
}

TEST_CASE_METHOD(TeachBackFixture, "no score is shown, whatever was answered") {
    for (int question = 0; question < 3; ++question) {
        press(Qt::Key_2);
        const bool isLast = question == 2;
        CHECK(find<QPushButton>("teachBackNextButton").text() ==
              (isLast ? QStringLiteral("Back to the page") : QStringLiteral("Next  ›")));
        CHECK_FALSE(said().contains(QStringLiteral("of 3")));
        click("teachBackNextButton");
    }
    CHECK(place() == QStringLiteral("right-bed"));
}

TEST_CASE_METHOD(TeachBackFixture,
                 "from the keyboard, tab goes from the answers to what is said, and on to the buttons") {
    press(Qt::Key_1);
    card2().setFocus();
    QStringList way;
    for (int step = 0; step < 5; ++step) {
        press(Qt::Key_Tab);
        way.append(QApplication::focusWidget()->objectName());
    }
    const QStringList expected{QStringLiteral("teachBackReply"), QStringLiteral("teachBackReply"),
                               QStringLiteral("teachBackReply"), QStringLiteral("teachBackBackButton"),
                               QStringLiteral("teachBackNextButton")};
    CHECK(way.join(u' ').toStdString() == expected.join(u' ').toStdString());
}

TEST_CASE_METHOD(TeachBackFixture, "the questions of a page that speaks plainly wait for the reader's yes") {
    reading().open(session::locationOf(QStringLiteral("teach-back:closeness")));
    settle();
    CHECK(reading().asksConsent(reading().location()));
    CHECK(find<QWidget>("ConsentPage").isVisible());
    agree();
    settle();
    CHECK(label("teachBackPlace").endsWith(QStringLiteral("1\u00a0of\u00a03")));
}

TEST_CASE_METHOD(TeachBackFixture, "a page without questions is shown itself") {
    reading().open(session::locationOf(QStringLiteral("teach-back:references")));
    settle();
    CHECK(reading().location().kind == PageKind::Section);
    CHECK(place() == QStringLiteral("references"));
}
