// SPDX-License-Identifier: MIT
// How many verdicts a second one core gives, with all their reasons, over random sheets of the guidance.
//
// verdict_benchmark ARTICLE_FOLDER             prints verdicts a second
// verdict_benchmark ARTICLE_FOLDER --sheets    prints the sheets and what they lead to, as JSON
#include "benchmark/guidance_files.h"
#include "codec/answer_sheet.h"
#include "codec/verdict_encoder.h"
#include "guidance/judge.h"

#include <chrono>
#include <cstdio>
#include <iostream>
#include <random>

using namespace bedside;

namespace {

constexpr std::size_t sheetCount = 2'000;
constexpr unsigned mostWorry = 5; // of a sheet; at 0 there is no warning sign, and no question is left out

// The same on every run and machine: the draw is spelt out, for the library's distributions differ.
class Draw {
public:
    guidance::AnswerBits below(std::size_t bound) { return static_cast<guidance::AnswerBits>(m_random() % bound); }

    guidance::AnswerBits answer(const guidance::Question& question) {
        if (question.kind == guidance::QuestionKind::WholeNumber)
            return question.minimum + below(question.maximum - question.minimum + 1);
        if (question.kind == guidance::QuestionKind::List)
            return below(std::size_t{1} << question.options.size());
        return guidance::AnswerBits{1} << below(question.options.size());
    }

private:
    std::mt19937_64 m_random{20261123};
};

// What most people answer: nothing to tell, and at the start the first option.
std::optional<guidance::AnswerBits> calmest(const guidance::Question& question) {
    if (question.part == 0)
        return 1;
    if (!question.mustAnswer)
        return std::nullopt;
    for (std::size_t option = 0; option < question.options.size(); ++option)
        if (question.options[option] == "no" || question.options[option] == "not_pregnant")
            return guidance::AnswerBits{1} << option;
    return std::nullopt;
}

// By chance alone nearly every sheet would be an emergency: some warning sign of many would be ticked.
guidance::Sheet drawnSheet(const guidance::Guidance& guidance, Draw& draw) {
    guidance::Sheet sheet(guidance.questions.size());
    const guidance::AnswerBits worry = draw.below(mostWorry);
    for (std::size_t question = 0; question < guidance.questions.size(); ++question) {
        const guidance::Question& of = guidance.questions[question];
        const bool isCalm = draw.below(mostWorry * mostWorry) >= worry;
        if (const auto calm = calmest(of); calm && isCalm)
            sheet.answer(question, *calm);
        else if (worry == 0 || draw.below(mostWorry) > 0)
            sheet.answer(question, draw.answer(of));
    }
    return guidance::withoutUnasked(guidance, std::move(sheet));
}

void printSheets(const guidance::Guidance& guidance, const std::vector<guidance::Sheet>& sheets) {
    nlohmann::json all = nlohmann::json::array();
    for (const guidance::Sheet& sheet : sheets) {
        const nlohmann::json verdict = codec::verdictJson(guidance, sheet, guidance::judge(guidance, sheet));
        all.push_back({{"answers", codec::answersJson(guidance, sheet)}});
        for (const char* key : {"outcome", "also", "causes", "cards"})
            all.back()[key] = verdict.at(key);
    }
    std::cout << all.dump() << '\n';
}

double verdictsASecond(const guidance::Guidance& guidance, const std::vector<guidance::Sheet>& sheets) {
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::duration<double> enough{1};
    const Clock::time_point begin = Clock::now();
    std::size_t verdicts = 0;
    std::size_t reasons = 0;
    while (Clock::now() - begin < enough)
        for (const guidance::Sheet& sheet : sheets) {
            reasons += guidance::judge(guidance, sheet).because.size();
            ++verdicts;
        }
    const std::chrono::duration<double> passed = Clock::now() - begin;
    if (reasons < verdicts) // each verdict has one or more; asking keeps the work from being optimised away
        throw std::logic_error("a verdict had no reason");
    return static_cast<double>(verdicts) / passed.count();
}

} // namespace

int main(int count, char** values) {
    if (count < 2)
        return 2;
    const guidance::Guidance guidance = benchmark::readGuidanceFiles(values[1]).guidance;
    Draw draw;
    std::vector<guidance::Sheet> sheets;
    while (sheets.size() < sheetCount)
        sheets.push_back(drawnSheet(guidance, draw));
    if (count > 2 && std::string_view(values[2]) == "--sheets")
        printSheets(guidance, sheets);
    else
        std::printf("%.0f\n", verdictsASecond(guidance, sheets));
}
