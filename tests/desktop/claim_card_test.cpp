// SPDX-License-Identifier: MIT
// The card of a claim: pressed, entered, hovered over and rested on.
#include "desktop/guidance_walk.h"
#include "screen/page_fixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QScreen>
#include <QScrollBar>
#include <QTextBrowser>

using namespace bedside;
using screen::ArticleView;

namespace {

const QString claim = QStringLiteral("claim:medium-firm");
constexpr int rest = 900;        // ms, longer than the keyboard must rest on a sign
constexpr int pointerLeft = 700; // ms, longer than between two looks at the pointer

class CardFixture : public test::GuidanceWalk {
public:
    CardFixture() {
        screen::exposePagesToAssistiveTechnology();
        agree();
        openBed();
    }
    ~CardFixture() { QApplication::clipboard()->clear(); }

    void openBed() {
        open("right-bed");
        article().setFocus();
    }
    ArticleView* shown(const char* name) {
        auto* view = window().findChild<ArticleView*>(QString::fromLatin1(name));
        return view != nullptr && view->isVisible() ? view : nullptr;
    }
    /// Returns the card that was opened. Fails the test where there is none.
    ArticleView& card() {
        ArticleView* view = shown("note");
        if (view == nullptr)
            FAIL("there is no card");
        return *view;
    }
    ArticleView* preview() { return shown("preview"); }

    /// Returns the middle of the first link with that target, in the viewport.
    static QPoint placeOf(ArticleView& view, const QString& target) {
        for (QTextCursor at(view.document()); !at.atEnd(); at.movePosition(QTextCursor::NextCharacter))
            if (QTextCursor next(at);
                next.movePosition(QTextCursor::NextCharacter) && next.charFormat().anchorHref() == target) {
                view.setTextCursor(at);
                view.ensureCursorVisible();
                return (view.cursorRect(at).center() + view.cursorRect(next).center()) / 2;
            }
        FAIL("no link leads to " << target.toStdString());
        return {};
    }
    /// Goes with Tab to the first link with that target.
    void tabTo(ArticleView& view, const QString& target) {
        for (int step = 0; step < 100; ++step) {
            if (view.isOnLink() && view.textCursor().charFormat().anchorHref() == target)
                return;
            QTest::keyClick(&view, Qt::Key_Tab);
        }
        FAIL("Tab does not come to " << target.toStdString());
    }
    void hover(ArticleView& view, const QString& target) {
        const QPoint place = placeOf(view, target);
        QCursor::setPos(view.viewport()->mapToGlobal(place));
        QHelpEvent rests(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
        QApplication::sendEvent(view.viewport(), &rests);
        settle();
    }
    /// Answers all questions as a calm person whose pain is new, and comes back to the page.
    void answerThatPainIsNew() {
        press(Qt::Key_Home, Qt::AltModifier);
        click("questionsDoor");
        test::Answers answers = test::calmPerson();
        answers["H1"] = {"yes"};
        walk(answers);
        openBed();
    }
    void openWithEnter() {
        tabTo(article(), claim);
        press(Qt::Key_Return);
    }
};

QString textOf(const ArticleView& view) { return view.document()->toPlainText(); }

/// Keeps an address that would have gone to the web.
class Elsewhere : public QTextBrowser {
public:
    Elsewhere() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "setSource"); }
    ~Elsewhere() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

protected:
    QVariant loadResource(int, const QUrl&) override { return QByteArray(""); }
};

} // namespace

TEST_CASE("a press on the sign of a claim opens its card beside it") {
    CardFixture at;
    QTest::mouseClick(at.article().viewport(), Qt::LeftButton, {}, CardFixture::placeOf(at.article(), claim));
    at.settle();
    const QString text = textOf(at.card());
    for (const char* part : {"How sure we are", "Shown in", "Kovacs and others 2003", "Who:", "What it cannot tell us",
                             "Open the DOI", "Copy this reference as"})
        CHECK(text.contains(QString::fromLatin1(part)));
    CHECK(at.card().window() != &at.window());
    CHECK(at.card().window()->geometry().intersects(at.window().geometry()));
    CHECK(at.place() == QStringLiteral("right-bed"));
}

TEST_CASE("Enter opens the card with the keyboard in it, Escape closes it, and one is where one was") {
    CardFixture at;
    at.openWithEnter();
    CHECK(QApplication::focusWidget() == &at.card());
    at.press(Qt::Key_Escape);
    CHECK(at.shown("note") == nullptr);
    CHECK(at.article().isOnLink());
    CHECK(at.article().textCursor().charFormat().anchorHref() == claim);
}

TEST_CASE("resting on a sign shows its card, which leaves the keyboard where it is and goes with the pointer") {
    CardFixture at;
    const QString before = QApplication::focusWidget()->objectName();
    at.hover(at.article(), claim);
    REQUIRE(at.preview() != nullptr);
    CHECK(textOf(*at.preview()).contains(QStringLiteral("How sure we are")));
    CHECK(QApplication::focusWidget()->objectName() == before);
    QCursor::setPos(at.preview()->window()->geometry().center());
    QTest::qWait(pointerLeft);
    CHECK(at.preview() != nullptr); // one may go into it, and read
    QCursor::setPos(at.window().mapToGlobal(QPoint(2, 2)));
    QTest::qWait(pointerLeft);
    CHECK(at.preview() == nullptr);
}

TEST_CASE("the wheel scrolls the card that shows itself, and over the page takes it away") {
    CardFixture at;
    const auto turnWheel = [](ArticleView& view) {
        const QPointF place = view.viewport()->rect().center();
        QWheelEvent turned(place, view.viewport()->mapToGlobal(place), {}, QPoint(0, -120), Qt::NoButton,
                           Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &turned);
    };
    at.hover(at.article(), claim);
    REQUIRE(at.preview() != nullptr);
    turnWheel(*at.preview());
    CHECK(at.preview() != nullptr);
    turnWheel(at.article());
    CHECK(at.preview() == nullptr);
}

TEST_CASE("a press elsewhere takes away the card that the keyboard brought") {
    CardFixture at;
    at.tabTo(at.article(), claim);
    QTest::keyClick(&at.article(), Qt::Key_Shift);
    QTest::qWait(rest);
    REQUIRE(at.preview() != nullptr);
    QTest::mouseClick(at.article().viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    CHECK(at.preview() == nullptr);
}

TEST_CASE("a press opens the card for good, in place of the one that came by itself") {
    CardFixture at;
    at.hover(at.article(), claim);
    REQUIRE(at.preview() != nullptr);
    QTest::mouseClick(at.article().viewport(), Qt::LeftButton, {}, CardFixture::placeOf(at.article(), claim));
    at.settle();
    CHECK(at.preview() == nullptr);
    CHECK(at.card().isVisible());
}

TEST_CASE("links of other kinds show no card") {
    CardFixture at;
    at.hover(at.article(), QStringLiteral("study:kovacs2003"));
    CHECK(at.preview() == nullptr);
}

TEST_CASE("the keyboard that rests on a sign shows the card, and the next key takes it away") {
    CardFixture at;
    at.tabTo(at.article(), claim);
    CHECK(at.preview() == nullptr); // whoever tabs on is not stopped
    QTest::qWait(rest);
    REQUIRE(at.preview() != nullptr);
    CHECK(QApplication::focusWidget() == &at.article());
    SECTION("by Tab") { QTest::keyClick(&at.article(), Qt::Key_Tab); }
    SECTION("by Escape") { QTest::keyClick(&at.article(), Qt::Key_Escape); }
    at.settle();
    CHECK(at.preview() == nullptr);
}

TEST_CASE("a card copies its reference in four forms, and stays open") {
    CardFixture at;
    at.openWithEnter();
    QStringList copied;
    for (const char* style : {"vancouver", "apa", "bibtex", "csl-json"}) {
        at.tabTo(at.card(), QStringLiteral("copy:%1:kovacs2003").arg(QString::fromLatin1(style)));
        QTest::keyClick(&at.card(), Qt::Key_Return);
        at.settle();
        copied += QApplication::clipboard()->text();
        CHECK(at.card().isVisible());
    }
    CHECK(copied[0].contains(QStringLiteral("Lancet. 2003;362:1599-1604.")));
    CHECK(copied[1].contains(QStringLiteral("(2003). Effect of firmness")));
    CHECK(copied[2].startsWith(QStringLiteral("@article{kovacs2003,")));
    CHECK(copied[3].contains(QStringLiteral("\"DOI\"")));
}

TEST_CASE("open the DOI leads to the web, and closes the card") {
    CardFixture at;
    const Elsewhere elsewhere;
    at.openWithEnter();
    at.tabTo(at.card(), QStringLiteral("https://doi.org/10.1016/S0140-6736(03)14792-7"));
    QTest::keyClick(&at.card(), Qt::Key_Return);
    at.settle();
    CHECK(elsewhere.source() == QUrl(QStringLiteral("https://doi.org/10.1016/S0140-6736(03)14792-7")));
    CHECK(at.shown("note") == nullptr);
}

TEST_CASE("the name of a study on a card leads to its page") {
    CardFixture at;
    at.openWithEnter();
    at.tabTo(at.card(), QStringLiteral("study:kovacs2003"));
    QTest::keyClick(&at.card(), Qt::Key_Return);
    at.settle();
    CHECK(at.reading().location().kind == session::PageKind::Study);
    CHECK(at.shown("note") == nullptr);
    CHECK(QApplication::focusWidget() == &at.article());
}

TEST_CASE("a card tells assistive technology the claim, the picture of the people, and the ways to copy") {
    CardFixture at;
    at.openWithEnter();
    QAccessibleInterface& card = *QAccessible::queryAccessibleInterface(&at.card());
    CHECK(card.role() == QAccessible::Document);
    CHECK(card.text(QAccessible::Name).contains(QStringLiteral("medium-firm bed")));
    QStringList headings;
    QStringList pictures;
    QStringList links;
    for (QAccessibleInterface* part : test::PageFixture::descendants(card)) {
        const QString name = part->text(QAccessible::Name);
        const QString said = name.isEmpty() ? part->text(QAccessible::Value) : name;
        if (part->role() == QAccessible::Heading)
            headings += said;
        if (part->role() == QAccessible::Graphic)
            pictures += said;
        if (part->role() == QAccessible::Link)
            links += said;
    }
    CHECK(headings.size() == 2); // the claim and its study
    CHECK(pictures == QStringList{QStringLiteral("The people of the study: 313 people with long-term back pain.")});
    CHECK(links.filter(QStringLiteral("BibTeX")).size() == 1);
}

TEST_CASE("with answers the card says where the reader differs from the people studied") {
    CardFixture at;
    at.openWithEnter();
    CHECK_FALSE(textOf(at.card()).contains(QStringLiteral("You and the people studied")));
    at.press(Qt::Key_Escape);
    at.answerThatPainIsNew();
    at.openWithEnter();
    CHECK(textOf(at.card()).contains(QStringLiteral("You and the people studied")));
    CHECK(textOf(at.card()).contains(QStringLiteral("Yours is new.")));
    at.press(Qt::Key_Escape);
    at.window().questions().clear();
    CHECK(textOf(*at.window().findChild<ArticleView*>(QStringLiteral("note"))).isEmpty()); // it goes with the answers
}

TEST_CASE("a copied study leaves out what the answers say of the reader") {
    CardFixture at;
    at.answerThatPainIsNew();
    at.openWithEnter();
    at.tabTo(at.card(), QStringLiteral("study:kovacs2003"));
    at.press(Qt::Key_Return);
    REQUIRE(textOf(at.article()).contains(QStringLiteral("You and the people studied")));
    at.window().findChild<QAction*>(QStringLiteral("actionCopy"))->trigger();
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("What it found")));
    CHECK_FALSE(QApplication::clipboard()->text().contains(QStringLiteral("You and the people studied")));
}

TEST_CASE("a card of large text on a small page keeps to the screen") {
    CardFixture at;
    for (const int percent : {100, 200, 400}) {
        INFO(percent);
        at.theme().setTextPercent(percent);
        at.settle();
        at.openWithEnter();
        CHECK(at.card().screen()->availableGeometry().contains(at.card().window()->geometry()));
        CHECK(at.card().horizontalScrollBar()->maximum() == 0);
        at.press(Qt::Key_Escape);
        at.article().setTextCursor(QTextCursor(at.article().document()));
    }
}
