// SPDX-License-Identifier: MIT
// The commands "questions" and "judge".
#include "cli/command_line.h"
#include "cli/outcome.h"
#include "store/writer.h"
#include "support/catch.h"
#include "support/sample_edition.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <random>

using namespace bedside;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using test::Arguments;
using test::Outcome;

namespace {

std::vector<unsigned char> imageOf(const content::Edition& edition) { return *store::databaseImage(edition); }

Outcome judgeOutcome(const Arguments& arguments, const std::string& input = "",
                     const content::Edition& edition = test::sampleEdition()) {
    return test::run(arguments, imageOf(edition), input);
}

Outcome judged(const std::string& answers, Arguments more = {}) {
    more.insert(more.begin(), {"judge", "--answers", "-"});
    return judgeOutcome(more, answers);
}

nlohmann::json verdict(const std::string& answers, Arguments more = {}) {
    more.push_back("--json");
    const Outcome done = judged(answers, more);
    INFO(done.err);
    REQUIRE(done.code == 0);
    CHECK(done.err.empty());
    return nlohmann::json::parse(done.out);
}

} // namespace

TEST_CASE("answers from the standard input are judged") {
    const auto json = verdict(R"({"P1": "yes", "E1": "yes"})");
    CHECK(json["outcome"] == "O1");
    CHECK(json["urgency"] == "emergency");
    CHECK(json["sex_advice"] == "stop_until_seen");
    CHECK(json["causes"] == nlohmann::json{"nerve"});
    CHECK(json["also"] == nlohmann::json::array());
    CHECK(json["cards"] == nlohmann::json::array());
    CHECK(json["positions"]["state"] == "hidden");
    CHECK(json["positions"].contains("order"));
    CHECK(json["positions"].contains("first"));
    CHECK(json["because"][0]["rule"] == "o1-saddle");
    CHECK_FALSE(json["because"][0].contains("words"));
    CHECK(json["unanswered"] == nlohmann::json::array());
    CHECK(json["content_version"] == "0.9.1");
}

TEST_CASE("a key that is missing is a question without an answer") {
    CHECK(verdict("{}")["unanswered"] == nlohmann::json{"E1"});
    CHECK(verdict("{}")["outcome"] == "O5");
}

TEST_CASE("answers from a file are judged as from the standard input") {
    std::random_device random;
    const auto file = std::filesystem::temp_directory_path() / ("bedside-answers-" + std::to_string(random()));
    std::ofstream(file) << R"({"H2": 8})";
    const Outcome done = judgeOutcome({"judge", "--json", "--answers", file.string()});
    CHECK(done.out == judged(R"({"H2": 8})", {"--json"}).out);
    CHECK(nlohmann::json::parse(done.out)["outcome"] == "O4");
    std::filesystem::remove(file);
}

TEST_CASE("without --json the answer is a short text: how urgent, what to do, why") {
    const Outcome done = judged(R"({"P1": "yes", "E1": "not_sure"})");
    CHECK(done.code == 0);
    CHECK_THAT(done.out,
               StartsWith("O1, emergency\nWait until you are seen.\n\nGet help now\nCall your local emergency "
                          "number now.\n\nA nerve\n"));
    CHECK_THAT(done.out, Contains("Positions: hidden\n"));
    CHECK_THAT(done.out, Contains("- O1: E1 not_sure\n"));
    CHECK_THAT(done.out, !Contains("New numbness can be a sign."));
    CHECK_THAT(judged("{}").out, Contains("Unanswered: E1\n"));
}

TEST_CASE("where pages about sex are not shown, neither are their words") {
    CHECK_THAT(judged(R"({"P1": "yes", "E1": "no", "H2": 8})").out, Contains("Go slowly, also in sex."));
    const std::string other = judged(R"({"P1": "no", "E1": "no", "H2": 8})").out;
    CHECK_THAT(other, Contains("Go slowly.\n"));
    CHECK_THAT(other, !Contains("sex"));
}

TEST_CASE("a line that contradicts an earlier one is not in the text") {
    CHECK_THAT(judged(R"({"P1": "yes", "E1": "no"})").out, Contains("- Bending may help.\n"));
    CHECK_THAT(judged(R"({"P1": "yes", "E1": "no", "C1": ["M1"]})").out, !Contains("Bending may help"));
}

TEST_CASE("--explain adds the rules in plain words") {
    const auto json = verdict(R"({"P1": "yes", "E1": "yes"})", {"--explain"});
    CHECK(json["because"][0]["words"] == "New numbness can be a sign.");
    CHECK_THAT(judged(R"({"E1": "yes"})", {"--explain"}).out, Contains("  New numbness can be a sign.\n"));
}

TEST_CASE("a list of answers is judged one by one, each as it would be alone") {
    const std::string one = R"({"P1": "yes", "E1": "no"})", other = R"({"E1": "yes"})";
    const auto json = [](const Outcome& done) { return nlohmann::json::parse(done.out); };
    for (const Arguments& more : {Arguments{"--json"}, Arguments{"--json", "--explain"}}) {
        const auto both = json(judged('[' + one + ", " + other + ']', more));
        REQUIRE(both.size() == 2);
        CHECK(both[0] == json(judged(one, more)));
        CHECK(both[1] == json(judged(other, more)));
    }
    CHECK(json(judged("[]", {"--json"})) == nlohmann::json::array());
    const Outcome words = judged('[' + one + ']');
    CHECK(words.code == 2);
    CHECK_THAT(words.err, StartsWith("bedside-cli: a list of answers is judged with --json"));
}

TEST_CASE("what is no answer is refused at its place, and nothing is judged") {
    const std::vector<std::pair<std::string, std::string>> wrong{
        {R"({"E9": "yes"})", "standard input:/E9: no question has this id"},
        {R"({"E1": "maybe"})", "standard input:/E1: should be one of: yes not_sure no"},
        {R"({"E1": true})", "standard input:/E1: should be one of: "},
        {R"({"C1": "M1"})", "standard input:/C1: should be a list of options"},
        {R"({"C1": ["M1", "M1"]})", "standard input:/C1/1: stands here twice"},
        {R"({"H2": 11})", "standard input:/H2: should be a whole number from 0 to 10"},
        {R"({"H2": -1})", "standard input:/H2: should be a whole number from 0 to 10"},
        {R"({"H2": 3.5})", "standard input:/H2: should be a whole number from 0 to 10"},
        {R"({"H2": null})", "standard input:/H2: should be a whole number from 0 to 10"},
        {R"({"E1": "no", "E1": "yes"})", "standard input:1: "},
        {R"({"E1": [[[[[["yes"]]]]]]})", "standard input:1: "},
        {R"({"E1": "yes")", "standard input:1: "},
        {R"("E1")", "standard input:/: should be an object of answers"},
        {R"(["E1"])", "standard input:/0: should be an object of answers"},
        {R"([{}, {"E1": "maybe"}])", "standard input:/1/E1: should be one of: yes not_sure no"},
        {"", "standard input:1: "},
        {"\xFF", "standard input:1: "},
        {"{\"E1\": \"" + std::string(2u << 20, 'x') + "\"}", "standard input"},
    };
    for (const auto& [answers, reason] : wrong) {
        const Outcome refused = judged(answers, {"--json"});
        INFO(answers.substr(0, 60) << " gave " << refused.err);
        CHECK(refused.code == 2);
        CHECK(refused.out.empty());
        CHECK_THAT(refused.err, StartsWith("bedside-cli: " + reason));
    }
    const Outcome two = judged(R"({"E1": "maybe", "H2": 11})");
    CHECK_THAT(two.err, Contains(":/E1: ") && Contains(":/H2: "));
}

TEST_CASE("what is refused cannot steer the terminal") {
    CHECK_THAT(judged("{\"\\u001b[31m\": 1}").err, StartsWith("bedside-cli: standard input:/?[31m: "));
}

TEST_CASE("a file that cannot be read is refused") {
    for (const std::string file : {"/nowhere/answers.json", "/"}) {
        const Outcome refused = judgeOutcome({"judge", "--answers", file});
        CHECK(refused.code == 2);
        CHECK(refused.out.empty());
        CHECK_THAT(refused.err, StartsWith("bedside-cli: " + file + ": cannot be read"));
    }
}

TEST_CASE("judge needs answers, and a content that asks no questions judges none") {
    CHECK_THAT(judgeOutcome({"judge"}).err, StartsWith("bedside-cli: 'judge' needs --answers"));
    CHECK(judgeOutcome({"judge"}).code == 2);
    CHECK(judgeOutcome({"questions", "--explain"}).code == 2);
    content::Edition edition = test::sampleEdition();
    edition.guidance.reset();
    edition.guidanceText.reset();
    CHECK_THAT(judgeOutcome({"questions"}, "", edition).err, StartsWith("bedside-cli: this content asks no questions"));
    CHECK(judgeOutcome({"judge", "--answers", "-"}, "{}", edition).out.empty());
}

TEST_CASE("the questions are listed with their options") {
    const std::string text = judgeOutcome({"questions"}).out;
    CHECK_THAT(text, StartsWith("P1\tAre you an adult?\n    yes\tYes\n    no\tNo\nE1\tDo you have new numbness?\n"));
    CHECK_THAT(text, Contains("H2\tHow bad is it?\n    0 to 10\n"));
}

TEST_CASE("the questions as JSON have all that a program needs to ask them") {
    const auto json = nlohmann::json::parse(judgeOutcome({"questions", "--json"}).out);
    REQUIRE(json.size() == 5);
    CHECK(json[1]["id"] == "E1");
    CHECK(json[1]["part"] == "signs");
    CHECK(json[1]["kind"] == "one");
    CHECK(json[1]["must_answer"] == true);
    CHECK(json[1]["ask"] == "Do you have new numbness?");
    CHECK(json[1]["any_of"] == nlohmann::json{"In a leg", "In both legs"});
    CHECK(json[1]["options"][1] == nlohmann::json{{"id", "not_sure"}, {"words", "Not sure"}});
    CHECK(json[1]["carer"]["ask"] == "Does the person have new numbness?");
    CHECK(json[2]["none"] == "None of these");
    CHECK(json[3]["lowest"] == "No pain");
    CHECK(json[4]["private"] == true);
    CHECK(json[3]["minimum"] == 0);
    CHECK(json[3]["maximum"] == 10);
    content::Edition edition = test::sampleEdition();
    edition.guidanceText.reset(); // then the ids are all there is
    CHECK(nlohmann::json::parse(judgeOutcome({"questions", "--json"}, "", edition).out)[1]["options"][1] ==
          nlohmann::json{{"id", "not_sure"}});
}
