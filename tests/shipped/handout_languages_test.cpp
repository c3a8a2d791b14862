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

TEST_CASE("in every language the signs to call for stand within the frame, and those for the same day below it") {
    for (const char* language : {"en", "es", "ar"}) {
        test::Results results(language);
        results.live("GB");
        results.codeDrawing = test::drawnCode();
        const content::Phrases& phrases = results.library().phrases();
        for (const char* preset : {"bed", "warning-signs"}) {
            INFO(language << " " << preset);
            const auto sheet = results.handout(test::filled(results.preset(preset)), nullptr);
            REQUIRE(sheet);
            const document::Box* frame = nullptr;
            const document::List* today = nullptr;
            for (std::size_t node = 0; node < sheet->nodes.size(); ++node) {
                const auto* box = std::get_if<document::Box>(&sheet->nodes[node].value);
                if (box && box->kind == document::BoxKind::GetHelp && box->label == phrases.getHelp)
                    frame = box;
                const auto* heading = std::get_if<document::Heading>(&sheet->nodes[node].value);
                if (heading && heading->inlines == document::Inlines{{document::Words{phrases.levelToday}}})
                    today = std::get_if<document::List>(&sheet->nodes[node + 1].value);
            }
            REQUIRE(frame);
            REQUIRE(today);
            CHECK(document::plainText({"", "", {{*frame}}}).find("999") != std::string::npos);
            std::size_t now = 0;
            for (const document::Node& node : frame->nodes)
                if (const auto* signs = std::get_if<document::List>(&node.value))
                    now = signs->items.size();
            CHECK(now == 7);
            CHECK(today->items.size() == 2);
        }
    }
}
