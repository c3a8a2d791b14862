// SPDX-License-Identifier: MIT
// What the two teach_back.json files may say, and what is refused at which place.
#include "compiler/content_folder.h"

using namespace bedside;
using nlohmann::json;
using test::ContentFolder;

namespace {

const std::string planned = "a/teach_back.json:/right-bed";
const std::string worded = "a/en/teach_back.json:/right-bed";

json plan() {
    json questions = json::array();
    for (const char* id : {"one", "two", "three"})
        questions.push_back({{"id", id}, {"options", {"yes", "no"}}, {"right", "no"}, {"shown_by", "medium-firm"}});
    return {{"right-bed", questions}};
}

json wording() {
    json questions;
    for (const char* id : {"one", "two", "three"})
        questions[id] = {{"ask", "Is the bed firm?"},
                         {"options", {{"yes", "Yes"}, {"no", "No"}}},
                         {"why", "A [medium-firm bed](claim:medium-firm) may help [@kovacs2003]."}};
    return {{"right-bed", questions}};
}

compiler::Compilation compiled(const ContentFolder& folder, const json& plans, const json& words) {
    folder.body("A [medium-firm bed](claim:medium-firm) may help [@kovacs2003].");
    folder.write("a/teach_back.json", plans.dump());
    folder.write("a/en/teach_back.json", words.dump());
    return folder.compile();
}

template <class Change> std::string faultsOfPlan(const Change& change) {
    const ContentFolder folder;
    json plans = plan();
    change(plans["right-bed"]);
    return folder.lines(compiled(folder, plans, wording()).faults);
}

template <class Change> std::string faultsOfWords(const Change& change) {
    const ContentFolder folder;
    json words = wording();
    change(words["right-bed"]["one"]);
    return folder.lines(compiled(folder, plan(), words).faults);
}

} // namespace

TEST_CASE("a section has three questions, which the edition holds with their words") {
    const ContentFolder folder;
    const compiler::Compilation all = compiled(folder, plan(), wording());
    CHECK(folder.lines(all.faults) == "");
    REQUIRE(all.edition.teachBacks.size() == 1);
    CHECK(all.edition.teachBacks[0].section.text == "right-bed");
    REQUIRE(all.edition.teachBacks[0].questions.size() == 3);
    const content::TeachBackQuestion& question = all.edition.teachBacks[0].questions[0];
    CHECK(question.id == "one");
    CHECK(question.ask == "Is the bed firm?");
    CHECK(question.options == std::vector<content::TeachBackOption>{{"yes", "Yes"}, {"no", "No"}});
    CHECK(question.right == "no");
    CHECK(question.shownBy.text == "medium-firm");
    CHECK(content::plainWords(question.why) == "A medium-firm bed may help.");

    CHECK(faultsOfPlan([](json& questions) {
              questions.push_back(questions[0]);
          }).find(planned + ": a section has 3 questions, and this has 4\n") != std::string::npos);
}

TEST_CASE("a question has two or three options, and one of them is right") {
    CHECK(faultsOfPlan([](json& questions) { questions[0]["right"] = "maybe"; }) ==
          planned + "/0/right: the question has no option 'maybe'\n");
    CHECK(faultsOfPlan([](json& questions) {
              questions[0]["options"] = {"no"};
          }).find(planned + "/0/options: a question has 2 or 3 options, and this has 1\n") != std::string::npos);
    CHECK(faultsOfPlan([](json& questions) {
              questions[0]["options"] = {"yes", "no", "no"};
          }).find(planned + "/0/options: has 'no' twice\n") != std::string::npos);
    CHECK(faultsOfPlan([](json& questions) {
              questions[1]["id"] = "one";
          }).find(planned + "/1/id: a second question has the id 'one'\n") != std::string::npos);
}

TEST_CASE("what shows the answer stands in the section itself, and in the words that say why") {
    CHECK(faultsOfPlan([](json& questions) {
              questions[0]["shown_by"] = "nerve-sign";
          }).find(planned + "/0/shown_by: no sentence of ") != std::string::npos);
    CHECK(faultsOfPlan([](json& questions) {
              questions[0]["shown_by"] = "nerve-sign";
          }).find(worded + "/one/why: does not hold the claim 'nerve-sign', which shows it\n") != std::string::npos);
    CHECK(faultsOfWords([](json& words) {
              words["why"] = "A [new numb area](claim:nerve-sign) is a sign.";
          }).find("the section itself does not have the claim 'nerve-sign'") != std::string::npos);
    const ContentFolder folder;
    json plans = plan();
    plans["no-page"] = plans["right-bed"];
    json words = wording();
    words["no-page"] = words["right-bed"];
    CHECK(folder.lines(compiled(folder, plans, words).faults) ==
          "a/teach_back.json:/no-page: no section has the id 'no-page'\n");
}

TEST_CASE("every question has its words, plain and short, and no words are left over") {
    CHECK(faultsOfWords([](json& words) { words.erase("ask"); }) == worded + "/one/ask: is missing\n");
    CHECK(faultsOfWords([](json& words) { words["options"].erase("no"); }) == worded + "/one/options/no: is missing\n");
    CHECK(faultsOfWords([](json& words) {
              words["options"]["maybe"] = "Maybe";
          }).starts_with(worded + "/one/options/maybe: "));
    CHECK(faultsOfWords([](json& words) {
              words["options"]["yes"] = "It cures";
          }).starts_with(worded + "/one/options/yes: 'cures' is forbidden"));
    CHECK(faultsOfWords([](json& words) {
              words["ask"] = "Do considerable individual abnormalities necessitate rehabilitation?";
          }).starts_with(worded + "/one: reads at grade "));
    const ContentFolder folder;
    json words = wording();
    words["slow-down-and-heal"] = words["right-bed"];
    CHECK(
        folder.lines(compiled(folder, plan(), words).faults).starts_with("a/en/teach_back.json:/slow-down-and-heal: "));
}

TEST_CASE("the questions about sections need both files") {
    const ContentFolder folder;
    folder.write("a/teach_back.json", plan().dump());
    CHECK(folder.faults().find("a/en/teach_back.json: is missing") != std::string::npos);
}
