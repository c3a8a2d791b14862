// SPDX-License-Identifier: MIT
// What a card over a page leaves alone: the foot of the window, and whoever has closed it.
#include "desktop/window_fixture.h"

using namespace bedside;

namespace {

/// A page on one of whose claims the keyboard is.
class OnClaim : public test::WindowFixture {
public:
    OnClaim() {
        window().resize(1024, 700);
        agree();
        open("right-bed");
        article().setFocus();
        for (int step = 0; step < 100 && !isOnClaim(); ++step)
            QTest::keyClick(&article(), Qt::Key_Tab);
        REQUIRE(isOnClaim());
    }
    bool isOnClaim() {
        return article().isOnLink() && article().textCursor().charFormat().anchorHref().startsWith(u"claim:");
    }
    screen::ArticleView* shown(const char* name) {
        auto* view = window().findChild<screen::ArticleView*>(QString::fromLatin1(name));
        return view != nullptr && view->isVisible() ? view : nullptr;
    }
};

} // namespace

TEST_CASE("a card that Escape closed does not come back by itself") {
    constexpr int rest = 900; // ms, longer than the keyboard must rest on a sign
    OnClaim at;
    at.press(Qt::Key_Return);
    REQUIRE(at.shown("note") != nullptr);
    at.press(Qt::Key_Escape);
    CHECK(at.shown("note") == nullptr);
    at.window().activateWindow(); // without a screen, a card that closes gives the keyboard to no window
    at.article().setFocus();
    QTest::keyRelease(&at.article(), Qt::Key_Escape); // which comes to the page
    REQUIRE(at.isOnClaim());
    QTest::qWait(rest);
    CHECK(at.shown("preview") == nullptr);
}

TEST_CASE("a card leaves the bar in sight from which one gets help") {
    OnClaim at;
    at.press(Qt::Key_Return);
    REQUIRE(at.shown("note") != nullptr);
    const QWidget& bar = at.find<QWidget>("helpBar");
    REQUIRE(bar.isVisible());
    CHECK(at.shown("note")->window()->frameGeometry().bottom() < bar.mapToGlobal(QPoint(0, 0)).y());
}
