// SPDX-License-Identifier: MIT
// What easy.json may say, and what is refused at which place.
#include "compiler/content_folder.h"

using namespace bedside;
using nlohmann::json;
using test::ContentFolder;

namespace {

const char* const file = "a/en/easy.json";
const char* const bed = "a/en/easy.json:/right-bed";

/// Returns lines for both sections of the folder, of which the first says a claim and cites its study.
json easyLines() {
    return {{"right-bed",
             {"A [medium-firm bed](claim:medium-firm) may help [@kovacs2003].", "Try it first.",
              "Go [slow](section:slow-down-and-heal) if it hurts."}},
            {"slow-down-and-heal", {"Take your time.", "Rest a little.", "Then move a little."}}};
}

std::string easyFaults(const json& value) {
    const ContentFolder folder;
    folder.body("A [medium-firm bed](claim:medium-firm) may help [@kovacs2003].");
    folder.write(file, value.dump());
    return folder.faults();
}

/// Returns the faults with that as the second line of the bed.
std::string faultsOfLine(const std::string& line) {
    json changed = easyLines();
    changed["right-bed"][1] = line;
    return easyFaults(changed);
}

} // namespace

TEST_CASE("a section has three to six lines in easy words, which the edition holds in their order") {
    const ContentFolder folder;
    folder.body("A [medium-firm bed](claim:medium-firm) may help [@kovacs2003].");
    folder.write(file, easyLines().dump());
    const compiler::Compilation compiled = folder.compile();
    CHECK(folder.lines(compiled.faults) == "");
    REQUIRE(compiled.edition.easyWords.size() == 2);
    CHECK(compiled.edition.easyWords[0].section.text == "right-bed");
    REQUIRE(compiled.edition.easyWords[0].lines.size() == 3);
    CHECK(content::plainWords(compiled.edition.easyWords[0].lines[0]) == "A medium-firm bed may help.");

    json few = easyLines();
    few["right-bed"].erase(0);
    CHECK(easyFaults(few) == std::string(bed) + ": a section has 3 to 6 lines, and this has 2\n");
    json many = easyLines();
    for (int more = 0; more < 4; ++more)
        many["right-bed"].push_back("Rest.");
    CHECK(easyFaults(many) == std::string(bed) + ": a section has 3 to 6 lines, and this has 7\n");
}

TEST_CASE("every section has easy words but those that need none") {
    json one = easyLines();
    one.erase("slow-down-and-heal");
    CHECK(easyFaults(one) == "a/en/easy.json:/: has no lines for the section 'slow-down-and-heal'\n");
    json strange = easyLines();
    strange["no-page"] = strange["slow-down-and-heal"];
    CHECK(easyFaults(strange) == "a/en/easy.json:/no-page: no section has the id 'no-page'\n");

    const ContentFolder folder;
    folder.replace("a/article.json", R"("plain_speech": true,)", R"("plain_speech": true, "easy_words": "none",)");
    folder.write(file, json{{"right-bed", easyLines()["slow-down-and-heal"]}}.dump());
    CHECK(folder.faults() == "");
    folder.replace("a/article.json", R"("easy_words": "none")", R"("easy_words": "few")");
    CHECK(folder.faults().find("/easy_words: can only be \"none\"\n") != std::string::npos);
}

TEST_CASE("a line is one short sentence") {
    CHECK(faultsOfLine("Try it. Then buy it.") == std::string(bed) + "/1: a line is one sentence, and this has 2\n");
    CHECK(faultsOfLine("You may try it in bed, and then on a mat, and then on a soft rug, and then sit up.") ==
          std::string(bed) + "/1: a line has 20 words at the most, and this has 21\n");
    CHECK(faultsOfLine("It cures you.").starts_with(std::string(bed) + "/1: 'cures' is forbidden"));
    CHECK(faultsOfLine("").starts_with(std::string(bed) + "/1: should be a text"));
    CHECK(faultsOfLine("# Big").starts_with(std::string(bed) + "/1: should be words alone"));
}

TEST_CASE("a line says nothing that the section itself does not say") {
    CHECK(faultsOfLine("It is [a new sign](claim:nerve-sign).") ==
          std::string(bed) +
              "/1: the section itself does not have the claim 'nerve-sign': a/en/sections/right-bed.md\n");
    CHECK(faultsOfLine("It is [said](claim:medium-firm) [@monga1999].")
              .find("the section itself does not have the study 'monga1999'") != std::string::npos);
    CHECK(faultsOfLine("A [disc](term:disc-prolapse) may bulge.")
              .find("the section itself does not have the word 'disc-prolapse'") != std::string::npos);
    CHECK(faultsOfLine("Sex made it worse for 29 people.").find("a number needs a claim") != std::string::npos);
}

TEST_CASE("where a section says whom to call in an emergency, its easy words say so too") {
    const ContentFolder folder;
    folder.body("> [!HELP]\n> Call ![](region:emergency) now.");
    json value{{"right-bed", easyLines()["slow-down-and-heal"]},
               {"slow-down-and-heal", easyLines()["slow-down-and-heal"]}};
    folder.write(file, value.dump());
    CHECK(folder.faults() == std::string(bed) + ": the section says whom to call in an emergency, and no line does\n");
    value["right-bed"][2] = "Call ![](region:emergency) now.";
    folder.write(file, value.dump());
    CHECK(folder.faults() == "");
}

TEST_CASE("easy words are easy: none above grade 7, and 5 at the most in the middle") {
    json hard = easyLines();
    hard["right-bed"] = {"Considerable individual determination necessitates rehabilitation.",
                         "Physiotherapeutic intervention characteristically precedes improvement.",
                         "Immobilisation exacerbates debilitation."};
    CHECK(easyFaults(hard).find(std::string(bed) + ": reads at grade ") != std::string::npos);
    for (auto& [section, each] : hard.items())
        each = {"An evening of activity may be a disadvantage to you.", "A family may visit you on a holiday.",
                "It may be a better evening."};
    CHECK(easyFaults(hard).find("as a median of its sections, and 5.0 is the most") != std::string::npos);
}

TEST_CASE("a file of easy words that is no object is refused") {
    CHECK(easyFaults(json::array()) == "a/en/easy.json:/: should be an object\n");
    CHECK(easyFaults({{"right-bed", "Words."}, {"slow-down-and-heal", easyLines()["slow-down-and-heal"]}})
              .starts_with(std::string(bed) + ": "));
}
