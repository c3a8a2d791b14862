// SPDX-License-Identifier: MIT
// Paper in a language that runs from right to left: everything stands at the other side, and is read in its order.
#include "document/writers.h"
#include "paper/pages.h"

#include <algorithm>
#include <cstdlib>

using namespace bedside;
using namespace bedside::document;
using press::Paper;
using press::Print;

namespace {

const press::Layout letter{Paper::Letter, Print::Normal};
constexpr double dotsPerInch = 100; // 850 dots wide

/// Signs that look alike from both sides.
Node signs() { return test::passage("|"); }

/// What boxes, lists, forms, tables and drawings look like with hardly a word.
Nodes shapes() {
    const std::string square = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 80\"><path fill=\"@ink@\" "
                               "d=\"M0 0h80v80h-80z\"/></svg>";
    Nodes nodes;
    for (const auto kind : {BoxKind::KeyMessage, BoxKind::Note, BoxKind::Emergency, BoxKind::SlowDown, BoxKind::Ours})
        nodes.push_back({Box{kind, "", {signs()}}});
    nodes.push_back({List{false, {{signs()}, {signs()}}, true}});
    nodes.push_back({List{false, {{signs()}, {{List{false, {{signs()}}}}}}}});
    nodes.push_back({FillIn{"|", 1}});
    nodes.push_back({Columns{{{{Box{BoxKind::Careful, "", {signs()}}}}, {{FillIn{"", 2}}}}}});
    nodes.push_back(
        {Table{{{test::inlines("|||")}, {test::inlines("|")}}, {{{test::inlines("|")}, {test::inlines("||")}}}}});
    nodes.push_back({Figure{"square", square, "|", "A square", 80, 80}});
    nodes.push_back({Box{BoxKind::CutOut, "", {signs()}}});
    return nodes;
}

std::vector<std::uint32_t> painted(const Document& page, press::Layout layout = letter) {
    Imprint wordless{"", "", "", "2026-11-23"};
    wordless.paper = {"|", "|", "|"};
    const auto pages = test::press().lay(page, wordless, layout);
    REQUIRE(pages);
    REQUIRE((*pages)->count() == 1);
    return (*pages)->paint({0, dotsPerInch, 0, (*pages)->heightIn(dotsPerInch)});
}

std::size_t unlikeDots(const std::vector<std::uint32_t>& one, const std::vector<std::uint32_t>& other) {
    constexpr int visible = 90;
    std::size_t count = 0;
    for (std::size_t dot = 0; dot < one.size(); ++dot)
        count += std::abs(static_cast<int>(one[dot] >> 8 & 0xFF) - static_cast<int>(other[dot] >> 8 & 0xFF)) > visible;
    return count;
}

Document arabicSample() {
    Document page = test::sampleDocument();
    page.language = "ar";
    const auto add = [&page](Node node) { page.nodes.push_back(std::move(node)); };
    add({Heading{2, test::inlines("علامات الخطر: لا تنتظر")}});
    add(test::passage(
        "اتصل بـ 0808 2000 247 أو 1-800-799-7233 عند أي ألم، واذكر الرمز BS-PG58-1.0.0-AR-BED-01Y7 (M54.5)."));
    add({Paragraph{{{Words{"من "}},
                    {Strong{test::inlines("الأفضل أن تتحرك")}},
                    {Words{"، كما تقول "}},
                    {Link{LinkKind::Web, "https://example.org/back", "",
                          test::inlines("هذه الصفحة التي لها اسم طويل جدًا "
                                        "حتى تحتاج إلى سطرين من الورق")}},
                    {Words{" (doi:10.1016/S0140-6736(03)14792-7)."}}}}});
    add({Table{{{test::inlines("ماذا")}, {test::inlines("كم من الوقت")}},
               {{{test::inlines("المشي على أرض مستوية")}, {test::inlines("20 دقيقة")}}}}});
    return page;
}

} // namespace

TEST_CASE("a page from right to left is the other one's mirror: bars, marks, lines, columns, cards and drawings") {
    std::vector<std::uint32_t> english = painted({"", "en", shapes()});
    const std::vector<std::uint32_t> arabic = painted({"", "ar", shapes()});
    CHECK(unlikeDots(english, arabic) > 5000);
    const auto width = static_cast<std::ptrdiff_t>(8.5 * dotsPerInch);
    for (auto row = english.begin(); row != english.end(); row += width)
        std::reverse(row, row + width);
    // The dashes of the line to cut along begin at the same corner; the rest is edges between two dots.
    CHECK(unlikeDots(english, arabic) < 1000);
}

TEST_CASE("a drawing is not turned round by itself") {
    const auto leftOf = [](const std::string& language) { // of the drawing, which is black at its own left
        const std::string half =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 100\"><path fill=\"#000\" "
            "d=\"M0 0h200v100h-200z\"/><path fill=\"#ccc\" d=\"M200 0h200v100h-200z\"/></svg>";
        const auto dots = painted({"", language, {{Figure{"half", half, "", "", 400, 100}}}});
        const auto black = std::ranges::find(dots, 0xFF000000u) - dots.begin();
        const auto grey = std::ranges::find(dots, 0xFFCCCCCCu) - dots.begin();
        return black < grey;
    };
    CHECK(leftOf("en"));
    CHECK(leftOf("ar"));
}

TEST_CASE("what a screen reader finds in an Arabic file is the plain text, in order") {
    const Document document = arabicSample();
    for (const press::Layout layout : {press::Layout{}, letter, {Paper::A5, Print::Giant}}) {
        const test::ReadBack read = test::readBack(test::pdfOf(document, layout));
        CHECK(test::squeezed(read.text) == test::squeezed(plainText(document)));
        CHECK(read.problems == std::vector<std::string>{});
        CHECK(read.language == "ar");
        CHECK(read.direction == "/R2L");
    }
    CHECK(test::readBack(test::pdfOf(test::sampleDocument())).direction.empty());
}

TEST_CASE("what is painted follows the order in which it is read, without the words that the structure adds") {
    const Document page{"", "ar", {test::passage("قبل English words ثم 12 رقما بعد ذلك")}};
    std::string painted = test::readBack(test::pdfOf(page)).painted;
    for (const std::string sign : {"\u2066", "\u2069"}) // nobody sees those that keep an order
        for (auto at = painted.find(sign); at != std::string::npos; at = painted.find(sign))
            painted.erase(at, sign.size());
    CHECK(test::squeezed(painted) == test::squeezed(plainText(page)));
}

TEST_CASE("Arabic has one typeface, cut down and with the file, and the same bytes each time") {
    const std::string pdf = test::pdfOf(arabicSample());
    CHECK(pdf == test::pdfOf(arabicSample()));
    const test::ReadBack read = test::readBack(pdf);
    CHECK(std::ranges::any_of(read.fonts, [](const std::string& font) { return font.find("+NotoSansArabic") == 6; }));
    CHECK(std::ranges::all_of(read.fonts, [](const std::string& font) {
        return font.find("+NotoSansArabic") == 6 || font.find("+Inter") == 6;
    }));
}

TEST_CASE("a link from right to left can be pressed on each of its lines, and its areas lie on the page") {
    const test::ReadBack read = test::readBack(test::pdfOf(arabicSample(), {Paper::A5, Print::Giant}));
    CHECK(read.links.size() > 3);
    for (const auto& [left, right] : read.linkAreas) {
        CHECK(left >= 0);
        CHECK(right <= 148 * 72 / 25.4);
        CHECK(left < right);
    }
}
