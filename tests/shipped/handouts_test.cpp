// SPDX-License-Identifier: MIT
// The handouts of the shipped guide at every result: on paper they say what their text says.
#include "document/writers.h"
#include "shipped/html_reader.h"
#include "shipped/sheets.h"
#include "shipped/shipped_edition.h"

#include <algorithm>
#include <set>

using namespace bedside;
using test::drawnCode;
using test::filled;
using test::laid;
using test::onPaper;

namespace {

void checkWhatEveryHandoutHas(const std::string& text) {
    for (const char* words : {"any one of these signs that is new", "Your choice, your safety",
                              "You have a right to say no", "Code: BS-", "It tells nothing about you."})
        CHECK(text.find(words) != std::string::npos);
    for (const char* words : {"Because you answered", "Choose your country at the bottom of the window", "◔", "[1]"})
        CHECK(text.find(words) == std::string::npos);
}

/// Returns the first box of a sheet: how urgent it is, and the number.
const document::Box& firstBox(const document::Document& sheet) {
    return std::get<document::Box>(sheet.nodes.front().value);
}

bool hasLargeNumber(const document::Box& box) {
    return std::ranges::any_of(box.nodes, [](const document::Node& node) {
        const auto* paragraph = std::get_if<document::Paragraph>(&node.value);
        return paragraph && paragraph->voice == document::Voice::Number;
    });
}

} // namespace

TEST_CASE("an emergency opens with the number, large, and where no country is chosen with room to write it down") {
    test::Results results;
    const test::Answers answers = test::with(test::Results::calm(), test::people.at("O1"));
    const document::Document unknown = results.handout(answers);
    CHECK(firstBox(unknown).kind == document::BoxKind::Emergency);
    CHECK_FALSE(hasLargeNumber(firstBox(unknown)));
    CHECK(document::plainText(unknown).find("Write its number here:") != std::string::npos);
    results.live("GB");
    const document::Document british = results.handout(answers);
    CHECK(hasLargeNumber(firstBox(british)));
    CHECK(document::plainText(british).find("\n999\n") != std::string::npos);
    CHECK(document::plainText(british).find("Write its number here:") == std::string::npos);
}

TEST_CASE("at every result the handout says on paper what it says as text, under one title") {
    test::Results results;
    results.codeDrawing = drawnCode();
    for (const auto& [outcome, answers] : test::people) {
        INFO(outcome);
        const document::Document sheet = results.handout(test::with(test::Results::calm(), answers));
        CHECK(results.outcome == outcome);
        for (const press::Layout layout : {press::Layout{}, {press::Paper::A5, press::Print::Giant}}) {
            const test::ReadBack read = onPaper(sheet, results.imprint(), layout);
            CHECK(test::squeezed(read.text) == test::squeezed(document::plainText(sheet)));
            CHECK(read.problems == std::vector<std::string>{});
            CHECK(std::ranges::count(read.headings, "H1") == 1);
        }
    }
}

TEST_CASE("every handout of every result says the same on paper, as a page, as text and as mail") {
    test::Results results;
    results.live("GB");
    results.codeDrawing = drawnCode();
    std::size_t composed = 0;
    for (const content::Handout& preset : results.library().handouts())
        for (const auto& [outcome, answers] : test::people) {
            INFO(preset.id.text << " at " << outcome);
            const test::Answers all = test::with(test::Results::calm(), answers);
            const auto sheet = results.handout(filled(preset), &all);
            if (!sheet) {
                CHECK_FALSE(sheet.faults().front().what.empty());
                continue;
            }
            ++composed;
            const std::string text = document::plainText(*sheet);
            const std::string wanted = test::squeezed(text);
            CHECK(test::squeezed(test::readHtml(document::html(*sheet))) == wanted);
            CHECK(test::squeezed(document::mailText(*sheet, results.imprint())).find(wanted) != std::string::npos);
            checkWhatEveryHandoutHas(text);
            if (preset.id.text == "booklet" && outcome != "O5d")
                continue; // once is enough of fifty pages
            const test::ReadBack read = onPaper(*sheet, results.imprint(), {});
            CHECK(test::squeezed(read.text) == wanted);
            CHECK(read.problems == std::vector<std::string>{});
            CHECK(read.title == "Bedside handout");
            CHECK(std::ranges::count(read.headings, "H1") == 1);
        }
    CHECK(composed > 90);
}

TEST_CASE(
    "every handout of every result is offered in every language, and says the same as a page, as text and as mail") {
    std::set<std::string> english;
    for (const test::Shipped& guide : test::everyLanguage()) {
        test::Results results(guide.language);
        results.live("GB");
        results.codeDrawing = drawnCode();
        std::set<std::string> offered;
        for (const content::Handout& preset : results.library().handouts())
            for (const auto& [outcome, answers] : test::people) {
                INFO(preset.id.text << " at " << outcome << " in " << guide.language);
                const test::Answers all = test::with(test::Results::calm(), answers);
                const auto sheet = results.handout(filled(preset), &all);
                if (!sheet)
                    continue;
                offered.insert(preset.id.text + " " + outcome);
                const std::string text = document::plainText(*sheet);
                CHECK(text.find(guide.edition.guidanceText->safety.choiceTitle) != std::string::npos);
                CHECK(text.find("999") != std::string::npos);
                const std::string wanted = test::squeezed(text);
                CHECK(test::squeezed(test::readHtml(document::html(*sheet))) == wanted);
                CHECK(test::squeezed(document::mailText(*sheet, results.imprint())).find(wanted) != std::string::npos);
            }
        if (guide.language == "en")
            english = offered;
        CHECK(offered == english);
    }
    CHECK(english.size() > 90);
}

TEST_CASE("what the answers hold back is refused at every result, and nothing else is") {
    test::Results results;
    for (const auto& [outcome, answers] : test::people) {
        INFO(outcome);
        const test::Answers all = test::with(test::Results::calm(), answers);
        const bool isShown = outcome.starts_with("O5") || outcome == "O4"; // the calm one has no new bout
        CHECK(static_cast<bool>(results.handout(filled(results.preset("positions")), &all)) == isShown);
        for (const char* always : {"summary", "slow-down", "bed", "visit", "warning-signs", "wallet", "clinicians"})
            CHECK(results.handout(filled(results.preset(always)), &all));
        const bool isPlain = outcome != "O0" && outcome != "LIBRARY";
        CHECK(static_cast<bool>(results.handout(filled(results.preset("partner")), &all)) == isPlain);
    }
}

TEST_CASE("what is urgent opens every handout, and no position is on it") {
    test::Results results;
    for (const char* outcome : {"O1", "O1M", "O2"}) {
        const test::Answers answers = test::with(test::Results::calm(), test::people.at(outcome));
        for (const char* preset : {"bed", "partner", "clinicians", "wallet"}) {
            INFO(preset << " at " << outcome);
            const auto sheet = results.handout(filled(results.preset(preset)), &answers);
            REQUIRE(sheet);
            const auto first = std::ranges::find_if(
                sheet->nodes, [](const auto& node) { return std::holds_alternative<document::Box>(node.value); });
            REQUIRE(first != sheet->nodes.end());
            const document::BoxKind kind = std::get<document::Box>(first->value).kind;
            CHECK((kind == document::BoxKind::Emergency || kind == document::BoxKind::SameDay));
        }
        document::HandoutChoice page = filled({{"own"}, "Own", "", {{content::PartKind::Section, "positions"}}});
        const auto sheet = results.handout(page, &answers);
        REQUIRE(sheet);
        CHECK(document::plainText(*sheet).find("No position is put first for you yet") != std::string::npos);
        CHECK_FALSE(results.handout(filled(results.preset("positions")), &answers));
    }
}

TEST_CASE("the code of a handout is the same for everybody, and has no name in it") {
    test::Results results;
    for (const content::Handout& preset : results.library().handouts()) {
        const std::string code = document::handoutCode(results.library().article(), preset.id);
        for (const auto& [outcome, answers] : test::people) {
            const test::Answers all = test::with(test::Results::calm(), answers);
            document::HandoutChoice choice = filled(preset);
            choice.name = "Quetzalcoatl";
            const auto sheet = results.handout(choice, &all);
            if (!sheet)
                continue;
            INFO(preset.id.text << " at " << outcome);
            const std::string text = document::plainText(*sheet);
            CHECK(text.find("[Drawing: Code: " + code + ". A square code") != std::string::npos);
            CHECK(text.find("Quetzalcoatl") == text.rfind("Quetzalcoatl"));
            CHECK(document::html(*sheet).find("<title>Bedside handout</title>") != std::string::npos);
        }
        CHECK(document::stateOf(code, results.library().article(), results.library().handouts(), "2026-11-29") ==
              document::CodeState::Current);
    }
}

TEST_CASE("the cards to cut out say in few words what the signs and the safety net say") {
    test::Results results;
    results.live("GB");
    const auto wallet = results.handout(filled(results.preset("wallet")), nullptr);
    REQUIRE(wallet);
    const std::string text = document::plainText(*wallet);
    const auto end = text.find("Know these signs");
    const std::string cards = text.substr(0, end);
    const std::string signs = text.substr(end) + results.imprint().safetyNet;
    for (const char* words :
         {"genitals, bottom or inner thighs", "ladder", "owels", "oth legs", "gets weaker fast", "hest pain",
          "udden breathlessness", "udden worst-ever headache", "udden, very bad belly or back pain", "bad fall",
          "fever", "newly weak leg", "ew back pain after cancer", "leeding, fluid", "maternity unit now", "999"}) {
        INFO(words);
        CHECK(cards.find(words) != std::string::npos);
        CHECK(signs.find(words) != std::string::npos);
    }
}

TEST_CASE("a card that ends with the signs in short does not say them twice on one sheet") {
    test::Results results;
    const test::Answers answers = test::with(test::Results::calm(), test::people.at("O3"));
    const std::string sign = "go numb or tingly around your genitals";
    CHECK(results.text(answers).find("Do not wait for the visit") != std::string::npos);
    const std::string sheet = document::plainText(results.handout(answers));
    CHECK(sheet.find("Questions for your visit") != std::string::npos);
    CHECK(sheet.find(sign) != std::string::npos);
    CHECK(sheet.find(sign) == sheet.rfind(sign));
}

TEST_CASE("every handout has the warning signs, the right to say no and no answer") {
    test::Results results;
    for (const auto& [outcome, answers] : test::people) {
        INFO(outcome);
        checkWhatEveryHandoutHas(document::plainText(results.handout(test::with(test::Results::calm(), answers))));
    }
}

TEST_CASE("advice that only a private answer leads to is printed after a second yes, save what keeps from harm") {
    test::Results results;
    const auto has = [](const std::string& text, const char* words) { return text.find(words) != std::string::npos; };
    const test::Answers opioid = test::with(test::Results::calm(), {{"B6", "opioid"}});
    CHECK(has(results.text(opioid), "Medicine and desire"));
    CHECK_FALSE(has(document::plainText(results.handout(opioid)), "Medicine and desire"));
    document::HandoutChoice choice = filled(results.preset("summary"));
    choice.hasPrivate = true;
    const auto sheet = results.handout(choice, &opioid);
    REQUIRE(sheet);
    CHECK(has(document::plainText(*sheet), "Medicine and desire"));
    const test::Answers nitrate = test::with(test::Results::calm(), {{"B6", "nitrate"}});
    CHECK(has(document::plainText(results.handout(nitrate)), "Never mix these"));
}
