// SPDX-License-Identifier: MIT
// The command "export": files for systems that keep records.
#include "cli/command_line.h"
#include "cli/folder.h"
#include "cli/outcome.h"
#include "support/catch.h"
#include "support/sample_edition.h"

#include <nlohmann/json.hpp>

using namespace bedside;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using test::Arguments;
namespace fs = std::filesystem;

namespace {

/// What the program does in a folder of its own.
class Desk : public test::Folder {
public:
    int run(Arguments arguments, const std::string& input = "") {
        arguments.insert(arguments.begin(), "export");
        const test::Outcome done = test::run(arguments, test::sampleImage(), input);
        said = done.out + done.err;
        return done.code;
    }

    std::string said;
};

const std::string answers = R"({"P1": "yes", "E1": "no", "H2": 3, "S5": "yes"})";

} // namespace

TEST_CASE("the questionnaire is exported, each time with the same bytes") {
    Desk desk;
    REQUIRE(desk.run({"fhir-questionnaire", "-o", desk.file("q.json")}) == 0);
    CHECK(desk.said == "Written: " + desk.file("q.json") + "\n");
    const std::string first = desk.bytes("q.json");
    CHECK(nlohmann::json::parse(first).at("resourceType") == "Questionnaire");
    REQUIRE(desk.run({"fhir-questionnaire", "-o", desk.file("q.json")}) == 0);
    CHECK(desk.bytes("q.json") == first);
    CHECK(desk.count() == 1); // nothing half-written is left
}

TEST_CASE("answers are exported from a file or the standard input, the private ones only where that is said") {
    Desk desk;
    const std::string file = desk.holding("answers.json", answers);
    REQUIRE(desk.run({"fhir-response", "--answers", file, "-o", desk.file("r.json")}) == 0);
    CHECK_THAT(desk.said, Contains("without answers to private questions"));
    const std::string without = desk.bytes("r.json");
    CHECK_THAT(without, Contains("\"E1.no\"") && Contains("\"valueInteger\": 3") && !Contains("S5"));
    REQUIRE(desk.run({"fhir-response", "--answers", "-", "-o", desk.file("r.json"), "--include-private"}, answers) ==
            0);
    CHECK_THAT(desk.bytes("r.json"), Contains("\"S5.yes\""));
    REQUIRE(desk.run({"note", "--answers", file, "-o", desk.file("note.txt")}) == 0);
    CHECK_THAT(desk.bytes("note.txt"), StartsWith("Note for the record") && !Contains("Sex hurts"));
    REQUIRE(desk.run({"note", "--answers", file, "-o", desk.file("note.txt"), "--include-private"}) == 0);
    CHECK_THAT(desk.bytes("note.txt"), Contains("Sex hurts: Yes"));
}

TEST_CASE("an export never takes the place of the answers that it is made from") {
    Desk desk;
    const std::string file = desk.holding("answers.json", answers);
    CHECK(desk.run({"fhir-response", "--answers", file, "-o", file}) == 1);
    CHECK_THAT(desk.said, Contains("would be lost"));
    fs::create_symlink(file, desk.file("link.json"));
    CHECK(desk.run({"note", "--answers", file, "-o", desk.file("link.json")}) == 1);
    CHECK(desk.bytes("answers.json") == answers);
}

TEST_CASE("what cannot be exported is refused, and an older file stays") {
    Desk desk;
    desk.holding("r.json", "older");
    CHECK(desk.run({"fhir-response", "--answers", "-", "-o", desk.file("r.json")}, R"({"E1": "perhaps"})") == 1);
    CHECK_THAT(desk.said, Contains("standard input:/E1: should be one of"));
    CHECK(desk.bytes("r.json") == "older");
    CHECK(desk.run({"fhir-questionnaire", "-o", desk.file("no/such/folder.json")}) == 1);
    CHECK_THAT(desk.said, Contains("folder.json"));
    CHECK(desk.run({"fhir-response", "--answers", desk.file("gone.json"), "-o", desk.file("r.json")}) == 1);
    CHECK_THAT(desk.said, Contains("gone.json"));
}

TEST_CASE("what is asked for wrongly is not understood") {
    Desk desk;
    const Arguments wrong[] = {{},
                               {"fhir-answers", "-o", "x"},
                               {"note", "fhir-response", "--answers", "-", "-o", "x"},
                               {"fhir-questionnaire"},
                               {"fhir-response", "-o", "x"},
                               {"note", "-o", "x"},
                               {"fhir-questionnaire", "--answers", "-", "-o", "x"},
                               {"fhir-questionnaire", "--include-private", "-o", "x"},
                               {"note", "--answers", "-", "-o", "x", "--json"},
                               {"note", "--answers", "-", "--date", "1 May", "-o", "x"}};
    for (const Arguments& arguments : wrong)
        CHECK(desk.run(arguments) == 2);
    CHECK_FALSE(fs::exists("x"));
    desk.run({"fhir-answers", "-o", "x"});
    CHECK_THAT(desk.said, Contains("there is no export 'fhir-answers'") && Contains("fhir-response"));
}
