// SPDX-License-Identifier: MIT
// Where the things of a page that asks stand: in one column, which is that of a page of the guide, with room between.
#include "desktop/airy_label.h"
#include "desktop/keyboard_walk.h"
#include "desktop/speaking.h"

#include <QScrollArea>
#include <QScrollBar>

#include <set>

using namespace bedside;
using test::KeyboardWalk;

namespace {

/// Returns where that widget stands in the window.
QRect placeIn(KeyboardWalk& at, const QWidget& widget) {
    return {widget.mapTo(&at.window(), QPoint(0, 0)), widget.size()};
}

QRect placeIn(KeyboardWalk& at, const char* name) { return placeIn(at, at.find<QWidget>(name)); }

/// Returns where the words of the page begin and how wide they may be.
QRect wordsOf(KeyboardWalk& at, const screen::ArticleView& page) { return placeIn(at, *page.viewport()); }

bool scrolls(KeyboardWalk& at) {
    const auto& page = *at.find<QWidget>("QuestionPage").findChild<QScrollArea*>(QStringLiteral("scroll"));
    return page.verticalScrollBar()->maximum() > 0;
}

void lookAt(KeyboardWalk& at, int percent, const QSize& size) {
    at.theme().setTextPercent(percent);
    at.window().resize(size);
    at.settle();
}

} // namespace

TEST_CASE("a question begins where the words of a page do, at every size of text and window") {
    for (const QSize& size : {QSize(1024, 700), QSize(1920, 1080)})
        for (const int percent : {100, 200, 400}) {
            KeyboardWalk at;
            lookAt(at, percent, size);
            at.begin();
            at.settle();
            INFO(percent << " %, " << size.width());
            const int answers = placeIn(at, "option1").left();
            CHECK(placeIn(at, "questionBackButton").left() == answers);
            CHECK(placeIn(at, "ask").left() == answers);
            at.walk(test::calmPerson());
            at.settle();
            CHECK(wordsOf(at, at.find<screen::ArticleView>("result")).left() == answers);
        }
}

TEST_CASE("the column ends at one place with a scroll bar beside it and without, and why we ask ends there too") {
    KeyboardWalk at;
    lookAt(at, 200, {1024, 700});
    at.beginByKeys();
    std::set<int> ends;
    std::set<bool> bars;
    for (const char* question : {"P1", "E8", "E1", "H2"}) {
        at.walk(test::calmPerson(), question);
        at.settle();
        INFO(question);
        bars.insert(scrolls(at));
        ends.insert(placeIn(at, "ask").right());
        CHECK(placeIn(at, "whyButton").right() == placeIn(at, "ask").right());
        CHECK(placeIn(at, "questionNextButton").right() == placeIn(at, "ask").right());
    }
    CHECK(bars.size() == 2);
    CHECK(ends.size() == 1);
}

TEST_CASE("answers stand further apart in large text where the page has the room") {
    KeyboardWalk at;
    at.beginByKeys();
    const auto gapAt = [&](int percent) {
        lookAt(at, percent, {1920, 1080});
        return placeIn(at, "option2").top() - placeIn(at, "option1").bottom() - 1;
    };
    const int usual = gapAt(100);
    CHECK(gapAt(200) == 2 * usual);
    CHECK(usual - 5 >= 5); // the ring of one reaches 5 px out
}

TEST_CASE("a scale stands in one row where it has room, else in two even ones, with what its ends mean above them") {
    for (const auto& [percent, length] : {std::pair(100, 11), std::pair(200, 11), std::pair(400, 6)})
        for (const char* language : {"en", "es", "ar"}) {
            const test::Speaking speaking(language);
            KeyboardWalk at;
            lookAt(at, percent, {1024, 700});
            at.begin();
            at.walk(test::calmPerson(), "H2");
            at.settle();
            INFO(language << " at " << percent << " %");
            int inFirst = 0;
            for (int number = 1; number <= 11; ++number) {
                const QRect key = placeIn(at, ("option" + std::to_string(number)).c_str());
                CHECK(key.width() >= 44);
                inFirst += key.top() == placeIn(at, "option1").top();
            }
            CHECK(inFirst == length);
            const auto ends = at.find<QWidget>("option1").parentWidget()->findChildren<desktop::AiryLabel*>(
                QString(), Qt::FindDirectChildrenOnly);
            REQUIRE(ends.size() == 2);
            for (const auto* end : ends)
                CHECK(placeIn(at, *end).bottom() < placeIn(at, "option1").top());
            if (length < 11 || std::string(language) == "ar")
                continue;
            CHECK(placeIn(at, *ends[0]).left() == placeIn(at, "option1").left());
            CHECK(placeIn(at, *ends[1]).right() == placeIn(at, "option11").right());
        }
}

TEST_CASE("a chip has its words on one line where the page has room for them") {
    for (const char* language : {"en", "es", "ar"}) {
        const test::Speaking speaking(language);
        KeyboardWalk at;
        lookAt(at, 400, {1920, 1080});
        at.agree();
        at.reading().open(session::locationOf(QStringLiteral("page:positions")));
        at.settle();
        for (const char* chip : {"hurts1", "hurts2", "hurts3", "movesLess"}) {
            const auto& words = *at.find<QWidget>(chip).findChild<QLabel*>(QStringLiteral("chipWords"));
            INFO(language << " " << chip);
            CHECK(words.heightForWidth(words.width()) < 2 * words.fontMetrics().height());
        }
    }
}

TEST_CASE("the buttons of a result stand in one row, that for a handout first, and begin where its words do") {
    for (const QSize& size : {QSize(1024, 700), QSize(1920, 1080)})
        for (const int percent : {100, 400}) {
            KeyboardWalk at;
            lookAt(at, percent, size);
            at.begin();
            at.walk(test::calmPerson());
            at.settle();
            INFO(percent << " %, " << size.width());
            const QRect first = placeIn(at, "makeHandoutButton");
            CHECK(first.left() == wordsOf(at, at.find<screen::ArticleView>("result")).left());
            CHECK(at.find<QWidget>("makeHandoutButton").parentWidget()->height() == first.height());
            for (const auto* button : at.find<QWidget>("ResultPage").findChildren<QPushButton*>())
                CHECK((!button->isVisible() || placeIn(at, *button).left() >= first.left()));
        }
}

TEST_CASE("a question about a page has its answers in view in large text") {
    for (const char* language : {"en", "es", "ar"}) {
        const test::Speaking speaking(language);
        KeyboardWalk at;
        lookAt(at, 200, {1024, 700});
        at.reading().open(session::locationOf(QStringLiteral("teach-back:right-bed")));
        at.settle();
        INFO(language);
        const QWidget& page = at.find<QWidget>("TeachBackPage");
        const QWidget& view = *page.findChild<QScrollArea*>(QStringLiteral("teachBackScroll"))->viewport();
        for (const char* name : {"teachBackPlace", "teachBackAsk", "option1", "option2"}) {
            INFO(name);
            const QWidget& part = *page.findChild<QWidget*>(QString::fromLatin1(name));
            CHECK(view.rect().contains(QRect(part.mapTo(&view, QPoint(0, 0)), part.size())));
        }
    }
}
