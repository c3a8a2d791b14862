// SPDX-License-Identifier: MIT
#include "compiler/markdown/markdown.h"
#include "support/catch.h"

using namespace bedside;
using namespace bedside::compiler;
using namespace bedside::content;

namespace {

const std::string opening = "# Title\n\n> [!KEY]\n> Key.\n\n"; // five lines

struct ReadPage {
    Page page;
    std::string faults;
};

// Reads a whole section; the faults come one a line, without the name of the file.
ReadPage readWhole(const std::string& text) {
    Faults faults;
    ReadPage read{readMarkdown(text, "s.md", faults), ""};
    for (const Fault& fault : faults)
        read.faults += fault.where.substr(5) + " " + fault.what + "\n";
    return read;
}

// Reads the text as the body of a section; its first line is line 6.
ReadPage readBody(const std::string& text) { return readWhole(opening + text); }

Blocks blocksOf(const std::string& text) {
    ReadPage read = readBody(text);
    INFO(read.faults);
    CHECK(read.faults.empty());
    return read.page.blocks;
}

Spans spansOf(const std::string& text) {
    const Blocks blocks = blocksOf(text);
    REQUIRE(blocks.size() == 1);
    return std::get<Paragraph>(blocks.front().value).spans;
}

Block paragraph(const char* words) { return {Paragraph{{{Text{words}}}}}; }

} // namespace

TEST_CASE("a section opens with its title and key message") {
    const Page page = readWhole("# The *right* bed\n\n> [!KEY]\n> It suits\n> you.\n\nWords.\n").page;
    CHECK(page.title == "The right bed");
    CHECK(page.keyMessage == Spans{{Text{"It suits you."}}});
    CHECK(page.blocks == Blocks{paragraph("Words.")});
}

TEST_CASE("a section without title or key message is refused") {
    CHECK(readWhole("Words.\n").faults ==
          "1 has no title: a section opens with one # heading\n1 has no key message: > [!KEY] right after the title\n");
    CHECK(readWhole("# Title\n\nWords.\n").faults == "1 has no key message: > [!KEY] right after the title\n");
}

TEST_CASE("title and key message stand once, and first") {
    CHECK(readWhole("Words.\n\n# Title\n\n> [!KEY]\n> Key.\n").faults ==
          "3 the title stands first in its section\n5 the key message stands right after the title\n");
    CHECK(readBody("# Again\n").faults == "6 a section has one title, and this is a second # heading\n");
    CHECK(readBody("> [!KEY]\n> Again.\n").faults == "6 a section has one key message, and this is a second\n");
    CHECK(readWhole("# T\n\n> [!KEY]\n> One.\n>\n> Two.\n").faults ==
          "3 the key message is one sentence and nothing else\n");
    CHECK(readWhole("# [T](section:x)\n\n> [!KEY]\n> K.\n").faults ==
          "1 a title is words alone, without links and citations\n");
}

TEST_CASE("paragraphs keep their words and lose their line breaks") {
    CHECK(spansOf("One\ntwo **three *four***\\\nfive &amp; six.\n") ==
          Spans{{Text{"One two "}},
                {Strong{{{Text{"three "}}, {Emphasis{{{Text{"four"}}}}}}}},
                {LineBreak{}},
                {Text{"five & six."}}});
}

TEST_CASE("headings of level 2 and 3 are kept, deeper ones are refused") {
    CHECK(blocksOf("## Two\n\n### Three\n") == Blocks{{Heading{2, {{Text{"Two"}}}}}, {Heading{3, {{Text{"Three"}}}}}});
    CHECK(readBody("Words.\n\n#### Four\n").faults == "8 a heading of level 4 is too deep: ### is the last\n");
    CHECK(readBody("Words.\n\n##\n").faults == "8 a heading has no words\n");
    CHECK(readBody("- ## In a list\n").faults == "6 a heading stands outside quotes and lists\n");
}

TEST_CASE("lists are tight or loose, ordered or not, and nest") {
    CHECK(blocksOf("- one\n- two\n  - three\n") ==
          Blocks{{List{false, {{paragraph("one")}, {paragraph("two"), {List{false, {{paragraph("three")}}}}}}}}});
    CHECK(blocksOf("1. one\n\n2. two\n\n   more\n") ==
          Blocks{{List{true, {{paragraph("one")}, {paragraph("two"), paragraph("more")}}}}});
    CHECK(readBody("- one\n-\n").faults == "7 a list item has no words\n");
}

TEST_CASE("a list of things to tick is one, and all of its items have a box") {
    CHECK(blocksOf("- [ ] one\n- [ ] two\n") == Blocks{{List{false, {{paragraph("one")}, {paragraph("two")}}, true}}});
    CHECK(blocksOf("- one\n  - [ ] two\n") ==
          Blocks{{List{false, {{paragraph("one"), {List{false, {{paragraph("two")}}, true}}}}}}});
    CHECK(blocksOf("> [!TRY]\n> - [ ] one\n") ==
          Blocks{{Callout{CalloutKind::Try, {{List{false, {{paragraph("one")}}, true}}}}}});
    const std::string mixed = " either all items of a list have a box to tick, or none has\n";
    CHECK(readBody("- [ ] one\n- two\n- [ ] three\n").faults == "7" + mixed);
    CHECK(readBody("- one\n\n- [ ] two\n").faults == "8" + mixed);
}

TEST_CASE("a box is the reader's to tick, and stands where a number would not") {
    for (const char* mark : {"x", "X"})
        CHECK(readBody("- [ ] one\n- [" + std::string(mark) + "] two\n").faults ==
              "7 a box is left for the reader to tick: write [ ]\n");
    CHECK(readBody("1. [ ] one\n").faults == "6 a list has numbers or boxes to tick, not both\n");
    CHECK(readBody("- [ ]\n").faults == "6 a list item has no words\n");
    for (const char* nearly : {"[]", "[] one", "[ ]one"})
        CHECK(readBody("- " + std::string(nearly) + "\n").faults ==
              "6 a box to tick is written [ ], with a space in it and one behind it\n");
}

TEST_CASE("every callout has its mark") {
    const std::pair<const char*, CalloutKind> kinds[] = {{"NOTE", CalloutKind::Note},
                                                         {"TRY", CalloutKind::Try},
                                                         {"CAREFUL", CalloutKind::Careful},
                                                         {"HELP", CalloutKind::GetHelp},
                                                         {"OURS", CalloutKind::Ours}};
    for (const auto& [mark, kind] : kinds)
        CHECK(blocksOf(std::string("> [!") + mark + "]\n> Words.\n") == Blocks{{Callout{kind, {paragraph("Words.")}}}});
    CHECK(blocksOf("> [!NOTE]\n>\n> - one\n") ==
          Blocks{{Callout{CalloutKind::Note, {{List{false, {{paragraph("one")}}}}}}}});
    CHECK(blocksOf("> [!TRY]\n> **Now.**\n") ==
          Blocks{{Callout{CalloutKind::Try, {{Paragraph{{{Strong{{{Text{"Now."}}}}}}}}}}}});
}

TEST_CASE("a quote without a fit mark is refused at its line") {
    CHECK(readBody("\n> Words.\n").faults == "7 a quote opens with a mark such as [!NOTE], alone on its first line\n");
    CHECK(readBody("Words.\n\n>\n").faults == "8 a quote opens with a mark such as [!NOTE], alone on its first line\n");
    CHECK(readBody("> [!NOTE] Words.\n").faults ==
          "6 a quote opens with a mark such as [!NOTE], alone on its first line\n");
    CHECK(readBody("> [!NOPE]\n> Words.\n").faults ==
          "6 no mark is called [!NOPE]: there are KEY NOTE TRY CAREFUL HELP OURS\n");
    CHECK(readBody("> [!NOTE]\n").faults == "6 has no words under the mark [!NOTE]\n");
    CHECK(readBody("> [!NOTE]\n> Words.\n>\n> > [!TRY]\n> > More.\n").faults == "9 a quote stands inside another\n");
}

TEST_CASE("citations are found in the text, one study or several, over a line break too") {
    CHECK(spansOf("It helped [@monga1999], a bit [@a-1;\n@b].\n") == Spans{{Text{"It helped "}},
                                                                           {Citation{{{"monga1999"}}}},
                                                                           {Text{", a bit "}},
                                                                           {Citation{{{"a-1"}, {"b"}}}},
                                                                           {Text{"."}}});
    CHECK(spansOf("**Bold [@x]** [not a citation] me@example.org\n") ==
          Spans{{Strong{{{Text{"Bold "}}, {Citation{{{"x"}}}}}}}, {Text{" [not a citation] me@example.org"}}});
}

TEST_CASE("what looks like a citation and is none is refused at its line") {
    for (const char* broken : {"[@Monga1999]", "[see @monga1999]", "[@a, @b]", "[@a;]", "[@]", "@monga1999", "[-@a]"})
        CHECK(readBody(std::string("One\ntwo ") + broken + " three.\n").faults ==
              "7 a citation is written [@key] or [@key; @other]\n");
}

TEST_CASE("each scheme of a link has its span") {
    CHECK(
        spansOf("[a](claim:c) [b](term:t) [c](section:s) [d](https://example.org/x?y=1) [18 or older](number:age)\n") ==
        Spans{{ClaimText{{"c"}, {{Text{"a"}}}}},
              {Text{" "}},
              {TermUse{{"t"}, {{Text{"b"}}}}},
              {Text{" "}},
              {SectionLink{{"s"}, {{Text{"c"}}}}},
              {Text{" "}},
              {WebLink{"https://example.org/x?y=1", {{Text{"d"}}}}},
              {Text{" "}},
              {TypedNumber{NumberKind::Age, "18 or older"}}});
}

TEST_CASE("a link of another scheme, or without words, is refused at its line") {
    for (const char* address : {"right-bed", "http://example.org", "file:///etc/passwd", "javascript:x", "mailto:a@b.c",
                                "https:", "/page", "figure:x", "Section:x"})
        CHECK(readBody("One\n[two](" + std::string(address) + ") three.\n").faults ==
              "7 a link opens with claim: term: section: number: or https:// and not with '" + std::string(address) +
                  "'\n");
    CHECK(readBody("One\n[](section:x)\n").faults == "7 the link to 'section:x' has no words\n");
    CHECK(readBody("[a](section:x \"title\")\n").faults == "6 a link has no title of its own\n");
    CHECK(readBody("[18](number:weight)\n").faults ==
          "6 a number is one of: phone age scale duration date count name; not 'weight'\n");
    CHECK(readBody("[**18**](number:age)\n").faults == "6 a number: link holds plain words alone\n");
}

TEST_CASE("a share is no number that stands without a study, whatever it is called") {
    for (const char* kind : {"phone", "age", "scale", "duration", "date", "count", "name"})
        for (const char* share : {"87%", "87 %", "39 of 45", "3 of the 5", "39 out of 45", "1 in 5"}) {
            INFO(kind << ' ' << share);
            CHECK(readBody("[" + std::string(share) + " got well](number:" + kind + ")\n").faults ==
                  "6 '" + std::string(share) +
                      " got well' is a share of people or things: it needs a claim with studies\n");
        }
    for (const char* number :
         {"[7 or more out of 10](number:scale)", "[0 to 10](number:scale)", "[CC BY 4.0](number:name)",
          "[2 of them](number:count)", "[23 November 2026](number:date)"})
        CHECK(readBody(std::string(number) + "\n").faults.empty());
}

TEST_CASE("pictures are country numbers in the text, drawings and lists alone in their paragraph") {
    CHECK(spansOf("Call ![](region:emergency) or ![](region:advice).\n") ==
          Spans{{Text{"Call "}},
                {RegionText{RegionWord::EmergencyNumber}},
                {Text{" or "}},
                {RegionText{RegionWord::AdviceNumber}},
                {Text{"."}}});
    CHECK(blocksOf("![](figure:hip-hinge)\n\n![](listing:references)\n\n![](listing:glossary)\n") ==
          Blocks{{FigureUse{{"hip-hinge"}}}, {Listing{ListingKind::References}}, {Listing{ListingKind::Glossary}}});
}

TEST_CASE("a picture from elsewhere, with words or in company is refused at its line") {
    for (const char* address : {"photo.png", "https://example.org/a.png", "region:police", "listing:index", "data:x"})
        CHECK(readBody("One\n\n![](" + std::string(address) + ")\n").faults.starts_with("8 a picture is figure:ID, "));
    const std::string alone = "6 a figure or listing stands alone in its paragraph\n";
    CHECK(readBody("Words ![](figure:a)\n").faults == alone);
    CHECK(readBody("![](figure:a) words\n").faults == alone);
    CHECK(readBody("![](figure:a) ![](figure:b)\n").faults == alone);
    CHECK(readBody("**![](figure:a)**\n").faults == alone);
    CHECK(readBody("## ![](figure:a)\n").faults.starts_with(alone));
    CHECK(readBody("| a |\n|---|\n| ![](figure:a) |\n").faults == "8" + alone.substr(1));
    CHECK(readBody("![words](figure:a)\n").faults ==
          "6 a picture has no words between its brackets: its description is kept elsewhere\n");
}

TEST_CASE("tables have a header and rows of cells") {
    CHECK(blocksOf("| a | b |\n|---|---|\n| *c* | d [@x] |\n| e | |\n") ==
          Blocks{{Table{{{{Text{"a"}}}, {{Text{"b"}}}},
                        {{{{Emphasis{{{Text{"c"}}}}}}, {{Text{"d "}}, {Citation{{{"x"}}}}}}, {{{Text{"e"}}}, {}}}}}});
}

TEST_CASE("HTML, code and rules are refused at their line") {
    CHECK(readBody("One\n<b>two</b>\n").faults ==
          "7 HTML is not part of this dialect\n7 HTML is not part of this dialect\n");
    CHECK(readBody("One\n\n<div>\nmore\n</div>\n\nTwo\n").faults == "8 HTML is not part of this dialect\n");
    CHECK(readBody("One\n\n<!-- a\ncomment -->\n").faults == "8 HTML is not part of this dialect\n");
    CHECK(readBody("One\ntwo `three`\n").faults == "7 code is not part of this dialect\n");
    CHECK(readBody("One\n\n```\ntwo\nthree\n```\n").faults == "9 code is not part of this dialect\n");
    CHECK(readBody("One\n\n```\n```\n").faults == "8 code is not part of this dialect\n");
    CHECK(readBody("One\n\n    two\n").faults == "8 code is not part of this dialect\n");
    CHECK(readBody("One\n\n---\n\nTwo\n\n* * *\n").faults ==
          "8 a rule is not part of this dialect\n12 a rule is not part of this dialect\n");
    CHECK(readBody("One &hearts;\n").faults == "6 write the character itself instead of &hearts;\n");
}

TEST_CASE("all faults of a page are named in one run") {
    CHECK(readBody("#### Deep\n\n`code`\n\n[a](b)\n\n> quote\n").faults ==
          "6 a heading of level 4 is too deep: ### is the last\n"
          "8 code is not part of this dialect\n"
          "10 a link opens with claim: term: section: number: or https:// and not with 'b'\n"
          "12 a quote opens with a mark such as [!NOTE], alone on its first line\n");
}

TEST_CASE("each thing that must exist is mentioned with its line") {
    const Page page =
        readBody("One [@a;\n@b]\n[c](claim:c)\n\n- [d](term:d)\n- ![](region:advice) [e](section:e)\n\n![](figure:f)\n")
            .page;
    CHECK(page.mentions == std::vector<Mention>{{MentionKind::Study, "a", 6},
                                                {MentionKind::Study, "b", 6},
                                                {MentionKind::Claim, "c", 8},
                                                {MentionKind::Term, "d", 10},
                                                {MentionKind::Section, "e", 11},
                                                {MentionKind::Figure, "f", 13}});
}

TEST_CASE("nesting that no reader could follow is refused and ends the reading") {
    std::string quotes = "x\n";
    for (int i = 0; i < 200; ++i)
        quotes.insert(0, "> ");
    CHECK(readBody(quotes).faults == "6 is nested too deep from here on\n");
    std::string lists;
    for (int i = 0; i < 200; ++i)
        lists += std::string(static_cast<std::size_t>(i) * 2, ' ') + "- x\n";
    CHECK(readBody(lists).faults == "11 is nested too deep from here on\n");
    std::string spans = "x";
    for (int i = 0; i < 20; ++i)
        spans = i % 2 == 0 ? "*a " + spans + "*" : "**b " + spans + "**";
    CHECK(readBody(spans + "\n").faults.find("has words nested too deep\n") != std::string::npos);
}

TEST_CASE("emphasis that crosses a link or a picture is refused at its line") {
    for (const char* crossing : {"[x](*)*", "[](*)*", "![](*)*", "*[x](*) y"}) {
        const std::string faults = readBody(std::string("One\n") + crossing + "\n").faults;
        INFO(crossing << ": " << faults);
        CHECK(faults.find("7 ") != std::string::npos);
    }
    CHECK(readBody("One\n[x](https://example.org/*)*\n").faults ==
          "7 has emphasis and a link or picture that cross: in an address write * as %2A and _ as %5F\n");
}

TEST_CASE("Windows line ends and a last line without one read the same") {
    CHECK(readWhole("# T\r\n\r\n> [!KEY]\r\n> K\r\n> l.\r\n\r\nOne\r\ntwo [@a].").page.blocks ==
          readWhole("# T\n\n> [!KEY]\n> K\n> l.\n\nOne\ntwo [@a].\n").page.blocks);
    CHECK(readWhole("# T\r\n\r\n> [!KEY]\r\n> K\r\n> l.\r\n\r\nOne `x`\r\n").faults ==
          "7 code is not part of this dialect\n");
}
