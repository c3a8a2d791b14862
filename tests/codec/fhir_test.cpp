// SPDX-License-Identifier: MIT
// The questionnaire and its response as FHIR resources: what they hold, and what they are not made of.
#include "codec/fhir_form.h"
#include "codec/fhir_samples.h"
#include "support/catch.h"
#include "support/sample_edition.h"
#include "support/small_guidance.h"

using namespace bedside;
using namespace bedside::guidance;
using namespace bedside::test;
using Catch::Matchers::Contains;

namespace {

std::vector<std::string> linkIds(const Json& parent) {
    std::vector<std::string> ids;
    for (const Json& item : parent.value("item", Json::array())) {
        ids.push_back(item.at("linkId"));
        const auto inner = linkIds(item);
        ids.insert(ids.end(), inner.begin(), inner.end());
    }
    return ids;
}

} // namespace

TEST_CASE("parts are groups, ids are linkIds, and coded options have a system") {
    const Json questionnaire = *questionnaireOf(smallGuidance());
    CHECK(linkIds(questionnaire) == std::vector<std::string>{"signs", "P1", "E1", "daily", "C1", "H2", "S5"});
    CHECK(questionnaire.at("resourceType") == "Questionnaire");
    CHECK(questionnaire.at("url") == "urn:bedside:sample:questionnaire");
    CHECK(questionnaire.at("version") == "0.9.1");
    CHECK(questionnaire.at("status") == "draft");
    CHECK(questionnaire.at("language") == "en");
    CHECK(itemNamed(questionnaire, "signs")->at("type") == "group");
    const Json& numbness = *itemNamed(questionnaire, "E1");
    CHECK(numbness.at("type") == "choice");
    CHECK(numbness.at("answerOption").at(1).at("valueCoding") ==
          Json{{"system", "urn:bedside:sample:answers"}, {"code", "E1.not_sure"}, {"display", "not_sure"}});
    const Json& told = *itemNamed(questionnaire, "C1");
    CHECK(told.at("repeats") == true);
    CHECK(told.at("answerOption").at(2).at("valueCoding").at("code") == "C1.none");
    const Json& pain = *itemNamed(questionnaire, "H2");
    CHECK(pain.at("type") == "integer");
    CHECK(pain.at("extension").at(1).at("valueInteger") == 10);
    CHECK(itemNamed(questionnaire, "S5")->at("enableWhen").at(0).at("answerCoding").at("code") == "P1.yes");
}

TEST_CASE("a question is put with the things it names") {
    Guidance guidance = smallGuidance();
    content::GuidanceText words = wordsFor(guidance);
    words.questions["E1"].wording = {"Do you have any of these?", {"A fever", "Shivers"}, "A note."};
    const content::Article article = sampleArticle();
    const Json questionnaire = *codec::questionnaireJson({article, guidance, words});
    CHECK(itemNamed(questionnaire, "E1")->at("text") == "Do you have any of these? A fever; Shivers");
}

TEST_CASE("a response holds what was answered, as what it is") {
    const Guidance guidance = smallGuidance();
    Sheet sheet(guidance.questions.size());
    sheet.answer(isAdult, 1);
    sheet.answer(hasNumbness, 4);
    sheet.answer(wasTold, 3);
    sheet.answer(painNow, 7);
    const Json response = responseTo(guidance, sheet);
    CHECK(response.at("questionnaire") == "urn:bedside:sample:questionnaire|0.9.1");
    CHECK(response.at("status") == "completed");
    CHECK(response.at("authored") == "2026-11-29");
    CHECK(linkIds(response) == std::vector<std::string>{"signs", "P1", "E1", "daily", "C1", "H2"});
    CHECK(itemNamed(response, "C1")->at("answer").size() == 2);
    CHECK(itemNamed(response, "H2")->at("answer") == Json::array({{{"valueInteger", 7}}}));
    sheet.answer(wasTold, 0);
    CHECK(itemNamed(responseTo(guidance, sheet), "C1")->at("answer").at(0).at("valueCoding").at("code") == "C1.none");
    CHECK(response.dump() == responseTo(
                                 guidance, sheet =
                                               [&] {
                                                   sheet.answer(wasTold, 3);
                                                   return sheet;
                                               }())
                                 .dump());
}

TEST_CASE("answers to what is not asked, and private ones without a yes, are absent") {
    const Guidance guidance = smallGuidance();
    Sheet sheet(guidance.questions.size());
    sheet.answer(isAdult, 2);
    sheet.answer(sexHurts, 1);
    CHECK(itemNamed(responseTo(guidance, sheet), "S5") == nullptr); // only asked of adults
    sheet.answer(isAdult, 1);
    CHECK(itemNamed(responseTo(guidance, sheet), "S5") != nullptr);
    CHECK(itemNamed(responseTo(guidance, sheet, false), "S5") == nullptr);
    CHECK(responseTo(guidance, sheet).at("status") == "in-progress"); // E1 has no answer
    CHECK_FALSE(responseTo(guidance, Sheet(guidance.questions.size())).contains("item"));
}

TEST_CASE("what is asked only because of a private answer stays away with it") {
    Guidance guidance = smallGuidance();
    Question after{{"S6"}, 1, QuestionKind::One, {"yes", "no"}, 0, 0, answerIs(sexHurts, 1), false, false};
    guidance.questions.push_back(after);
    Sheet sheet(guidance.questions.size());
    sheet.answer(isAdult, 1);
    sheet.answer(sexHurts, 1);
    sheet.answer(5, 1);
    CHECK(itemNamed(responseTo(guidance, sheet), "S6") != nullptr);
    CHECK(itemNamed(responseTo(guidance, sheet, false), "S6") == nullptr);
}

TEST_CASE("every response to the questionnaire that ships fits it") {
    const Json questionnaire = *questionnaireOf(shipped());
    std::mt19937 random(5);
    for (int run = 0; run < 100; ++run) {
        const Sheet sheet = randomSheet(shipped(), random);
        for (const bool hasPrivate : {true, false}) {
            const Json response = responseTo(shipped(), sheet, hasPrivate);
            const auto faults = responseFaults(response, questionnaire);
            if (!faults.empty())
                FAIL(faults.front());
            for (const char* question : {"B3", "B5", "B6"})
                if (!hasPrivate && response.contains("item") && itemNamed(response, question))
                    FAIL(question);
        }
    }
    SUCCEED("each fits");
}

TEST_CASE("what FHIR could not tell truly is refused by name") {
    const auto refusal = [](guidance::Condition condition) {
        Guidance guidance = smallGuidance();
        guidance.questions.back().askedIf = std::move(condition);
        const auto questionnaire = questionnaireOf(guidance);
        return questionnaire ? std::string("told") : describe(questionnaire.faults().front());
    };
    CHECK(refusal({SomethingUnanswered{}}) ==
          "S5: is asked on a condition that FHIR cannot say: it asks what is unanswered");
    CHECK_THAT(refusal({OutcomeIs{{0}}}), Contains("which outcome is shown"));
    CHECK(refusal({Any{}}) == "S5: is never asked");
    CHECK(refusal(answerIs(isAdult, 3)) == "told");
    Guidance twice = smallGuidance();
    twice.questions[1].id = {"daily"};
    CHECK(describe(questionnaireOf(twice).faults().front()) == "daily: is the id of two things");
    Guidance none = smallGuidance();
    none.questions[wasTold].options.push_back("none");
    CHECK_THAT(describe(questionnaireOf(none).faults().front()), Contains("C1: has an option"));
}
