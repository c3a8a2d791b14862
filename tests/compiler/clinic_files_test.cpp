// SPDX-License-Identifier: MIT
// What the two clinic.json files may say, and what is refused at which place.
#include "compiler/guidance_folder.h"

using namespace bedside;
using nlohmann::json;
using test::ContentFolder;
using test::GuidanceFolder;

namespace {

const char* const clinicPlans = "a/clinic.json";
const char* const clinicWords = "a/en/clinic.json";

/// Returns notes for every page of the folder that asks questions, one line a list.
json clinicPlan() {
    json pages;
    for (const char* page :
         {"page:advice", "page:cover", "page:evidence", "page:handouts", "page:help", "page:positions", "page:review",
          "page:search", "section:right-bed", "section:slow-down-and-heal", "part:signs", "part:daily", "outcome:O1",
          "outcome:O4", "outcome:O5"})
        pages[page] = {{"stage", "permission"},
                       {"open", {"begin"}},
                       {"ask", {"when"}},
                       {"close", {"end"}},
                       {"teach_back", {"say-back"}}};
    pages["question:E1"] = {{"stage", "limited_information"}, {"examine", {"look"}}};
    return {{"pages", pages}, {"counts", {{{"id", "bad"}, {"answers", {{"E1", "yes"}, {"S5", "yes"}}}}}}};
}

json clinicWording() {
    json stages;
    for (const char* stage :
         {"permission", "limited_information", "specific_suggestions", "intensive_therapy", "review", "reflect"})
        stages[stage] = {{"title", "A stage"}, {"about", "Ask [first](claim:all) [@katz2021]."}};
    return {{"stages", stages},
            {"counts", {{"bad", "All bad"}}},
            {"lines",
             {{"begin", "\"May I?\""},
              {"when", "\"When did it begin?\""},
              {"look", "[Perineal sensation](claim:nerve-sign), where it is new [@backes-card]."},
              {"end", "\"Come back when you like.\""},
              {"say-back", "\"In your own words?\""}}}};
}

std::string faultsOfClinic(const json& planned, const json& worded) {
    const GuidanceFolder folder;
    folder.write(clinicPlans, planned.dump());
    folder.write(clinicWords, worded.dump());
    return folder.faults();
}

/// Returns the faults after a change of the one or the other.
template <class Change> std::string faultsOfClinicPlan(const Change& change) {
    json planned = clinicPlan();
    change(planned);
    return faultsOfClinic(planned, clinicWording());
}
template <class Change> std::string faultsOfClinicWords(const Change& change) {
    json worded = clinicWording();
    change(worded);
    return faultsOfClinic(clinicPlan(), worded);
}

} // namespace

TEST_CASE("notes for clinicians are read with their lines, stages and counts") {
    const GuidanceFolder folder;
    folder.write(clinicPlans, clinicPlan().dump());
    folder.write(clinicWords, clinicWording().dump());
    const compiler::Compilation compiled = folder.compile();
    REQUIRE(folder.lines(compiled.faults) == "");
    const content::ClinicNotes& clinic = compiled.edition.clinic;
    CHECK(clinic.notes.size() == 16);
    const content::ClinicNote* note = clinic.note("question:E1");
    REQUIRE(note != nullptr);
    CHECK(*note ==
          content::ClinicNote{"question:E1", content::TalkStage::LimitedInformation, {}, {}, {"look"}, {}, {}});
    CHECK(content::plainWords(clinic.lines.at("look")) == "Perineal sensation, where it is new.");
    CHECK(clinic.stages.size() == 6);
    CHECK(clinic.counts == std::vector<content::AnswerCount>{{"bad", "All bad", {{"E1", "yes"}, {"S5", "yes"}}}});
    CHECK(clinic.note("page:nowhere") == nullptr);
}

TEST_CASE("an article need not have notes for clinicians, and one that has some has both files") {
    const ContentFolder folder;
    CHECK(folder.faults() == "");
    CHECK(folder.compile().edition.clinic == content::ClinicNotes{});
    folder.write(clinicWords, clinicWording().dump());
    CHECK(folder.faults().starts_with("a/clinic.json: is missing\n"));
    folder.remove(clinicWords);
    folder.write(clinicPlans, "{\"pages\": {}}");
    CHECK(folder.faults().find("a/en/clinic.json: is missing\n") != std::string::npos);
}

TEST_CASE("every section, part, outcome and other page has its notes, with a line of each list but to examine") {
    for (const char* page : {"section:right-bed", "part:daily", "outcome:O4", "page:cover"}) {
        INFO(page);
        CHECK(faultsOfClinicPlan([&](json& of) { of["pages"].erase(page); }) ==
              std::string("a/clinic.json:/pages: has no notes for '") + page + "'\n");
        for (const char* list : {"open", "ask", "close", "teach_back"})
            CHECK(faultsOfClinicPlan([&](json& of) {
                      of["pages"][page].erase(list);
                  }).find(std::string("/") + list + ": has no line\n") != std::string::npos);
    }
}

TEST_CASE("a page that is not there is a fault at its place") {
    for (const char* page : {"section:left-bed", "part:E1", "question:E9", "outcome:O9", "cause:nerve", "card:A9",
                             "page:other", "right-bed", ""}) {
        INFO(page);
        CHECK(faultsOfClinicPlan([&](json& of) {
                  of["pages"][page] = {{"stage", "permission"}, {"ask", {"when"}}};
              }).find(": names no page: ") != std::string::npos);
    }
    CHECK(faultsOfClinicPlan([](json& of) {
              of["pages"]["cause:o1-nerve"] = {{"stage", "intensive_therapy"}, {"examine", {"look"}}};
              of["pages"]["card:M1"] = {{"stage", "permission"}, {"ask", {"when"}}};
          }) == "");
}

TEST_CASE("a stage is one where a page can stand") {
    CHECK(faultsOfClinicPlan([](json& of) { of["pages"]["question:E1"]["stage"] = "review"; }) ==
          "a/clinic.json:/pages/question:E1/stage: follows each talk, and no page stands there\n");
    CHECK(faultsOfClinicPlan([](json& of) {
              of["pages"]["question:E1"]["stage"] = "hurry";
          }).starts_with("a/clinic.json:/pages/question:E1/stage: should be one of: permission"));
}

TEST_CASE("a line that is not there, stands twice or belongs to no page is a fault") {
    CHECK(faultsOfClinicPlan([](json& of) {
              of["pages"]["question:E1"]["ask"] = {"when", "where"};
          }) == "a/clinic.json:/pages/question:E1/ask/1: no line of a/en/clinic.json has the id 'where'\n");
    CHECK(faultsOfClinicPlan([](json& of) {
              of["pages"]["question:E1"]["ask"] = {"when", "when"};
          }) == "a/clinic.json:/pages/question:E1/ask: has 'when' twice\n");
    CHECK(faultsOfClinicPlan([](json& of) { of["pages"].erase("question:E1"); }) ==
          "a/en/clinic.json:/lines/look: no page of a/clinic.json has this line\n");
}

TEST_CASE("what is to be examined names its source, and every citation its claim") {
    CHECK(faultsOfClinicWords([](json& of) { of["lines"]["look"] = "Leg power."; }) ==
          "a/en/clinic.json:/lines/look: is something to examine, and names no source: words that belong to a claim\n");
    CHECK(faultsOfClinicWords([](json& of) {
              of["lines"]["when"] = "When did it begin [@katz2021]?";
          }).starts_with("a/en/clinic.json:/lines/when: no claim of the sentence rests on 'katz2021'"));
    CHECK(faultsOfClinicWords([](json& of) { of["lines"]["when"] = "[When](claim:nowhere) did it begin?"; }) ==
          "a/en/clinic.json:/lines/when: no claim has the id 'nowhere'\n");
    CHECK(faultsOfClinicWords([](json& of) {
              of["lines"]["when"] = "It is so in 3 of 5.";
          }).starts_with("a/en/clinic.json:/lines/when: a number needs a claim"));
}

TEST_CASE("words for clinicians need not be plain, and promise no more than those for everyone") {
    const auto faults = [](const char* line) {
        const GuidanceFolder folder;
        folder.write("a/en/plain_words.json", "[\"bed\"]");
        folder.write("a/en/allowed_words.json", "{}");
        json worded = clinicWording();
        worded["lines"]["when"] = line;
        folder.write(clinicPlans, clinicPlan().dump());
        folder.write(clinicWords, worded.dump());
        std::string of;
        for (const Fault& fault : folder.compile().faults)
            if (fault.where.find("en/clinic.json") != std::string::npos)
                of += describe(fault) + "\n";
        return of;
    };
    CHECK(faults("Perineal sensation and dorsiflexion, bilaterally.") == "");
    CHECK(faults("Say that it cures pain.").find("'cures' is forbidden") != std::string::npos);
    CHECK(faults("One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                 "seventeen eighteen nineteen twenty and one and two more words.")
              .find("25 words at the most") != std::string::npos);
}

TEST_CASE("a count is of answers that can be given, once, with a title") {
    const auto count = [](json answers) {
        return faultsOfClinicPlan([&](json& of) { of["counts"][0]["answers"] = std::move(answers); });
    };
    CHECK(count({{"E9", "yes"}}) == "a/clinic.json:/counts/0/answers/E9: no question has the id 'E9'\n");
    CHECK(count({{"E1", "perhaps"}}) == "a/clinic.json:/counts/0/answers/E1: the question has no option 'perhaps'\n");
    CHECK(count(json::object()) == "a/clinic.json:/counts/0/answers: counts nothing\n");
    CHECK(faultsOfClinicPlan([](json& of) { of["counts"].push_back(of["counts"][0]); }) ==
          "a/clinic.json:/counts/1/id: a second count has the id 'bad'\n");
    CHECK(faultsOfClinicWords([](json& of) { of["counts"].erase("bad"); }) ==
          "a/en/clinic.json:/counts/bad: is missing\n");
    CHECK(faultsOfClinicWords([](json& of) { of["counts"]["good"] = "All good"; }) ==
          "a/en/clinic.json:/counts/good: this key is not known\n");
}

TEST_CASE("unknown keys and other types are faults at their place") {
    CHECK(faultsOfClinicPlan([](json& of) { of["pages"]["question:E1"]["tell"] = {"when"}; }) ==
          "a/clinic.json:/pages/question:E1/tell: this key is not known\n");
    CHECK(faultsOfClinicPlan([](json& of) {
              of["pages"]["question:E1"]["examine"] = "look";
          }).find("a/clinic.json:/pages/question:E1/examine: should be a list of texts") != std::string::npos);
    CHECK(faultsOfClinicPlan([](json& of) { of["pages"] = 1; }).find("a/clinic.json:/pages: should be an object\n") !=
          std::string::npos);
    CHECK(faultsOfClinicWords([](json& of) { of["lines"]["when"] = 1; }) ==
          "a/en/clinic.json:/lines/when: should be a text that is not empty\n");
    CHECK(faultsOfClinicWords([](json& of) { of["stages"].erase("reflect"); }) ==
          "a/en/clinic.json:/stages/reflect: is missing\n");
}
