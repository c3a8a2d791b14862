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
    CHECK(at.find<QListView>("sectionList").model()->rowCount() == before);
}
