// SPDX-License-Identifier: MIT
#include "screen/article_view.h"
#include "screen/direction.h"
#include "screen/page_search.h"
#include "screen/page_writer.h"
#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

using namespace bedside;
using namespace bedside::screen;
using document::BoxKind;
using document::Voice;

namespace {

document::Inlines inlines(const char* text) { return {{document::Words{text}}}; }
document::Node passage(const char* text, int passage = -1) {
    return {document::Paragraph{inlines(text), Voice::Body, passage}};
}

document::Document samplePage() {
    document::Document page{"Title", "en", {}};
    page.nodes.push_back({document::Heading{1, inlines("Title")}});
    page.nodes.push_back({document::Box{BoxKind::KeyMessage, "", {passage("The key message.", 0)}}});
    document::Inlines linked = inlines("Read ");
    linked.push_back({document::Link{document::LinkKind::Section, "section:beds", "", inlines("on beds")}});
    page.nodes.push_back({document::Paragraph{linked, Voice::Body, 1}});
    page.nodes.push_back({document::List{false, {{passage("First.", 2)}, {passage("Second.", 3)}}}});
    page.nodes.push_back({document::Box{BoxKind::GetHelp, "Get help now", {passage("Call.", 4)}}});
    page.nodes.push_back({document::Figure{"pillow", "<svg/>", "A pillow.", "Someone lies on one side.", 320, 200}});
    page.nodes.push_back(
        {document::Table{{{inlines("Sign"), 5}, {inlines("Do"), 6}}, {{{inlines("Fever"), 7}, {inlines("Call"), 8}}}}});
    page.nodes.push_back(passage("The end.", 9));
    return page;
}

QTextBlock blockSaying(const QTextDocument& text, const char* said) {
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
        if (block.text() == QString::fromLatin1(said))
            return block;
    FAIL("no block says " << said);
    return {};
}

struct Written {
    Theme theme;
    QTextDocument text;
    Written() { writePage(samplePage(), PageStyle(theme, Density::Page), 600, text); }
};

} // namespace

TEST_CASE("the screen keeps the words in reading order") {
    const Written written;
    QString all = written.text.toPlainText();
    qsizetype from = 0;
    for (const char* said : {"Title", "The key message.", "Read on beds", "First.", "Second.", "Get help now", "Call.",
                             "A pillow.", "Sign", "Do", "Fever", "Call", "The end."}) {
        INFO(said);
        from = all.indexOf(QString::fromLatin1(said), from);
        REQUIRE(from >= 0);
    }
}

TEST_CASE("a heading keeps its level and a paragraph its passage") {
    const Written written;
    CHECK(blockSaying(written.text, "Title").blockFormat().headingLevel() == 1);
    CHECK(blockSaying(written.text, "The end.").blockFormat().headingLevel() == 0);
    CHECK(blockSaying(written.text, "Second.").blockFormat().intProperty(PassageProperty) == 3);
    CHECK(blockSaying(written.text, "Fever").blockFormat().intProperty(PassageProperty) == 7);
    CHECK_FALSE(blockSaying(written.text, "Title").blockFormat().hasProperty(PassageProperty));
}

TEST_CASE("list items belong to one list, and what follows does not") {
    const Written written;
    const QTextList* list = blockSaying(written.text, "First.").textList();
    REQUIRE(list != nullptr);
    CHECK(list->count() == 2);
    CHECK(blockSaying(written.text, "Second.").textList() == list);
    CHECK(blockSaying(written.text, "Call.").textList() == nullptr);
}

TEST_CASE("a box is a frame of its kind with its name inside") {
    const Written written;
    const QTextBlock label = blockSaying(written.text, "Get help now");
    const QTextFrame* frame = QTextCursor(label).currentFrame();
    REQUIRE(frame != written.text.rootFrame());
    CHECK(frame->frameFormat().intProperty(BoxKindProperty) == static_cast<int>(BoxKind::GetHelp));
    CHECK(label.blockFormat().boolProperty(BoxLabelProperty));
    CHECK(QTextCursor(blockSaying(written.text, "The end.")).currentFrame() == written.text.rootFrame());
}

TEST_CASE("a link carries its target and a drawing its description") {
    const Written written;
    const QTextBlock linked = blockSaying(written.text, "Read on beds");
    QTextCursor at(linked);
    at.movePosition(QTextCursor::EndOfBlock);
    CHECK(at.charFormat().anchorHref() == QStringLiteral("section:beds"));
    bool found = false;
    for (QTextBlock block = written.text.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().isImageFormat()) {
                found = true;
                CHECK(part.fragment().charFormat().stringProperty(DescriptionProperty) ==
                      QStringLiteral("Someone lies on one side."));
                CHECK(part.fragment().charFormat().toImageFormat().width() == Approx(320));
            }
    CHECK(found);
}

TEST_CASE("find marks every match and steps round them") {
    Theme theme;
    ArticleView view;
    view.setUp(theme, Density::Page);
    view.resize(700, 500);
    view.showPage(samplePage());
    CHECK(view.find(QStringLiteral("call")) == 2);
    CHECK(view.stepMatch(+1) == 1);
    CHECK(view.stepMatch(+1) == 2);
    CHECK(view.stepMatch(+1) == 1);
    CHECK(view.stepMatch(-1) == 2);
    CHECK(view.find({}) == 0);
    CHECK(view.stepMatch(+1) == 0);
}

TEST_CASE("landing marks the words in the passage, or the passage itself") {
    Theme theme;
    ArticleView view;
    view.setUp(theme, Density::Page);
    view.resize(700, 300);
    view.showPage(samplePage());
    view.landOn(9, QStringLiteral("END"));
    REQUIRE(view.extraSelections().size() == 1);
    CHECK(view.extraSelections().front().cursor.selectedText() == QStringLiteral("end"));
    view.landOn(9, QStringLiteral("not there"));
    CHECK(view.extraSelections().front().cursor.selectedText() == QStringLiteral("The end."));
    view.landOn(77);
    CHECK(view.extraSelections().size() == 1); // no such passage: nothing moves
}

TEST_CASE("what is copied has the words and no marks of drawings") {
    Theme theme;
    ArticleView view;
    view.setUp(theme, Density::Page);
    view.showPage(samplePage());
    view.selectAll();
    view.copy();
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("The end.")));
    CHECK_FALSE(copied.contains(QChar(QChar::ObjectReplacementCharacter)));
}

TEST_CASE("a page never reaches for a file or the network") {
    Theme theme;
    ArticleView view;
    view.setUp(theme, Density::Page);
    view.showPage(samplePage());
    const QUrl file(QUrl::fromLocalFile(QStringLiteral(SOURCE_FOLDER "/README.md")));
    CHECK(view.document()->resource(QTextDocument::ImageResource, file).toByteArray().isEmpty());
    CHECK_FALSE(
        view.document()->resource(QTextDocument::ImageResource, QUrl(QStringLiteral("figure:pillow"))).isNull());
}

TEST_CASE("a figure in a box is no wider than the box leaves room for") {
    const Theme theme;
    QTextDocument text;
    const document::Figure figure{"wide", "<svg/>", "Wide.", "Something wide.", 900, 300};
    document::Document page{"Page", "en", {{figure}}};
    const auto width = [&] {
        writePage(page, PageStyle(theme, Density::Pane), 400, text);
        text.setTextWidth(400);
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part)
                if (part.fragment().charFormat().isImageFormat())
                    return part.fragment().charFormat().toImageFormat().width();
        return 0.0;
    };
    CHECK(width() == 400);
    CHECK(text.size().width() <= 400);
    page.nodes = {{document::Box{BoxKind::Study, "", {{figure}}}}};
    CHECK(width() < 400);
    CHECK(width() > 300);
    CHECK(text.size().width() <= 400);
}

TEST_CASE("a page draws its own figures anew where there is less room than they need") {
    const Theme theme;
    ArticleView view;
    view.setUp(theme, Density::Page);
    view.resize(900, 400);
    view.show();
    const document::Figure figure{"wide", "<svg/>", "Wide.", "Something wide.", 560, 200};
    view.showPage({"Page", "en", {{document::List{false, {{{document::Fold{"f", 2, "More", {{figure}}, true}}}}}}}});
    const auto fits = [&view] {
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
        return view.document()->size().width() <= view.viewport()->width();
    };
    CHECK(fits());
    view.resize(480, 400);
    CHECK(fits());
}

TEST_CASE("the figures of a page are found wherever they stand") {
    const document::Figure small{"small", "<svg/>", "", "", 100, 50};
    const document::Figure wide{"wide", "<svg/>", "", "", 560, 200};
    const document::Nodes nodes{{document::Box{BoxKind::Note, "", {{small}}}},
                                {document::List{false, {{{document::Fold{"f", 2, "More", {{wide}}}}}}}}};
    REQUIRE(figureIn(nodes, "wide") != nullptr);
    CHECK(figureIn(nodes, "wide")->width == 560);
    CHECK(figureIn(nodes, "small")->width == 100);
    CHECK(figureIn(nodes, "other") == nullptr);
    CHECK(widestFigure(nodes) == 560);
    CHECK(widestFigure({}) == 0);
}

TEST_CASE("a fold shows its title alone until it is pressed, also within a box") {
    const Theme theme;
    ArticleView view;
    view.setUp(theme, Density::Page);
    document::Document page{"Page", "en", {}};
    document::Fold inner{"inner", 0, "Show drawing", {passage("Inside the box.")}};
    page.nodes.push_back({document::Box{BoxKind::Card, "", {passage("A card."), {inner}}}});
    page.nodes.push_back({document::Fold{"outer", 2, "More", {passage("Inside the fold.")}}});
    view.showPage(page);
    const auto text = [&view] { return view.document()->toPlainText(); };
    CHECK(text().contains(QStringLiteral("More")));
    CHECK_FALSE(text().contains(QStringLiteral("Inside the fold.")));
    emit view.anchorClicked(QUrl(QStringLiteral("fold:outer")));
    CHECK(text().contains(QStringLiteral("Inside the fold.")));
    CHECK_FALSE(text().contains(QStringLiteral("Inside the box.")));
    emit view.anchorClicked(QUrl(QStringLiteral("fold:inner")));
    CHECK(text().contains(QStringLiteral("Inside the box.")));
    emit view.anchorClicked(QUrl(QStringLiteral("fold:outer")));
    CHECK_FALSE(text().contains(QStringLiteral("Inside the fold.")));
}

TEST_CASE("a level of a result has its icon before its word, and its colour") {
    const Theme theme;
    const PageStyle style(theme, Density::Page);
    for (const auto& [kind, colour] : {std::pair{BoxKind::Emergency, "emergency"},
                                       {BoxKind::SameDay, "same-day"},
                                       {BoxKind::SeeFirst, "see-first"},
                                       {BoxKind::SlowDown, "slow-down"},
                                       {BoxKind::Everyday, "everyday"}}) {
        CHECK(style.levelIcon(kind).endsWith(QString::fromLatin1(colour)));
        CHECK(style.boxBar(kind) == theme.tokens().colour(QString::fromLatin1(colour)));
    }
}

TEST_CASE("a paragraph that was given a way has it, in a list too, whatever its letters are") {
    document::Document page{"References", "ar", {}};
    const auto given = [](const char* text) {
        return document::Node{document::Paragraph{{{document::Words{text, document::Way::LeftToRight}}}}};
    };
    page.nodes.push_back({document::List{true, {{given("Kovacs 2003. افتح المصدر")}, {given("1599")}}}});
    page.nodes.push_back(given("افتح"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTextDocument text;
    const Theme theme;
    writePage(page, PageStyle(theme, Density::Page), 600, text);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(text.blockCount() == 3);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
        CHECK(block.blockFormat().layoutDirection() == Qt::LeftToRight);
}

TEST_CASE("a number to call keeps its order among Arabic words, whichever way the program's own run") {
    const QString words = QStringLiteral("هاتف (020) 7946-0958، London SE1 7EH");
    for (const Qt::LayoutDirection direction : {Qt::RightToLeft, Qt::LeftToRight}) {
        QApplication::setLayoutDirection(direction);
        const QString isolated = screen::isolated(words);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        CHECK(isolated.contains(QStringLiteral("\u2066(020) 7946-0958\u2069")));
        CHECK(isolated.contains(QStringLiteral("\u2066London SE1 7EH\u2069")));
    }
    CHECK(screen::isolated(QStringLiteral("2\u20133 kg")) == QStringLiteral("2\u20133 kg"));
}

TEST_CASE("every box begins and ends where the words around it do, and the page ends with room below it") {
    const Written page;
    for (const QTextFrame* frame : page.text.rootFrame()->childFrames()) {
        CHECK(frame->frameFormat().leftMargin() == 0);
        CHECK(frame->frameFormat().rightMargin() == 0);
    }
    CHECK(page.text.rootFrame()->frameFormat().bottomMargin() > 0);
}
