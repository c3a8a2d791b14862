// SPDX-License-Identifier: MIT
// Text from 100 to 400 per cent, and with more space between letters and lines: nothing is cut, nothing scrolls
// sideways, and the words of a page grow all the way.
#include "desktop/fit_check.h"

using namespace bedside;

namespace {

void checkAt(test::WindowFixture& at, QWidget& root, const std::string& name) {
    for (const bool isAiry : {false, true})
        for (const int percent : {100, 200, 300, 400}) {
            screen::Look look;
            look.textPercent = percent;
            look.isAiry = isAiry;
            at.theme().setLook(look);
            at.settle();
            INFO(name << " at " << percent << " %" << (isAiry ? ", with more space" : ""));
            CHECK(at.window().width() == 1280);
            test::checkLabels(root);
            test::checkSideways(root);
        }
    at.theme().setLook({});
    at.settle();
}

void checkAtPage(test::KeyboardWalk& at, const std::string& name) {
    at.window().resize(1280, 800);
    at.settle();
    checkAt(at, at.window(), name);
}

} // namespace

TEST_CASE("a page to read loses nothing in large text") { test::readingPages(checkAtPage); }

TEST_CASE("the questions and their results lose nothing in large text") { test::questionPages(checkAtPage); }

TEST_CASE("the clinic view loses nothing in large text") { test::clinicPages(checkAtPage); }

TEST_CASE("the dialogs lose nothing in large text") {
    test::everySheet(
        [](test::WindowFixture& at, QDialog& sheet) { checkAt(at, sheet, sheet.objectName().toStdString()); });
}

TEST_CASE("what a question says grows to 400 per cent, and the bars stop at 200") {
    test::KeyboardWalk at;
    at.beginByKeys();
    const auto sizeOf = [&at](const char* name) { return at.find<QWidget>(name).fontInfo().pixelSize(); };
    const int note = sizeOf("note");
    at.theme().setTextPercent(200);
    at.settle();
    const int menu = sizeOf("menuButton");
    at.theme().setTextPercent(400);
    at.settle();
    CHECK(sizeOf("note") == 4 * note);
    CHECK(sizeOf("optionWords") == 4 * 17);
    CHECK(sizeOf("ask") > sizeOf("note"));
    CHECK(sizeOf("menuButton") == menu);
    for (const char* gone : {"backButton", "forwardButton", "homeButton", "contentsButton", "searchField",
                             "themeButton", "clinicButton", "countryButton"})
        CHECK_FALSE(at.find<QWidget>(gone).isVisible());
}

TEST_CASE("what the folded bars leave out is in the menu") {
    test::WindowFixture at;
    const QMenu& menu = *at.find<QToolButton>("menuButton").menu();
    for (const char* name :
         {"actionBack", "actionForward", "actionHome", "actionContents", "actionSearch", "actionLarger",
          "actionSmaller", "actionUsualSize", "actionLooks", "actionKeys", "actionHelp", "actionLeave"}) {
        INFO(name);
        CHECK(menu.actions().contains(at.window().findChild<QAction*>(QString::fromLatin1(name))));
    }
    CHECK(menu.actions().contains(at.find<QToolButton>("countryButton").menu()->menuAction()));
    CHECK(menu.actions().contains(at.find<QToolButton>("themeButton").menu()->menuAction()));
}

TEST_CASE("the bars fold by the width of their letters, not by pixels") {
    test::WindowFixture at;
    at.open("right-bed");
    at.window().resize(1150, 800);
    at.settle();
    CHECK(at.find<QWidget>("themeButton").isVisible());
    screen::Look look;
    look.isAiry = true;
    at.theme().setLook(look);
    at.settle();
    CHECK_FALSE(at.find<QWidget>("themeButton").isVisible());
}
