// SPDX-License-Identifier: MIT
#include "screen/page_fixture.h"

#include <QScrollBar>
#include <QtTest/QTest>

using namespace bedside;
using namespace bedside::screen;
using namespace bedside::test;

TEST_CASE("a page is a document with its title as its name") {
    PageFixture fixture;
    CHECK(fixture.page().role() == QAccessible::Document);
    CHECK(fixture.page().text(QAccessible::Name) == "The right bed");
    CHECK(fixture.page().state().focusable);
    CHECK(fixture.page().state().focused);
    CHECK(fixture.page().state().readOnly);
    fixture.view.showPage(otherPage());
    CHECK(fixture.page().text(QAccessible::Name) == "Other");
}

TEST_CASE("the parts of a page have their roles, in reading order") {
    PageFixture fixture;
    QList<int> roles;
    for (const QAccessibleInterface* part : fixture.all())
        roles.append(part->role());
    CHECK(roles == QList<int>{QAccessible::Heading, QAccessible::Grouping, QAccessible::Paragraph,
                              QAccessible::Paragraph, QAccessible::Paragraph, QAccessible::Link, QAccessible::Link,
                              QAccessible::List, QAccessible::ListItem, QAccessible::ListItem, QAccessible::Graphic,
                              QAccessible::Paragraph});
    CHECK(fixture.find(QAccessible::Heading, "The right bed").text(QAccessible::Description) == "level 1");
}

TEST_CASE("every part knows its parent, and the parent knows it") {
    PageFixture fixture;
    for (QAccessibleInterface* part : fixture.all()) {
        REQUIRE(part->isValid());
        REQUIRE(part->parent() != nullptr);
        const int index = part->parent()->indexOfChild(part);
        REQUIRE(index >= 0);
        CHECK(part->parent()->child(index) == part);
        CHECK(part->window() == fixture.page().window());
    }
    CHECK(fixture.page().child(99) == nullptr);
    CHECK(fixture.page().indexOfChild(&fixture.page()) == -1);
}

TEST_CASE("the label of a box is what labels it") {
    PageFixture fixture;
    const QAccessibleInterface& box = fixture.find(QAccessible::Grouping, "Get help now");
    const auto relations = box.relations(QAccessible::AllRelations);
    REQUIRE(relations.size() == 1);
    CHECK(relations.front().first == box.child(0));
    CHECK(relations.front().second == QAccessible::Label);
}

TEST_CASE("parts stand on the screen one under the other, and links in their paragraph") {
    PageFixture fixture;
    const QRect screen = fixture.page().rect();
    int bottom = screen.top();
    for (int index = 0; index < fixture.page().childCount(); ++index) {
        const QRect rect = fixture.page().child(index)->rect();
        CHECK(rect.top() >= bottom);
        CHECK(rect.left() >= screen.left());
        CHECK(rect.right() <= screen.right());
        CHECK(rect.height() > 5);
        bottom = rect.bottom();
    }
    QAccessibleInterface& link = fixture.find(QAccessible::Link, "on beds");
    CHECK(link.parent()->rect().contains(link.rect()));
    CHECK(link.rect().width() < link.parent()->rect().width());
    CHECK(fixture.find(QAccessible::Graphic, "Someone lies on one side.").rect().height() >= 200);
    const QPoint centre = link.rect().center();
    QAccessibleInterface* hit = fixture.page().childAt(centre.x(), centre.y());
    REQUIRE(hit == link.parent());
    CHECK(hit->childAt(centre.x(), centre.y()) == &link);
}

TEST_CASE("a part that is scrolled away is off the screen") {
    PageFixture fixture;
    const QAccessibleInterface& heading = fixture.find(QAccessible::Heading, "The right bed");
    CHECK_FALSE(heading.state().offscreen);
    const int top = heading.rect().top();
    fixture.view.verticalScrollBar()->setValue(150);
    CHECK(heading.rect().top() == top - 150);
    CHECK(heading.state().offscreen);
    fixture.view.hide();
    CHECK(heading.state().invisible);
}

TEST_CASE("pressing a link follows it, later") {
    PageFixture fixture;
    QStringList followed;
    QObject::connect(&fixture.view, &ArticleView::linkActivated, &fixture.view, [&](const QString& target) {
        followed.append(target);
        fixture.view.showPage(otherPage());
    });
    QAccessibleActionInterface* action = fixture.find(QAccessible::Link, "Source 1: Kovacs 2003").actionInterface();
    REQUIRE(action != nullptr);
    REQUIRE(action->actionNames().front() == QAccessibleActionInterface::pressAction());
    action->doAction(QAccessibleActionInterface::pressAction());
    CHECK(followed.isEmpty());
    fixture.settle();
    CHECK(followed == QStringList{"study:kovacs"});
    CHECK(fixture.find(QAccessible::Heading, "Other").actionInterface() == nullptr);
}

TEST_CASE("a fold says whether it is open, and pressing it opens and closes it") {
    PageFixture fixture;
    document::Document page = otherPage();
    page.nodes.push_back({document::Fold{"why", 2, "Why you see this", {paragraph("Because.")}}});
    fixture.show(page);
    const auto fold = [&fixture]() -> QAccessibleInterface& {
        for (QAccessibleInterface* part : fixture.all())
            if (part->role() == QAccessible::Link)
                return *part;
        FAIL("there is no link");
        return fixture.page();
    };
    const auto press = [&fixture, &fold] {
        fold().actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        fixture.settle();
    };
    CHECK(fold().state().expandable);
    CHECK(fold().state().collapsed);
    press();
    CHECK(fixture.view.document()->toPlainText().contains(QStringLiteral("Because.")));
    CHECK(fold().state().expanded);
    CHECK_FALSE(fold().state().collapsed);
    press();
    CHECK_FALSE(fixture.view.document()->toPlainText().contains(QStringLiteral("Because.")));
    fixture.show(bedPage());
    CHECK_FALSE(fold().state().expandable);
}

TEST_CASE("text is read by the part and by the page, with the caret in both") {
    PageFixture fixture;
    QAccessibleInterface& paragraph = *fixture.find(QAccessible::Link, "on beds").parent();
    QAccessibleTextInterface& text = *paragraph.textInterface();
    QAccessibleTextInterface& whole = *fixture.page().textInterface();
    CHECK(text.text(0, text.characterCount()) == "Read on beds[1]");
    CHECK(whole.text(0, 13) == "The right bed");
    CHECK(text.cursorPosition() == -1);

    text.setCursorPosition(5);
    CHECK(text.cursorPosition() == 5);
    int start = 0;
    int end = 0;
    CHECK(text.textAtOffset(5, QAccessible::WordBoundary, &start, &end) == "on");
    CHECK(start == 5);
    CHECK(end == 7);
    CHECK(text.textBeforeOffset(5, QAccessible::LineBoundary, &start, &end).isEmpty());
    CHECK(whole.textAtOffset(whole.cursorPosition(), QAccessible::LineBoundary, &start, &end) == "Read on beds[1]");
    CHECK(whole.textBeforeOffset(whole.cursorPosition(), QAccessible::LineBoundary, &start, &end) == "Call.");
    CHECK(whole.textAfterOffset(whole.cursorPosition(), QAccessible::LineBoundary, &start, &end) == "First.");
    CHECK(whole.text(start, end) == "First.");
    CHECK(text.characterRect(5).left() == fixture.find(QAccessible::Link, "on beds").rect().left());
    CHECK(text.offsetAtPoint(text.characterRect(6).center()) == 6);
    CHECK(text.offsetAtPoint(whole.characterRect(0).center()) == -1);
}

TEST_CASE("a selection belongs to the parts it covers") {
    PageFixture fixture;
    QAccessibleTextInterface& text = *fixture.find(QAccessible::Link, "on beds").parent()->textInterface();
    QAccessibleTextInterface& heading = *fixture.find(QAccessible::Heading, "The right bed").textInterface();
    CHECK(text.selectionCount() == 0);
    text.addSelection(0, 4);
    REQUIRE(text.selectionCount() == 1);
    CHECK(heading.selectionCount() == 0);
    int start = -1;
    int end = -1;
    text.selection(0, &start, &end);
    CHECK(text.text(start, end) == "Read");
    text.removeSelection(0);
    CHECK(text.selectionCount() == 0);
    CHECK_FALSE(fixture.view.textCursor().hasSelection());
}

TEST_CASE("text out of sight is scrolled to") {
    PageFixture fixture;
    QAccessibleTextInterface& whole = *fixture.page().textInterface();
    whole.scrollToSubstring(whole.characterCount() - 3, whole.characterCount());
    CHECK(fixture.view.verticalScrollBar()->value() > 0);
    CHECK_FALSE(fixture.find(QAccessible::Paragraph, "A pillow.").state().offscreen);
}

TEST_CASE("another theme or text size keeps the parts and the caret") {
    PageFixture fixture;
    const QList<QAccessibleInterface*> before = fixture.all();
    fixture.find(QAccessible::ListItem, "Second.").textInterface()->setCursorPosition(2);
    const int caret = fixture.view.textCursor().position();
    fixture.theme.choose(ThemeChoice::Dark);
    fixture.theme.setTextPercent(200);
    fixture.settle();
    CHECK(fixture.all() == before);
    CHECK(fixture.view.textCursor().position() == caret);
}

TEST_CASE("another page takes all parts of the one before away") {
    PageFixture fixture;
    QList<QAccessible::Id> ids;
    for (QAccessibleInterface* part : fixture.all())
        ids.append(QAccessible::uniqueId(part));
    fixture.show(otherPage());
    CHECK(fixture.all().size() == 1);
    for (const QAccessible::Id id : ids)
        CHECK(QAccessible::accessibleInterface(id) == nullptr);
}

TEST_CASE("a view takes its page and the parts with it") {
    QAccessible::Id page = 0;
    QAccessible::Id part = 0;
    {
        PageFixture fixture;
        page = QAccessible::uniqueId(&fixture.page());
        part = QAccessible::uniqueId(fixture.all().back());
        REQUIRE(QAccessible::accessibleInterface(part) != nullptr);
    }
    CHECK(QAccessible::accessibleInterface(page) == nullptr);
    CHECK(QAccessible::accessibleInterface(part) == nullptr);
}

TEST_CASE("Tab goes from link to link, and the arrows read on from there") {
    PageFixture fixture;
    QAccessibleInterface& first = fixture.find(QAccessible::Link, "on beds");
    QAccessibleInterface& second = fixture.find(QAccessible::Link, "Source 1: Kovacs 2003");
    QTest::keyClick(&fixture.view, Qt::Key_Tab);
    CHECK(first.state().focused);
    CHECK(fixture.page().focusChild() == &first);
    CHECK(fixture.page().textInterface()->selectionCount() == 0);
    QTest::keyClick(&fixture.view, Qt::Key_Tab);
    CHECK(second.state().focused);
    CHECK_FALSE(first.state().focused);

    QTest::keyClick(&fixture.view, Qt::Key_Down);
    CHECK(fixture.find(QAccessible::ListItem, "First.").textInterface()->cursorPosition() >= 0);
    CHECK(fixture.page().focusChild() == &fixture.page());
}

TEST_CASE("Tab looks for the next link from the caret") {
    PageFixture fixture;
    QAccessibleInterface& second = fixture.find(QAccessible::Link, "Source 1: Kovacs 2003");
    second.parent()->textInterface()->setCursorPosition(7);
    QTest::keyClick(&fixture.view, Qt::Key_Tab);
    CHECK(second.state().focused);
    fixture.find(QAccessible::ListItem, "Second.").textInterface()->setCursorPosition(0);
    QTest::keyClick(&fixture.view, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(second.state().focused);
}

TEST_CASE("a link can be given the keyboard, and Enter then follows it") {
    PageFixture fixture;
    QStringList followed;
    QObject::connect(&fixture.view, &ArticleView::linkActivated, &fixture.view,
                     [&](const QString& target) { followed.append(target); });
    QAccessibleInterface& link = fixture.find(QAccessible::Link, "on beds");
    link.actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    CHECK(link.state().focused);
    QTest::keyClick(&fixture.view, Qt::Key_Return);
    fixture.settle();
    CHECK(followed == QStringList{"section:beds"});
}
