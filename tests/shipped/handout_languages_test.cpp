// SPDX-License-Identifier: MIT
// The handouts of the shipped guide in each translation: what they say on paper, and how many pages they take.
#include "document/writers.h"
#include "shipped/sheets.h"

#include <algorithm>
#include <set>

using namespace bedside;

namespace {

constexpr const char* translations[] = {"es", "ar"};

/// One of each kind: help now, on the same day and soon, the plain result, and a pattern with positions. On paper all
/// of them would take minutes.
const std::set<std::string> sampled{"O1", "O2", "O3", "O5a", "O5d"};

struct Sheets {
    explicit Sheets(const char* language, const char* region = "GB") : results(language) {
        results.live(region);
        results.codeDrawing = test::drawnCode();
    }
    /// Calls visit(preset, outcome, sheet) for each that can be made.
    template <class Visit> void each(const Visit& visit) {
        for (const content::Handout& preset : results.library().handouts())
            for (const auto& [outcome, answers] : test::people) {
                const test::Answers all = test::with(test::Results::calm(), answers);
                if (const auto sheet = results.handout(test::filled(preset), &all))
                    visit(preset.id.text, outcome, *sheet);
            }
    }
    test::Results results;
};

/// How many items the lists have, in columns too.
std::size_t itemsIn(const document::Nodes& nodes) {
    std::size_t items = 0;
    for (const document::Node& node : nodes)
        if (const auto* list = std::get_if<document::List>(&node.value))
            items += list->items.size();
        else if (const auto* columns = std::get_if<document::Columns>(&node.value))
            for (const document::Nodes& column : columns->columns)
                items += itemsIn(column);
    return items;
}

} // namespace

TEST_CASE("in every language a handout says the same on paper as its text") {
    for (const char* language : translations) {
        Sheets sheets(language);
        const document::Imprint imprint = sheets.results.imprint();
        std::size_t onPaper = 0;
        sheets.each([&](const std::string& preset, const std::string& outcome, const document::Document& sheet) {
            INFO(language << ": " << preset << " at " << outcome);
            if (!sampled.contains(outcome) || preset == "booklet")
                return;
            CHECK(sheet.language == language);
            const std::string wanted = test::squeezed(document::plainText(sheet));
            ++onPaper;
            const test::ReadBack read = test::onPaper(sheet, imprint, {});
            CHECK(test::squeezed(read.text) == wanted);
            CHECK(read.problems == std::vector<std::string>{});
            CHECK(read.language == language);
            CHECK(std::ranges::count(read.headings, "H1") == 1);
        });
        CHECK(onPaper > 35);
    }
}

TEST_CASE("a booklet in every language is read as it is written") {
    for (const char* language : translations) {
        Sheets sheets(language);
        const test::Answers calm = test::Results::calm();
        const auto sheet = sheets.results.handout(test::filled(sheets.results.preset("booklet")), &calm);
        REQUIRE(sheet);
        const test::ReadBack read = test::onPaper(*sheet, sheets.results.imprint(), {});
        CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(*sheet)));
        CHECK(read.problems == std::vector<std::string>{});
    }
}

TEST_CASE("in every language all that a handout says has the quotation marks and apostrophes of print") {
    for (const char* language : {"en", "es", "ar"}) {
        Sheets sheets(language);
        sheets.each([&](const std::string& preset, const std::string& outcome, const document::Document& sheet) {
            INFO(language << ": " << preset << " at " << outcome);
            const std::string text = document::plainText(sheet);
            CHECK(text.find_first_of("\"'") == std::string::npos);
            if (preset == "booklet" && outcome == "O5d")
                CHECK(text.find(std::string(language) == "ar" ? "«مغادرة الآن»" : "“") != std::string::npos);
        });
    }
}

TEST_CASE("no translated handout looks as if a clinician had reviewed it") {
    const auto edition = [](const char* language) { return test::Results(language).imprint().edition; };
    CHECK(edition("es").find("traducción aún sin revisión clínica") != std::string::npos);
    CHECK(edition("es").find("revisado") == std::string::npos);
    CHECK(edition("ar").find("الترجمة لم يراجعها طبيب بعد") != std::string::npos);
    CHECK(edition("ar").find("رُوجع") == std::string::npos);
}

TEST_CASE("in every language a handout fits on both sides of one paper, or takes a page more with an urgent banner or "
          "five cards") {
    const auto check = [](const char* language, const char* region) {
        Sheets sheets(language, region);
        const document::Imprint imprint = sheets.results.imprint();
        std::set<std::pair<std::string, std::size_t>> laidBefore; // many results have the same of a handout
        sheets.each([&](const std::string& preset, const std::string& outcome, const document::Document& sheet) {
            const bool isUrgent = outcome == "O1" || outcome == "O1M" || outcome == "O2";
            const bool hasFiveCards = preset == "positions" && (outcome == "O4" || outcome == "O5d");
            const std::size_t most = isUrgent || hasFiveCards ? 3 : 2;
            if (preset == "booklet" || !laidBefore.emplace(document::html(sheet), most).second)
                return;
            for (const press::Paper paper : {press::Paper::A4, press::Paper::Letter}) {
                const std::size_t pages = test::laid(sheet, imprint, {paper})->count();
                INFO(language << " in " << region << ": " << preset << " at " << outcome
                              << (paper == press::Paper::A4 ? " on A4" : " on Letter") << ": " << pages);
                CHECK(pages <= most);
            }
        });
    };
    for (const char* language : {"en", "es", "ar"})
        check(language, "GB");
    check("es", "none"); // the longest: other words stand where no country is chosen
}

TEST_CASE("in every language the signs to call for stand under the number, and those for the same day under theirs") {
    const auto isHeading = [](const document::Node& node, const std::string& words) {
        const auto* heading = std::get_if<document::Heading>(&node.value);
        return heading && heading->inlines == document::Inlines{{document::Words{words}}};
    };
    for (const char* language : {"en", "es", "ar"}) {
        INFO(language);
        test::Results results(language);
        results.live("GB");
        results.codeDrawing = test::drawnCode();
        const content::Phrases& phrases = results.library().phrases();
        const auto card = results.handout(test::filled(results.preset("warning-signs")), nullptr);
        const auto bed = results.handout(test::filled(results.preset("bed")), nullptr);
        REQUIRE(card);
        REQUIRE(bed);
        const auto frame = std::ranges::find_if(card->nodes, [](const document::Node& node) {
            const auto* box = std::get_if<document::Box>(&node.value);
            return box && box->kind == document::BoxKind::GetHelp;
        });
        REQUIRE(frame != card->nodes.end());
        CHECK(document::plainText({"", "", {*frame}}).find("999") != std::string::npos);
        CHECK(itemsIn(std::get<document::Box>(frame->value).nodes) == 7);
        const std::string call = content::fill(phrases.callNow, {{"number", "999"}});
        const document::Columns* signs = nullptr;
        for (const document::Node& node : bed->nodes)
            if (const auto* columns = std::get_if<document::Columns>(&node.value);
                columns && isHeading(columns->columns.front().front(), call))
                signs = columns;
        REQUIRE(signs);
        REQUIRE(signs->columns.size() == 2);
        const document::Nodes& second = signs->columns[1];
        CHECK(itemsIn(signs->columns[0]) + itemsIn({second.front()}) == 7);
        REQUIRE(second.size() == 3);
        CHECK(isHeading(second[1], phrases.levelToday));
        CHECK(itemsIn({second[2]}) == 2);
    }
}
