// SPDX-License-Identifier: MIT
#include "desktop/focus_ring.h"
#include "desktop/window_fixture.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace bedside;
using test::WindowFixture;

namespace {

/// The cover in large text and a small window, so that it scrolls, with the keyboard on its last door.
class ScrolledCover : public WindowFixture {
public:
    ScrolledCover() {
        theme().setTextPercent(200);
        window().resize(1024, 700);
        settle();
        for (int step = 0; step < 40 && QApplication::focusWidget() != &door(); ++step)
            press(Qt::Key_Tab);
    }

    QWidget& door() { return find<QWidget>("signsDoor"); }
    QScrollBar& bar() { return *find<QScrollArea>("CoverPage").verticalScrollBar(); }
    desktop::FocusRing& ring() { return *window().findChild<desktop::FocusRing*>(); }
    QRect doorInWindow() { return {door().mapTo(&window(), QPoint(0, 0)), door().size()}; }
    QRect viewInWindow() {
        QWidget* view = find<QScrollArea>("CoverPage").viewport();
        return {view->mapTo(&window(), QPoint(0, 0)), view->size()};
    }
    /// Where the ring belongs: 5 px around the door, and nothing of it outside the page.
    QRect ringPlace() { return doorInWindow().adjusted(-5, -5, 5, 5) & window().rect() & viewInWindow(); }
};

} // namespace

TEST_CASE("the focus ring stays on its control when Tab scrolls the page") {
    ScrolledCover at;
    REQUIRE(QApplication::focusWidget() == &at.door());
    REQUIRE(at.bar().value() > 0);
    CHECK(at.ring().isVisible());
    CHECK(at.ring().geometry() == at.ringPlace());
}

TEST_CASE("the focus ring moves with the page that is scrolled under it, and never over the bars") {
    ScrolledCover at;
    const int most = at.bar().maximum();
    for (const int value : {most, most - 30, most - 90}) {
        at.bar().setValue(value);
        at.settle();
        INFO(value);
        CHECK(at.ring().geometry() == at.ringPlace());
    }
    at.bar().setValue(0);
    at.settle();
    CHECK(at.ring().isVisible() == !at.ringPlace().isEmpty());
    at.bar().setValue(most);
    at.settle();
    CHECK(at.ring().isVisible());
}
