// SPDX-License-Identifier: MIT
// The command "clinic".
#include "cli/command_line.h"
#include "cli/outcome.h"
#include "store/writer.h"
#include "support/catch.h"
#include "support/sample_edition.h"

#include <nlohmann/json.hpp>

using namespace bedside;
using Catch::Matchers::Contains;
using test::Outcome;

namespace {

Outcome clinic(std::vector<std::string> arguments, const std::string& answers = "") {
    content::Edition edition = test::sampleEdition();
    edition.clinic = test::sampleClinic();
    arguments.insert(arguments.begin(), "clinic");
    return test::run(arguments, *store::databaseImage(edition), answers);
}

} // namespace

TEST_CASE("beside the result of answers stand flags, rules and what to examine") {
    const Outcome done = clinic({"--answers", "-"}, R"({"P1": "yes", "E1": "yes"})");
    CHECK(done.code == 0);
    CHECK(done.err.empty());
    for (const char* words : {"For the clinician", "New numbness: Yes", "Shown: O1, Now", "Leg power."})
        CHECK_THAT(done.out, Contains(words));
}

TEST_CASE("another page can be asked for, with and without answers") {
    CHECK_THAT(clinic({"--page", "section:right-bed"}).out, Contains("No question has been answered yet"));
    CHECK_THAT(clinic({"--page", "section:right-bed", "--answers", "-"}, R"({"E1": "yes"})").out,
               Contains("New numbness: Yes") && Contains("How are your nights?"));
    CHECK_THAT(clinic({"--page", "question:E1"}).out, Contains("Leg power.") && Contains("May I?"));
    CHECK_THAT(clinic({"--page", "page:cover"}).out, Contains("When did it begin?"));
}

TEST_CASE("the side is there as JSON too") {
    const auto json = nlohmann::json::parse(clinic({"--page", "page:cover", "--json"}).out);
    CHECK(json.at("page") == "page:cover");
    CHECK_THAT(json.at("text").get<std::string>(), Contains("To open the subject"));
}

TEST_CASE("a page without notes is refused with the nearest, and nothing is shown of answers that are none") {
    const Outcome strange = clinic({"--page", "section:right-bet"});
    CHECK(strange.code == 2);
    CHECK(strange.out.empty());
    CHECK_THAT(strange.err, Contains("there is no page 'section:right-bet'") && Contains("section:right-bed"));
    CHECK(clinic({"--page", "cover"}).code == 2);
    CHECK_THAT(clinic({"--answers", "-"}, R"({"E1": "perhaps"})").err, Contains("/E1"));
    CHECK_THAT(clinic({}).err, Contains("'clinic' needs --answers"));
    CHECK_THAT(clinic({"--page", "result"}).err, Contains("'clinic' needs --answers"));
}
