// SPDX-License-Identifier: MIT
// The examples of content/README.md do what the page says.
#include "compiler/article_files.h"
#include "compiler/claim_files.h"
#include "compiler/clinic/clinic_files.h"
#include "compiler/content_folder.h"
#include "compiler/drawing/drawing.h"
#include "compiler/easy/easy_files.h"
#include "compiler/easy/teach_back_files.h"
#include "compiler/guidance/cases.h"
#include "compiler/guidance/guidance_logic.h"
#include "compiler/guidance/words_check.h"
#include "compiler/guidance/words_files.h"
#include "compiler/handout_files.h"
#include "compiler/language/plain_words.h"
#include "compiler/markdown/markdown.h"
#include "compiler/readme_examples.h"
#include "compiler/study_files.h"
#include "compiler/word_files.h"

#include <functional>
#include <set>

using namespace bedside;
using namespace bedside::compiler;
using test::ContentFolder;
using test::Example;
using test::examples;

namespace {

std::string exampleFaults(const Example& example) {
    const ContentFolder folder;
    folder.write("a/en/sections/right-bed.md", example.text);
    return folder.faults();
}

// Returns the value of the example of that name.
nlohmann::json exampleJson(const std::string& name) {
    for (const Example& example : examples())
        if (example.kind == "json " + name)
            return nlohmann::json::parse(example.text);
    FAIL("there is no example of " << name);
    return {};
}

void drawExample(const nlohmann::json& joints, const nlohmann::json& words, Faults& faults) {
    const auto figure = drawFigure({"hip-hinge"}, joints, words.at("hip-hinge"), "joints", "words");
    if (!figure)
        faults = figure.faults();
}

// Reads the logic of the examples, with one of its files as given.
LogicDraft logicWith(const std::string& name, const JsonFile& file, Faults& faults) {
    std::map<std::string, JsonFile> files;
    for (const char* of : {"guidance.json", "positions.json", "safety-table.json", "safety-laws.json", "hazards.json"})
        files.emplace(of, of == name ? file : JsonFile{{of, ""}, exampleJson(of)});
    LogicDraft draft =
        readLogic({&files.at("guidance.json"), &files.at("positions.json"), &files.at("safety-table.json"),
                   &files.at("safety-laws.json"), &files.at("hazards.json")},
                  faults);
    if (!draft.sound)
        FAIL("the example of the guidance cannot be judged: " << ContentFolder().lines(faults));
    return draft;
}

guidance::Guidance guidanceExample() {
    Faults faults;
    return logicWith("", {}, faults).guidance;
}

// Reads words with `read(words, text)`.
void readExample(Faults& faults, const std::function<void(WordCollector&, content::GuidanceText&)>& read) {
    WordsDraft draft;
    WordCollector words(draft, faults);
    read(words, draft.text);
}

// Reads the lines for clinicians beside the pages that use them, and returns both.
ClinicDraft readClinicExample(const JsonFile& words, Faults& faults) {
    ClinicDraft draft;
    const JsonFile plan{{"clinic.json", ""}, exampleJson("clinic.json")};
    readClinicPlan(&plan, draft, faults);
    readClinicWords(&words, draft, faults);
    return draft;
}

TeachBackDraft readTeachBackExample(const JsonFile& words, Faults& faults) {
    TeachBackDraft draft;
    const JsonFile plan{{"teach_back.json", ""}, exampleJson("teach_back.json")};
    readTeachBackPlan(&plan, draft, faults);
    readTeachBackWords(&words, draft, faults);
    return draft;
}

using ReadFile = std::function<void(const JsonFile&, Faults&)>;

ReadFile readLogicExample(const std::string& name) {
    return [name](const JsonFile& file, Faults& faults) { logicWith(name, file, faults); };
}

const std::map<std::string, ReadFile>& readers() {
    static const std::map<std::string, ReadFile> all{
        {"article.json",
         [](const JsonFile& file, Faults& faults) {
             Faults warnings;
             readArticlePlan(file, std::chrono::year{2026} / 12 / 1, faults, warnings);
             // It is an excerpt: two sections cannot carry all rows.
             std::erase_if(faults, [](const Fault& fault) { return fault.what.starts_with("no section carries row"); });
         }},
        {"en/article.json", [](const JsonFile& file, Faults& faults) { readArticleWords(file, "en", faults); }},
        {"guidance.json", readLogicExample("guidance.json")},
        {"positions.json", readLogicExample("positions.json")},
        {"safety-table.json", readLogicExample("safety-table.json")},
        {"safety-laws.json", readLogicExample("safety-laws.json")},
        {"hazards.json", readLogicExample("hazards.json")},
        {"cases/numbness-not-sure.json",
         [](const JsonFile& file, Faults& faults) { checkCase(file, guidanceExample(), faults); }},
        {"en/questions.json",
         [](const JsonFile& file, Faults& faults) {
             readExample(faults, [&](WordCollector& words, content::GuidanceText& text) {
                 readQuestionWords(&file, guidanceExample(), words, text);
             });
         }},
        {"en/rules.json",
         [](const JsonFile& file, Faults& faults) {
             readExample(faults, [&](WordCollector& words, content::GuidanceText& text) {
                 readRuleWords(&file, guidanceExample(), words, text);
             });
         }},
        {"en/positions.json",
         [](const JsonFile& file, Faults& faults) {
             readExample(faults, [&](WordCollector& words, content::GuidanceText& text) {
                 readPositionWords(&file, guidanceExample(), words, text);
             });
         }},
        {"en/safety.json",
         [](const JsonFile& file, Faults& faults) {
             readExample(faults, [&](WordCollector& words, content::GuidanceText& text) {
                 readSafetyWords(&file, words, text);
             });
         }},
        {"en/back_care_words.json", [](const JsonFile& file, Faults& faults) { readBackCareWords(&file, faults); }},
        {"appraisals.json", [](const JsonFile& file, Faults& faults) { readAppraisals(&file, faults); }},
        {"en/studies.json", [](const JsonFile& file, Faults& faults) { readStudyWords(&file, faults); }},
        {"claims.json", [](const JsonFile& file, Faults& faults) { readClaims(&file, faults); }},
        {"en/claims.json", [](const JsonFile& file, Faults& faults) { readClaimWords(&file, faults); }},
        {"en/topics.json", [](const JsonFile& file, Faults& faults) { readTopics(&file, faults); }},
        {"en/cause_words.json", [](const JsonFile& file, Faults& faults) { readForbidden(&file, faults); }},
        {"en/glossary.json", [](const JsonFile& file, Faults& faults) { readGlossary(&file, faults); }},
        {"figures/hip-hinge.json",
         [](const JsonFile& file, Faults& faults) { drawExample(file.value, exampleJson("en/figures.json"), faults); }},
        {"en/figures.json",
         [](const JsonFile& file, Faults& faults) {
             drawExample(exampleJson("figures/hip-hinge.json"), file.value, faults);
         }},
        {"handouts.json", [](const JsonFile& file, Faults& faults) { readHandouts(&file, faults); }},
        {"en/handouts.json", [](const JsonFile& file, Faults& faults) { readHandoutWords(&file, faults); }},
        {"clinic.json",
         [](const JsonFile& file, Faults& faults) {
             ClinicDraft draft;
             readClinicPlan(&file, draft, faults);
         }},
        {"en/clinic.json", [](const JsonFile& file, Faults& faults) { readClinicExample(file, faults); }},
        {"en/easy.json", [](const JsonFile& file, Faults& faults) { readEasyWords(&file, faults); }},
        {"teach_back.json",
         [](const JsonFile& file, Faults& faults) {
             TeachBackDraft draft;
             readTeachBackPlan(&file, draft, faults);
         }},
        {"en/teach_back.json", [](const JsonFile& file, Faults& faults) { readTeachBackExample(file, faults); }},
        {"regions.json", [](const JsonFile& file, Faults& faults) { readRegions(&file, faults); }},
        {"en/regions.json", [](const JsonFile& file, Faults& faults) { readRegionWords(&file, faults); }},
        {"en/synonyms.json", [](const JsonFile& file, Faults& faults) { readSynonyms(&file, faults); }},
        {"en/forbidden.json", [](const JsonFile& file, Faults& faults) { readForbidden(&file, faults); }},
        {"en/plain_words.json",
         [](const JsonFile& file, Faults& faults) {
             const JsonFile allowed{{"allowed", ""}, exampleJson("en/allowed_words.json")};
             PlainWords(&file, &allowed, faults);
         }},
        {"en/allowed_words.json",
         [](const JsonFile& file, Faults& faults) {
             const JsonFile plain{{"plain", ""}, exampleJson("en/plain_words.json")};
             PlainWords(&plain, &file, faults);
         }},
        {"en/allowances.json", [](const JsonFile& file, Faults& faults) { readAllowances(&file, faults); }},
    };
    return all;
}

} // namespace

TEST_CASE("the examples of sections compile") {
    int count = 0;
    for (const Example& example : examples())
        if (example.kind == "markdown") {
            INFO(example.text);
            CHECK(exampleFaults(example) == "");
            ++count;
        }
    CHECK(count >= 2);
}

TEST_CASE("the example of handouts names what is there, and each has its words") {
    const ContentFolder folder;
    folder.write("a/handouts.json", exampleJson("handouts.json").dump());
    folder.write("a/en/handouts.json", exampleJson("en/handouts.json").dump());
    CHECK(folder.faults() == "");
}

TEST_CASE("the examples of easy words and of questions about sections say what the example of a section says") {
    const ContentFolder folder;
    for (const Example& example : examples())
        if (example.kind == "markdown" && example.text.starts_with("# The right bed"))
            folder.write("a/en/sections/right-bed.md", example.text);
    for (const char* name : {"en/easy.json", "teach_back.json", "en/teach_back.json"})
        folder.write(std::string("a/") + name, exampleJson(name).dump());
    CHECK(folder.faults() == "");
}

TEST_CASE("the example of lines for clinicians has each line that its pages name, and no other") {
    Faults faults;
    const ClinicDraft draft = readClinicExample({{"en/clinic.json", ""}, exampleJson("en/clinic.json")}, faults);
    std::set<std::string> named;
    for (const ClinicNotePlan& plan : draft.notes)
        for (const content::ClinicList& list : content::clinicLists)
            named.insert((plan.note.*list.lines).begin(), (plan.note.*list.lines).end());
    std::set<std::string> worded;
    for (const auto& [id, words] : draft.text.lines)
        worded.insert(id);
    CHECK(named == worded);
}

TEST_CASE("the example of a card keeps to the rules, but for the lines of others") {
    for (const Example& example : examples())
        if (example.kind == "markdown card") {
            Faults faults;
            WordsDraft words;
            words.pages.push_back(
                {"M1", "m1", true, false, readMarkdown(example.text, "card", faults, PageKind::Advice), "card"});
            checkWords(guidanceExample(), {"guidance.json", ""}, words, {}, faults);
            CHECK(ContentFolder().lines(faults) == "");
            return;
        }
    FAIL("there is no example of a card");
}

TEST_CASE("the examples of what is refused are refused for the reason that the page gives") {
    const std::string mark = "markdown refused: ";
    int count = 0;
    for (const Example& example : examples())
        if (example.kind.starts_with(mark)) {
            const std::string faults = exampleFaults(example);
            INFO(example.text << faults);
            CHECK(faults.find(example.kind.substr(mark.size())) != std::string::npos);
            CHECK(std::count(faults.begin(), faults.end(), '\n') == 1);
            ++count;
        }
    CHECK(count >= 6);
}

TEST_CASE("the example of what is warned of is warned of for the reason that the page gives") {
    const std::string mark = "markdown warned: ";
    int count = 0;
    for (const Example& example : examples())
        if (example.kind.starts_with(mark)) {
            const ContentFolder folder;
            folder.write("a/en/sections/right-bed.md", example.text);
            const Compilation compiled = folder.compile();
            CHECK(folder.lines(compiled.faults) == "");
            CHECK(folder.lines(compiled.warnings).find(example.kind.substr(mark.size())) != std::string::npos);
            ++count;
        }
    CHECK(count == 1);
}

TEST_CASE("the examples of JSON files are read without a fault") {
    const auto all = readers();
    std::set<std::string> seen;
    for (const Example& example : examples())
        if (example.kind.starts_with("json ")) {
            const std::string& name = *seen.insert(example.kind.substr(5)).first;
            INFO(name);
            REQUIRE(all.contains(name));
            Faults faults;
            all.at(name)({{name, ""}, nlohmann::json::parse(example.text)}, faults);
            CHECK(ContentFolder().lines(faults) == "");
        }
    CHECK(seen.size() == all.size()); // every kind of file has its example
}
