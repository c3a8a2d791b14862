// SPDX-License-Identifier: MIT
// What stands where on a line of both directions, as a reader sees it from left to right.
#include "document/direction.h"
#include "paper/pages.h"
#include "paper/passage.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>

using namespace bedside;
using namespace bedside::document;

namespace {

struct Released {
    void operator()(void* object) const { g_object_unref(object); }
};

/// Returns the letters of the first line in the order of their places, from the left.
std::string seen(const std::string& text, PangoDirection direction) {
    const std::unique_ptr<PangoContext, Released> context(
        pango_font_map_create_context(pango_cairo_font_map_get_default()));
    pango_context_set_base_dir(context.get(), direction);
    const std::unique_ptr<PangoLayout, Released> layout(pango_layout_new(context.get()));
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    std::vector<std::pair<int, std::string>> letters;
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at < end; at = g_utf8_next_char(at)) {
        const std::string letter(at, static_cast<const char*>(g_utf8_next_char(at)));
        PangoRectangle place;
        pango_layout_index_to_pos(layout.get(), static_cast<int>(at - text.data()), &place);
        if (place.width != 0) // signs that nobody sees have none
            letters.emplace_back(std::min(place.x, place.x + place.width), letter == "\u00A0" ? " " : letter);
    }
    std::ranges::stable_sort(letters, {}, [](const auto& letter) { return letter.first; });
    std::string out;
    for (const auto& [place, letter] : letters)
        out += letter;
    return out;
}

/// Where the lines of a flow begin and end, in points from the side where the language begins a line.
struct Reach {
    double begin = 0;
    double end = 0;
};
std::vector<Reach> linesOf(const paper::Flow& flow) {
    std::map<std::pair<std::size_t, long>, Reach> lines; // by piece, and by baseline within it
    for (std::size_t piece = 0; piece < flow.pieces.size(); ++piece)
        for (const paper::Ink& ink : flow.pieces[piece].inks)
            if (const auto* glyphs = std::get_if<paper::Glyphs>(&ink.value)) {
                const auto [line, isNew] = lines.try_emplace({piece, std::lround(glyphs->baseline)},
                                                             Reach{glyphs->x, glyphs->x + glyphs->width});
                line->second.begin = std::min(line->second.begin, glyphs->x);
                line->second.end = std::max(line->second.end, glyphs->x + glyphs->width);
            }
    std::vector<Reach> reaches;
    for (const auto& [place, reach] : lines)
        reaches.push_back(reach);
    return reaches;
}

std::vector<Reach> linesOf(const char* language, Nodes nodes) {
    const paper::Measures measures({press::Paper::A4, press::Print::Normal});
    const auto flow = test::flowOf({"", language, std::move(nodes)}, measures);
    REQUIRE(flow);
    return linesOf(*flow);
}

bool endTogether(const std::vector<Reach>& lines) {
    return std::ranges::all_of(lines, [&](const Reach& line) { return std::abs(line.end - lines.front().end) < 3; });
}
bool beginTogether(const std::vector<Reach>& lines) {
    return std::ranges::all_of(lines, [&](const Reach& line) { return line.begin < 1; });
}

} // namespace

TEST_CASE("numbers, addresses and Latin words are seen in their order, whatever stands around and wherever it runs") {
    const std::vector<std::string> kept{"(020) 7946-0958",
                                        "+44 20 7946 0958",
                                        "020 7946 0958",
                                        "0800-1234567",
                                        "+44 (0)20 7946 0958",
                                        "London SE1 7EH",
                                        "3rd floor, room B-12, Guy's Hospital",
                                        "back-pain patient",
                                        "Non-specific low back pain",
                                        "doi 10.1007/s00586-019-06048-7",
                                        "doi:10.1016/S0140-6736(03)14792-7",
                                        "BMJ. 2003;347:f7095",
                                        "BS-PG58-1.0.0-AR-BED-01Y7",
                                        "NHS: 111",
                                        "٠٢٠ ٧٩٤٦ ٠٩٥٨",
                                        "+٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨"};
    const std::vector<std::pair<std::string, std::string>> around{
        {"اتصل بـ ", " ليلًا"}, {"عيادة، ", "."}, {"", " هنا"}, {"(", ") هنا"}, {"Call سارة, ", ", now"}, {"هنا ", ""}};
    for (const std::string& words : kept)
        for (const auto& [before, after] : around)
            for (const bool isRightToLeftPage : {true, false})
                for (const PangoDirection direction : {PANGO_DIRECTION_RTL, PANGO_DIRECTION_LTR}) {
                    const std::string text =
                        paper::passageOf({{Words{before + words + after}}}, isRightToLeftPage).text;
                    INFO(before << words << after << (isRightToLeftPage ? " on a page" : " on another's page"));
                    INFO(seen(text, direction));
                    CHECK(seen(text, direction).find(words) != std::string::npos);
                }
}

TEST_CASE("a number that stands alone keeps its order on a page from right to left, and a range runs as its sentence") {
    const auto onPage = [](const std::string& typed) {
        return seen(paper::passageOf({{Words{typed}}}, true).text, PANGO_DIRECTION_RTL);
    };
    CHECK(onPage("(020) 7946-0958") == "(020) 7946-0958");
    CHECK(onPage("116 123") == "116 123");
    CHECK(onPage("من 2\u20133").starts_with("3\u20132"));
}

TEST_CASE("what runs from left to right alone has no signs that nobody sees") {
    for (const char* text : {"Call 020 7946 0958", "London SE1 7EH", "020 7946 0958"})
        CHECK(paper::passageOf({{Words{text}}}).text.find("\u2066") == std::string::npos);
    CHECK(paper::passageOf({{Words{"Kovacs 2003;347"}}}, true).text == "Kovacs 2003;347");
}

TEST_CASE("all of what somebody typed stands at one side") {
    const std::string closing = "With kind regards and the best wishes of all of us here";
    const std::string body = closing + ", " + closing + ", " + closing + ", " + closing;
    for (const bool isArabic : {true, false}) {
        const Way way = isArabic ? Way::RightToLeft : Way::LeftToRight;
        const char* const other = isArabic ? "en" : "ar"; // a page that runs the other way
        Nodes note;
        for (const std::string& line : {std::string("Dr Smith"), body, std::string("د. سارة"), std::string("020 7946")})
            note.push_back({Paragraph{{{Words{line, way}}}}});
        CHECK(endTogether(linesOf(other, note)));
        CHECK(beginTogether(linesOf(isArabic ? "ar" : "en", note)));
    }
    const Letterhead clinic{"عيادة الظهر", {"London SE1 7EH", "هاتف 020 7946 0958", "020 7946 0958"}, {}};
    CHECK(endTogether(linesOf("en", {{clinic}})));
    CHECK(beginTogether(linesOf("ar", {{clinic}})));
}

TEST_CASE("a reference stands at one side with the words of its link, on a page from right to left too") {
    List list{true, {}};
    const std::string title = "Kovacs F, et al. Effect of firmness of mattress on chronic non-specific low-back pain. ";
    for (const char* link : {"افتح المصدر", "Open"})
        list.items.push_back({{Paragraph{{{Words{title + "BMJ. 2003;347:f7095.", Way::LeftToRight}},
                                          {Words{" "}},
                                          {Link{LinkKind::Web, "https://example.org", "", test::inlines(link)}}}}}});
    const auto flow =
        test::flowOf({"", "ar", {{std::move(list)}}}, paper::Measures({press::Paper::A4, press::Print::Normal}));
    REQUIRE(flow);
    std::vector<Reach> lines = linesOf(*flow);
    CHECK(lines.size() >= 4);
    for (const std::string& text : flow->texts)
        CHECK((!text.starts_with("Kovacs") ||
               seen(text, PANGO_DIRECTION_LTR).find("BMJ. 2003;347:f7095") != std::string::npos));
    CHECK(endTogether(lines)); // the number of each stands where the page begins, its words at the other side
}

TEST_CASE("a whole line in Latin letters among lines from right to left keeps its full stop at its end") {
    const Inlines note{{Words{"اتصل بنا إذا ساء الأمر."}},
                       {LineBreak{}},
                       {Words{"Call if it gets worse."}},
                       {LineBreak{}},
                       {Words{"شكرًا."}}};
    CHECK(paper::passageOf(note, true).text.find("\u2066Call if it gets worse.\u2069") != std::string::npos);
    const Inlines within{{Words{"قل "}}, {Strong{{{Words{"Call me."}}}}}, {Words{" بصوت عالٍ."}}};
    CHECK(paper::passageOf(within, true).text.find("\u2066Call me\u2069.") != std::string::npos);
}

TEST_CASE("two numbers in digits of two kinds are two") {
    CHECK(paper::passageOf({{Words{"اتصل على ١٢٣٤ 1234 الآن"}}}, true).text.find("\u20661234\u2069") !=
          std::string::npos);
}

TEST_CASE("a list of references in Latin letters has its numbers beside them, on a page from right to left too") {
    List list{true, {}};
    for (int item = 0; item < 2; ++item)
        list.items.push_back({{Paragraph{test::inlines("NHS. Back pain.")}}});
    const paper::Measures measures({});
    const auto flow = test::flowOf({"", "ar", {{std::move(list)}}}, measures);
    REQUIRE(flow);
    for (const paper::Piece& piece : flow->pieces) {
        double least = measures.columnWidth();
        for (const paper::Ink& ink : piece.inks)
            if (const auto* glyphs = std::get_if<paper::Glyphs>(&ink.value))
                least = std::min(least, glyphs->x);
        CHECK(least > measures.columnWidth() / 2);
    }
}
