// SPDX-License-Identifier: MIT
#include "cli/command_line.h"
#include "cli/outcome.h"
#include "codec/block_codec.h"
#include "store/writer.h"
#include "support/catch.h"
#include "support/sample_edition.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <sstream>

using namespace bedside;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using test::Arguments;
using test::Outcome;
using test::run;

namespace {

std::string answer(const Arguments& arguments) {
    const Outcome done = run(arguments);
    INFO(done.err);
    CHECK(done.code == 0);
    CHECK(done.err.empty());
    return done.out;
}

nlohmann::json jsonAnswer(const Arguments& arguments) { return nlohmann::json::parse(answer(arguments)); }

// A stream into a place that takes nothing, for the reason given.
class Refusing : public std::streambuf {
public:
    explicit Refusing(int reason) : m_reason(reason) {}

protected:
    int_type overflow(int_type) override {
        errno = m_reason;
        return traits_type::eof();
    }

private:
    int m_reason;
};

} // namespace

TEST_CASE("the versions of the program and of the content are told") {
    CHECK_THAT(answer({"--version"}),
               Catch::Matchers::Matches("bedside-cli \\d+\\.\\d+\\.\\d+ \\(content 0\\.9\\.1\\)\n"));
}

TEST_CASE("the help names every command and every option") {
    const std::string help = answer({"--help"});
    for (const std::string name : {"sections", "render", "search", "studies", "--section", "--format", "--region",
                                   "--json", "--version", "--help", "questions", "judge", "--answers", "--explain"})
        CHECK_THAT(help, Contains(name));
    CHECK(answer({"render", "--help"}) == help);
}

TEST_CASE("the help is there even when the content is not") {
    CHECK(run({"--help"}, {}).code == 0);
    const Outcome version = run({"--version"}, {});
    CHECK(version.code == 1);
    CHECK(version.err == "bedside-cli: content database: is not a database\n");
}

TEST_CASE("sections are listed in reading order") {
    CHECK(answer({"sections"}) == "right-bed\tThe right bed\nmoving\tMoving with pain\nreferences\tReferences\n");
}

TEST_CASE("sections as JSON carry the words of the content's files") {
    const auto json = jsonAnswer({"sections", "--json"});
    REQUIRE(json.size() == 3);
    CHECK(json[1] ==
          nlohmann::json{{"id", "moving"}, {"group", "guide"}, {"title", "Moving with pain"}, {"plain_speech", true}});
}

TEST_CASE("a section is rendered as text unless HTML is asked for") {
    const std::string text = answer({"render", "--section", "right-bed"});
    CHECK_THAT(text, Contains("The right bed"));
    CHECK_THAT(text, Contains("Put a pillow between your knees"));
    CHECK_THAT(text, !Contains("<p"));
    CHECK(text == answer({"render", "--format=text", "--section=right-bed"}));
    const std::string html = answer({"render", "--section", "right-bed", "--format", "html"});
    CHECK_THAT(html, Contains("<h1"));
    CHECK_THAT(html, Contains("href=\"#study-kovacs2003\""));
}

TEST_CASE("a section is rendered in easy words where it has some") {
    content::Edition edition = test::sampleEdition();
    edition.easyWords = {{{"right-bed"}, {{{content::Text{"Try the bed first."}}}}}};
    const auto image = store::databaseImage(edition);
    REQUIRE(image);
    const Outcome easy = run({"render", "--section", "right-bed", "--easy"}, *image);
    CHECK(easy.code == 0);
    CHECK_THAT(easy.out, Contains("In easy words"));
    CHECK_THAT(easy.out, Contains("Try the bed first."));
    CHECK_THAT(easy.out, !Contains("Put a pillow between your knees when"));
    const Outcome none = run({"render", "--section", "moving", "--easy"}, *image);
    CHECK(none.code == 1);
    CHECK_THAT(none.err, Contains("the section 'moving' has no easy words"));
}

TEST_CASE("numbers are generic unless a region is named") {
    CHECK_THAT(answer({"render", "--section", "right-bed"}), Contains("Call your local emergency number"));
    CHECK_THAT(answer({"render", "--section", "right-bed", "--region", "GB"}), Contains("Call 999"));
}

TEST_CASE("a section as JSON can be read back") {
    const auto json = jsonAnswer({"render", "--section", "right-bed", "--json"});
    const content::Section section = test::sampleSections()[0];
    CHECK(json["id"] == "right-bed");
    CHECK(json["source_rows"] == nlohmann::json{"4", "5a"});
    CHECK(*codec::spansFromJson(json["key_message"]) == section.keyMessage);
    CHECK(*codec::blocksFromJson(json["blocks"]) == section.blocks);
}

TEST_CASE("a search tells what was found, where, and why") {
    CHECK(answer({"search", "pillow"}) ==
          "section right-bed\tThe right bed\n    Put a *pillow* between your knees when you lie on your side.\n");
    CHECK(answer({"search", "slipped", "disc"}) == answer({"search", "slipped disc"}));
    CHECK_THAT(answer({"search", "slipped", "disc"}),
               StartsWith("card M1\tSlipped disc\n") && Contains("\nterm disc-prolapse\tdisc prolapse\n"));
    CHECK(answer({"search", "xyzzy"}) == "Nothing was found.\n");
    CHECK(answer({"search"}) == "Nothing was found.\n");
    CHECK(answer({"search", "--", "--pillow"}) == answer({"search", "pillow"}));
}

TEST_CASE("a search as JSON has the hits of a search") {
    const auto json = jsonAnswer({"search", "pillow", "--json"});
    REQUIRE(json.size() == 1);
    CHECK(json[0]["kind"] == "section");
    CHECK(json[0]["passage"] == 3);
    CHECK(json[0]["snippet"][1] == nlohmann::json{{"text", "pillow"}, {"match", true}});
    CHECK(jsonAnswer({"search", "xyzzy", "--json"}) == nlohmann::json::array());
}

TEST_CASE("studies are listed with their references") {
    const std::string text = answer({"studies"});
    CHECK_THAT(text, StartsWith("kovacs2003\tKovacs FM, Abraira V, Peña A. "));
    CHECK(std::ranges::count(text, '\n') == 2);
}

TEST_CASE("studies as JSON leave out the counts that are not known") {
    const auto json = jsonAnswer({"studies", "--json"});
    REQUIRE(json.size() == 2);
    CHECK(json[0]["short_name"] == "Kovacs and others 2003");
    CHECK(json[0]["design"] == "trial");
    CHECK(json[0]["read"] == "abstract");
    CHECK(json[0]["sample_size"] == 313);
    CHECK(json[0]["patients"] == 313);
    CHECK(json[0]["condition"] == "long_term_back_pain");
    CHECK(json[0]["topics"].front() == "beds");
    CHECK(json[0]["limits"] == test::sampleStudies()[1].appraisal.limits);
    CHECK_FALSE(json[0].contains("men"));
    CHECK_FALSE(json[0].contains("women"));
    CHECK(json[0]["address"] == "https://doi.org/10.1016/S0140-6736(03)14792-7");
}

TEST_CASE("an unknown section is refused with the nearest ids") {
    const Outcome refused = run({"render", "--section", "right-bd"});
    CHECK(refused.code == 1);
    CHECK(refused.out.empty());
    CHECK(refused.err == "bedside-cli: there is no section 'right-bd'. The nearest: right-bed, moving, references\n");
    CHECK_THAT(run({"render", "--section", "ref"}).err, Contains("The nearest: references, "));
    CHECK(run({"render", "--section", std::string(100'000, 'x')}).code == 1);
}

TEST_CASE("an unknown region and an unknown format are refused") {
    const Outcome region = run({"render", "--section", "moving", "--region", "UK"});
    CHECK(region.code == 1);
    CHECK_THAT(region.err, Contains("there is no region 'UK'. The nearest: GB"));
    const Outcome format = run({"render", "--section", "moving", "--format", "pdf"});
    CHECK(format.code == 2);
    CHECK_THAT(format.err, Contains("there is no format 'pdf'. There are: html, text"));
}

TEST_CASE("what is not understood ends with 2 and says so") {
    const std::vector<std::pair<Arguments, std::string>> wrong{
        {{}, "needs a command"},
        {{"sectons"}, "there is no command 'sectons'. The nearest: sections"},
        {{"--jsn"}, "there is no option '--jsn' here"},
        {{"--json"}, "there is no option '--json' here"},
        {{"sections", "-x"}, "there is no option '-x' of 'sections'"},
        {{"sections", "--section", "moving"}, "there is no option '--section' of 'sections'"},
        {{"sections", "--json=yes"}, "there is no option '--json=yes' of 'sections'"},
        {{"sections", "moving"}, "'sections' takes no 'moving'"},
        {{"render"}, "'render' needs --section"},
        {{"render", "--section"}, "'--section' needs a value"},
        {{"render", "--section", "moving", "--json", "--format", "html"}, "--json and --format exclude each other"},
        {{"render", "--section", "moving", "--json", "--easy"}, "--json and --easy exclude each other"},
    };
    for (const auto& [arguments, reason] : wrong) {
        const Outcome refused = run(arguments);
        CHECK(refused.code == 2);
        CHECK(refused.out.empty());
        CHECK_THAT(refused.err, StartsWith("bedside-cli: " + reason));
        CHECK_THAT(refused.err, Contains("'bedside-cli --help' lists"));
    }
}

TEST_CASE("a reader that left is no failure, a full disk is one") {
    std::istringstream in;
    std::ostringstream err;
    Refusing gone(EPIPE);
    std::ostream pipe(&gone);
    CHECK(cli::run({"sections"}, {{"en", test::sampleImage()}}, in, pipe, err) == 0);
    CHECK(err.str().empty());
    Refusing full(ENOSPC);
    std::ostream disk(&full);
    CHECK(cli::run({"sections"}, {{"en", test::sampleImage()}}, in, disk, err) == 1);
    CHECK_THAT(err.str(), StartsWith("bedside-cli: standard output: cannot be written: "));
}

TEST_CASE("hostile arguments are only words") {
    for (const std::string word : {"\"", "'; DROP TABLE section; --", "NEAR(", "\xFF\xFE", "😀", ""}) {
        CHECK(run({"search", word}).code == 0);
        CHECK(run({"search", word, "--json"}).code == 0);
        CHECK(run({"render", "--section", word}).code != 0);
    }
}
