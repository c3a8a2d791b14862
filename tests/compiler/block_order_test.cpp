// SPDX-License-Identifier: MIT
// A translated page has the blocks of the English one, in their order, and in each what it leans on.
#include "compiler/translation/block_order.h"

#include "compiler/two_languages.h"

using namespace bedside;

namespace {

const std::string head = "# T\n\n> [!KEY]\n> K.\n\n";

/// The faults of a page whose body is translated so, one a line.
std::string orderFaults(const std::string& english, const std::string& translated) {
    Faults faults;
    compiler::compareBlocks(head + english + "\n", head + translated + "\n", compiler::PageKind::Section, "x", faults);
    std::string all;
    for (const Fault& fault : faults)
        all += describe(fault) + "\n";
    return all;
}

} // namespace

TEST_CASE("the same blocks in other words are no fault, nor is another order within a sentence") {
    CHECK(orderFaults("## A\n\nOne [two](claim:a) [three](term:b) [@s].\n\n- x\n- y\n\n> [!TRY]\n> Do.",
                      "## B\n\nTres [tres](term:b), uno [dos](claim:a) [@s].\n\n- z\n- w\n\n> [!TRY]\n> Haga.") == "");
    CHECK(orderFaults("| A | B |\n|---|---|\n| [x](claim:a) | 5 days |",
                      "| C | D |\n|---|---|\n| [y](claim:a) | 5 días |") == "");
}

TEST_CASE("list items that changed places are refused where they stand") {
    CHECK(orderFaults("- [Rest](claim:a) [@s].\n- [Walk](claim:b) [@t].",
                      "- [Camine](claim:b) [@t].\n- [Descanse](claim:a) [@s].") ==
          "x:6: this paragraph lacks what the English one in its place has: '@s'\n"
          "x:6: this paragraph lacks what the English one in its place has: 'claim:a'\n"
          "x:6: this paragraph has what the English one in its place has not: '@t'\n"
          "x:6: this paragraph has what the English one in its place has not: 'claim:b'\n"
          "x:7: this paragraph lacks what the English one in its place has: '@t'\n"
          "x:7: this paragraph lacks what the English one in its place has: 'claim:b'\n"
          "x:7: this paragraph has what the English one in its place has not: '@s'\n"
          "x:7: this paragraph has what the English one in its place has not: 'claim:a'\n");
}

TEST_CASE("numbers stay in their block") {
    CHECK(orderFaults("- Rest 2 days.\n- Walk 5 days.", "- Descanse 5 días.\n- Camine 2 días.")
              .starts_with("x:6: this paragraph lacks what the English one in its place has: '2'\n"));
}

TEST_CASE("a box, a heading, a list or a table of another kind is refused") {
    CHECK(orderFaults("> [!HELP]\n> Call.", "> [!TRY]\n> Llame.") ==
          "x:7: has a box of things to try where the English text has a box for help\n");
    CHECK(orderFaults("A.\n\n## B\n\nC.", "A.\n\nC.\n\n## B") ==
          "x:8: has a paragraph where the English text has a heading of level 2\n");
    CHECK(orderFaults("## B\n\nC.", "### B\n\nC.") ==
          "x:6: has a heading of level 3 where the English text has a heading of level 2\n");
    CHECK(orderFaults("1. A\n2. B", "- A\n- B") == "x:6: has a list where the English text has a numbered list\n");
    CHECK(orderFaults("> [!TRY]\n> A.\n>\n> B.", "> [!TRY]\n> A.\n\nB.") ==
          "x:9: has a box's end where the English text has a paragraph\n");
}

TEST_CASE("a page that ends too soon, or goes on, is refused") {
    CHECK(orderFaults("A.\n\nB.", "A.") == "x: ends before the English text, which then has a paragraph\n");
    CHECK(orderFaults("A.", "A.\n\nB.") == "x:8: goes on with a paragraph where the English text has ended\n");
}

TEST_CASE("a page that cannot be read has its faults elsewhere") {
    CHECK(orderFaults("A.", "> [!NOTHING]\n> A.") == "");
}

TEST_CASE("a translated section with swapped items is refused with its file and line") {
    test::TwoLanguages folder;
    folder.body("- Lie [as you like](claim:all) [@monga1999].\n- Rest for 2 nights.");
    folder.write(std::string("a/es/") + test::right,
                 "# La cama\n\n> [!KEY]\n> Una cama cómoda.\n\n"
                 "- Descanse 2 noches.\n- Acuéstese [como quiera](claim:all) [@monga1999].\n");
    folder.stamp();
    CHECK(folder.lines(folder.spanish().faults)
              .find("a/es/sections/right-bed.md:6: this paragraph lacks what the English one in its place has: "
                    "'@monga1999'") != std::string::npos);
}
