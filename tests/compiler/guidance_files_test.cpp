// SPDX-License-Identifier: MIT
// guidance.json, positions.json and the frozen tables, from their files into the edition.
#include "compiler/guidance_folder.h"

#include <nlohmann/json.hpp>

using namespace bedside;
using test::guidanceFaultsAfter;
using test::GuidanceFolder;

TEST_CASE("the edition holds the logic as its files have it, without their spaces") {
    const GuidanceFolder folder;
    const compiler::Compilation compiled = folder.compile();
    REQUIRE(folder.lines(compiled.faults) == "");
    REQUIRE(compiled.edition.guidance);
    CHECK(compiled.edition.guidance->logic == nlohmann::json::parse(test::sampleLogic).dump());
    CHECK(compiled.edition.guidance->positions == nlohmann::json::parse(test::samplePositions).dump());
    CHECK_FALSE(test::ContentFolder().compile().edition.guidance); // an article need not ask questions
}

TEST_CASE("a fault in the logic is told at its place") {
    CHECK(guidanceFaultsAfter("a/guidance.json", R"({"E1": ["yes", "not_sure"]})", R"({"E1": ["yess"]})")
              .starts_with("a/guidance.json:/outcomes/0/rules/0/when/is/E1"));
    CHECK(guidanceFaultsAfter("a/guidance.json", R"("must_answer")", R"("must_answered")")
              .starts_with("a/guidance.json:/questions/1/must_answered: "));
    CHECK(guidanceFaultsAfter("a/positions.json", R"("mark": "care")", R"("mark": "maybe")")
              .starts_with("a/positions.json:/patterns/0/more/1/mark: should be one of: "));
}

TEST_CASE("a guidance has all of its files") {
    for (const std::string name : {"a/guidance.json", "a/positions.json", "a/safety-table.json", "a/safety-laws.json",
                                   "a/hazards.json"}) {
        const GuidanceFolder folder;
        folder.remove(name);
        CHECK(folder.faults() == name + ": is missing\n");
    }
}

TEST_CASE("marks of positions rest on studies that exist") {
    CHECK(guidanceFaultsAfter("a/positions.json", "kovacs2003", "nobody1901") ==
          "a/positions.json:/patterns/0/more/0/sources/0: no reference has the id 'nobody1901'\n");
}

TEST_CASE("the safety table names questions, options and outcomes that there are") {
    const char* table = "a/safety-table.json";
    CHECK(guidanceFaultsAfter(table, R"("answer": "yes", "at_least": "O1")",
                              R"("answer": "perhaps", "at_least": "O1")") ==
          "a/safety-table.json:/always/0/answer: the question has no option 'perhaps'\n");
    CHECK(guidanceFaultsAfter(table, R"("answers": ["yes", "not_sure"])", R"("answers": ["yes", "maybe"])") ==
          "a/safety-table.json:/together/0/all/0/answers: the question has no option 'maybe'\n");
    CHECK(guidanceFaultsAfter(table, R"({"question": "E1", "answer": "not_sure")",
                              R"({"question": "E55", "answer": "no")") ==
          "a/safety-table.json:/when_asked/0/question: no question has the id 'E55'\n");
    CHECK(guidanceFaultsAfter(table, R"("at_least": "O4")", R"("at_least": "O9")") ==
          "a/safety-table.json:/when_asked/0/at_least: no outcome has the id 'O9'\n");
    CHECK(guidanceFaultsAfter(table, R"(["E1"])", R"(["E9"])") ==
          "a/safety-table.json:/not_sure_calmer_than_worst: no question has the id 'E9'\n");
}
