// SPDX-License-Identifier: MIT
#include "document/evidence/sample_words.h"

#include <cmath>

namespace bedside::document {

std::string countedAs(const content::PluralPhrase& phrase, int count, content::PlaceValues values) {
    return content::counted(phrase, static_cast<std::size_t>(count), values);
}

std::string menAndWomen(const content::Sample& sample, const content::Phrases& phrases) {
    if (!sample.men || !sample.women)
        return {};
    const std::string men = countedAs(phrases.menCounted, *sample.men);
    const std::string women = countedAs(phrases.womenCounted, *sample.women);
    if (*sample.women == 0)
        return men;
    if (*sample.men == 0)
        return women;
    return content::fill(phrases.menAndWomen, {{"men", men}, {"women", women}});
}

std::string peopleWords(const content::Sample& sample, const content::Phrases& phrases) {
    const std::string studies = sample.studies ? countedAs(phrases.studiesCounted, *sample.studies) : std::string();
    if (!sample.sampleSize)
        return studies;
    std::string people = countedAs(phrases.peopleCounted, *sample.sampleSize);
    if (const std::string sexes = menAndWomen(sample, phrases); !sexes.empty())
        people = content::fill(phrases.peopleAndSexes, {{"people", people}, {"sexes", sexes}});
    return studies.empty() ? people
                           : content::fill(phrases.studiesAndPeople, {{"studies", studies}, {"people", people}});
}

const std::string& wordsFor(content::Condition condition, const content::Phrases& phrases) {
    switch (condition) {
    case content::Condition::BackPain:
        return phrases.conditionBackPain;
    case content::Condition::LongTermBackPain:
        return phrases.conditionLongTerm;
    case content::Condition::NewBackPain:
        return phrases.conditionNew;
    case content::Condition::Other:
        return phrases.conditionOther;
    }
    return phrases.conditionOther;
}

std::string ageWords(const content::Sample& sample, const content::Phrases& phrases) {
    std::string words;
    if (sample.meanAge)
        words = content::fill(phrases.meanAge, {{"age", std::to_string(std::lround(*sample.meanAge))}});
    if (sample.youngest && sample.oldest)
        words += (words.empty() ? "" : " ") +
                 content::fill(phrases.ageRange, {{"youngest", std::to_string(*sample.youngest)},
                                                  {"oldest", std::to_string(*sample.oldest)}});
    return words;
}

} // namespace bedside::document
