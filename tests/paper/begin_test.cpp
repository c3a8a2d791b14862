// SPDX-License-Identifier: MIT
// A long document in steps: its first pages before its last, and in the end the same as if it had been laid at once.
#include "paper/pages.h"

#include <algorithm>

using namespace bedside;

namespace {

constexpr double aboveFoot = 0.75; // of a page

document::Document longDocument(int parts = 60) {
    using namespace document;
    Nodes nodes{{Heading{1, test::inlines("A long guide")}}};
    for (int part = 0; part < parts; ++part) {
        const std::string number = std::to_string(part);
        nodes.push_back({Heading{2, test::inlines("Part " + number)}});
        std::string text;
        for (int sentence = 0; sentence < 5 + part % 7; ++sentence)
            text += "This is a sentence of part " + number + ". ";
        nodes.push_back(test::passage(text));
        for (Node& node : test::sampleLists())
            nodes.push_back(std::move(node));
        nodes.push_back({Box{BoxKind::Careful, "Careful", {test::passage(text)}}});
    }
    return test::pageOf(std::move(nodes));
}

std::vector<std::uint32_t> words(const press::Pages& pages, std::size_t page) {
    return pages.paint({page, 50, 0, static_cast<int>(pages.heightIn(50) * aboveFoot)});
}

} // namespace

TEST_CASE("the first pages of a long document are those of all of it, and there are more than was asked for") {
    const document::Document document = longDocument();
    for (const press::Layout layout : {press::Layout{}, {press::Paper::A5, press::Print::Giant}})
        for (const std::size_t page : {0u, 11u}) {
            const auto compositor = test::press().compositor();
            const auto begin = compositor->layBegin(document, test::sampleImprint(), layout, page);
            REQUIRE(begin);
            CHECK(begin->count() > page);
            const auto whole = test::laid(document, layout);
            REQUIRE(begin->count() < whole->count());
            for (std::size_t each = 0; each < begin->count(); ++each)
                CHECK(words(*begin, each) == words(*whole, each));
        }
}

TEST_CASE("of a document that cannot be short the first pages are laid without finding out that it is not") {
    const auto compositor = test::press().compositor();
    const auto begin = compositor->layBegin(longDocument(200), test::sampleImprint(), {}, 0);
    REQUIRE(begin);
    const auto whole = test::laid(longDocument(200), {});
    CHECK(begin->count() < 7);
    for (std::size_t each = 0; each < begin->count(); ++each)
        CHECK(words(*begin, each) == words(*whole, each));
}

TEST_CASE("what is short, and what ends before the page that was asked for, has no beginning of its own") {
    const auto compositor = test::press().compositor();
    CHECK_FALSE(compositor->layBegin(test::sampleDocument(), test::sampleImprint(), {}, 0));
    CHECK_FALSE(compositor->layBegin(longDocument(), test::sampleImprint(), {}, 10'000));
}

TEST_CASE("a document that was laid in steps is the same, byte for byte, as if it had been laid at once") {
    const document::Document document = longDocument();
    const auto compositor = test::press().compositor();
    REQUIRE(compositor->layBegin(document, test::sampleImprint(), {}, 0));
    std::size_t steps = 0;
    while (compositor->layAhead(document, test::sampleImprint(), {}, steps))
        ++steps;
    CHECK(steps > 3);
    const auto pages = compositor->lay(document, test::sampleImprint(), {});
    REQUIRE(pages);
    CHECK(*(*pages)->pdf() == test::pdfOf(document));
}
