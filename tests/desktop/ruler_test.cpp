// SPDX-License-Identifier: MIT
// The reading ruler: off by default, toggled by a key and the menu, at the pointer or the caret.
#include "desktop/looks/ruler_band.h"
#include "desktop/page_tour.h"

using namespace bedside;
using desktop::RulerBand;

namespace {

RulerBand* bandOn(const QWidget& page) { return page.findChild<RulerBand*>(); }

void movePointer(test::WindowFixture& at, screen::ArticleView& page, const QPoint& place) {
    QTest::mouseMove(page.viewport(), place);
    QMouseEvent moved(QEvent::MouseMove, place, page.viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(page.viewport(), &moved);
    at.settle();
}

} // namespace

TEST_CASE("there is no ruler until somebody asks for it, by key or menu, and the same takes it away") {
    test::WindowFixture at;
    at.open("right-bed");
    CHECK(bandOn(at.article()) == nullptr);
    at.press(Qt::Key_F4);
    REQUIRE(bandOn(at.article()) != nullptr);
    CHECK(bandOn(at.article())->isVisible());
    auto* action = at.window().findChild<QAction*>(QStringLiteral("actionRuler"));
    CHECK(action->isChecked());
    CHECK(std::ranges::any_of(action->associatedObjects(), [](QObject* each) { return qobject_cast<QMenu*>(each); }));
    action->trigger();
    CHECK(bandOn(at.article()) == nullptr);
}

TEST_CASE("the ruler lies on the caret of who reads by the keyboard, also when the page has scrolled") {
    test::WindowFixture at;
    at.open("right-bed");
    at.press(Qt::Key_F4);
    for (int line = 0; line < 40; ++line) {
        at.press(Qt::Key_Down);
        const QRect caret = at.article().cursorRect();
        REQUIRE(bandOn(at.article())->band().contains(QPoint(4, caret.center().y())));
    }
    CHECK(at.article().scrollShare() > 0);
}

TEST_CASE("the ruler follows the pointer, and goes to the pane beside when the pointer does") {
    test::WindowFixture at;
    at.open("right-bed");
    at.press(Qt::Key_F4);
    for (const int y : {80, 200, 320}) {
        movePointer(at, at.article(), {60, y});
        CHECK(std::abs(bandOn(at.article())->band().center().y() - y) <= 1);
    }
    movePointer(at, at.find<screen::ArticleView>("studies"), {30, 100});
    CHECK(bandOn(at.article()) == nullptr);
    CHECK(bandOn(at.find<QWidget>("studies")) != nullptr);
}

TEST_CASE("what the ruler leaves clear is as it was, and the rest has stepped back") {
    test::WindowFixture at;
    at.open("right-bed");
    const QImage before = at.article().viewport()->grab().toImage();
    at.press(Qt::Key_F4);
    const QRect kept = bandOn(at.article())->band();
    const QImage after = at.article().grab(at.article().viewport()->geometry()).toImage();
    CHECK(before.copy(kept.adjusted(0, 4, 0, -4)) == after.copy(kept.adjusted(0, 4, 0, -4)));
    const QRect rest(0, kept.bottom() + 8, before.width(), 200);
    CHECK(before.copy(rest) != after.copy(rest));
}

TEST_CASE("the ruler works on a result too") {
    test::KeyboardWalk at;
    at.beginByKeys();
    at.walk(test::calmPerson());
    REQUIRE(at.page() == session::PageKind::Result);
    at.press(Qt::Key_F4);
    auto& result = at.find<screen::ArticleView>("result");
    REQUIRE(bandOn(result) != nullptr);
    at.press(Qt::Key_Down);
    CHECK(bandOn(result)->band().contains(QPoint(4, result.cursorRect().center().y())));
}
