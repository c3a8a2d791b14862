// SPDX-License-Identifier: MIT
// The guidance that ships keeps every law, and each law has a change that breaks it and is caught.
#include "guidance/judge.h"
#include "proof/shipped_guidance.h"
#include "support/catch.h"

#include <algorithm>
#include <random>
#include <set>

using namespace bedside;
using namespace bedside::guidance;
using test::decoded;
using test::GuidanceFiles;
using test::shippedFiles;
using test::shippedGuidance;
using test::shippedTable;

namespace {

nlohmann::json& named(nlohmann::json& list, const char* id) {
    const auto found = std::ranges::find_if(list, [&](const auto& item) { return item.at("id") == id; });
    REQUIRE(found != list.end());
    return *found;
}

nlohmann::json& rule(GuidanceFiles& files, const char* outcome, const char* id) {
    return named(named(files.logic["outcomes"], outcome)["rules"], id);
}

// Returns the laws that the changed guidance breaks.
std::set<int> brokenBy(void (*change)(GuidanceFiles&)) {
    GuidanceFiles files = shippedFiles();
    change(files);
    Faults faults;
    const Guidance guidance = decoded(files, faults);
    for (const Fault& fault : faults)
        FAIL(describe(fault));
    std::set<int> laws;
    for (const BrokenLaw& broken : prove(guidance, shippedTable()).broken) {
        laws.insert(broken.law);
        if (broken.sheet)
            CHECK(*broken.sheet == withoutUnasked(guidance, *broken.sheet));
    }
    return laws;
}

// Returns a sheet after a walk with answers, edits and skips, as the program leaves it: with what was answered before
// an edit took its question away.
Sheet walked(const Guidance& guidance, std::mt19937& random) {
    Sheet sheet(guidance.questions.size());
    for (int step = 0; step < 150; ++step) {
        const std::size_t place = random() % guidance.questions.size();
        const Question& question = guidance.questions[place];
        AnswerBits bits = AnswerBits{1} << random() % std::max<std::size_t>(1, question.options.size());
        if (question.kind == QuestionKind::WholeNumber)
            bits = static_cast<AnswerBits>(random() % (question.maximum + 1));
        if (question.mustAnswer && random() % 20 != 0)
            bits = test::calmAnswer(question);
        sheet.answer(place, bits);
        if (random() % 8 == 0)
            sheet.clear(random() % guidance.questions.size());
    }
    return sheet;
}

} // namespace

TEST_CASE("the guidance that ships keeps every law on every sheet") {
    const Proof proof = prove(shippedGuidance(), shippedTable());
    for (const BrokenLaw& broken : proof.broken)
        FAIL_CHECK(broken.law << ": " << broken.what);
    CHECK(proof.sheets.text().size() > 40);
}

TEST_CASE("law 1 catches an order of outcomes that is not the frozen one") {
    CHECK(brokenBy([](GuidanceFiles& files) {
              std::swap(files.logic["outcomes"][4], files.logic["outcomes"][5]);
          }).contains(1));
    CHECK(brokenBy([](GuidanceFiles& files) { files.logic["outcomes"][2]["urgency"] = "everyday"; }).contains(1));
    CHECK(brokenBy([](GuidanceFiles& files) { files.logic["outcomes"][4].erase("medical"); }).contains(1));
}

TEST_CASE("law 2 catches an answer that leads to less than the frozen table says") {
    CHECK(brokenBy([](GuidanceFiles& files) {
              rule(files, "O2", "o2-pulse")["when"] = {{"is", {{"U9", {"yes"}}}}};
          }).contains(2));
    CHECK(brokenBy([](GuidanceFiles& files) {
              rule(files, "O1", "o1-cancer-and-legs")["when"]["all"].push_back({{"is", {{"E7", {"no"}}}}});
          }).contains(2));
    CHECK(brokenBy([](GuidanceFiles& files) {
              named(files.logic["questions"], "E8")["asked_if"] = "plain";
          }).contains(2));
}

TEST_CASE("law 3 catches a not sure that is calmer than a no") {
    CHECK(brokenBy([](GuidanceFiles& files) {
              rule(files, "O2", "o2-fever")["when"] = {{"is", {{"U1", {"yes", "no"}}}}};
          }).contains(3));
}

TEST_CASE("law 4 catches a feeling or a choice of pages that changes the urgency") {
    CHECK(brokenBy([](GuidanceFiles& files) {
              named(files.logic["outcomes"], "O4")["rules"].push_back(
                  {{"id", "o4-extra"}, {"when", {{"is", {{"F1", {"worse"}}}}}}});
          }).contains(4));
    CHECK(brokenBy([](GuidanceFiles& files) {
              rule(files, "O1", "o1-saddle")["when"] = {{"all", {"plain", {{"is", {{"E1", {"yes", "not_sure"}}}}}}}};
          }).contains(4));
}

TEST_CASE("law 5 catches gentle advice while a warning sign has no answer") {
    CHECK(brokenBy([](GuidanceFiles& files) {
              files.logic["sex_advice"][2]["when"] = {{"any", {{{"outcome", {"O3", "O4"}}}, "strong-pain"}}};
          }).contains(5));
    CHECK(
        brokenBy([](GuidanceFiles& files) { named(files.logic["questions"], "U3").erase("must_answer"); }).contains(5));
    CHECK(brokenBy([](GuidanceFiles& files) {
              files.logic["sex_advice"][0]["when"] = {{"outcome", {"O1", "O1M"}}};
          }).contains(5));
}

TEST_CASE("law 6 catches an urgent outcome without the script of its cause") {
    CHECK(brokenBy([](GuidanceFiles& files) { rule(files, "O1", "o1-headache")["cause"] = "heart"; }).contains(6));
    CHECK(brokenBy([](GuidanceFiles& files) {
              named(named(files.logic["outcomes"], "O1")["causes"], "head")["text"] = "o1-heart";
          }).contains(6));
    CHECK(brokenBy([](GuidanceFiles& files) {
              named(files.logic["outcomes"], "O2")["texts"].push_back({{"id", "o2-head"}});
          }).contains(6));
}

TEST_CASE("law 7 catches lines that contradict each other, and safety cards that are dropped") {
    CHECK(brokenBy([](GuidanceFiles& files) {
              files.logic["lines"]["m13"]["m13-bend"] = {{"axis", "bend"}, {"way", "favour"}};
              files.logic["lines"]["a4"]["a4-bend"] = {{"axis", "bend"}, {"way", "avoid"}};
              files.logic["card_order"]["contradictions"] = nlohmann::json::array();
          }).empty()); // the earlier line stays alone, also where no order is given
    CHECK(brokenBy([](GuidanceFiles& files) { named(files.logic["cards"], "A12").erase("safety"); }).contains(7));
    CHECK(brokenBy([](GuidanceFiles& files) {
              files.logic["card_order"]["limits"].push_back({{"when", {{"outcome", {"O3"}}}}, {"drop", {"A10"}}});
          }).contains(7));
}

TEST_CASE("law 9 holds on every walk, and a judge that counts what is no longer asked is caught") {
    const Guidance guidance = shippedGuidance();
    Guidance forgetful = guidance; // asks everyone everything, so that old answers count
    for (Question& question : forgetful.questions)
        question.askedIf.reset();
    for (Part& part : forgetful.parts)
        part.askedIf.reset();
    std::mt19937 random(2026);
    int caught = 0;
    for (int walk = 0; walk < 2000; ++walk) {
        const Sheet sheet = walked(guidance, random);
        const Verdict final = judge(guidance, withoutUnasked(guidance, sheet));
        REQUIRE(judge(guidance, sheet) == final);
        caught += judge(forgetful, sheet).outcome != final.outcome;
    }
    CHECK(caught > 100);
}

TEST_CASE("law 10 catches what changes no verdict") {
    CHECK(brokenBy([](GuidanceFiles& files) {
              named(files.logic["outcomes"], "O2")["rules"].push_back(
                  {{"id", "o2-again"}, {"cause", "nerve"}, {"when", {{"is", {{"U8", {"spreading"}}}}}}});
          }).contains(10));
    CHECK(brokenBy([](GuidanceFiles& files) {
              named(files.logic["cards"], "A4")["when"] = {{"any", nlohmann::json::array()}};
          }).contains(10));
    CHECK(brokenBy([](GuidanceFiles& files) {
              named(files.logic["questions"], "B2")["options"].push_back("never");
          }).contains(10));
    CHECK(brokenBy([](GuidanceFiles& files) { files.logic["equal_options"].erase(0); }).contains(10));
    CHECK(brokenBy([](GuidanceFiles& files) {
              files.logic["equal_options"].push_back({{"question", "E7"}, {"options", {"yes", "no"}}});
          }).contains(10));
}
