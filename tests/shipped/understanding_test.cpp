// SPDX-License-Identifier: MIT
// The easy words that ship, and the questions about sections: which pages have them, and that they claim no more.
#include "content/said_claim.h"
#include "shipped/shipped_edition.h"
#include "support/has.h"

#include <set>

using namespace bedside;
using test::has;
using test::shippedEdition;

namespace {

std::set<std::string> sections(const std::set<std::string>& groups) {
    std::set<std::string> ids;
    for (const content::Section& section : shippedEdition().sections)
        if (groups.contains(section.group.text))
            ids.insert(section.id.text);
    return ids;
}

std::string all(const content::EasyWords& easy) {
    std::string text;
    for (const content::Spans& line : easy.lines)
        text += content::plainWords(line) + "\n";
    return text;
}

const content::EasyWords& easy(const char* id) {
    const auto found =
        std::ranges::find(shippedEdition().easyWords, content::SectionId{id}, &content::EasyWords::section);
    INFO(id);
    REQUIRE(found != shippedEdition().easyWords.end());
    return *found;
}

} // namespace

TEST_CASE("every page but the lists has easy words") {
    std::set<std::string> without;
    for (const content::Section& section : shippedEdition().sections)
        if (std::ranges::find(shippedEdition().easyWords, section.id, &content::EasyWords::section) ==
            shippedEdition().easyWords.end())
            without.insert(section.id.text);
    CHECK(without == std::set<std::string>{"references", "glossary"});
}

TEST_CASE("most lines in easy words have 12 words at the most") {
    int lines = 0;
    int small = 0;
    for (const content::EasyWords& each : shippedEdition().easyWords)
        for (const content::Spans& line : each.lines) {
            const std::string words = content::plainWords(line);
            ++lines;
            small += std::ranges::count(words, ' ') < 12 ? 1 : 0;
        }
    CHECK(lines > 100);
    CHECK(small * 10 >= lines * 8);
}

TEST_CASE("the easy words of the signs name those of the nerves, the heart, the head, a fall and a pregnancy") {
    const std::string text = all(easy("warning-signs"));
    for (const char* sign :
         {"numb", "genitals", "pee", "bowels", "legs", "chest pain", "headache", "fall", "pregnant"}) {
        INFO(sign);
        CHECK(has(text, sign));
    }
    CHECK(has(text, "Any one"));
}

TEST_CASE("modesty survives in easy words") {
    CHECK(has(all(easy("does-it-help")), "may help some people"));
    CHECK(has(all(easy("does-it-help")), "Nobody has tested"));
    CHECK(has(all(easy("right-bed")), "may suit"));
    CHECK(has(all(easy("positions")), "No position suits every back"));
    CHECK(has(all(easy("closeness")), "never have to have sex"));
    CHECK(has(all(easy("medicine")), "Never mix"));
}

TEST_CASE("the main pages have three questions each, and the others none") {
    std::set<std::string> expected = sections({"answer", "back", "sore", "way"});
    expected.insert("warning-signs");
    std::set<std::string> found;
    for (const content::TeachBack& teachBack : shippedEdition().teachBacks) {
        found.insert(teachBack.section.text);
        CHECK(teachBack.questions.size() == 3);
    }
    CHECK(found == expected);
}

TEST_CASE("the sentence that answers a question is on its page, and the right answer is not always the first") {
    int firstIsRight = 0;
    int questions = 0;
    for (const content::TeachBack& teachBack : shippedEdition().teachBacks) {
        const content::Section& section = test::shipped(shippedEdition().sections, teachBack.section.text.c_str());
        for (const content::TeachBackQuestion& question : teachBack.questions) {
            INFO(section.id.text << " " << question.id);
            CHECK(content::saidClaim(section, question.shownBy));
            CHECK(question.ask.ends_with('?'));
            ++questions;
            firstIsRight += question.options.front().id == question.right ? 1 : 0;
        }
    }
    CHECK(questions == 42);
    CHECK(firstIsRight > 10);
    CHECK(firstIsRight < 32);
}

TEST_CASE("no question shames or scores") {
    for (const content::TeachBack& teachBack : shippedEdition().teachBacks)
        for (const content::TeachBackQuestion& question : teachBack.questions) {
            std::string text = question.ask + " " + content::plainWords(question.why);
            for (const content::TeachBackOption& option : question.options)
                text += " " + option.words;
            INFO(text);
            for (const char* word :
                 {"wrong answer", "score", "points", "test yourself", "should know", "stupid", "fail"})
                CHECK_FALSE(has(text, word));
        }
}
