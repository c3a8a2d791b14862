// SPDX-License-Identifier: MIT
// Cases: how they are held against the judge, and that those of the article cover all that it can say.
#include "codec/answer_sheet.h"
#include "codec/guidance_decoder.h"
#include "codec/guidance_vocabulary.h"
#include "codec/verdict_encoder.h"
#include "compiler/guidance_folder.h"
#include "guidance/judge.h"

#include <set>

using namespace bedside;
using test::GuidanceFolder;

namespace {

std::string caseFaults(const std::string& sample) {
    const GuidanceFolder folder;
    folder.write("a/cases/sample.json", sample);
    return folder.faults();
}

std::filesystem::path articleFolder() { return SOURCE_FOLDER "/content/back-pain-and-intimacy"; }

nlohmann::json jsonOf(const std::filesystem::path& path) { return nlohmann::json::parse(std::ifstream(path)); }

const guidance::Guidance& shippedGuidance() {
    static const guidance::Guidance guidance = [] {
        Faults faults;
        auto read = codec::readGuidance(jsonOf(articleFolder() / "guidance.json"), {"guidance.json", ""},
                                        jsonOf(articleFolder() / "positions.json"), {"positions.json", ""}, faults);
        REQUIRE(faults.empty());
        return read;
    }();
    return guidance;
}

// What the cases of the article show, by name.
struct Coverage {
    std::set<std::string> answers; // "E1 yes", of questions that are asked
    std::set<std::string> outcomes;
    std::set<std::string> causes; // "O1 nerve"
    std::set<std::string> rules;
    std::set<std::string> cards;
    std::set<std::string> orders;  // "bending more", where positions are shown and the one who moves more comes first
    std::set<std::string> changes; // of marks
    std::set<std::string> states;
};

void addAnswers(const guidance::Sheet& sheet, Coverage& coverage) {
    const guidance::QuestionSet asked = guidance::askedQuestions(shippedGuidance(), sheet);
    for (std::size_t i = 0; i < shippedGuidance().questions.size(); ++i) {
        const guidance::Question& question = shippedGuidance().questions[i];
        if (!asked[i] || !sheet[i])
            continue;
        const nlohmann::json answer = codec::answerJson(question, *sheet[i]);
        if (!answer.is_array())
            coverage.answers.insert(question.id.text + " " +
                                    (answer.is_string() ? answer.get<std::string>() : "number"));
        else
            for (const std::string option : answer)
                coverage.answers.insert(question.id.text + " " + option);
    }
}

void addVerdict(const guidance::Verdict& verdict, Coverage& coverage) {
    const guidance::Guidance& guidance = shippedGuidance();
    const guidance::Outcome& outcome = guidance.outcomes[verdict.outcome];
    coverage.outcomes.insert(outcome.id.text);
    for (const std::size_t cause : verdict.causes)
        coverage.causes.insert(outcome.id.text + " " + outcome.causes[cause].id.text);
    for (const guidance::Reason& reason : verdict.because)
        coverage.rules.insert(guidance.outcomes[reason.outcome].rules[reason.rule].id.text);
    for (const guidance::ShownCard& card : verdict.cards)
        coverage.cards.insert(guidance.cards[card.card].id.text);
    coverage.states.emplace(codec::wordOf(verdict.positions.state));
    if (verdict.positions.state != guidance::PositionState::Shown)
        return;
    coverage.orders.insert(guidance.positions.patterns[verdict.positions.pattern].id.text +
                           (verdict.positions.first == guidance::Role::More ? " more" : " less"));
    for (const std::size_t change : verdict.positions.changes)
        coverage.changes.insert(std::to_string(change));
}

int casesOf(Coverage& coverage) {
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(articleFolder() / "cases")) {
        const auto sheet =
            codec::readAnswers(jsonOf(entry.path()).at("answers"), entry.path().string(), shippedGuidance());
        REQUIRE(sheet);
        addAnswers(*sheet, coverage);
        addVerdict(guidance::judge(shippedGuidance(), *sheet), coverage);
        ++count;
    }
    return count;
}

} // namespace

TEST_CASE("a case that expects what follows is no fault") {
    CHECK(caseFaults(R"({"answers": {"P1": "yes", "E1": "yes"},
        "expect": {"outcome": "O1", "causes": ["nerve"], "positions": {"state": "hidden"}}})") == "");
}

TEST_CASE("a case that expects something else is told at its place") {
    CHECK(caseFaults(R"({"answers": {"E1": "yes"}, "expect": {"outcome": "O5", "positions": {"state": "shown"}}})") ==
          "a/cases/sample.json:/expect/outcome: is expected to be \"O5\" and is \"O1\"\n"
          "a/cases/sample.json:/expect/positions/state: is expected to be \"shown\" and is \"hidden\"\n");
    CHECK(caseFaults(R"({"answers": {"E1": "yes"}, "expect": {"causes": []}})") ==
          "a/cases/sample.json:/expect/causes: is expected to be [] and is [\"nerve\"]\n");
    CHECK(caseFaults(R"({"answers": {"E1": "yes"}, "expect": {"urgent": true}})") ==
          "a/cases/sample.json:/expect/urgent: is no member of the verdict here\n");
}

TEST_CASE("a case whose answers are none, or that expects nothing, is refused") {
    CHECK(caseFaults(R"({"answers": {"E1": "maybe"}, "expect": {"outcome": "O1"}})") ==
          "a/cases/sample.json:/answers/E1: should be one of: yes not_sure no\n");
    CHECK(caseFaults(R"({"answers": [], "expect": {"outcome": "O1"}})").starts_with("a/cases/sample.json:/answers"));
    CHECK(caseFaults(R"({"answers": {}, "expect": {}})") ==
          "a/cases/sample.json:/expect: should be an object that expects something\n");
    CHECK(caseFaults(R"({"answers": {}, "expects": {}})")
              .starts_with("a/cases/sample.json:/expect: is missing\na/cases/sample.json:/expects: "));
}

TEST_CASE("the cases of the article cover every question, option, outcome, cause, rule and card") {
    Coverage coverage;
    CHECK(casesOf(coverage) >= 95);
    const guidance::Guidance& guidance = shippedGuidance();
    const auto covered = [](const std::set<std::string>& names, const std::string& name) {
        INFO(name);
        CHECK(names.contains(name));
    };
    for (const guidance::Question& question : guidance.questions) {
        for (const std::string& option : question.options)
            covered(coverage.answers, question.id.text + " " + option);
        if (question.options.empty())
            covered(coverage.answers, question.id.text + " number");
    }
    for (const guidance::Outcome& outcome : guidance.outcomes) {
        covered(coverage.outcomes, outcome.id.text);
        for (const guidance::Cause& cause : outcome.causes)
            covered(coverage.causes, outcome.id.text + " " + cause.id.text);
        for (const guidance::Rule& rule : outcome.rules)
            covered(coverage.rules, rule.id.text);
    }
    for (const guidance::Card& card : guidance.cards)
        covered(coverage.cards, card.id.text);
}

TEST_CASE("the cases of the article cover every order of positions, for both roles, and every change of marks") {
    Coverage coverage;
    casesOf(coverage);
    for (const guidance::Pattern& pattern : shippedGuidance().positions.patterns)
        for (const std::string role : {" more", " less"}) {
            INFO(pattern.id.text << role);
            CHECK(coverage.orders.contains(pattern.id.text + role));
        }
    CHECK(coverage.changes.size() == shippedGuidance().positions.changes.size());
    CHECK(coverage.states == std::set<std::string>{"greyed", "hidden", "shown"});
}
