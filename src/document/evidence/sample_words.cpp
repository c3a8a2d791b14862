// SPDX-License-Identifier: MIT
#include "document/evidence/sample_words.h"

#include <cmath>

namespace bedside::document {

namespace {

std::string counted(int count, const char* one, const char* many) {
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

} // namespace

std::string menAndWomen(const content::Sample& sample) {
    if (!sample.men || !sample.women)
        return {};
    if (*sample.women == 0)
        return counted(*sample.men, "man", "men");
    if (*sample.men == 0)
        return counted(*sample.women, "woman", "women");
    return counted(*sample.men, "man", "men") + " and " + counted(*sample.women, "woman", "women");
}

std::string peopleWords(const content::Sample& sample) {
    std::string words;
    if (sample.studies)
        words = counted(*sample.studies, "study", "studies");
    if (!sample.sampleSize)
        return words;
    words += (words.empty() ? "" : ", ") + counted(*sample.sampleSize, "person", "people");
    if (const std::string sexes = menAndWomen(sample); !sexes.empty())
        words += " (" + sexes + ")";
    return words;
}

const char* wordsFor(content::Condition condition) {
    switch (condition) {
    case content::Condition::BackPain:
        return "back pain";
    case content::Condition::LongTermBackPain:
        return "long-term back pain";
    case content::Condition::NewBackPain:
        return "new back pain";
    case content::Condition::Other:
        return "the illness that was studied";
    }
    return "";
}

std::string ageWords(const content::Sample& sample) {
    std::string words;
    if (sample.meanAge)
        words = "Their mean age was about " + std::to_string(std::lround(*sample.meanAge)) + ".";
    if (sample.youngest && sample.oldest)
        words += (words.empty() ? "" : " ") + std::string("The youngest was ") + std::to_string(*sample.youngest) +
                 ", the oldest " + std::to_string(*sample.oldest) + ".";
    return words;
}

} // namespace bedside::document
