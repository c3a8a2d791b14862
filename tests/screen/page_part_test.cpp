// SPDX-License-Identifier: MIT
#include "screen/page_fixture.h"
#include "screen/page_part.h"
#include "screen/page_writer.h"
#include "support/catch.h"

using namespace bedside;
using namespace bedside::screen;
using document::BoxKind;
using document::LinkKind;
using document::Voice;
using test::paragraph;
using test::words;

namespace {

document::Inline link(LinkKind kind, const char* target, const char* text, const char* hint) {
    return {document::Link{kind, target, hint, words(text)}};
}

std::vector<PagePart> partsOfPage(document::Nodes nodes) {
    const Theme theme;
    QTextDocument text;
    writePage({"Title", "en", std::move(nodes)}, PageStyle(theme, Density::Page), 600, text);
    return partsOf(text);
}

/// One line a part, indented by its depth.
QString outline(const std::vector<PagePart>& parts, int depth = 0) {
    static const char* const kinds[] = {"heading", "paragraph", "list", "item", "box", "table", "figure", "link"};
    QString lines;
    for (const PagePart& part : parts) {
        lines += QString(depth, u' ') + QLatin1String(kinds[static_cast<int>(part.kind)]);
        for (const QString& words : {part.mark, part.name, part.description, part.target})
            if (!words.isEmpty())
                lines += QStringLiteral(" | ") + words;
        lines += u'\n' + outline(part.parts, depth + 1);
    }
    return lines;
}

void checkOutline(document::Nodes nodes, const char* expected) {
    CHECK(outline(partsOfPage(std::move(nodes))).toStdString() == expected);
}

} // namespace

TEST_CASE("a heading tells its level") {
    checkOutline({{document::Heading{1, words("Beds")}}, {document::Heading{3, words("Hard ones")}}},
                 "heading | Beds | level 1\n"
                 "heading | Hard ones | level 3\n");
}

TEST_CASE("links stand in the paragraph they are in, named by their words") {
    document::Inlines inlines = words("Read ");
    inlines.push_back({document::Link{
        LinkKind::Section, "section:beds", "", {{document::Strong{words("all")}}, {document::Words{" of it"}}}}});
    inlines.push_back({document::Words{" or of a "}});
    inlines.push_back(link(LinkKind::Term, "term:disc", "disc", "A soft cushion."));
    checkOutline({{document::Paragraph{inlines}}}, "paragraph | Read all of it or of a disc\n"
                                                   " link | all of it | section:beds\n"
                                                   " link | disc | A soft cushion. | term:disc\n");
}

TEST_CASE("a citation's number and a claim's sign are named by what they mean") {
    document::Inlines inlines = words("It helps\u00A0");
    inlines.push_back(link(LinkKind::Claim, "claim:helps", "◔", "A study shows this"));
    inlines.push_back(link(LinkKind::Study, "study:a", "[1]", "Kovacs 2003"));
    inlines.push_back(link(LinkKind::Study, "study:b", "[12]", "Radwan 2015"));
    checkOutline({{document::Paragraph{inlines}}}, "paragraph | It helps (A study shows this)[1]\u2060[12]\n"
                                                   " link | A study shows this | claim:helps\n"
                                                   " link | Source 1: Kovacs 2003 | study:a\n"
                                                   " link | Source 12: Radwan 2015 | study:b\n");
}

TEST_CASE("a link does not say its hint where its words do") {
    document::Inlines inlines{link(LinkKind::Study, "study:a", "2 Kovacs 2003", "Kovacs 2003")};
    checkOutline({{document::Heading{3, inlines}}}, "heading | 2 Kovacs 2003 | level 3\n"
                                                    " link | 2 Kovacs 2003 | study:a\n");
}

TEST_CASE("lists hold their items, an item its other paragraphs and its own list") {
    const document::Node inner{document::List{true, {{paragraph("Left")}, {paragraph("Right")}}}};
    checkOutline({{document::List{false, {{paragraph("One"), paragraph("and more")}, {paragraph("Two"), inner}}}},
                  paragraph("After")},
                 "list\n"
                 " item | One\n"
                 "  paragraph | and more\n"
                 " item | Two\n"
                 "  list\n"
                 "   item | 1. | Left\n"
                 "   item | 2. | Right\n"
                 "paragraph | After\n");
}

TEST_CASE("two lists in a row stay two") {
    checkOutline({{document::List{false, {{paragraph("One")}}}}, {document::List{true, {{paragraph("Other")}}}}},
                 "list\n"
                 " item | One\n"
                 "list\n"
                 " item | 1. | Other\n");
}

TEST_CASE("a box is named by its label, its first words or its kind") {
    checkOutline({{document::Box{BoxKind::KeyMessage, "", {paragraph("Move.")}}},
                  {document::Box{BoxKind::GetHelp, "Get help now", {paragraph("Call.")}}},
                  {document::Box{BoxKind::Study, "", {{document::Heading{3, words("Kovacs")}}}}}},
                 "box | Key message\n"
                 " paragraph | Move.\n"
                 "box | Get help now\n"
                 " paragraph | Get help now\n"
                 " paragraph | Call.\n"
                 "box | Kovacs\n"
                 " heading | Kovacs | level 3\n");
}

TEST_CASE("a drawing is named by its description and followed by its caption") {
    checkOutline({{document::Figure{"pillow", "<svg/>", "A pillow.", "Someone lies on one side.", 320, 200}}},
                 "figure | Someone lies on one side.\n"
                 "paragraph | A pillow.\n");
}

TEST_CASE("a cell tells its column") {
    checkOutline({{document::Table{{{words("Sign")}, {words("What to do")}}, {{{words("Fever")}, {words("Call")}}}}}},
                 "table | Table: Sign, What to do\n"
                 " paragraph | Sign | column heading\n"
                 " paragraph | What to do | column heading\n"
                 " paragraph | Fever | Sign\n"
                 " paragraph | Call | What to do\n");
}

TEST_CASE("a cell without words leaves the other columns their names") {
    checkOutline({{document::Table{{{words("")}, {words("Do")}}, {{{words("Fever")}, {words("Call")}}}}}},
                 "table | Table: , Do\n"
                 " paragraph | Do | column heading\n"
                 " paragraph | Fever\n"
                 " paragraph | Call | Do\n");
}

TEST_CASE("a page without words has no parts") { CHECK(partsOfPage({}).empty()); }

TEST_CASE("a fold is a link that says whether it is open, and an icon of a level says nothing") {
    checkOutline({{document::Fold{"choice", 2, "Your choice", {paragraph("Say no.")}}},
                  {document::Box{BoxKind::SameDay, "Today", {paragraph("Ask.")}}}},
                 "heading | ▸ Your choice | level 2\n"
                 " link | Your choice | Closed | fold:choice\n"
                 "box | Today\n"
                 " paragraph | Today\n"
                 " paragraph | Ask.\n");
}
