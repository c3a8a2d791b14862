// SPDX-License-Identifier: MIT
#include "compiler/language/reading_grade.h"

#include "compiler/language/letters.h"
#include "compiler/language/sentence.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>

namespace bedside::compiler {

namespace {

bool isVowel(char c) { return View{"aeiouy"}.find(c) != View::npos; }
bool isOneOf(char c, View letters) { return letters.find(c) != View::npos; }

// Words, whole, that the rules get wrong.
constexpr std::array<std::pair<View, int>, 37> exceptions{{
    {"every", 2},   {"business", 2},  {"maybe", 2},  {"recipe", 3},  {"anyone", 3},  {"everyone", 3},  {"people", 2},
    {"beyond", 2},  {"area", 3},      {"areas", 3},  {"idea", 3},    {"ideas", 3},   {"real", 1},      {"really", 2},
    {"reality", 4}, {"react", 2},     {"create", 2}, {"creates", 2}, {"created", 3}, {"fluid", 2},     {"ruin", 2},
    {"poem", 2},    {"aches", 1},     {"ache", 1},   {"genuine", 3}, {"evening", 2}, {"something", 2}, {"friend", 1},
    {"friends", 1}, {"toes", 1},      {"video", 3},  {"eye", 1},     {"eyes", 1},    {"aren't", 1},    {"ideal", 3},
    {"theatre", 3}, {"tiredness", 2},
}};

// Beginnings whose last vowel is silent before a consonant: "some-times", "ev(e)ry-thing", "guide-line".
constexpr std::array<View, 17> mutedBeginnings{"some",  "every", "where", "more",  "home", "life",
                                               "time",  "make",  "care",  "side",  "love", "like",
                                               "guide", "move",  "wide",  "there", "base"};

// Endings before which an e is silent: "safe-ly", "pain-ful" has none, "use-less".
constexpr std::array<View, 6> mutingEndings{"ly", "less", "ness", "ful", "fully", "ment"};

// Whether `pattern` stands somewhere in the word behind a letter that is one of, or none of, `before`.
bool standsAfter(View word, View pattern, View before, bool among) {
    for (std::size_t at = word.find(pattern); at != View::npos; at = word.find(pattern, at + 1))
        if (at > 0 && isOneOf(word[at - 1], before) == among)
            return true;
    return false;
}

// Returns the vowel groups. A y between vowels is a consonant ("stay-ing", "lay-er"), and so is one at the front.
int vowelGroups(View word) {
    int groups = 0;
    bool inside = false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool nextIsVowel = i + 1 < word.size() && isVowel(word[i + 1]);
        const bool consonantY = word[i] == 'y' && nextIsVowel && (i == 0 || isVowel(word[i - 1]));
        const bool vowel = isVowel(word[i]) && !consonantY;
        groups += vowel && !inside ? 1 : 0;
        inside = vowel;
    }
    return groups;
}

// Returns how many of the groups are a silent e at the end: "take", "takes", "walked"; not "table", "boxes", "wanted".
int silentEndings(View word) {
    const std::size_t size = word.size();
    const auto consonantBefore = [&](std::size_t fromEnd) {
        return size > fromEnd && !isVowel(word[size - fromEnd - 1]);
    };
    const auto letter = [&](std::size_t fromEnd) { return word[size - fromEnd - 1]; };
    if (word.ends_with("e") && consonantBefore(1))
        return letter(1) == 'l' && consonantBefore(2) ? 0 : 1;
    if (word.ends_with("es") && consonantBefore(2)) {
        const bool hissing = isOneOf(letter(2), "szxcg") || word.ends_with("ches") || word.ends_with("shes");
        return hissing || (letter(2) == 'l' && consonantBefore(3)) ? 0 : 1;
    }
    if (word.ends_with("ed") && consonantBefore(2)) {
        const bool syllabic = letter(2) == 'l' && consonantBefore(3) && !isOneOf(letter(3), "lrw");
        return isOneOf(letter(2), "td") || syllabic ? 0 : 1;
    }
    return 0;
}

// Returns how many of the groups are a silent e inside: "safely", "useful", "sometimes", "movement".
int silentInside(View word) {
    for (const View ending : mutingEndings) {
        if (!word.ends_with(ending) || word.size() < ending.size() + 3)
            continue;
        const View stem = word.substr(0, word.size() - ending.size());
        if (ending == "ment" && (stem.ends_with("ple") || stem.ends_with("ele") || stem.ends_with("ce")))
            return 0; // supplement, element, cement
        if (stem.back() == 'e' && !isVowel(stem[stem.size() - 2]))
            return 1;
    }
    for (const View beginning : mutedBeginnings)
        if (word.starts_with(beginning) && word.size() > beginning.size() + 2 && !isVowel(word[beginning.size()]) &&
            word[beginning.size()] != 'r')
            return 1;
    return 0;
}

// Returns how many groups hold two syllables: "sex-u-al", "di-et", "me-di-um", "be-ing", "a-re-a".
int splitGroups(View word) {
    int more = 0;
    more += standsAfter(word, "ual", "qg", false) || standsAfter(word, "uat", "q", false) ? 1 : 0;
    more += standsAfter(word, "uous", "", false) ? 1 : 0;
    more += standsAfter(word, "iat", "", false) ? 1 : 0;
    more += standsAfter(word, "iag", "r", false) || word.ends_with("iable") || word.ends_with("iary") ? 1 : 0;
    more += standsAfter(word, "iet", "", false) || standsAfter(word, "ien", "tcr", false) ? 1 : 0;
    more += word.starts_with("scien") || standsAfter(word, "rience", "", false) ? 1 : 0;
    more += standsAfter(word, "ial", "ct", false) || standsAfter(word, "ian", "ct", false) ? 1 : 0;
    more += standsAfter(word, "ium", "", false) ? 1 : 0;
    more += standsAfter(word, "io", "drbp", true) || word.starts_with("previou") || word.starts_with("physio") ||
                    word.starts_with("osteo") || word.starts_with("viol")
                ? 1
                : 0;
    more += word.starts_with("reac") && !word.starts_with("reach") ? 1 : 0;
    more += word.size() > 4 && (word.ends_with("ier") || word.ends_with("iest")) ? 1 : 0;
    more += word.ends_with("ism") || word.ends_with("asm") || word.ends_with("isms") || word.ends_with("asms") ||
                    word.ends_with("ysm")
                ? 1
                : 0;
    more += word.ends_with("ing") && word.size() > 4 && isVowel(word[word.size() - 4]) &&
                    !(word[word.size() - 4] == 'y' && isVowel(word[word.size() - 5]))
                ? 1
                : 0;
    // "didn't" has a syllable without a vowel, "don't" has not.
    more += word.ends_with("dnt") || word.ends_with("snt") ? 1 : 0;
    return more;
}

// `part` is lower-case letters, digits and apostrophes.
int partSyllables(View part) {
    const auto digits = static_cast<int>(std::ranges::count_if(part, isDigit));
    std::string word;
    std::ranges::copy_if(part, std::back_inserter(word), isLower);
    if (word.empty())
        return digits;
    for (const auto& [exception, count] : exceptions)
        if (part == exception)
            return count;
    if (vowelGroups(word) == 0 && word.size() <= 4 && part.find('\'') == View::npos)
        return digits + static_cast<int>(word.size()); // letters that are spelled out, such as NHS
    const int count = vowelGroups(word) - silentEndings(word) - silentInside(word) + splitGroups(word);
    return digits + std::max(1, count);
}

// Capitals alone are spelled out, such as MRI; longer ones, such as NICE, are spoken.
bool isSpelled(View word) {
    const auto letters = std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; });
    return letters <= 3 && letters > 1 && std::ranges::none_of(word, isLower) && std::ranges::none_of(word, isDigit);
}

} // namespace

int syllables(View word) {
    const bool spelled = isSpelled(word);
    int count = 0;
    for (const Token& part : tokens(word)) // which part at hyphens and drop punctuation
        count += spelled ? static_cast<int>(part.text.size()) : partSyllables(part.text);
    return std::max(1, count);
}

} // namespace bedside::compiler
