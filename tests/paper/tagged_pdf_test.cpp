// SPDX-License-Identifier: MIT
// The tagged PDF, read back with nothing but what the file says.
#include "document/writers.h"
#include "paper/pages.h"

#include <algorithm>

using namespace bedside;
using press::Paper;
using press::Print;
using test::laid;
using test::pdfOf;

namespace {

constexpr press::Layout layouts[]{{Paper::A4, Print::Normal},     {Paper::A4, Print::Giant},
                                  {Paper::Letter, Print::Normal}, {Paper::Letter, Print::Large},
                                  {Paper::A5, Print::Normal},     {Paper::A5, Print::Giant}};

} // namespace

TEST_CASE("what a screen reader finds in the file is the plain text of the document, in order") {
    const document::Document document = test::sampleDocument();
    for (const press::Layout& layout : layouts) {
        INFO("paper " << static_cast<int>(layout.paper) << ", print " << static_cast<int>(layout.print));
        const test::ReadBack read = test::readBack(pdfOf(document, layout));
        CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(document)));
        CHECK(read.problems == std::vector<std::string>{});
    }
}

TEST_CASE("one heading is of the first level and none skips a level, whatever the document has") {
    const auto headings = [](const document::Document& document) { return test::readBack(pdfOf(document)).headings; };
    const std::vector<std::string> all = headings(test::sampleDocument());
    CHECK(all.front() == "H1");
    CHECK(std::ranges::count(all, "H1") == 1);
    CHECK(all[1] == "H2"); // in the document it is of the third
    using document::Heading;
    CHECK(headings({"",
                    "en",
                    {{Heading{2, test::inlines("a")}},
                     {Heading{1, test::inlines("b")}},
                     {Heading{3, test::inlines("c")}},
                     {Heading{3, test::inlines("d")}}}}) == std::vector<std::string>{"H1", "H2", "H3", "H3"});
}

TEST_CASE("the foot stands on every page, and is not read aloud") {
    const std::string pdf = pdfOf(test::sampleDocument());
    const test::ReadBack read = test::readBack(pdf);
    REQUIRE(read.pages > 1);
    for (std::size_t page = 1; page <= read.pages; ++page)
        CHECK(read.artifacts.find("Page " + std::to_string(page) + " of " + std::to_string(read.pages)) !=
              std::string::npos);
    const std::string net = test::sampleImprint().safetyNet;
    std::size_t feet = 0;
    for (auto at = read.artifacts.find(net); at != std::string::npos; at = read.artifacts.find(net, at + 1))
        ++feet;
    CHECK(feet == read.pages);
    CHECK(read.text.find(net) == std::string::npos);
}

TEST_CASE("columns stand side by side where the paper is wide enough, else below each other") {
    document::Nodes lines;
    for (int line = 0; line < 24; ++line)
        lines.push_back(test::passage("A line."));
    const document::Document page{"", "en", {{document::Columns{{lines, lines}}}}};
    CHECK(laid(page)->count() == 1);
    CHECK(laid(page, {Paper::A4, Print::Giant})->count() > 1);
    CHECK(laid({"", "en", {{document::Columns{{lines}}}, {document::Columns{{lines}}}}})->count() > 1);
}

TEST_CASE("a link can be pressed on each of its lines, and links that lead nowhere on paper are words") {
    const test::ReadBack read = test::readBack(pdfOf(test::sampleDocument(), {Paper::A5, Print::Giant}));
    CHECK(read.links.size() > 1);
    for (const std::string& link : read.links)
        CHECK(link == "https://example.org/back");
}

TEST_CASE("the same document gives the same bytes") {
    CHECK(pdfOf(test::sampleDocument()) == pdfOf(test::sampleDocument()));
}

TEST_CASE("the file tells its language and title, and says of when its content is") {
    const test::ReadBack read = test::readBack(pdfOf(test::sampleDocument()));
    CHECK(read.language == "en");
    CHECK(read.title == "Bedside handout");
    CHECK(read.showsTitle);
    CHECK(read.created.find("20261123") != std::string::npos);
    CHECK(read.xmp.find("Bedside handout") != std::string::npos);
    CHECK(read.xmp.find("2026-11-23") != std::string::npos);
}

TEST_CASE("every font is in the file, cut down to what is used") {
    const test::ReadBack read = test::readBack(pdfOf(test::sampleDocument()));
    CHECK(read.fonts.size() > 1);
    for (const std::string& font : read.fonts) {
        INFO(font);
        CHECK(font.find('+') == 6);
    }
}

TEST_CASE("a drawing that cannot be read is refused by name") {
    document::Figure broken = test::sampleFigure();
    broken.svg = "<svg";
    const auto pages = test::press().lay({"", "en", {{broken}}}, test::sampleImprint(), {});
    REQUIRE_FALSE(pages);
    CHECK(pages.faults().front().where == "drawing");
}

TEST_CASE("an empty document is one page") {
    CHECK(laid({"", "en", {}})->count() == 1);
    CHECK(test::readBack(pdfOf({"", "en", {}})).problems.empty());
}

TEST_CASE("bands put together are the page") {
    const auto pages = laid(test::sampleDocument());
    constexpr double dotsPerInch = 50;
    const int height = pages->heightIn(dotsPerInch);
    const std::vector<std::uint32_t> whole = pages->paint({0, dotsPerInch, 0, height});
    std::vector<std::uint32_t> joined;
    for (int top = 0; top < height; top += 100) {
        const auto band = pages->paint({0, dotsPerInch, top, std::min(100, height - top)});
        joined.insert(joined.end(), band.begin(), band.end());
    }
    CHECK(whole == joined);
    CHECK(std::ranges::count(whole, 0xFFFFFFFFu) < static_cast<std::ptrdiff_t>(whole.size()));
}
