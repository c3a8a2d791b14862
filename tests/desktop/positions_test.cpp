// SPDX-License-Identifier: MIT
#include "desktop/guidance_walk.h"

#include <QRegularExpression>

using namespace bedside;
using test::GuidanceWalk;

namespace {

QString shown(GuidanceWalk& at) { return at.find<screen::ArticleView>("positions").document()->toPlainText(); }

void explore(GuidanceWalk& at) {
    at.reading().open(session::locationOf(QStringLiteral("page:positions")));
    at.settle();
}

/// Answers as somebody whose result is for today, and goes to the positions then.
void exploreWhileHeld(GuidanceWalk& at) {
    at.begin();
    auto answers = test::calmPerson();
    answers["U1"] = {"yes"};
    at.walk(answers);
    explore(at);
    REQUIRE(shown(at).contains(QStringLiteral("Check these first")));
}

bool before(const QString& text, const char* first, const char* second) {
    const auto at = text.indexOf(QString::fromLatin1(first));
    return at >= 0 && at < text.indexOf(QString::fromLatin1(second));
}

} // namespace

TEST_CASE("positions are explored after consent alone, in the order of what hurts and who moves") {
    GuidanceWalk at;
    explore(at);
    CHECK(at.find<QWidget>("plainButton").isVisible());
    at.agree();
    at.settle();
    CHECK(shown(at).contains(QStringLiteral("10 healthy couples")));
    CHECK(before(shown(at), "1  On hands and knees", "2  On the side"));
    at.click("movesMore");
    CHECK(before(shown(at), "1  On knees and elbows", "2  On the back, legs nearly straight"));
    at.click("hurts2");
    CHECK(shown(at).contains(QStringLiteral("1  On the back, knees bent")));
}

TEST_CASE("advice for two people waits for both to read the warning signs") {
    GuidanceWalk at;
    explore(at);
    at.agree();
    at.settle();
    at.click("bothHurt");
    CHECK_FALSE(at.find<QWidget>("positions").isVisible());
    at.click("bothRead");
    CHECK(shown(at).contains(QStringLiteral("1  On hands and knees"))); // both bend with pain
    at.click("partner2");
    CHECK(shown(at).contains(QStringLiteral("1  On the back, legs nearly straight")));
    at.click("hurts2");
    CHECK(shown(at).contains(QStringLiteral("1  On the back, knees bent")));
    at.click("partner1");
    CHECK(shown(at).contains(QStringLiteral("1  On the side")));
}

TEST_CASE("while an urgent result is held, the positions wait") {
    GuidanceWalk at;
    exploreWhileHeld(at);
    CHECK(at.find<QWidget>("heldBanner").isVisible());
}

TEST_CASE("positions on show wait as soon as an urgent result is held, and come back with the answers that held it") {
    GuidanceWalk at;
    exploreWhileHeld(at);
    at.questions().clear();
    at.settle();
    CHECK_FALSE(shown(at).contains(QStringLiteral("Check these first")));
    CHECK(shown(at).contains(QStringLiteral("On hands and knees")));
    at.open("positions");
    CHECK_FALSE(at.text().contains(QStringLiteral("Check these first")));
    at.reading().holdUrgency(guidance::Urgency::SameDay);
    at.settle();
    CHECK(at.text().contains(QStringLiteral("Check these first")));
    at.reading().holdUrgency(std::nullopt);
    at.settle();
    CHECK(at.text().contains(QStringLiteral("Explore the positions by what hurts")));
}

TEST_CASE("no guidance page is clipped at any text size") {
    GuidanceWalk at;
    at.begin();
    at.walk(test::calmPerson(), "E8");
    for (const int percent : {100, 200, 400}) {
        at.theme().setTextPercent(percent);
        at.window().resize(1024, 700);
        at.settle();
        INFO(percent << " %");
        for (const auto* bar : at.window().findChildren<QWidget*>(QRegularExpression("^(guidanceBar|answerCards)$")))
            if (bar->isVisible())
                CHECK(bar->minimumSizeHint().width() <= bar->width());
    }
}

TEST_CASE("the page about positions leads to the explorer, and waits while an urgent result is held") {
    GuidanceWalk at;
    at.begin();
    at.open("positions");
    CHECK(at.text().contains(QStringLiteral("Explore the positions by what hurts")));
    at.reading().holdUrgency(guidance::Urgency::SameDay);
    at.open("positions");
    CHECK(at.text().contains(QStringLiteral("Check these first")));
    CHECK_FALSE(at.text().contains(QChar::ObjectReplacementCharacter + QStringLiteral("\nOn the side")));
    CHECK_FALSE(at.text().contains(QStringLiteral("Explore the positions by what hurts")));
}

TEST_CASE("the result marks in the list what to read first, and clearing takes the marks away") {
    GuidanceWalk at;
    at.begin();
    at.walk(test::calmPerson());
    at.open("right-bed");
    const auto* list = at.find<QListView>("sectionList").model();
    const auto marked = [list] {
        int count = 0;
        for (int row = 0; row < list->rowCount(); ++row)
            count += list->index(row, 0).data().toString().endsWith(QStringLiteral("for\u00A0you"));
        return count;
    };
    CHECK(marked() == 3);
    at.questions().clear();
    CHECK(marked() == 0);
}

TEST_CASE("positions stay away from those under age") {
    GuidanceWalk at;
    at.begin();
    auto answers = test::calmPerson();
    answers["P1"] = {"no"};
    at.walk(answers);
    explore(at);
    CHECK(at.page() == session::PageKind::Result);
}
