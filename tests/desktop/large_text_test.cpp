// SPDX-License-Identifier: MIT
// Text from 100 to 400 per cent, and with more space between letters and lines: nothing is cut, nothing scrolls
// sideways, and the words of a page grow all the way.
#include "desktop/fake_voice.h"
#include "desktop/fit_check.h"
#include "desktop/hearing/hearing.h"
#include "desktop/speaking.h"
#include "screen/page_search.h"

#include <QScreen>

#include <array>

using namespace bedside;

namespace {

void checkAt(test::WindowFixture& at, QWidget& root, const std::string& name) {
    const auto check = [&](int percent, bool isAiry) {
        screen::Look look;
        look.textPercent = percent;
        look.isAiry = isAiry;
        at.theme().setLook(look);
        at.settle();
        INFO(name << " at " << percent << " %" << (isAiry ? ", with more space" : ""));
        CHECK(at.window().width() == 1280);
        test::checkLabels(root);
        test::checkSideways(root);
    };
    for (const int percent : {200, 400})
        check(percent, false);
    if (test::WindowFixture::language == QStringLiteral("en")) {
        check(100, false);
        check(300, false);
        check(100, true);
        check(400, true);
    }
    at.theme().setLook({});
    at.settle();
}

/// True where the menu, or one that it opens, has that line.
bool isIn(const QMenu& menu, const QAction* line) {
    return std::ranges::any_of(menu.actions(), [line](const QAction* each) {
        return each == line || (each->menu() && isIn(*each->menu(), line));
    });
}

void checkAtPage(test::KeyboardWalk& at, const std::string& name) {
    at.window().resize(1280, 800);
    at.settle();
    checkAt(at, at.window(), name);
}

// Words of another length lead no other way through the program, and the sanitizers take ten times as long.
#ifdef __SANITIZE_ADDRESS__
constexpr std::array languages{"en"};
#else
constexpr std::array languages{"en", "es", "ar"};
#endif

void inEachLanguage(const std::function<void()>& pages) {
    for (const char* language : languages) {
        INFO(language);
        const test::Speaking speaking(language);
        pages();
    }
}

} // namespace

TEST_CASE("a page to read loses nothing in large text", "[.pages]") {
    inEachLanguage([] { test::readingPages(checkAtPage); });
}

TEST_CASE("the questions and their results lose nothing in large text", "[.pages]") {
    inEachLanguage([] { test::questionPages(checkAtPage); });
}

TEST_CASE("the clinic view loses nothing in large text", "[.pages]") {
    inEachLanguage([] { test::clinicPages(checkAtPage); });
}

TEST_CASE("the dialogs lose nothing in large text", "[.pages]") {
    inEachLanguage([] {
        test::everySheet(
            [](test::WindowFixture& at, QDialog& sheet) { checkAt(at, sheet, sheet.objectName().toStdString()); });
    });
}

TEST_CASE("what is said where nothing on this computer speaks loses nothing in large text", "[.pages]") {
    inEachLanguage([] {
        for (const int percent : {200, 400}) {
            test::Speech speech;
            test::KeyboardWalk at;
            at.theme().setTextPercent(percent);
            at.window().hearing().speakWith([&speech] { return std::make_unique<test::FakeVoice>(speech); });
            at.open("right-bed");
            at.press(Qt::Key_F7);
            speech.fail(voice::Trouble::NoEngine);
            at.settle();
            INFO(percent << " %");
            REQUIRE(at.find<QWidget>("readingTrouble").isVisible());
            CHECK(at.window().width() == 1280);
            test::checkLabels(at.window());
            test::checkSideways(at.window());
        }
    });
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

TEST_CASE("what is read of a handout's fields, of the studies' filters and of their picture grows to 400 per cent") {
    test::KeyboardWalk at;
    at.agree();
    const auto grown = [&at](const char* page, const char* name) {
        at.theme().setTextPercent(100);
        at.reading().open(session::locationOf(QString::fromLatin1(page)));
        at.settle();
        const int before = at.find<QWidget>(name).fontInfo().pixelSize();
        at.theme().setTextPercent(400);
        at.settle();
        return at.find<QWidget>(name).fontInfo().pixelSize() / before;
    };
    CHECK(grown("page:evidence", "topic") == 4);
    for (const char* name : {"nameLabel", "noteField", "clinicLabel", "logoLabel"}) {
        INFO(name);
        CHECK(grown("page:handouts/summary", name) == 4);
    }
    CHECK(at.find<QWidget>("evidenceCard").findChild<QLabel*>(QStringLiteral("optionTick"))->width() == 4 * 22);
    at.open("how-sure-we-are");
    const QString html = at.article().document()->toHtml();
    CHECK(html.contains(QStringLiteral("narrow-figure:certainty")));
    at.theme().setTextPercent(100);
    at.settle();
    CHECK_FALSE(at.article().document()->toHtml().contains(QStringLiteral("narrow-figure:")));
}

TEST_CASE("the words of a picture of how sure we are keep off its discs in each language") {
    for (const char* language : {"en", "es", "ar"}) {
        const test::Speaking speaking(language);
        test::WindowFixture at;
        at.open("how-sure-we-are");
        const document::Figure* picture = screen::figureIn(at.article().page().nodes, "certainty");
        REQUIRE(picture != nullptr);
        QFont font(QString::fromLatin1(*language == 'a' ? "Noto Sans Arabic" : "Inter"));
        font.setPixelSize(14);
        const auto check = [&](const std::string& svg, int room) {
            static const QRegularExpression label(QStringLiteral("<text x=\"(\\d+)\"[^>]*@ink@\">([^<]*)<"));
            for (auto found = label.globalMatch(QString::fromStdString(svg)); found.hasNext();) {
                const QString words = found.next().captured(2);
                INFO(language << ": " << words.toStdString());
                CHECK(QFontMetrics(font).horizontalAdvance(words) <= room);
            }
        };
        check(picture->svg, 250 - 8);
        REQUIRE(picture->narrow);
        check(picture->narrow->svg, picture->narrow->width);
    }
}

TEST_CASE("what the folded bars leave out is in the menu") {
    test::WindowFixture at;
    const QMenu& menu = *at.find<QToolButton>("menuButton").menu();
    for (const char* name :
         {"actionBack", "actionForward", "actionHome", "actionContents", "actionSearch", "actionLarger",
          "actionSmaller", "actionUsualSize", "actionLooks", "actionKeys", "actionHelp", "actionLeave"}) {
        INFO(name);
        CHECK(isIn(menu, at.window().findChild<QAction*>(QString::fromLatin1(name))));
    }
    CHECK(isIn(menu, at.find<QToolButton>("countryButton").menu()->menuAction()));
    CHECK(isIn(menu, at.find<QToolButton>("themeButton").menu()->menuAction()));
}

TEST_CASE("in large text the menu is one column that can be scrolled, and none of it is off the screen") {
    test::WindowFixture at;
    at.theme().setTextPercent(200);
    const QMenu& menu = *at.find<QToolButton>("menuButton").menu();
    at.find<QToolButton>("menuButton").menu()->ensurePolished();
    at.find<QToolButton>("menuButton").menu()->popup(QPoint(0, 0));
    at.settle();
    for (QAction* action : menu.actions())
        if (action->isVisible())
            CHECK(menu.actionGeometry(action).left() == menu.actionGeometry(menu.actions().front()).left());
    CHECK(menu.width() <= at.window().screen()->availableGeometry().width());
    at.find<QToolButton>("menuButton").menu()->close();
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

TEST_CASE("in large text the answer that has the keyboard is in view on the questions of a part") {
    test::ClinicWalk at;
    at.theme().setTextPercent(400);
    at.window().resize(1280, 800);
    at.beginTogether();
    at.press(Qt::Key_Down); // the part opened at its title
    at.press(Qt::Key_Up);
    const QWidget& answer = *QApplication::focusWidget();
    CHECK(at.isIn("P1"));
    CHECK(answer.visibleRegion().boundingRect().height() == answer.height());
}

TEST_CASE("the row of a question is no higher than its words and answers need, where the window has room to spare") {
    test::ClinicWalk at;
    at.window().resize(1900, 1080);
    at.beginTogether();
    for (const char* question : {"P1", "P2"}) {
        const QWidget& row = at.row(question);
        INFO(question);
        CHECK(row.height() <= row.heightForWidth(row.width()) + 1);
    }
}

TEST_CASE("who reads a page to its end by keys has room below its last line, and the way on in large text") {
    for (const int percent : {100, 200}) {
        test::WindowFixture at;
        at.theme().setTextPercent(percent);
        at.open("movement");
        at.article().setFocus();
        at.press(Qt::Key_End, Qt::ControlModifier);
        INFO(percent << " %");
        CHECK(at.article().viewport()->height() - at.article().cursorRect().bottom() >= 16);
        CHECK(at.find<QWidget>("pager").isVisible());
    }
}
