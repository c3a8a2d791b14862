// SPDX-License-Identifier: MIT
// The commands "handout" and "verify", as far as they need no paper.
#include "cli/command_line.h"
#include "cli/folder.h"
#include "cli/outcome.h"
#include "document/handout/handout_code.h"
#include "store/writer.h"
#include "support/catch.h"
#include "support/sample_edition.h"

using namespace bedside;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using test::Arguments;
using test::Folder;
using test::Outcome;

namespace {

content::Edition edition() {
    content::Edition edition = test::sampleEdition();
    edition.handouts = {{{"bed"}, "Bed and sleep", "About beds.", {{content::PartKind::Section, "right-bed"}}},
                        {{"summary"}, "My summary", "A summary.", {{content::PartKind::Result, ""}}}};
    return edition;
}

const std::vector<unsigned char>& image() {
    static const std::vector<unsigned char> bytes = *store::databaseImage(edition());
    return bytes;
}

Outcome handoutOutcome(const Arguments& arguments, const std::string& input = "") {
    return test::run(arguments, image(), input);
}

std::string codeOf(const char* version, const char* handout = "bed") {
    content::Article article = test::sampleArticle();
    article.version = version;
    return document::handoutCode(article, {handout});
}

/// Writes the preset "bed" as text with these arguments besides.
Outcome bed(const Folder& folder, Arguments more, const std::string& input = "") {
    more.insert(more.begin(), {"handout", "--preset", "bed", "--format", "text", "-o", folder.file("bed.txt")});
    return handoutOutcome(more, input);
}

} // namespace

TEST_CASE("a preset is written whole, and a line says so") {
    const Folder folder;
    const Outcome done = bed(folder, {});
    CHECK(done.code == 0);
    CHECK(done.out == "Written: " + folder.file("bed.txt") + "\n");
    CHECK_THAT(folder.bytes("bed.txt"), StartsWith("Bed and sleep\n") && Contains("There is no perfect bed") &&
                                            Contains("Code: " + codeOf("0.9.1")));
}

TEST_CASE("parts stand for themselves, and the code then names no preset") {
    const Folder folder;
    const Outcome done = handoutOutcome({"handout", "--parts", "card:M1,section:moving", "--format", "mail", "-o",
                                         folder.file("own.txt"), "--dose-lines", "--name-lines"});
    CHECK(done.code == 0);
    CHECK_THAT(folder.bytes("own.txt"), StartsWith("Subject: Bedside handout\n\nYour handout\n") &&
                                            Contains("Slipped disc\n---") && Contains("Name: ___") &&
                                            Contains("How long: ___") && Contains(codeOf("0.9.1", "own")));
    CHECK(bed(folder, {"--parts", "section:right-bed"}).code == 0);
    CHECK_THAT(folder.bytes("bed.txt"), Contains(codeOf("0.9.1")));
}

TEST_CASE("what a handout cannot be is told before anything is written") {
    const Folder folder;
    const std::vector<std::pair<Arguments, std::string>> wrong{
        {{"handout"}, "a handout needs --preset or --parts"},
        {{"handout", "--preset", "bed"}, "a handout needs -o with the file to write"},
        {{"handout", "--preset", "bed", "-o", "x", "--ink", "red"}, "there is no ink 'red'. There are: colour, black"},
        {{"handout", "--parts", "bed", "-o", "x"}, "there is no part 'bed'. There are: result, "},
        {{"handout", "--preset", "bed", "-o", "x", "--answers", "-", "--note-file", "-"}, "only one of --answers"},
        {{"handout", "--list", "x", "--preset", "bed"}, "--list stands alone"},
        {{"handout", "--preset", "bed", "-o", "x", "--name", "Zoë"}, "there is no option '--name' of 'handout'"},
        {{"handout", "--preset", "bed", "-o", "x", "--json"}, "'handout' writes no JSON"},
    };
    for (const auto& [arguments, reason] : wrong) {
        const Outcome refused = handoutOutcome(arguments);
        CHECK(refused.code == 2);
        CHECK_THAT(refused.err, StartsWith("bedside-cli: " + reason));
    }
    const auto refused = [&](const Arguments& more) { return bed(folder, more).err; };
    CHECK_THAT(refused({"--preset", "bd"}), Contains("there is no preset 'bd'. The nearest: bed"));
    CHECK_THAT(refused({"--preset", "summary"}), Contains("result: needs answers"));
    CHECK_THAT(refused({"--region", "UK"}), Contains("there is no region 'UK'"));
    CHECK_THAT(refused({"--parts", "card:X"}), Contains("card:X: is not in this guide"));
    CHECK(folder.count() == 0);
}

TEST_CASE("a note is text of some length, from a file or the standard input") {
    const Folder folder;
    CHECK(bed(folder, {"--note-file", "-"}, "Dear\r\nZoë\x07").code == 0);
    CHECK_THAT(folder.bytes("bed.txt"), Contains("Note from your clinic:\nDear\nZoë\n"));
    CHECK(bed(folder, {"--note-file", folder.holding("note", "שלום 😀")}).code == 0);
    CHECK_THAT(folder.bytes("bed.txt"), Contains("\nשלום 😀\n"));
    for (const std::string& note : {std::string("\xFF"), std::string(4001, 'x'), std::string(100'000, 'x')}) {
        const Outcome refused = bed(folder, {"--note-file", folder.holding("bad", note)});
        CHECK(refused.code == 1);
        CHECK_THAT(refused.err, StartsWith("bedside-cli: " + folder.file("bad") + ": is "));
    }
    CHECK_THAT(bed(folder, {"--note-file", folder.file("nowhere")}).err, Contains("nowhere: cannot be read"));
}

TEST_CASE("a letterhead is read strictly, and what is wrong is told at its place") {
    const Folder folder;
    folder.holding("logo.svg", R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>)");
    folder.holding("bad.svg", "no drawing");
    const auto given = [&](const std::string& json) {
        return bed(folder, {"--letterhead", folder.holding("letterhead.json", json)});
    };
    CHECK(given(R"({"name": "A clinic", "lines": ["1 Road", "555"], "logo": "logo.svg"})").code == 0);
    CHECK_THAT(folder.bytes("bed.txt"), StartsWith("A clinic\n1 Road\n555\n\nBed and sleep\n"));
    const std::vector<std::pair<std::string, std::string>> wrong{
        {R"({"lines": []})", ":/name: is missing"},
        {R"({"name": "A", "phone": "555"})", ":/phone: "},
        {R"({"name": "A", "lines": "1 Road"})", ":/lines: "},
        {R"({"name": "A", "logo": "logo.gif"})", ":/logo: should be the name of an .svg or .png file"},
        {R"({"name": "A", "logo": "none.png"})", ":/logo: the logo "},
        {R"({"name": "A", "logo": "bad.svg"})", ":/logo: "},
        {R"({"name": "A", "lines": ["1","2","3","4","5","6","7","8","9"]})", ":/lines: has more than 8 lines"},
        {R"({"name": ")" + std::string(300, 'x') + "\"}", ":/name: is longer than 200 characters"},
        {"{\"name\": \"" + std::string(200'000, 'x') + "\"}", ""},
        {"[]", ""},
    };
    for (const auto& [json, reason] : wrong) {
        const Outcome refused = given(json);
        INFO(json.substr(0, 60));
        CHECK(refused.code == 1);
        CHECK_THAT(refused.err, StartsWith("bedside-cli: " + folder.file("letterhead.json")) && Contains(reason));
    }
}

TEST_CASE("a list writes each of its handouts, goes on after a bad one, and names those that failed") {
    const Folder folder;
    folder.holding("answers.json", R"({"P1": "yes", "E1": "no"})");
    const std::string list = folder.holding("list.json", R"([
        {"preset": "bed", "format": "text", "output": "one.txt", "name": "Zoë", "note": "Hello."},
        {"preset": "bd", "format": "text", "output": "two.txt"},
        {"preset": "summary", "format": "text", "output": "three.txt", "answers": "answers.json"},
        {"preset": "summary", "format": "text", "output": "four.txt", "answers": {"P1": "yes", "E1": "maybe"}},
        {"preset": "bed", "format": "text", "output": "five.txt", "colour": true, "evidence": "yes"},
        {"preset": "bed", "format": "text", "output": "one.txt"},
        {"parts": ["signs", 3], "format": "text", "output": "six.txt"},
        {"preset": "summary", "format": "text", "output": "seven.txt", "answers": {"P1": "yes"}, "evidence": true}])");
    const Outcome done = handoutOutcome({"handout", "--list", list});
    CHECK(done.code == 1);
    CHECK(done.out.empty());
    for (const char* reason : {":/1: there is no preset 'bd'", ":/3: answers:/E1: should be one of", ":/4/colour: ",
                               ":/4/evidence: should be true or false", ":/5: one.txt: is the file of an earlier",
                               ":/6/parts/1: ", "5 of 8 handouts could not be written; the others are there"})
        CHECK_THAT(done.err, Contains(list + (reason[0] == ':' ? "" : ": ") + reason));
    CHECK_THAT(folder.bytes("one.txt"), Contains("Name: Zoë\n") && Contains("clinic:\nHello.\n"));
    CHECK_THAT(folder.bytes("three.txt"), StartsWith("My summary\n"));
    CHECK_FALSE(folder.bytes("seven.txt").empty());
    CHECK(folder.count() == 5);
    CHECK(done.err.find("Zoë") == std::string::npos);
}

TEST_CASE("a list from the standard input tells at every tenth how far it is") {
    const Folder folder;
    std::string list;
    for (int number = 0; number < 25; ++number)
        list += (number == 0 ? "[" : ",") + std::string(R"({"preset": "bed", "format": "text", "output": ")") +
                folder.file(std::to_string(number)) + "\"}";
    const Outcome done = handoutOutcome({"handout", "--list", "-"}, list + "]");
    CHECK(done.code == 0);
    CHECK(done.out == "Written: 25 handouts\n");
    CHECK(done.err == "10 of 25\n20 of 25\n");
    CHECK(folder.count() == 25);
    for (const char* wrong : {"", "{}", "[1]", "[{\"preset\": \"bed\", \"preset\": \"bed\"}]"})
        CHECK(handoutOutcome({"handout", "--list", "-"}, wrong).code == 1);
}

TEST_CASE("a code is answered with one plain sentence, and only a current one with 0") {
    const Outcome current = handoutOutcome({"verify", codeOf("0.9.1")});
    CHECK(current.code == 0);
    CHECK(current.out == "This handout is current. It comes from the edition that is here, 0.9.1.\n");
    const Outcome old = handoutOutcome({"verify", codeOf("0.9.0")});
    CHECK(old.code == 1);
    CHECK(old.out == "This handout is old. There is a newer edition here, 0.9.1.\n");
    CHECK(old.err.empty());
    CHECK_THAT(handoutOutcome({"verify", codeOf("0.9.2")}).out, StartsWith("This code is not known here."));
    CHECK(handoutOutcome({"verify", "bs", "nonsense"}).code == 1);
    const std::string code = codeOf("0.9.1");
    CHECK(handoutOutcome({"verify", code.substr(0, 9), code.substr(9)}).code == 0);
    std::string typed = code;
    std::erase(typed, '-');
    CHECK(handoutOutcome({"verify", typed}).out == current.out);
    CHECK(handoutOutcome({"verify"}).code == 2);
}
