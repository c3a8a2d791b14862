// SPDX-License-Identifier: MIT
// What somebody may type: any script, signs without a font, words without an end. And who sets it: any thread.
#include "document/writers.h"
#include "paper/few_fonts.h"
#include "paper/pages.h"

#include <algorithm>
#include <chrono>
#include <thread>

using namespace bedside;

namespace {

const char* const arabic = "هذه ملاحظة باللغة العربية مع English words و 12 رقما، وهي طويلة بما يكفي.";

void readsAlike(const std::string& text) {
    const document::Document page = test::pageOf({test::passage(text)});
    for (const press::Layout layout : {press::Layout{}, {press::Paper::A5, press::Print::Giant}}) {
        const test::ReadBack read = test::readBack(test::pdfOf(page, layout));
        CHECK(read.problems.empty());
        CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(page)));
    }
}

/// Returns which share of the dots that are not white stands in the left half of the page, above its foot.
double leftShare(const std::string& text) {
    const auto pages = test::laid(test::pageOf({test::passage(text)}));
    const auto width = static_cast<std::size_t>(pages->widthIn(60));
    const auto pixels = pages->paint({0, 60, 0, pages->heightIn(60) / 2});
    double left = 0;
    double all = 0;
    for (std::size_t at = 0; at < pixels.size(); ++at)
        if (pixels[at] != 0xFFFFFFFF) {
            ++all;
            left += at % width < width / 2 ? 1 : 0;
        }
    return left / all;
}

} // namespace

TEST_CASE("a text runs the way most of its letters do, whichever comes first") {
    CHECK(leftShare("شكرا") < 0.1);
    CHECK(leftShare("OK شكرا جزيلا لك") < 0.1);
    CHECK(leftShare("שלום לכם") < 0.1);
    CHECK(leftShare("Thank you") > 0.9);
    CHECK(leftShare("שלום means hello and more") > 0.9);
    CHECK(leftShare("12:30") > 0.9);
}

TEST_CASE("mixed directions are read in the order in which they were typed") {
    readsAlike(arabic);
    readsAlike(std::string("The note says: ") + arabic + " That is all.");
    readsAlike("שלום, it is 12:30 (or so) עכשיו.");
}

TEST_CASE("signs are read as they were typed, whether or not a font has them") {
    readsAlike(
        "A family 👨‍👩‍👧‍👦, a thumb 👍🏽, a flag 🇬🇧, a heart ❤️ and a letter 𐎀.");
    readsAlike("日本語のメモ、とても長い文章です。");
}

TEST_CASE("a word too long for any line goes on in the next, and says the same") {
    const std::string word(300, 'w');
    readsAlike("Before " + word + " after.");
    const auto pages = test::laid(test::pageOf({test::passage(word)}));
    const auto pixels = pages->paint({0, 60, 0, pages->heightIn(60)});
    const auto width = static_cast<std::size_t>(pages->widthIn(60));
    for (std::size_t at = width - 20; at < pixels.size(); at += width) // nothing stands in the margin
        CHECK(pixels[at] == 0xFFFFFFFF);
    const document::Table table{{{test::inlines("What")}, {test::inlines("How")}},
                                {{{test::inlines(word)}, {test::inlines("Slowly")}}}};
    CHECK(test::readBack(test::pdfOf(test::pageOf({{table}}))).problems.empty());
    readsAlike("https://example.org/" + std::string(100, 'a') + "/" + std::string(100, 'b'));
}

TEST_CASE("a note of twenty thousand letters is laid, and a word of as many does not take seconds") {
    std::string note;
    while (note.size() < 20'000)
        note += "A sentence of a long note. ";
    readsAlike(note);
    const auto begin = std::chrono::steady_clock::now();
    CHECK(test::laid(test::pageOf({test::passage(std::string(20'000, 'w'))}))->count() > 1);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(3));
}

TEST_CASE("lines that were typed stay lines, and what cannot be shown is left out") {
    const auto read = [](const std::string& text) {
        return test::squeezed(test::readBack(test::pdfOf(test::pageOf({test::passage(text)}))).text);
    };
    CHECK(read("One\r\ntwo\n\nthree\tfour") == "One two three four ");
    CHECK(read(std::string("a\0b\x01"
                           "c",
                           5)) == "a\uFFFDbc ");
    CHECK(read("\xFF broken\xE2 text") == "\uFFFD broken\uFFFD text ");
    CHECK(test::laid(test::pageOf({test::passage("\n\n\n")}))->count() == 1);
}

TEST_CASE("pages are the same whichever thread lays and paints them, and outlive it") {
    const document::Document document = test::sampleDocument();
    const auto paint = [](const press::Pages& pages) { return pages.paint({0, 60, 0, pages.heightIn(60)}); };
    const auto here = test::laid(document);
    const auto expected = paint(*here);
    std::unique_ptr<press::Pages> there[2];
    bool isSame[2] = {false, false};
    {
        std::thread threads[2];
        for (int worker = 0; worker < 2; ++worker)
            threads[worker] = std::thread([&, worker] {
                bool same = true;
                for (int round = 0; round < 5; ++round) {
                    auto pages = test::press().lay(document, test::sampleImprint(), {});
                    same = same && pages && paint(**pages) == expected;
                    there[worker] = std::move(*pages);
                }
                isSame[worker] = same;
            });
        for (std::thread& thread : threads)
            thread.join();
    }
    CHECK(isSame[0]);
    CHECK(isSame[1]);
    CHECK(paint(*there[0]) == expected); // its thread and that thread's fonts are gone
    CHECK(there[1]->pdf());
}

TEST_CASE("what is laid again is not set again, and what two documents did not have is let go") {
    const auto page = [](const std::string& note) {
        return test::pageOf({test::passage("It stays."), test::passage(note)});
    };
    paper::SetTexts setTexts;
    const auto lay = [&](const std::string& note) {
        const auto flow = paper::flowOf(page(note), {}, paper::Measures({}), setTexts);
        REQUIRE(flow);
        setTexts.endDocument();
        return setTexts.size();
    };
    CHECK(lay("A note.") == 2);
    CHECK(lay("A note.") == 2);
    CHECK(lay("Another.") == 3);
    CHECK(lay("Another.") == 2);
}

TEST_CASE("a compositor's second document is the same, byte for byte, as if it were its first") {
    const auto compositor = test::press().compositor();
    const document::Document first = test::sampleDocument();
    document::Document second = test::sampleDocument();
    second.nodes.insert(second.nodes.begin() + 1, test::passage("أهلا وسهلا, and welcome."));
    for (const document::Document* each : std::initializer_list<const document::Document*>{&first, &second, &first}) {
        const auto pages = compositor->lay(*each, test::sampleImprint(), {});
        REQUIRE(pages);
        const auto pdf = (*pages)->pdf();
        REQUIRE(pdf);
        CHECK(*pdf == test::pdfOf(*each));
    }
}

TEST_CASE("a text is shaped once for all sizes, and is as wide as its size says") {
    paper::SetTexts setTexts;
    std::deque<std::string> texts;
    paper::Structure structure;
    paper::TextSetter setter("en", texts, structure, setTexts);
    const auto sized = [](double size) {
        paper::TextStyle style;
        style.size = size;
        return style;
    };
    const auto small = setter.widths(test::inlines("A line of a few words"), sized(8));
    const std::size_t kept = setTexts.size();
    const auto large = setter.widths(test::inlines("A line of a few words"), sized(24));
    CHECK(setTexts.size() == kept);
    CHECK(small.word > 0);
    CHECK(small.line > small.word);
    CHECK(large.line == Approx(3 * small.line));
    CHECK(large.word == Approx(3 * small.word));
}

TEST_CASE("the few fonts know which letters they have") {
    REQUIRE(paper::fewFonts()); // Inter, which Bedside asks for, is installed
    CHECK(paper::fewFontsHave("Rest, then small steps: \u00BFc\u00F3mo?\n<text>"));
    CHECK_FALSE(paper::fewFontsHave("small steps \u65E5\u672C"));
}

TEST_CASE("a sign that no font has is an empty square on paper, and is read as it was typed") {
    const std::string text = "A \U000F1234 and \U000F1235 B.";
    const auto flow = test::flowOf(test::pageOf({test::passage(text)}), paper::Measures({}));
    REQUIRE(flow);
    CHECK(flow->texts.front() == "A \u25A1 and \u25A1 B.");
    CHECK(test::squeezed(test::readBack(test::pdfOf(test::pageOf({test::passage(text)}))).text) == text + " ");
}
