// SPDX-License-Identifier: MIT
// The code on a page as a camera sees it.
#include "paper/pages.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace bedside;

namespace {

document::Figure codeFigure(const std::string& code) {
    auto figure = test::press().codeDrawing(code);
    REQUIRE(figure);
    figure->caption = code + ". With it anybody can see whether this sheet is still current.";
    figure->description = "The same code for cameras.";
    return *figure;
}

/// Writes the page as a grey picture.
void writePicture(const press::Pages& pages, std::size_t page, const std::filesystem::path& file) {
    constexpr double dotsPerInch = 150; // of a phone's camera, held away
    const int width = pages.widthIn(dotsPerInch);
    const int height = pages.heightIn(dotsPerInch);
    std::ofstream out(file, std::ios::binary);
    out << "P5 " << width << " " << height << " 255\n";
    for (const std::uint32_t pixel : pages.paint({page, dotsPerInch, 0, height}))
        out.put(static_cast<char>(pixel & 0xFF));
}

std::string readByCamera(const std::filesystem::path& picture) {
    FILE* camera = popen(("zbarimg -q --raw '" + picture.string() + "' 2>/dev/null").c_str(), "r");
    REQUIRE(camera);
    std::array<char, 256> line{};
    std::string said;
    while (std::fgets(line.data(), static_cast<int>(line.size()), camera))
        said += line.data();
    pclose(camera);
    return said;
}

} // namespace

TEST_CASE("a camera reads the code on any paper, beside other things and in black") {
    if (std::system("command -v zbarimg >/dev/null") != 0) {
        CHECK(std::getenv("BEDSIDE_NOTHING_LEFT_OUT") == nullptr);
        WARN("skipped: without zbarimg there is no camera here");
        return;
    }
    const std::string code = "BS-7K3F-1.0.0-EN-WARNING-SIGNS-9XQ2";
    const document::Node columns{document::Columns{{{test::passage("Call us.")}, {{codeFigure(code)}}}}};
    const auto picture = std::filesystem::path(BUILD_FOLDER) / "code_test.pgm";
    for (const press::Layout layout :
         {press::Layout{},
          {press::Paper::A5, press::Print::Giant},
          {press::Paper::Letter, press::Print::Normal, press::Margins::Usual, press::Ink::Black}}) {
        const auto pages = test::laid(test::pageOf({columns}), layout);
        writePicture(*pages, pages->count() - 1, picture);
        CHECK(readByCamera(picture) == code + "\n");
    }
    std::filesystem::remove(picture);
}

TEST_CASE("the code's drawing keeps its size, an inch, whatever the print, and its words are read with it") {
    const document::Document page = test::pageOf({{codeFigure("BS-1")}});
    for (const press::Print print : {press::Print::Normal, press::Print::Giant}) {
        const auto pages = test::laid(page, {press::Paper::A4, print});
        const int width = pages->widthIn(100);
        const auto pixels = pages->paint({0, 100, 0, pages->heightIn(100) / 2});
        int right = 0; // of what is black in the left third of the page, where no caption stands
        for (std::size_t at = 0; at < pixels.size(); ++at)
            if (const int x = static_cast<int>(at) % width; x < 100 * 18 / 25.4 + 96 && pixels[at] == 0xFF000000)
                right = std::max(right, x);
        CHECK(right > 100 * 18 / 25.4 + 75);
    }
    CHECK(test::readBack(test::pdfOf(page)).text ==
          "[Drawing: BS-1. With it anybody can see whether this sheet is still current. The same code for cameras.]\n");
}

TEST_CASE("what no such drawing holds is refused") {
    CHECK_FALSE(test::press().codeDrawing(""));
    CHECK_FALSE(test::press().codeDrawing(std::string(5000, 'a')));
}
