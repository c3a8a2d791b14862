// SPDX-License-Identifier: MIT
// The page of a long handout: there before all pages are laid, and in the end the very page of the file.
#include "desktop/handouts/page_maker.h"

#include "paper/sample_document.h"
#include "support/catch.h"

using namespace bedside;
using desktop::MadePage;
using desktop::PageMaker;

namespace {

desktop::PageJob jobFor(std::optional<desktop::Sheet> sheet, std::size_t page) {
    desktop::PageJob job;
    job.sheet = std::move(sheet);
    job.page = page;
    job.zoom = {desktop::PageFit::Percent, 50};
    return job;
}

desktop::Sheet longSheet() {
    document::Document document{"A page", "en", {{document::Heading{1, test::inlines("A long guide")}}}};
    for (int number = 0; number < 800; ++number)
        document.nodes.push_back(test::passage("This is paragraph " + std::to_string(number) +
                                               ". It goes on for a while, so that it takes a line or two."));
    return {std::move(document), test::sampleImprint(), {}};
}

/// Returns that page where all are laid before it is painted.
MadePage wholePage(std::size_t page) {
    PageMaker maker;
    maker.make(jobFor(longSheet(), 100'000)); // no part of it has that page
    return maker.make(jobFor({}, page));
}

MadePage ended(PageMaker& maker) {
    MadePage made = maker.goOn();
    for (int step = 0; step < 100 && !made.isWhole; ++step) {
        CHECK(made.picture.isNull());
        made = maker.goOn();
    }
    return made;
}

} // namespace

TEST_CASE("a page of a long handout is there before all pages are laid, and in the end it is the one of the file") {
    PageMaker maker;
    const MadePage first = maker.make(jobFor(longSheet(), 2));
    CHECK(first.faults.empty());
    CHECK_FALSE(first.isWhole);
    CHECK(first.page == 2);
    REQUIRE_FALSE(first.picture.isNull());
    const MadePage last = ended(maker);
    const MadePage whole = wholePage(2);
    REQUIRE(whole.isWhole);
    CHECK(last.isWhole);
    CHECK(last.count == whole.count);
    CHECK(last.count > first.count);
    CHECK(last.picture == whole.picture);
    CHECK(first.picture != whole.picture); // its foot did not say yet how many pages there are
    const QRect words(0, 0, whole.picture.width(), whole.picture.height() * 3 / 4);
    CHECK(first.picture.copy(words) == whole.picture.copy(words));
}

TEST_CASE("a page that is leafed to meanwhile is there, whether or not it was laid yet") {
    for (const std::size_t page : {std::size_t{3}, wholePage(0).count - 1}) {
        PageMaker maker;
        CHECK_FALSE(maker.make(jobFor(longSheet(), 0)).isWhole);
        MadePage made = maker.make(jobFor({}, page));
        CHECK(made.page == page);
        if (!made.isWhole)
            made = ended(maker);
        CHECK(made.isWhole);
        CHECK(made.picture == wholePage(page).picture);
    }
}
