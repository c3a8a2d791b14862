// SPDX-License-Identifier: MIT
// The skip logic of the questionnaire asks what the guidance asks, and the checks of these tests can fail.
#include "codec/answer_sheet.h"
#include "codec/fhir_form.h"
#include "codec/fhir_samples.h"
#include "guidance/judge.h"
#include "guidance/random_guidance.h"
#include "support/catch.h"
#include "support/small_guidance.h"

using namespace bedside;
using namespace bedside::guidance;
using namespace bedside::test;

namespace {

/// Returns the sheet as a record system holds it, unasked answers and all.
FormAnswers formAnswers(const Guidance& guidance, const Sheet& sheet) {
    FormAnswers answers;
    const auto coding = [](const Question& question, const std::string& option) {
        return Json{{"system", "urn:bedside:sample:answers"}, {"code", question.id.text + "." + option}};
    };
    for (std::size_t place = 0; place < guidance.questions.size(); ++place) {
        const Question& question = guidance.questions[place];
        if (!sheet[place])
            continue;
        auto& given = answers[question.id.text];
        if (question.kind == QuestionKind::WholeNumber)
            given.push_back(*sheet[place]);
        for (std::size_t option = 0; option < question.options.size(); ++option)
            if ((*sheet[place] >> option & 1) != 0)
                given.push_back(coding(question, question.options[option]));
        if (given.empty())
            given.push_back(coding(question, "none"));
    }
    return answers;
}

std::set<std::string> askedBy(const Guidance& guidance, const Sheet& sheet) {
    std::set<std::string> asked;
    const QuestionSet places = askedQuestions(guidance, sheet);
    for (std::size_t place = 0; place < guidance.questions.size(); ++place)
        if (places[place])
            asked.insert(guidance.questions[place].id.text);
    return asked;
}

/// Fails where the questionnaire asks anything else than the guidance for sheets made by chance. Returns all that was
/// asked of one of them.
std::set<std::string> compare(const Guidance& guidance, const Json& questionnaire, unsigned seed, int sheets) {
    const FormReader reader(questionnaire);
    std::mt19937 random(seed);
    std::set<std::string> all;
    for (int run = 0; run < sheets; ++run) {
        const Sheet sheet = randomSheet(guidance, random);
        const std::set<std::string> asked = askedBy(guidance, sheet);
        all.insert(asked.begin(), asked.end());
        if (reader.asked(formAnswers(guidance, sheet)) != asked)
            FAIL("seed " << seed << ", sheet " << run << ": " << codec::answersJson(guidance, sheet).dump());
    }
    return all;
}

/// A guidance by chance, and two more questions on conditions three deep.
Guidance deepGuidance(unsigned seed) {
    Guidance guidance = randomGuidance(seed);
    const guidance::Condition plain{FactHolds{0}};
    const guidance::Condition other{FactHolds{1}};
    const guidance::Condition outcome{OutcomeHolds{seed % 3}};
    Question deep{{"deep"}, 1, QuestionKind::One, {"yes", "no"}, 0, 0, {}, false, false};
    deep.askedIf = guidance::Condition{Any{{plain, {Not{{other}}}, {All{{{Surely{{other}}}, {Not{{outcome}}}}}}}}};
    const std::size_t place = guidance.questions.size();
    guidance.questions.push_back(deep);
    deep.id = {"deeper"};
    deep.askedIf =
        guidance::Condition{All{{{Not{{{Surely{{outcome}}}}}}, {Not{{{All{{plain, answerIs(place, 1)}}}}}}}}};
    guidance.questions.push_back(deep);
    return guidance;
}

} // namespace

TEST_CASE("the questionnaire that ships asks what the guidance asks, for every sheet that was tried") {
    const auto questionnaire = questionnaireOf(shipped());
    REQUIRE(questionnaire);
    CHECK(questionnaireFaults(*questionnaire).empty());
    CHECK(compare(shipped(), *questionnaire, 1, 4'000).size() == shipped().questions.size());
}

TEST_CASE("a questionnaire of conditions by chance asks what they ask, or is refused") {
    int told = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Guidance guidance = deepGuidance(seed);
        const auto questionnaire = questionnaireOf(guidance);
        if (!questionnaire) {
            const std::string why = questionnaire.faults().front().what;
            CHECK((why.find("unanswered") != std::string::npos || why.find("never asked") != std::string::npos));
            continue;
        }
        ++told;
        CHECK(questionnaireFaults(*questionnaire).empty());
        compare(guidance, *questionnaire, seed, 40);
    }
    CHECK(told > 100);
}

TEST_CASE("the reader of the tests sees a questionnaire that asks too much or too little") {
    Json questionnaire = *questionnaireOf(shipped());
    const Sheet none(shipped().questions.size());
    const FormReader whole(questionnaire);
    CHECK(whole.asked({}) == askedBy(shipped(), none));
    for (Json& part : questionnaire["item"])
        part.erase("enableWhen");
    std::mt19937 random(3);
    int differ = 0;
    const FormReader broken(questionnaire);
    for (int run = 0; run < 200; ++run) {
        const Sheet sheet = randomSheet(shipped(), random);
        differ += broken.asked(formAnswers(shipped(), sheet)) != askedBy(shipped(), sheet) ? 1 : 0;
    }
    CHECK(differ > 0);
}

TEST_CASE("the checks of the tests find broken questionnaires") {
    const Json whole = *questionnaireOf(smallGuidance());
    REQUIRE(questionnaireFaults(whole).empty());
    const auto faults = [&](auto damage) {
        Json broken = whole;
        damage(broken["item"][1]["item"]); // C1, H2 and S5
        const auto found = questionnaireFaults(broken);
        return found.empty() ? std::string("none") : found.front();
    };
    CHECK(faults([](Json& items) { items[0]["linkId"] = "H2"; }) == "H2: stands twice");
    CHECK(faults([](Json& items) { items[2]["enableWhen"][0]["question"] = "gone"; }) ==
          "S5: enableWhen names no question");
    CHECK(faults([](Json& items) { items[2]["enableWhen"][0]["question"] = "signs"; }) ==
          "S5: enableWhen names no question");
    CHECK(faults([](Json& items) { items[2]["enableWhen"][0]["answerInteger"] = 1; }) ==
          "S5: not one answer[x] in enableWhen");
    CHECK(faults([](Json& items) { items[2]["enableWhen"][0]["answerCoding"]["code"] = "P1.maybe"; }) ==
          "S5: enableWhen names no option");
    CHECK(faults([](Json& items) { items[2]["enableWhen"].push_back(Json(items[2]["enableWhen"][0])); }) ==
          "S5: no enableBehavior");
    CHECK(faults([](Json& items) { items[0]["answerOption"][0]["valueCoding"].erase("system"); }) ==
          "C1: an option without a system");
    CHECK(faults([](Json& items) { items[0]["answerOption"][1]["valueCoding"]["code"] = "C1.M1"; }) ==
          "C1: an option stands twice");
}

TEST_CASE("the checks of the tests find broken responses") {
    const Guidance guidance = smallGuidance();
    const Json questionnaire = *questionnaireOf(guidance);
    Sheet sheet(guidance.questions.size());
    sheet.answer(isAdult, 1);
    sheet.answer(painNow, 7);
    sheet.answer(sexHurts, 1);
    const Json whole = responseTo(guidance, sheet);
    REQUIRE(responseFaults(whole, questionnaire).empty());
    const auto faults = [&](auto damage) {
        Json broken = whole;
        damage(broken["item"]);
        const auto found = responseFaults(broken, questionnaire);
        return found.empty() ? std::string("none") : found.front();
    };
    CHECK(faults([](Json& items) { items[1]["item"][0]["answer"][0]["valueString"] = "7"; }) ==
          "H2: not one answer[x]");
    CHECK(faults([](Json& items) {
              items[1]["item"][0]["answer"][0] = {{"valueString", "7"}};
          }) == "H2: is no answer to it");
    CHECK(faults([](Json& items) {
              items[1]["item"][0]["answer"].push_back({{"valueInteger", 2}});
          }) == "H2: takes one answer");
    CHECK(faults([](Json& items) { items[1]["item"][0]["answer"] = Json::array(); }) == "H2: has no answer");
    CHECK(faults([](Json& items) { items[0]["item"][0]["answer"][0]["valueCoding"]["code"] = "P1.no"; }) ==
          "S5: was not asked");
    CHECK(faults([](Json& items) { items[1]["item"][0]["linkId"] = "H9"; }) == "H9: is not in this place");
}
