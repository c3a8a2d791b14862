// SPDX-License-Identifier: MIT
#include "document/compose.h"
#include "document/question_words.h"
#include "document/sample_judged.h"
#include "document/writers.h"
#include "support/catch.h"
#include "support/has.h"

using namespace bedside;
using namespace bedside::document;
using test::calm;
using test::has;
using test::numb;
using test::SampleJudged;

namespace {

std::string result(const SampleJudged& sample) {
    return plainText(verdictPage(sample.judged(), test::sampleCompanions()));
}

/// Returns the folds of the nodes and of what is in them, in reading order.
std::vector<const Fold*> folds(const Nodes& nodes) {
    std::vector<const Fold*> found;
    for (const Node& node : nodes) {
        const auto* fold = std::get_if<Fold>(&node.value);
        const auto* box = std::get_if<Box>(&node.value);
        if (fold)
            found.push_back(fold);
        if (fold || box)
            for (const Fold* within : folds(fold ? fold->nodes : box->nodes))
                found.push_back(within);
    }
    return found;
}
const Fold* fold(const Document& page, const std::string& id) {
    for (const Fold* each : folds(page.nodes))
        if (each->id == id)
            return each;
    return nullptr;
}

} // namespace

TEST_CASE("a result says its level, what to do, why, advice and positions, in this order") {
    const std::string page = result(SampleJudged(calm));
    std::size_t last = 0;
    for (const char* words : {"What applies to you", "Go gently", "Nothing urgent", "What to do", "Why you see this",
                              "Advice for you", "Positions you might try", "If something changes", "Your choice"}) {
        const auto at = page.find(words, last);
        INFO(words);
        REQUIRE(at != std::string::npos);
        last = at;
    }
}

TEST_CASE("a result tells the answers that caused it, and the rule with its source") {
    const std::string page = plainText(emergencyEnding(SampleJudged(numb).judged(), test::sampleCompanions()));
    CHECK(has(page, "Because you answered:"));
    CHECK(has(page, "New numbness: Yes"));
    CHECK(has(page, "New numbness can be a sign.[1]"));
}

TEST_CASE("what else is true follows, and nothing that is not true") {
    const std::string strong = result(SampleJudged({{test::isAdult, 1}, {test::hasNumbness, 4}, {test::painNow, 9}}));
    CHECK(has(strong, "Slow down"));
    CHECK_FALSE(has(strong, "Also true for you"));
    const std::string page = result(SampleJudged(numb));
    CHECK(page.find("Get help now") < page.find("Also true for you"));
    CHECK(page.find("Also true for you") < page.find("Slow down"));
}

TEST_CASE("safety advice stands first and is marked") {
    const std::string page = result(SampleJudged(calm));
    CHECK(page.find("Slipped disc") < page.find("When sex hurts"));
    CHECK(has(page, "Be careful:\nSlipped disc"));
}

TEST_CASE("back care only leaves positions, words about sex and their lines out") {
    auto minor = calm;
    minor[test::isAdult].second = 2;
    minor[test::painNow].second = 8;
    const std::string strong = result(SampleJudged(minor));
    CHECK_FALSE(has(strong, "Positions"));
    CHECK_FALSE(has(strong, "also in sex"));
    CHECK_FALSE(has(strong, "About sex"));
    minor[test::painNow].second = 1;
    CHECK_FALSE(has(result(SampleJudged(minor)), "Bending may help")); // a line that is hidden
    CHECK(has(result(SampleJudged(calm)), "Bending may help"));
}

TEST_CASE("positions that wait name no order") {
    auto strong = calm;
    strong[test::painNow].second = 8;
    const std::string page = result(SampleJudged(strong));
    CHECK(has(page, "Check these first"));
    CHECK(has(page, "On the side"));
    CHECK_FALSE(has(page, "Try first"));
}

TEST_CASE("each position says its mark, who says so, and what it means for the back of either") {
    const std::string page = result(SampleJudged(calm));
    CHECK(has(page, "Try first · order stated by the study\u00A0[1]"));
    CHECK(has(page, "With care · our inference"));
    CHECK(has(page, "Your back: It bends."));
    CHECK(page.find("For the one who moves more") < page.find("For the one who moves less"));
}

TEST_CASE("a drawing waits to be asked for, unless drawings were chosen") {
    const SampleJudged sample(calm);
    const Document quiet = verdictPage(sample.judged(), test::sampleCompanions());
    REQUIRE(fold(quiet, "drawing-SIDE-more") != nullptr);
    CHECK_FALSE(fold(quiet, "drawing-SIDE-more")->open);
    const Document page = verdictPage(sample.judged(true), test::sampleCompanions());
    REQUIRE(fold(page, "drawing-SIDE-more") != nullptr);
    CHECK(fold(page, "drawing-SIDE-more")->open);
    CHECK(std::holds_alternative<Figure>(fold(page, "drawing-SIDE-more")->nodes.front().value));
}

TEST_CASE("every result ends the same, closed until the reader opens it") {
    const Document calmPage = verdictPage(SampleJudged(calm).judged(), test::sampleCompanions());
    const Document other = verdictPage(SampleJudged({}).judged(), test::sampleCompanions());
    const Document ending = emergencyEnding(SampleJudged(numb).judged(), test::sampleCompanions());
    for (const Document* page : {&calmPage, &other, &ending}) {
        REQUIRE(fold(*page, "choice") != nullptr);
        CHECK_FALSE(fold(*page, "choice")->open);
        CHECK(*fold(*page, "choice") == *fold(calmPage, "choice"));
    }
    CHECK(has(plainText(calmPage), "Samaritans: 116 123")); // paper and text are always open
}

TEST_CASE("an emergency has the number large, what it may be, and no advice") {
    const Document page = emergencyPage(SampleJudged(numb).judged(), test::sampleCompanions("GB"));
    const Box& card = std::get<Box>(page.nodes.front().value);
    CHECK(card.kind == BoxKind::Emergency);
    CHECK(card.nodes[1] == Node{Paragraph{{{Words{"999"}}}, Voice::Number}});
    CHECK(has(plainText(page), "A nerve may be pressed."));
    CHECK_FALSE(has(plainText(page), "Slipped disc"));
    Document nowhere = emergencyPage(SampleJudged(numb).judged(), test::sampleCompanions("none"));
    addWayToCountry(nowhere, test::sampleCompanions("none"));
    CHECK(has(plainText(nowhere), "Choose your country"));
}

TEST_CASE("the list of answers has every asked question, and what a change changed") {
    const SampleJudged sample({{test::isAdult, 2}, {test::wasTold, 0}, {test::painNow, 3}});
    const std::string page = plainText(reviewPage(sample.judged(), {"New advice: Sleep."}, test::sampleCompanions()));
    CHECK(has(page, "What this changed:\nNew advice: Sleep."));
    CHECK(has(page, "Adult: No"));
    CHECK(has(page, "New numbness: No answer"));
    CHECK(has(page, "Told: None of these"));
    CHECK(has(page, "Pain: 3 of 10"));
    CHECK_FALSE(has(page, "Sex hurts")); // not asked
}

TEST_CASE("a question is put in other words for a carer, and where pages about sex are not shown") {
    const content::QuestionText text = test::sampleGuidanceText().questions.at("E1");
    CHECK(wordingFor(text, {true, false}).ask == "Do you have new numbness?");
    CHECK(wordingFor(text, {false, false}).ask == "Is a leg newly numb?");
    CHECK(wordingFor(text, {true, true}).ask == "Does the person have new numbness?");
    CHECK(wordingFor(text, {true, true}).anyOf == text.wording.anyOf); // what it leaves out is as for everyone
}

TEST_CASE("positions explored follow who moves more, and what two people can share") {
    const SampleJudged sample({});
    Exploration wish;
    wish.role = guidance::Role::More;
    const std::string more = plainText(positionsPage(sample.judged(), wish, test::sampleCompanions()));
    CHECK(more.find("1  On the side") < more.find("2  On the back"));
    wish.role = guidance::Role::Less;
    const std::string less = plainText(positionsPage(sample.judged(), wish, test::sampleCompanions()));
    CHECK(less.find("1  On the back") < less.find("2  On the side"));
    CHECK(has(less, "It rests on few people."));
    wish.partnersPattern = 0;
    const std::string both = plainText(positionsPage(sample.judged(), wish, test::sampleCompanions()));
    CHECK(both.find("1  On the back") < both.find("2  On the side")); // care and first, before first and leave
    CHECK(has(both, "For both of you"));
}

TEST_CASE("a fold is a closed part of a saved page") {
    const Document page{"Page", "en", {{Fold{"more", 2, "More", {{Paragraph{{{Words{"Inside"}}}}}}}}}};
    CHECK(has(html(page), "<details>\n<summary><h2>More</h2></summary>\n<p>Inside</p>\n</details>"));
    CHECK(has(plainText(page), "More\n----\n\nInside\n"));
}
