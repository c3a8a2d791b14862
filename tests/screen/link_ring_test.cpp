// SPDX-License-Identifier: MIT
#include "screen/page_fixture.h"

#include <QTextBlock>
#include <QTextLayout>
#include <QtTest/QTest>

using namespace bedside;
using namespace bedside::test;
using screen::ThemeChoice;

namespace {

/// A page with a link in a paragraph and one in a box, as it is seen with the keyboard on one of them.
class LinkedPage : public PageFixture {
public:
    LinkedPage() {
        document::Document page = otherPage();
        for (const BoxKind kind : {BoxKind::Card, BoxKind::Emergency}) {
            document::Inlines linked = words("Read ");
            linked.push_back({document::Link{LinkKind::Section, "section:beds", "", words("on beds")}});
            page.nodes.push_back({document::Box{kind, "", {{document::Paragraph{std::move(linked)}}}}});
        }
        show(page);
    }
    /// Returns how many pixels wide the ring is, along the middle of the link and to the left of it.
    int ringWidth() {
        settle();
        const QImage seen = view.viewport()->grab().toImage();
        QTextCursor start = view.textCursor();
        start.setPosition(start.selectionStart());
        const QPoint edge = view.cursorRect(start).center();
        const QRgb ring = theme.tokens().colour("focus").rgb();
        int width = 0;
        for (int x = edge.x() - 6; x <= edge.x() + 6; ++x)
            width += seen.pixel(x, edge.y()) == ring;
        return width;
    }
};

} // namespace

TEST_CASE("the link that has the keyboard has a ring of three pixels, in every theme") {
    LinkedPage at;
    for (const ThemeChoice choice :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Sepia, ThemeChoice::Contrast}) {
        at.theme.choose(choice);
        at.view.setFocus();
        for (int link = 0; link < 2; ++link) {
            QTest::keyClick(&at.view, Qt::Key_Tab);
            REQUIRE(at.view.isOnLink());
            INFO("theme " << static_cast<int>(choice) << ", link " << link);
            CHECK(at.ringWidth() == 3);
        }
        at.show(at.view.page());
    }
}

TEST_CASE("the ring stays on its link when the theme or the text size changes, and goes with the keyboard") {
    LinkedPage at;
    QTest::keyClick(&at.view, Qt::Key_Tab);
    at.theme.choose(ThemeChoice::Dark);
    CHECK(at.view.isOnLink());
    at.theme.setTextPercent(200);
    REQUIRE(at.view.isOnLink());
    CHECK(at.ringWidth() >= 3);
    at.view.clearFocus();
    CHECK(at.ringWidth() == 0);
}

TEST_CASE("where English stands among Arabic the ring goes around all letters of its link") {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    LinkedPage at;
    document::Document page{"Sources", "ar", {}};
    page.nodes.push_back({document::Paragraph{
        {{document::Link{LinkKind::Study, "study:batanda", "", words("1  Batanda وآخرون 2018")}}}}});
    at.show(page);
    QTest::keyClick(&at.view, Qt::Key_Tab);
    LinkedPage::settle();
    const bool isOnLink = at.view.isOnLink();
    const QImage seen = at.view.viewport()->grab().toImage();
    const QTextLine line = at.view.document()->begin().layout()->lineAt(0);
    const QRect letters = line.naturalTextRect().toAlignedRect();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    REQUIRE(isOnLink);
    const QRgb ring = at.theme.tokens().colour("focus").rgb();
    int left = seen.width();
    int right = 0;
    for (int x = 0; x < seen.width(); ++x)
        for (int y = 0; y < seen.height(); ++y)
            if (seen.pixel(x, y) == ring) {
                left = std::min(left, x);
                right = std::max(right, x);
            }
    CHECK(left <= letters.left() + 1);
    CHECK(right >= letters.right() - 1);
}
