// SPDX-License-Identifier: MIT
// What a card over a page leaves alone: the foot of the window, and whoever has closed it.
#include "desktop/focus_ring.h"
#include "desktop/window_fixture.h"

#include <QAbstractTextDocumentLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>

using namespace bedside;

namespace {

/// A page on one of whose claims the keyboard is.
class OnClaim : public test::WindowFixture {
public:
    explicit OnClaim(QSize size = {1024, 700}, int percent = 100) {
        theme().setTextPercent(percent);
        window().resize(size);
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
    /// Opens the card of the claim and returns its window.
    QWidget& openCard() {
        press(Qt::Key_Return);
        REQUIRE(shown("note") != nullptr);
        return *shown("note")->window();
    }
    /// Returns where on the screen the paragraph of the claim is.
    QRect paragraph() {
        const QRectF block = article().document()->documentLayout()->blockBoundingRect(article().textCursor().block());
        const QPoint place = block.topLeft().toPoint() - QPoint(0, article().verticalScrollBar()->value());
        return {article().viewport()->mapToGlobal(place), block.size().toSize()};
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

TEST_CASE("a card spares the sentence that it explains, and begins among the words of the page") {
    for (const QSize size : {QSize(780, 700), QSize(600, 780)}) { // the screen of these tests is small
        OnClaim at(size);
        const QRect card = at.openCard().geometry();
        INFO(size.width());
        CHECK_FALSE(card.intersects(at.paragraph()));
        const QWidget& words = *at.article().viewport();
        CHECK(card.left() >= words.mapToGlobal(QPoint(0, 0)).x());
        CHECK(card.right() <= words.mapToGlobal(words.rect().bottomRight()).x());
    }
}

TEST_CASE("in large text a card is as wide as the words of the page, and as high as it needs to be read") {
    for (const QSize size : {QSize(780, 700), QSize(600, 780)})
        for (const int percent : {200, 400}) {
            OnClaim at(size, percent);
            const QRect card = at.openCard().geometry();
            INFO(size.width() << " at " << percent << " %");
            CHECK(card.width() >= 0.95 * at.article().viewport()->width());
            CHECK(card.height() > 0.45 * size.height());
            CHECK(at.window().geometry().contains(card));
        }
}

TEST_CASE("a card shows that it has the keyboard, and Tab comes to what closes it") {
    OnClaim at;
    const QWidget& card = at.openCard();
    const auto* ring = card.findChild<desktop::FocusRing*>();
    REQUIRE(ring != nullptr);
    CHECK(ring->isVisible());
    const auto* close = card.findChild<QPushButton*>(QStringLiteral("closeNoteButton"));
    for (int step = 0; step < 60 && QApplication::focusWidget() != close; ++step)
        at.press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == close);
    CHECK(ring->isVisible());
    at.press(Qt::Key_Space);
    CHECK(at.shown("note") == nullptr);
}

TEST_CASE("a note of a few words is as high as they are") {
    OnClaim at;
    QTextCursor word = at.article().document()->find(QStringLiteral("medium-firm"));
    REQUIRE(word.charFormat().anchorHref().startsWith(u"term:"));
    at.article().goToLink(word);
    at.openCard();
    CHECK(at.shown("note")->verticalScrollBar()->maximum() == 0);
}
