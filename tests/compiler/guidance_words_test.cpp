// SPDX-License-Identifier: MIT
// The words of a guidance: each thing has them, nothing else has, and they are held to the rules of all words.
#include "compiler/guidance_folder.h"

#include <set>

using namespace bedside;
using test::guidanceFaultsAfter;
using test::GuidanceFolder;

namespace {

std::string cardFaults(const std::string& body) {
    const GuidanceFolder folder;
    folder.card(body);
    return folder.faults();
}

} // namespace

TEST_CASE("the edition holds the words of the guidance") {
    const GuidanceFolder folder;
    const compiler::Compilation compiled = folder.compile();
    REQUIRE(folder.lines(compiled.faults) == "");
    REQUIRE(compiled.edition.guidanceText);
    const content::GuidanceText& text = *compiled.edition.guidanceText;
    CHECK(text.parts.at("signs") == content::PartText{"Signs", "These come first."});
    const content::QuestionText& numbness = text.questions.at("E1");
    CHECK(numbness.wording ==
          content::QuestionWording{"Do you have new numbness?", {"In a leg", "In both legs"}, "New counts."});
    REQUIRE(numbness.carer);
    CHECK(numbness.carer->ask == "Does the person have new numbness?");
    CHECK_FALSE(numbness.backCare);
    CHECK(numbness.options.at("not_sure") == "Not sure");
    CHECK(content::citedStudies(numbness.why) == std::vector<content::StudyId>{{"backes-card"}});
    CHECK(text.questions.at("C1").none == "None of these");
    CHECK(text.questions.at("H2").highest == "The worst");
    CHECK(text.questions.at("H2").backCare->ask == "How bad is it now?");
    CHECK(content::plainWords(text.rules.at("M1")) == "You named it.");
    CHECK(text.outcomes.at("o4").page.title == "Slow down");
    CHECK(content::plainWords(text.outcomes.at("o4").backCare->keyMessage) == "Go slowly.");
    CHECK_FALSE(text.outcomes.at("o1").backCare);
    CHECK(text.positions.at("SIDE").figure.text == "hip-hinge");
    CHECK(content::plainWords(text.patterns.at("not-clear").reasons.at("BACK").less) == "It rests.");
    CHECK(text.marks.at("care") == "With care");
    CHECK(content::plainWords(text.markChanges.at("strong-pain")) == "Strong pain comes first.");
    CHECK(text.safety.choiceLines.size() == 2);
    CHECK(content::plainWords(text.safety.afraid) == "Only if you want to.");
}

TEST_CASE("the mark of a line opens its item and is none of its words") {
    const content::Edition edition = GuidanceFolder().compile().edition;
    REQUIRE(edition.guidanceText);
    const auto& list = std::get<content::List>(edition.guidanceText->cards.at("M1").page.blocks.front().value);
    const auto& words = std::get<content::Paragraph>(list.items.front().front().value).spans;
    CHECK(words.front() == content::Span{content::LineMark{"m1-bend"}});
    CHECK(content::plainWords(words) == "Leave far bends for now.");
}

TEST_CASE("a file of words that is missing is told, for each of them") {
    std::set<std::string> optional{"a/en/outcomes/o4.back-care.md"};
    for (const auto& [path, words] : test::sampleGuidanceWords()) {
        const GuidanceFolder folder;
        folder.remove(path);
        INFO(path);
        if (!optional.contains(path))
            CHECK(folder.faults().find(path + ": is missing") != std::string::npos);
    }
}

TEST_CASE("words that are missing are told at their place, and so are words for nothing") {
    const char* questions = "a/en/questions.json";
    CHECK(guidanceFaultsAfter(questions, R"("not_sure": "Not sure", )", "") ==
          "a/en/questions.json:/E1/options/not_sure: is missing\n");
    CHECK(guidanceFaultsAfter(questions, R"("not_sure": "Not sure", )", R"("not_sure": "Not sure", "maybe": "Maybe", )")
              .starts_with("a/en/questions.json:/E1/options/maybe: "));
    CHECK(guidanceFaultsAfter(questions, R"(, "none": "None of these")", "") ==
          "a/en/questions.json:/C1/options/none: is missing\n");
    CHECK(guidanceFaultsAfter(questions, R"("lowest": "None", )", "") ==
          "a/en/questions.json:/H2/lowest: is missing\n");
    CHECK(guidanceFaultsAfter(questions, R"("S5")", R"("S6")").find("a/en/questions.json:/S5: is missing\n") !=
          std::string::npos);
    CHECK(guidanceFaultsAfter(questions, R"("daily")", R"("dayly")")
              .find("a/en/questions.json:/parts/daily: is missing\n") != std::string::npos);
    CHECK(guidanceFaultsAfter("a/en/rules.json", R"("o1-saddle")", R"("o1-sadle")")
              .find("a/en/rules.json:/o1-saddle: is missing\n") != std::string::npos);
    CHECK(guidanceFaultsAfter("a/en/rules.json", R"("go_gently")", R"("go_slowly")")
              .find("a/en/rules.json:/go_gently: is missing\n") != std::string::npos);
    CHECK(guidanceFaultsAfter("a/en/positions.json", R"("strong-pain")", R"("weak-pain")")
              .find("a/en/positions.json:/changes/strong-pain: is missing\n") != std::string::npos);
    CHECK(guidanceFaultsAfter("a/en/positions.json", R"("leave": "Leave for now")", R"("stop": "Stop")")
              .find("a/en/positions.json:/marks/leave: is missing\n") != std::string::npos);
    CHECK(
        guidanceFaultsAfter("a/en/safety.json", R"("net")", R"("nets")").find("a/en/safety.json:/net: is missing\n") !=
        std::string::npos);
    const GuidanceFolder folder;
    folder.write("a/en/cards/m2.md", "# Card\n\n> [!KEY]\n> Words.\n");
    folder.write("a/en/outcomes/o2.md", "# Text\n\n> [!KEY]\n> Words.\n");
    CHECK(folder.faults() == "a/en/cards/m2.md: guidance.json has no card of this name\n"
                             "a/en/outcomes/o2.md: guidance.json has no text of this name\n");
}

TEST_CASE("words for a guidance that is not there have no meaning") {
    const test::ContentFolder folder;
    folder.write("a/en/rules.json", "{}\n");
    CHECK(folder.faults() == "a/en/rules.json: no file of this name has a meaning here\n");
}

TEST_CASE("a line mark is a line of its page's owner, and every line has its item") {
    CHECK(cardFaults("- ![](line:m1-typo) It [may help](claim:all).\n") ==
          "a/en/cards/m1.md:6: guidance.json has no line 'm1-typo' of m1\n");
    CHECK(cardFaults("- ![](line:o5-bend) It [may help](claim:all).\n") ==
          "a/en/cards/m1.md:6: guidance.json has no line 'o5-bend' of m1\n");
    CHECK(cardFaults("- ![](line:m1-bend) It [may help](claim:all).\n") ==
          "a/en/cards/m1.md:7: a second item has the mark of the line 'm1-bend'\n");
    CHECK(guidanceFaultsAfter("a/en/outcomes/o5.md", "![](line:o5-bend) ", "") ==
          "a/guidance.json:/lines/o5/o5-bend: no item of o5 has the mark of this line\n");
}

TEST_CASE("a line mark stands at the start of a list item, in cards and outcomes alone") {
    const std::string card = "a/en/cards/m1.md:";
    CHECK(cardFaults("![](line:m1-sex) It [may help](claim:all).\n\n")
              .starts_with(card + "6: a line mark opens a list item\n"));
    CHECK(cardFaults("- It ![](line:m1-sex) [may help](claim:all).\n")
              .starts_with(card + "6: a line mark stands first in its list item\n"));
    CHECK(cardFaults("- It [may help](claim:all).\n\n  ![](line:m1-sex) So [it is](claim:all).\n")
              .starts_with(card + "8: a line mark opens a list item\n"));
    CHECK(cardFaults("- ![](line:m1-sex)\n").find("6: a list item has no words\n") != std::string::npos);
    const GuidanceFolder folder;
    folder.body("- ![](line:m1-bend) Try it.");
    CHECK(folder.faults() == "a/en/sections/right-bed.md:6: a line mark stands in cards and outcomes alone\n");
    CHECK(guidanceFaultsAfter("a/en/rules.json", "You [named it]", "![](line:m1-bend) You [named it]") ==
          "a/en/rules.json:/M1: a line mark stands in cards and outcomes alone\n");
}

TEST_CASE("a list item of advice names its source, and so does each reason") {
    CHECK(cardFaults("- It may help.\n") ==
          "a/en/cards/m1.md:6: a list item names no source: a citation, or words that belong to a claim\n");
    CHECK(cardFaults("- **It [may help](claim:all).**\n").empty());
    CHECK(cardFaults("It may help.\n\n").empty());
    CHECK(guidanceFaultsAfter("a/en/rules.json", "[named it](claim:all)", "named it") ==
          "a/en/rules.json:/M1: names no source: a citation, or words that belong to a claim\n");
    CHECK(guidanceFaultsAfter("a/en/questions.json", "[a sign](claim:all) [@backes-card]", "a sign")
              .starts_with("a/en/questions.json:/E1/why: names no source"));
    CHECK(guidanceFaultsAfter("a/en/positions.json", "[is slow](claim:all) [@katz2021]", "is slow")
              .starts_with("a/en/positions.json:/reasons/not-clear/more/SIDE: names no source"));
}

TEST_CASE("what is shown where pages about sex are not has none of the words of the list") {
    const std::string why = ": 'sex' is shown where pages about sex are not (It speaks of sex.)\n";
    CHECK(guidanceFaultsAfter("a/en/outcomes/o4.back-care.md", "Go slowly", "Go slowly in sex") ==
          "a/en/outcomes/o4.back-care.md:4" + why);
    CHECK(guidanceFaultsAfter("a/en/outcomes/o5.md", "You can try", "With sex, you can try") ==
          "a/en/outcomes/o5.md:4" + why);
    CHECK(cardFaults("- Sex [may help](claim:all).\n") == "a/en/cards/m1.md:6" + why);
    CHECK(guidanceFaultsAfter("a/en/safety.json", "Call if you", "After sex, call if you") ==
          "a/en/safety.json:/net" + why);
    CHECK(guidanceFaultsAfter("a/en/questions.json", "How bad is it now", "How bad is it after sex now") ==
          "a/en/questions.json:/H2/back_care_only/ask" + why);
    CHECK(guidanceFaultsAfter("a/en/questions.json", R"("lowest": "None")", R"("lowest": "No sex")") ==
          "a/en/questions.json:/H2/lowest" + why);
}

TEST_CASE("a word of that list may stand where the list says so, if it does stand there") {
    const char* list = "a/en/back_care_words.json";
    CHECK(guidanceFaultsAfter(list, R"(["o1", "safety"])", R"(["safety"])") ==
          "a/en/outcomes/o1.md:6: 'numb' is shown where pages about sex are not (A trial of the list.)\n");
    CHECK(guidanceFaultsAfter(list, R"("safety")", R"("safety", "o5")") ==
          "a/en/back_care_words.json:/1/fine_in/2: 'o5' does not use the word\n");
    CHECK(guidanceFaultsAfter(list, R"("safety")", R"("safety", "o9")") ==
          "a/en/back_care_words.json:/1/fine_in/2: no text, card or question is called 'o9'\n");
}

TEST_CASE("the words of a guidance are held to the rules of all words") {
    const std::string longSentence = "This is a sentence that goes on and on and on and on and on and on and on and on "
                                     "and on and on [and on](claim:all).";
    CHECK(cardFaults("- " + longSentence + "\n").starts_with("a/en/cards/m1.md:6: a sentence has 25 words"));
    CHECK(cardFaults("- It [cures](claim:all) this.\n").starts_with("a/en/cards/m1.md:6: 'cures' is forbidden"));
    CHECK(cardFaults("- 3 of 5 [got well](claim:sex-untested).\n").starts_with("a/en/cards/m1.md:6: a number needs"));
    CHECK(guidanceFaultsAfter("a/en/rules.json", "You [named it](claim:all).", longSentence)
              .starts_with("a/en/rules.json:/M1: a sentence has 25 words"));
    CHECK(guidanceFaultsAfter("a/en/rules.json", "You [named it]", "It cures, and you [named it]")
              .starts_with("a/en/rules.json:/M1: 'cures' is forbidden"));
    CHECK(guidanceFaultsAfter("a/en/rules.json", "You [named it](claim:all)", "You [named 3](claim:sex-untested)")
              .starts_with("a/en/rules.json:/M1: a number needs"));
    CHECK(guidanceFaultsAfter("a/en/questions.json", "Do you have new numbness?", "It cures.")
              .starts_with("a/en/questions.json:/E1/ask: 'cures' is forbidden"));
    CHECK(guidanceFaultsAfter("a/en/questions.json", R"("short": "New numbness")",
                              R"("short": "One two three four five six seven eight nine ten eleven twelve more")") ==
          "a/en/questions.json:/E1/short: has 12 words at the most, and this has 13\n");
    const GuidanceFolder folder;
    folder.replace("a/en/rules.json", "You [named it](claim:all).",
                   "Characteristic vertebral abnormalities, particularly degenerative, [predispose](claim:all) "
                   "individuals. Physiotherapeutic rehabilitation characteristically necessitates [considerable "
                   "determination](claim:all). Immobilisation [exacerbates](claim:all) musculoskeletal debilitation.");
    CHECK(folder.faults().starts_with("a/en/rules.json: reads at grade "));
}

TEST_CASE("what the words of a guidance name must exist") {
    CHECK(guidanceFaultsAfter("a/en/rules.json", "You [named it](claim:all)", "You [named it](claim:none)") ==
          "a/en/rules.json:/M1: no claim has the id 'none'\n");
    CHECK(guidanceFaultsAfter("a/en/rules.json", "[@backes-card]", "[@nobody1901]")
              .starts_with("a/en/rules.json:/o1-saddle: no reference has the id 'nobody1901'\n"));
    CHECK(cardFaults("- It [may help](claim:none).\n") == "a/en/cards/m1.md:6: no claim has the id 'none'\n");
    CHECK(guidanceFaultsAfter("a/en/positions.json", R"("hip-hinge")", R"("hip-binge")") ==
          "a/en/positions.json:/positions/SIDE/figure: no drawing has the id 'hip-binge'\n");
    CHECK(guidanceFaultsAfter("a/en/rules.json", "[named it](claim:all)", "[named it](claim:all)\\n\\n- and more") ==
          "a/en/rules.json:/M1: should be words alone: one paragraph, without headings, lists, quotes and drawings\n");
}

TEST_CASE("a study that only the marks of positions cite is cited") {
    const GuidanceFolder folder;
    folder.replace("a/claims.json", R"("studies": ["kovacs2003"])", R"("studies": ["katz2021"])");
    CHECK(folder.faults() == "");
    folder.replace("a/claims.json", R"("monga1999", )", "");
    CHECK(folder.faults() == "references.json:/1: nothing cites 'monga1999'\n");
    folder.replace("a/positions.json", R"("sources": ["kovacs2003"])", R"("sources": ["kovacs2003", "monga1999"])");
    CHECK(folder.faults() == "");
}

TEST_CASE("words of a guidance that cite a study need a claim that rests on it") {
    CHECK(guidanceFaultsAfter("a/en/rules.json", "[a sign](claim:all)", "a sign") ==
          "a/en/rules.json:/o1-saddle: no claim of the sentence rests on 'backes-card', which it cites: 'New numbness "
          "can be a sign.'\n");
    CHECK(guidanceFaultsAfter("a/en/positions.json", "[is slow](claim:all)", "[is slow](claim:medium-firm)")
              .starts_with(
                  "a/en/positions.json:/reasons/not-clear/more/SIDE: no claim of the sentence rests on 'katz2021'"));
    CHECK(cardFaults("- It may help [@katz2021].\n")
              .starts_with("a/en/cards/m1.md:6: no claim of the sentence rests on 'katz2021'"));
}

TEST_CASE("an allowance may be for a card or an outcome's text") {
    const GuidanceFolder folder;
    folder.card("- It [cures](claim:all) nothing.\n");
    folder.write("a/en/allowances.json", R"([{"section": "cards/m1", "phrase": "cures",
        "sentence": "It cures nothing.", "reason": "It says so.", "reviewed": "2026-11-23"}])");
    CHECK(folder.faults() == "");
    folder.replace("a/en/allowances.json", "cards/m1", "cards/m9");
    CHECK(folder.faults().find("a/en/allowances.json:/0/section: no section has the id 'cards/m9'\n") !=
          std::string::npos);
}

TEST_CASE("the hazard log is whole") {
    const std::string log =
        R"({"note": "Not yet checked.", "hazards": [{"id": "H01", "hazard": "Missed", "harm": "Delay",
        "start": {"severity": 5, "likelihood": 3}, "left": {"severity": 5, "likelihood": 1},
        "mitigations": ["Asked first"], "laws": [1], "tests": []}]})";
    const auto faultsOf = [&](std::string_view old, std::string_view now) {
        const GuidanceFolder folder;
        folder.write("a/hazards.json", log);
        folder.replace("a/hazards.json", old, now);
        return folder.faults();
    };
    CHECK(faultsOf("Missed", "Missed") == "");
    CHECK(faultsOf("\"severity\": 5", "\"severity\": 6").starts_with("a/hazards.json:/hazards/0/start/severity: "));
    CHECK(faultsOf("[1]", "[11]") == "a/hazards.json:/hazards/0/laws/0: no law has this number\n");
    CHECK(faultsOf("\"Asked first\"", "") == "a/hazards.json:/hazards/0/mitigations: names none\n");
    CHECK(faultsOf("\"harm\": \"Delay\",", "") == "a/hazards.json:/hazards/0/harm: is missing\n");
}
