// SPDX-License-Identifier: MIT
// Letterheads and clinics' signs: files from anywhere.
#include "document/writers.h"
#include "paper/flow_writer.h"
#include "paper/pages.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <map>

using namespace bedside;
using document::Letterhead;
using document::Logo;

namespace {

Logo svg(const std::string& inside, const std::string& about = "viewBox=\"0 0 100 50\"") {
    return {"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " + about + ">" +
                inside + "</svg>",
            true};
}

/// The smallest whole PNG: one red dot.
std::string png() {
    constexpr unsigned char bytes[] = {
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00,
        0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x02, 0x00, 0x00, 0x00, 0x90, 0x77, 0x53, 0xDE, 0x00, 0x00, 0x00,
        0x0C, 0x49, 0x44, 0x41, 0x54, 0x08, 0xD7, 0x63, 0xF8, 0xCF, 0xC0, 0x00, 0x00, 0x03, 0x01, 0x01, 0x00, 0x18,
        0xDD, 0x8D, 0xB0, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82};
    return {reinterpret_cast<const char*>(bytes), sizeof(bytes)};
}

std::string faultOf(const Logo& logo) {
    const Faults faults = test::press().faultsOf(logo, content::englishPhrases());
    const auto pages = test::press().lay(test::pageOf({{Letterhead{"A clinic", {}, logo}}}), test::sampleImprint(), {});
    CHECK(static_cast<bool>(pages) == faults.empty()); // what is found while choosing is found while printing
    return faults.empty() ? "" : faults.front().what;
}

bool has(const std::string& text, const char* words) { return text.find(words) != std::string::npos; }

} // namespace

TEST_CASE("a letterhead is read as its lines, and its logo as whose it is") {
    for (const Logo& logo : {svg("<rect width=\"9\" height=\"9\"/>"), Logo{png(), false}}) {
        Letterhead letterhead{"Harbour Clinic", {"1 Harbour Street", "01632 960001"}, logo};
        letterhead.logo.description = "Logo of Harbour Clinic";
        const test::ReadBack read =
            test::readBack(test::pdfOf(test::pageOf({{letterhead}, test::passage("Dear you")})));
        CHECK(read.problems.empty());
        CHECK(test::squeezed(read.text) == "Harbour Clinic 1 Harbour Street 01632 960001 Dear you ");
        CHECK(read.logos == std::vector<std::string>{"Logo of Harbour Clinic"});
    }
}

TEST_CASE("on a small page in giant print no word of a letterhead is broken, and no line ends with a separator") {
    using namespace bedside::paper;
    const Letterhead letterhead{
        "Clinic of the Harbour and the Old Town",
        {"1 Harbour Street, Seatown \u00B7 Tel. 01632 960001 \u00B7 hello@harbourclinic.example",
         "www.physiotherapyattheharbour.example"},
        {}};
    const press::Layout layout{press::Paper::A5, press::Print::Giant};
    const Measures measures(layout);
    const auto flow = test::flowOf(test::pageOf({{letterhead}}), measures);
    REQUIRE(flow);
    REQUIRE(flow->pieces.size() == 1);
    CHECK(flow->pieces.front().height < 0.3 * measures.pageHeight());
    std::map<double, std::string> lines; // by their baselines
    for (const Ink& ink : flow->pieces.front().inks)
        if (const auto* glyphs = std::get_if<Glyphs>(&ink.value)) {
            CHECK(glyphs->size >= 9.5);
            lines[glyphs->baseline].append(glyphs->text + glyphs->item->item->offset,
                                           static_cast<std::size_t>(glyphs->item->item->length));
        }
    std::string whole;
    for (const auto& [y, line] : lines) {
        whole += line + "\n";
        CHECK_FALSE(line.ends_with("\u00B7"));
        CHECK_FALSE(line.ends_with("\u00B7 "));
    }
    CHECK(has(whole, "hello@harbourclinic.example"));
    CHECK(has(whole, "www.physiotherapyattheharbour.example"));
    const document::Document page = test::pageOf({{letterhead}});
    const test::ReadBack read = test::readBack(test::pdfOf(page, layout));
    CHECK(read.problems.empty());
    CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(page)));
}

TEST_CASE("a logo without a name is not read, and one without words stands alone") {
    const test::ReadBack read = test::readBack(test::pdfOf(test::pageOf({{Letterhead{"", {}, Logo{png(), false}}}})));
    CHECK(read.problems.empty());
    CHECK(read.logos.empty());
    CHECK(read.text.empty());
    CHECK(test::laid(test::pageOf({{Letterhead{}}}))->count() == 1);
}

TEST_CASE("a logo is at most 60 mm wide and 22 mm high, beside its words") {
    using namespace bedside::paper;
    for (const char* box : {"viewBox=\"0 0 1000 100\"", "viewBox=\"0 0 100 1000\"", "width=\"5000\" height=\"4000\""})
        for (const press::Paper paper : {press::Paper::A4, press::Paper::A5}) {
            const Measures measures({paper, press::Print::Giant});
            const auto flow = test::flowOf(
                test::pageOf({{Letterhead{"A clinic with a long name", {"A line"}, svg("", box)}}}), measures);
            REQUIRE(flow);
            for (const Ink& ink : flow->pieces.front().inks)
                if (const auto* picture = std::get_if<Picture>(&ink.value)) {
                    CHECK(picture->area.width <= 60 * millimetre + 0.01);
                    CHECK(picture->area.height <= 22 * millimetre + 0.01);
                    CHECK(picture->area.x + picture->area.width == Approx(measures.columnWidth()));
                }
        }
}

TEST_CASE("a logo with masks and filters, which a tagged file cannot hold as they are, is printed") {
    const Logo logo = svg("<defs><filter id=\"f\"><feGaussianBlur stdDeviation=\"3\"/></filter><mask id=\"m\"><rect "
                          "width=\"50\" height=\"50\" fill=\"#fff\"/></mask></defs><g filter=\"url(#f)\"><path "
                          "d=\"M1 1h40v40z\"/></g><rect width=\"90\" height=\"40\" mask=\"url(#m)\"/>");
    CHECK(faultOf(logo).empty());
    for (const press::Ink ink : {press::Ink::Colour, press::Ink::Black}) {
        press::Layout layout;
        layout.ink = ink;
        CHECK(test::readBack(test::pdfOf(test::pageOf({{Letterhead{"A clinic", {}, logo}}}), layout)).problems.empty());
    }
}

TEST_CASE("a logo that is no logo is refused in words, before it is read where it is large") {
    CHECK(faultOf({}).empty());
    CHECK(faultOf({png(), false}).empty());
    CHECK(faultOf(svg("<rect width=\"9\" height=\"9\"/>")).empty());
    CHECK(has(faultOf({std::string(2'000'001, ' '), true}), "2 MB"));
    CHECK(has(faultOf({"GIF89a", false}), "not a PNG"));
    CHECK(has(faultOf({png().substr(0, 40), false}), "not a PNG"));
    CHECK(has(faultOf({png(), true}), "not an SVG"));
    CHECK(has(faultOf({"<svg", true}), "not an SVG"));
    CHECK(has(faultOf({std::string("\x1F\x8B\x08", 3), true}), "not an SVG"));
    std::string huge = png();
    huge[18] = '\x7F'; // its width, in its first bytes: 32,513 dots
    CHECK(has(faultOf({huge, false}), "4000 dots"));
    std::string none = png();
    none[19] = '\0';
    CHECK_FALSE(faultOf({none, false}).empty());
}

TEST_CASE("why a logo is refused is said in the words of the reader's language") {
    content::Phrases spanish = content::englishPhrases();
    spanish.logoNoPng = "no es una imagen PNG";
    spanish.logoTooManyBytes = "ocupa más de {most} MB";
    spanish.logoHoldsPicture = "contiene una imagen";
    const auto said = [&](const Logo& logo) { return test::press().faultsOf(logo, spanish).front().what; };
    CHECK(said({"GIF89a", false}) == "no es una imagen PNG");
    CHECK(said({std::string(2'000'001, ' '), true}) == "ocupa más de 2 MB");
    CHECK(said(svg("<image href=\"a.png\"/>")) == "contiene una imagen");
}

TEST_CASE("a drawing without a size, or with an absurd one, is refused") {
    CHECK(has(faultOf(svg("", "viewBox=\"0 0 0 50\"")), "no size"));
    CHECK(has(faultOf(svg("", "width=\"0\" height=\"10\"")), "no size"));
    CHECK(has(faultOf(svg("", "width=\"1e9\" height=\"1e9\"")), "too large"));
    CHECK(has(faultOf(svg("", "viewBox=\"0 0 9000 1\"")), "too narrow"));
    CHECK_FALSE(faultOf(svg("", "")).empty());
}

TEST_CASE("a drawing reaches for nothing besides itself") {
    CHECK(has(faultOf({"<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 "
                       "9\"><text>&a;</text></svg>",
                       true}),
              "entities"));
    CHECK(has(faultOf(svg("<image xlink:href=\"file:///etc/hostname\" width=\"9\" height=\"9\"/>")), "PNG"));
    CHECK(has(faultOf(svg("<image href=\"data:image/png;base64,AAAA\"/>")), "PNG"));
    CHECK(has(faultOf(svg("<style>@import url(x.css);</style>")), "other files"));
}

TEST_CASE("in black a logo is grey") {
    press::Layout layout;
    layout.ink = press::Ink::Black;
    for (const Logo& logo : {svg("<rect width=\"100\" height=\"50\" fill=\"#d01020\"/>"), Logo{png(), false}}) {
        const auto pages = test::laid(test::pageOf({{Letterhead{"", {}, logo}}}), layout);
        const auto pixels = pages->paint({0, 60, 0, pages->heightIn(60)});
        CHECK(std::ranges::all_of(pixels, [](std::uint32_t pixel) {
            return (pixel & 0xFF) == (pixel >> 8 & 0xFF) && (pixel & 0xFF) == (pixel >> 16 & 0xFF);
        }));
    }
}
