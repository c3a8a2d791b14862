// SPDX-License-Identifier: MIT
// How far what stands on a page is from what stands above it, and how large the parts are beside each other.
#include "screen/page_fixture.h"
#include "screen/page_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

using namespace bedside;
using namespace bedside::test;
using document::Voice;
using screen::PageStyle;

namespace {

QTextBlock blockBeginning(const QTextDocument& text, const char* said) {
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
        if (block.text().contains(QString::fromLatin1(said)))
            return block;
    FAIL("no block says " << said);
    return {};
}

/// Returns how high the first line is with what is free to the second one.
double lineStep(const QTextBlock& block) {
    REQUIRE(block.layout()->lineCount() > 1);
    return block.layout()->lineAt(1).y() - block.layout()->lineAt(0).y();
}

constexpr const char* longWords = "Many words that go on and on, for they are to take more than a line of the page, "
                                  "however wide it may be in this test, and then some more.";

} // namespace

TEST_CASE("a box keeps off the heading that it stands under, on a page and beside it") {
    for (const Density density : {Density::Page, Density::Pane})
        for (const int level : {1, 2}) {
            Theme theme;
            document::Document page{"Page", "en", {}};
            page.nodes.push_back({document::Heading{level, words("Heading")}});
            page.nodes.push_back({document::Box{BoxKind::Card, "", {paragraph("In the box.")}}});
            QTextDocument text;
            writePage(page, PageStyle(theme, density), 600, text);
            QTextFrame& box = *text.rootFrame()->childFrames().front();
            const double above = text.documentLayout()->blockBoundingRect(blockBeginning(text, "Heading")).bottom();
            const double top = text.documentLayout()->frameBoundingRect(&box).top() + box.frameFormat().topMargin();
            INFO("level " << level);
            CHECK(top - above >= 10);
            CHECK(top - above <= 24);
        }
}

TEST_CASE("lines with small links are as far from each other as lines without") {
    Theme theme;
    document::Document page{"Page", "en", {}};
    page.nodes.push_back(paragraph(longWords));
    document::Inlines cited = words("Cited. ");
    cited.push_back({document::Words{longWords}});
    cited.push_back({document::Link{LinkKind::Study, "study:kovacs", "Kovacs 2003", words("[1]")}});
    page.nodes.push_back({document::Paragraph{cited}});
    QTextDocument text;
    text.setTextWidth(400);
    writePage(page, PageStyle(theme, Density::Page), 400, text);
    text.documentLayout()->documentSize(); // lays it out
    CHECK(lineStep(blockBeginning(text, "Cited")) == Approx(lineStep(text.begin())));
}

TEST_CASE("in the largest text a title is larger than what stands under it, and lines are closer") {
    Theme theme;
    const PageStyle style(theme, Density::Page);
    const double usual = style.paragraph(Voice::Body).lineHeight();
    for (const int percent : {100, 200, 250, 300, 400}) {
        theme.setTextPercent(percent);
        INFO(percent);
        const int body = style.words(Voice::Body).font().pixelSize();
        const int lead = style.words(Voice::Lead).font().pixelSize();
        CHECK(style.headingWords(1).font().pixelSize() > lead);
        CHECK(lead > body);
        CHECK((style.paragraph(Voice::Body).lineHeight() < usual) == (percent >= 250));
    }
}

TEST_CASE("the bar of a box grows with the text, and with high contrast that of an emergency is wider than others") {
    Theme theme;
    const PageStyle style(theme, Density::Page);
    theme.choose(screen::ThemeChoice::Light);
    CHECK(style.boxBarWidth(BoxKind::Emergency) == style.boxBarWidth(BoxKind::Note));
    const double usual = style.boxBarWidth(BoxKind::KeyMessage);
    theme.setTextPercent(400);
    CHECK(style.boxBarWidth(BoxKind::KeyMessage) >= 2 * usual);
    theme.choose(screen::ThemeChoice::Contrast);
    CHECK(style.boxBarWidth(BoxKind::Emergency) >= 2 * style.boxBarWidth(BoxKind::Note));
}
