// SPDX-License-Identifier: MIT
// The pages of the shipped handouts on every paper and in every print: what stands whole on them.
#include "paper/laid_pages.h"
#include "shipped/sheets.h"

using namespace bedside;
using namespace bedside::paper;

namespace {

double heightOf(const Flow& flow, std::size_t first, std::size_t last) {
    double height = flow.pieces[first].height;
    for (std::size_t next = first + 1; next <= last; ++next)
        height += std::max(flow.pieces[next - 1].after, flow.pieces[next].before) + flow.pieces[next].height;
    return height;
}

std::size_t pageOf(const LaidPages& pages, std::size_t piece) {
    std::size_t page = 0;
    while (pages.pieces()[page].back().piece < piece)
        ++page;
    return page;
}

/// Returns how many frames are parted that a page would hold.
std::size_t partedFrames(const LaidPages& pages) {
    std::size_t parted = 0;
    for (const BoxSpan& box : pages.flow().boxes)
        if (pageOf(pages, box.first) != pageOf(pages, box.last) &&
            heightOf(pages.flow(), box.first, box.last) <= pages.measures().room())
            ++parted;
    return parted;
}

/// Returns how full the emptiest page is, but for the last one.
double emptiest(const LaidPages& pages) {
    double least = 1;
    for (std::size_t page = 0; page + 1 < pages.count(); ++page) {
        const PlacedPiece& last = pages.pieces()[page].back();
        least = std::min(least, (last.y + pages.flow().pieces[last.piece].height) / pages.measures().room());
    }
    return least;
}

/// Calls visit(pages) for handouts of a few results on each paper in each print. Returns how many there were.
template <class Visit> int eachSheet(const char* language, const Visit& visit) {
    int count = 0;
    test::Results results(language);
    results.live("GB");
    results.codeDrawing = test::drawnCode();
    const document::Imprint imprint = results.imprint();
    for (const content::Handout& preset : results.library().handouts())
        for (const char* outcome : {"O1", "O2", "LIBRARY", "O5a"}) {
            const test::Answers answers = test::with(test::Results::calm(), test::people.at(outcome));
            const auto sheet = results.handout(test::filled(preset), &answers);
            if (!sheet || preset.id.text == "booklet")
                continue;
            for (const press::Paper paper : {press::Paper::A4, press::Paper::Letter, press::Paper::A5})
                for (const press::Print print : {press::Print::Normal, press::Print::Large, press::Print::Giant}) {
                    INFO(language << ": " << preset.id.text << " at " << outcome << ", paper "
                                  << static_cast<int>(paper) << ", print " << static_cast<int>(print));
                    const auto pages = test::laid(*sheet, imprint, {paper, print});
                    visit(dynamic_cast<const LaidPages&>(*pages));
                    ++count;
                }
        }
    return count;
}

} // namespace

TEST_CASE("on every paper and in every print a frame that a page holds is whole, and no page is left nearly empty") {
    for (const char* language : {"en", "es", "ar"})
        CHECK(eachSheet(language, [](const LaidPages& pages) {
                  CHECK(partedFrames(pages) == 0);
                  CHECK(emptiest(pages) > 0.2);
              }) >= 200);
}
