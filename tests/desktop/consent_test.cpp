// SPDX-License-Identifier: MIT
#include "desktop/window_fixture.h"

using namespace bedside;
using test::WindowFixture;

TEST_CASE("a page that speaks plainly asks first and then opens") {
    WindowFixture at;
    at.open("positions");
    REQUIRE(at.find<QAbstractButton>("plainButton").isVisible());
    CHECK_FALSE(at.article().isVisible());
    at.click("plainButton");
    CHECK(at.article().isVisible());
    CHECK(at.text().startsWith(QStringLiteral("Positions")));
    at.open("closeness");
    CHECK(at.article().isVisible()); // once is enough
}

TEST_CASE("a study of pages that speak plainly asks as they do") {
    WindowFixture at;
    at.window().reading().open({session::PageKind::Study, QStringLiteral("katz2021")});
    at.settle();
    REQUIRE(at.find<QAbstractButton>("plainButton").isVisible());
    CHECK_FALSE(at.article().isVisible());
    at.click("backCareButton");
    CHECK(at.article().isVisible());
    CHECK(at.place() == QStringLiteral("about-this-guide"));
    at.press(Qt::Key_K, Qt::ControlModifier);
    at.type(QStringLiteral("katz"));
    const auto* results = at.find<QListView>("results").model();
    const auto found = [results] {
        return !results->match(results->index(0, 0), Qt::DisplayRole, QStringLiteral("Katz"), 1, Qt::MatchContains)
                    .isEmpty();
    };
    CHECK_FALSE(found());
    emit at.article().linkActivated(QStringLiteral("term:flexion")); // a word that only those pages use
    at.settle();
    CHECK(at.window().findChild<QWidget*>(QStringLiteral("notePopup")) == nullptr);
    at.agree();
    CHECK(found());
}

TEST_CASE("back care only is an equal choice and can be undone") {
    WindowFixture at;
    at.open("positions");
    const QSize plain = at.find<QAbstractButton>("plainButton").size();
    const QSize backCare = at.find<QAbstractButton>("backCareButton").size();
    CHECK(std::abs(plain.width() - backCare.width()) <= 2);
    CHECK(plain.height() == backCare.height());
    const int before = at.find<QListView>("sectionList").model()->rowCount();
    at.click("backCareButton");
    CHECK(at.find<QListView>("sectionList").model()->rowCount() < before);
    CHECK(at.article().isVisible());
    CHECK(at.place() != QStringLiteral("positions"));
    at.find<QToolButton>("menuButton").menu()->actions();
    at.window().findChild<QAction*>(QStringLiteral("actionPlainSpeech"))->trigger();
    at.settle();
    CHECK(at.find<QListView>("sectionList").model()->rowCount() == before + 1); // and the positions, explored
}
