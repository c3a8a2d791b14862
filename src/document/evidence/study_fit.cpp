// SPDX-License-Identifier: MIT
#include "document/evidence/study_fit.h"

#include "document/evidence/sample_words.h"
#include "guidance/evaluation.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace bedside::document {

namespace {

using content::Condition;

// Fewer than one in five of the people: too few to speak for women.
constexpr int fewOf = 5;

/// True where the question's answer is, or has, one of the options.
bool answered(const guidance::Guidance& guidance, const guidance::Sheet& sheet, std::string_view id,
              std::initializer_list<std::string_view> options) {
    const auto question =
        std::ranges::find(guidance.questions, id, [](const guidance::Question& each) { return each.id.text; });
    if (question == guidance.questions.end())
        return false;
    const auto& answer = sheet[static_cast<std::size_t>(question - guidance.questions.begin())];
    return answer && std::ranges::any_of(options, [&](std::string_view option) {
               const guidance::AnswerBits bit = guidance::bitOf(*question, option);
               return (*answer & bit) != 0;
           });
}

bool hasFewWomen(const content::Sample& sample) {
    return sample.men && sample.women && *sample.women * fewOf < *sample.men + *sample.women;
}

} // namespace

Reader readerOf(const guidance::Guidance& guidance, const guidance::Sheet& sheet) {
    const auto says = [&](std::string_view question, std::initializer_list<std::string_view> options) {
        return answered(guidance, sheet, question, options);
    };
    Reader reader;
    reader.hasBackPain = says("P2", {"me", "me_with_clinician"});
    reader.painIsNew = says("H1", {"yes"});
    reader.painIsOld = says("H1", {"no"});
    reader.isPregnant = says("U7", {"none_of_these", "sign", "not_sure_about_a_sign", "might_be"});
    reader.gaveBirth = says("C1", {"M10"});
    reader.isAlone = says("B4", {"no_partner"}) || says("B8", {"solo"});
    return reader;
}

std::vector<Difference> differences(const Reader& reader, const content::Sample& sample) {
    std::vector<Difference> found;
    if (!sample.sampleSize)
        return found;
    if (reader.hasBackPain && sample.patients == 0)
        found.push_back(Difference::NobodyHadBackPain);
    if (reader.painIsNew && sample.condition == Condition::LongTermBackPain)
        found.push_back(Difference::OnlyLongTermPain);
    if (reader.painIsOld && sample.condition == Condition::NewBackPain)
        found.push_back(Difference::OnlyNewPain);
    if ((reader.isPregnant || reader.gaveBirth) && hasFewWomen(sample))
        found.push_back(Difference::FewWomen);
    else if (reader.isPregnant)
        found.push_back(Difference::PregnancyNotTold);
    if (reader.isAlone && sample.couples)
        found.push_back(Difference::OnlyCouples);
    return found;
}

std::string wordsFor(Difference difference, const content::Sample& sample) {
    switch (difference) {
    case Difference::NobodyHadBackPain:
        return "Nobody in this study had back pain. You do.";
    case Difference::OnlyLongTermPain:
        return "The people with pain had it for a long time. Yours is new.";
    case Difference::OnlyNewPain:
        return "The people with pain had it for a short time. Yours has lasted.";
    case Difference::FewWomen:
        return "This study had " + menAndWomen(sample) + ". It may not fit your body now or after a birth.";
    case Difference::PregnancyNotTold:
        return "You are pregnant, or may be. We do not know if anyone in this study was.";
    case Difference::OnlyCouples:
        return "All of them were couples of a man and a woman. You have no partner now, or move on your own.";
    }
    return {};
}

} // namespace bedside::document
