// SPDX-License-Identifier: MIT
#include "document/evidence/study_fit.h"

#include "document/evidence/sample_words.h"
#include "guidance/evaluation.h"

#include <algorithm>

namespace bedside::document {

namespace {

using content::Condition;

// Fewer than one in five of the people: too few to speak for women.
constexpr int fewOf = 5;

constexpr ReaderAnswer answersThatTell[] = {
    {"P2", "me", &Reader::hasBackPain},
    {"P2", "me_with_clinician", &Reader::hasBackPain},
    {"H1", "yes", &Reader::painIsNew},
    {"H1", "no", &Reader::painIsOld},
    {"U7", "none_of_these", &Reader::isPregnant},
    {"U7", "sign", &Reader::isPregnant},
    {"U7", "not_sure_about_a_sign", &Reader::isPregnant},
    {"U7", "might_be", &Reader::isPregnant},
    {"C1", "M10", &Reader::gaveBirth},
    {"B4", "no_partner", &Reader::isAlone},
    {"B8", "solo", &Reader::isAlone},
};

/// True where the question's answer is, or has, the option.
bool isGiven(const ReaderAnswer& answer, const guidance::Guidance& guidance, const guidance::Sheet& sheet) {
    const auto question = std::ranges::find(guidance.questions, answer.question,
                                            [](const guidance::Question& each) { return each.id.text; });
    if (question == guidance.questions.end())
        return false;
    const auto& given = sheet[static_cast<std::size_t>(question - guidance.questions.begin())];
    return given && (*given & guidance::bitOf(*question, answer.option)) != 0;
}

bool hasFewWomen(const content::Sample& sample) {
    return sample.men && sample.women && *sample.women * fewOf < *sample.men + *sample.women;
}

} // namespace

std::span<const ReaderAnswer> readerAnswers() { return answersThatTell; }

Reader readerOf(const guidance::Guidance& guidance, const guidance::Sheet& sheet) {
    Reader reader;
    for (const ReaderAnswer& answer : answersThatTell)
        if (isGiven(answer, guidance, sheet))
            reader.*answer.tells = true;
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

std::string wordsFor(Difference difference, const content::Sample& sample, const content::Phrases& phrases) {
    switch (difference) {
    case Difference::NobodyHadBackPain:
        return phrases.nobodyHadBackPain;
    case Difference::OnlyLongTermPain:
        return phrases.onlyLongTermPain;
    case Difference::OnlyNewPain:
        return phrases.onlyNewPain;
    case Difference::FewWomen:
        return content::fill(phrases.fewWomen, {{"people", menAndWomen(sample, phrases)}});
    case Difference::PregnancyNotTold:
        return phrases.pregnancyNotTold;
    case Difference::OnlyCouples:
        return phrases.onlyCouples;
    }
    return {};
}

} // namespace bedside::document
