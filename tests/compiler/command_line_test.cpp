// SPDX-License-Identifier: MIT
#include "compiler/command_line.h"
#include "compiler/content_folder.h"
#include "compiler/report.h"
#include "store/library.h"

#include <nlohmann/json.hpp>

#include <sstream>

using namespace bedside;
using test::ContentFolder;

namespace {

struct Answer {
    int code = 0;
    std::string out;
    std::string err;
};

Answer run(const std::vector<std::string>& arguments) {
    std::ostringstream out;
    std::ostringstream err;
    const int code = compiler::runCommand(arguments, std::chrono::year{2026} / 12 / 1, out, err);
    return {code, out.str(), err.str()};
}

} // namespace

TEST_CASE("check says that all is well, and what there is") {
    const ContentFolder folder;
    const Answer answer = run({"check", folder.path().string()});
    CHECK(answer.code == 0);
    CHECK(answer.out == "No faults: 2 sections, 5 studies, 5 claims, 1 term, 1 drawing, 2 regions\n");
    CHECK(answer.err.empty());
    folder.write("a/handouts.json", R"([{"id": "bed", "parts": ["claim:all"]}])");
    folder.write("a/en/handouts.json", R"({"bed": {"title": "Beds", "about": "Beds."}})");
    CHECK(run({"check", folder.path().string()}).out.ends_with(", 2 regions, 1 handout\n"));
}

TEST_CASE("check prints every fault at its place, then their count") {
    const ContentFolder folder;
    folder.body("Sex cures 29 of 45.");
    const Answer answer = run({"check", folder.path().string()});
    const std::string place = folder.path("a/en/sections/right-bed.md").string() + ":6: ";
    CHECK(answer.code == 1);
    CHECK(answer.out.empty());
    CHECK(answer.err.starts_with(place + "a number needs"));
    CHECK(answer.err.find("\n" + place + "'cures' is forbidden") != std::string::npos);
    CHECK(answer.err.ends_with("\n2 faults\n"));
}

TEST_CASE("places are written below the folder as it was given") {
    const ContentFolder folder;
    folder.remove("a/en/synonyms.json");
    for (const std::string& given : {folder.path().string(), folder.path().string() + "/"})
        CHECK(run({"check", given}).err == folder.path("a/en/synonyms.json").string() + ": is missing\n1 fault\n");
}

TEST_CASE("a fault cannot break its line or the terminal") {
    CHECK(compiler::printable("a\nb\x1B[31mc\x7F é") == "a?b?[31mc? é");
    const ContentFolder folder;
    folder.write("a/en/glossary.json", "{\"a\\nb\": {\"word\": \"w\", \"meaning\": \"m\"}}");
    CHECK(run({"check", folder.path().string()}).err.find("/a?b: 'a?b' is not a fit id here\n") != std::string::npos);
}

TEST_CASE("build writes the same bytes for the same content") {
    const ContentFolder folder;
    const ContentFolder copy;
    const std::string first = folder.path("first.db").string();
    const std::string second = copy.path("second.db").string();
    REQUIRE(run({"build", folder.path().string(), "-o", first}).code == 0);
    REQUIRE(run({"build", copy.path().string() + "/", "-o", second}).code == 0);
    CHECK(folder.text("first.db").starts_with("SQLite format 3"));
    CHECK(folder.text("first.db") == copy.text("second.db"));
}

TEST_CASE("what the library reads equals what the compiler decoded, for the sample and for the guide itself") {
    const ContentFolder sample;
    for (const std::filesystem::path& folder : {sample.path(), std::filesystem::path(SOURCE_FOLDER "/content")}) {
        const std::string file = sample.path("content.db").string();
        const compiler::Compilation compiled = compiler::compile(folder, std::chrono::year{2026} / 12 / 1);
        REQUIRE(sample.lines(compiled.faults) == "");
        REQUIRE(run({"build", folder.string(), "-o", file}).code == 0);
        const std::string bytes = sample.text("content.db");
        const auto library = store::Library::open({reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()});
        REQUIRE(library);
        CHECK(library->edition() == compiled.edition);
        sample.remove("content.db");
    }
}

TEST_CASE("the guide has no faults in any language") {
    const Answer answer = run({"check", SOURCE_FOLDER "/content"});
    INFO(answer.err);
    CHECK(answer.code == 0);
}

TEST_CASE("the guide itself has neither faults nor warnings, and no claim that no text says") {
    const Answer answer = run({"check", SOURCE_FOLDER "/content", "--language", "en", "--strict", "--report"});
    CHECK(answer.code == 0);
    CHECK(answer.err.empty());
    CHECK(answer.out.find("\nclaims used in no text\n  none\n") != std::string::npos);
    CHECK(answer.out.find("\nhard words that are neither explained nor allowed\n  none\n") != std::string::npos);
}

TEST_CASE("build writes nothing where there are faults, and leaves what was there") {
    const ContentFolder folder;
    const ContentFolder elsewhere;
    elsewhere.write("content.db", "before");
    folder.body("Sex cures.");
    CHECK(run({"build", folder.path().string(), "-o", elsewhere.path("content.db").string()}).code == 1);
    CHECK(elsewhere.text("content.db") == "before");
    CHECK(run({"build", folder.path().string(), "-o", elsewhere.path("new.db").string()}).code == 1);
    CHECK_FALSE(std::filesystem::exists(elsewhere.path("new.db")));
}

TEST_CASE("a path that cannot be written is named, and nothing is lost") {
    const ContentFolder folder;
    const ContentFolder elsewhere;
    const std::string missing = elsewhere.path("no/such/folder.db").string();
    const Answer answer = run({"build", folder.path().string(), "-o", missing});
    CHECK(answer.code == 1);
    CHECK(answer.err.find(missing) == 0);
    for (const std::string& special : {elsewhere.path("a").string(), std::string("/dev/null")}) {
        const Answer refused = run({"build", folder.path().string(), "-o", special});
        CHECK(refused.code == 1);
        CHECK(refused.err == special + ": cannot be written: it is not a plain file\n1 fault\n");
    }
    CHECK(std::filesystem::is_character_file("/dev/null"));
}

TEST_CASE("an overdue review warns, and is a fault with --strict") {
    const ContentFolder folder;
    folder.replace("a/article.json", "2026-11-23", "2025-11-23");
    folder.replace("a/article.json", "2027-11-23", "2026-11-23");
    const std::string place = folder.path("a/article.json").string() + ":/review_by: ";
    const Answer lenient = run({"check", folder.path().string()});
    CHECK(lenient.code == 0);
    CHECK(lenient.err == place + "warning: the article was to be reviewed by 2026-11-23\n");
    const Answer strict = run({"check", "--strict", folder.path().string()});
    CHECK(strict.code == 1);
    CHECK(strict.err == place + "the article was to be reviewed by 2026-11-23\n1 fault\n");
    CHECK(run({"build", folder.path().string(), "--strict", "-o", folder.path("x.db").string()}).code == 1);
}

TEST_CASE("the report tells each section's grade and sentences, and the median") {
    const ContentFolder folder;
    folder.body("This guide helps you talk about pain and intimacy.\n\nTry it.");
    const Answer answer = run({"check", folder.path().string(), "--report"});
    CHECK(answer.code == 0);
    CHECK(answer.out.starts_with("section                       grade  words sentences longest sentence\n"
                                 "right-bed                      1.2      16         3                9\n"
                                 "slow-down-and-heal            -2.6       3         1                3\n"));
    CHECK(answer.out.find("\nmedian grade -0.7 (* exempt, not counted)\n") != std::string::npos);
}

TEST_CASE("the median is the middle value, or the mean of two") {
    CHECK(compiler::median({}) == 0);
    CHECK(compiler::median({3, 1, 2}) == 2);
    CHECK(compiler::median({4, 1, 2, 3}) == 2.5);
}

TEST_CASE("prove --json prints what was found, and nothing else") {
    const Answer answer = run({"prove", SOURCE_FOLDER "/content", "--json"});
    CHECK(answer.code == 0);
    const auto found = nlohmann::json::parse(answer.out);
    CHECK(found["sheets"].get<std::string>().find_first_not_of("0123456789") == std::string::npos);
    CHECK(found["outcomes"]["O1"]["sheets"].get<std::string>().size() > 10);
    CHECK(found["outcomes"]["O1M"]["example"] == nlohmann::json{{"U7", "sign"}});
    CHECK(found["reachable"]["causes"].front() == "O1/heart");
    CHECK(found["reachable"]["cards"].front() == "A1");
    CHECK(found["broken"] == nlohmann::json::array());
}

TEST_CASE("help and version are answered") {
    CHECK(run({"--help"}).code == 0);
    CHECK(run({"--help"}).out.find("bedside-content check CONTENT_DIR") != std::string::npos);
    CHECK(run({"--version"}).code == 0);
    CHECK(run({"--version"}).out.starts_with("bedside-content "));
}

TEST_CASE("a command that is not understood explains itself and ends with 2") {
    const std::vector<std::vector<std::string>> misused{{},
                                                        {"frob"},
                                                        {"check"},
                                                        {"build", "content"},
                                                        {"build", "-o", "x"},
                                                        {"build", "content", "-o"},
                                                        {"check", "content", "-o", "x"},
                                                        {"build", "content", "-o", "x", "--report"},
                                                        {"check", "content", "more"},
                                                        {"check", "content", "--quick"},
                                                        {"check", "content", "--json"},
                                                        {"build", "content", "-o", "x", "--json"},
                                                        {"check", ""},
                                                        {"--help", "check"}};
    for (const auto& arguments : misused) {
        const Answer answer = run(arguments);
        CHECK(answer.code == 2);
        CHECK(answer.out.empty());
        CHECK(answer.err.starts_with("bedside-content: "));
        CHECK(answer.err.find("bedside-content check CONTENT_DIR") != std::string::npos);
    }
}
