// SPDX-License-Identifier: MIT
#include "codec/fhir_samples.h"

#include "codec/guidance_decoder.h"
#include "support/catch.h"
#include "support/sample_edition.h"

#include <fstream>

namespace bedside::test {

using namespace guidance;

namespace {

nlohmann::json jsonOf(const std::string& file) {
    return nlohmann::json::parse(std::ifstream(std::string(SOURCE_FOLDER "/content/back-pain-and-intimacy/") + file));
}

} // namespace

const Guidance& shipped() {
    static const Guidance guidance = [] {
        Faults faults;
        Guidance read = codec::readGuidance(jsonOf("guidance.json"), {"guidance.json", ""}, jsonOf("positions.json"),
                                            {"positions.json", ""}, faults);
        REQUIRE(faults.empty());
        return read;
    }();
    return guidance;
}

content::GuidanceText wordsFor(const Guidance& guidance) {
    content::GuidanceText words;
    for (const Part& part : guidance.parts)
        words.parts[part.id.text].title = part.id.text;
    for (const Question& question : guidance.questions) {
        content::QuestionText& text = words.questions[question.id.text];
        text.wording.ask = question.id.text + "?";
        text.none = "None of these";
        for (const std::string& option : question.options)
            text.options[option] = option;
    }
    return words;
}

Result<Json> questionnaireOf(const Guidance& guidance) {
    const content::Article article = sampleArticle();
    const content::GuidanceText words = wordsFor(guidance);
    return codec::questionnaireJson({article, guidance, words});
}

Json responseTo(const Guidance& guidance, const Sheet& sheet, bool hasPrivate) {
    const content::Article article = sampleArticle();
    const content::GuidanceText words = wordsFor(guidance);
    return *codec::responseJson({article, guidance, words}, sheet, {"2026-11-29", hasPrivate});
}

Sheet randomSheet(const Guidance& guidance, std::mt19937& random) {
    const auto below = [&](std::size_t end) { return static_cast<AnswerBits>(random() % end); };
    Sheet sheet(guidance.questions.size());
    const AnswerBits missing = below(8);
    const bool isCalm = below(3) > 0; // mostly the last option where an answer is needed, which is "no" in the guide
    for (std::size_t place = 0; place < guidance.questions.size(); ++place) {
        const Question& question = guidance.questions[place];
        const std::size_t options = question.options.size();
        if (below(16) < missing)
            continue;
        if (question.kind == QuestionKind::WholeNumber)
            sheet.answer(place, question.minimum + below(question.maximum - question.minimum + 1));
        else if (question.kind == QuestionKind::List)
            sheet.answer(place, below(std::size_t{1} << options));
        else
            sheet.answer(place, AnswerBits{1}
                                    << (isCalm && question.mustAnswer && below(32) > 0 ? options - 1 : below(options)));
    }
    return sheet;
}

const Json* itemNamed(const Json& parent, const std::string& linkId) {
    for (const Json& item : parent.at("item")) {
        if (item.at("linkId") == linkId)
            return &item;
        if (item.contains("item"))
            if (const Json* inner = itemNamed(item, linkId))
                return inner;
    }
    return nullptr;
}

} // namespace bedside::test
