// SPDX-License-Identifier: MIT
#include "compiler/language/reading_grade.h"
#include "support/catch.h"

#include <iomanip>
#include <sstream>

using namespace bedside::compiler;

namespace {

// Words with the syllables that a dictionary gives them.
constexpr const char* dictionary = R"(
the 1 a 1 be 1 people 2 table 2 muscle 2 muscles 2 whole 1 takes 1 eases 2 changes 2 boxes 2 pieces 2 walked 1
wanted 2 handled 2 called 1 tried 1 needed 2 social 2 diagnosis 4 anxiety 4 quiet 2 science 2 diet 2 create 2 area 3
idea 3 being 2 trying 2 staying 2 period 3 nation 2 question 2 previous 3 serious 3 anxious 2 medium 3 sexual 3
usually 4 sexually 4 equal 2 guard 1 language 2 evaluate 4 continue 3 fruit 1 easier 3 easiest 3 patient 2 society 4
experience 4 friend 1 material 4 physician 3 trial 2 special 2 marriage 2 associated 5 opioid 3 region 2 million 2
behaviour 3 spasm 2 orgasm 3 sometimes 2 someone 2 therefore 2 movement 2 statement 2 careful 2 carefully 3 safely 2
useful 2 useless 2 painless 2 outside 2 every 2 everything 3 business 2 women 2 because 2 guideline 2 medicine 3
disease 2 physiotherapist 6 position 3 pillow 2 between 2 intimacy 4 certainty 3 evidence 3 review 2 surveys 2
emergency 4 ambulance 3 numbness 2 bladder 2 genital 3 antidepressant 5 erection 3 osteoporosis 6 pregnancy 3
treatment 2 believed 2 nobody 3 comfortable 4 gentle 2 gently 2 rely 2 family 3 only 2 eye 1 player 2 heart 1
supplement 3 element 3 agreement 3 closeness 2 opposite 3 lumbar 2 vertebrae 3 sciatica 4 prolapse 2 flexion 2
extension 3 aneurysm 4 inflammation 4 ibuprofen 4 steroid 2 menopause 3 clinician 3
didn't 2 don't 1 isn't 2 doesn't 2 can't 1 it's 1 you’re 1 low-back 2 medium-firm 4 and/or 2
NHS 3 MRI 3 NICE 1 45 2 2018 4 (pain), 1 “people.” 2
)";

std::string printed(std::string_view text) {
    std::ostringstream stream;
    stream << std::fixed << std::setprecision(1) << readingGrade(wordage(text));
    return stream.str();
}

} // namespace

TEST_CASE("syllables agree with the dictionary") {
    std::istringstream stream(dictionary);
    std::string word;
    int count = 0;
    while (stream >> word >> count) {
        INFO(word);
        CHECK(syllables(word) == count);
    }
}

TEST_CASE("no word has fewer than one syllable") {
    CHECK(syllables("") == 1);
    CHECK(syllables("–") == 1);
    CHECK(syllables("'") == 1);
}

TEST_CASE("a text is counted by sentences, words and syllables") {
    // 2 sentences; 3 + 4 words; The cat sat = 3, Nobody tested sex yet = 3 + 2 + 1 + 1
    CHECK(wordage("The cat sat. Nobody tested sex yet.") == Wordage{2, 7, 10, 4});
    CHECK(wordage("") == Wordage{});
    CHECK(wordage("– …") == Wordage{});
    CHECK(wordage("One.") + wordage("Two words.") == Wordage{2, 3, 3, 2});
}

TEST_CASE("the grade is the one worked out by hand") {
    // 5 words of one syllable: 0.39 * 5 + 11.8 * 1 - 15.59 = 1.95 + 11.8 - 15.59 = -1.84
    CHECK(printed("The cat sat on mats.") == "-1.8");
    // 9 words: This(1) guide(1) helps(1) you(1) talk(1) about(2) pain(1) and(1) intimacy(4) = 13
    // 0.39 * 9 + 11.8 * 13 / 9 - 15.59 = 3.51 + 17.0444 - 15.59 = 4.9644
    CHECK(printed("This guide helps you talk about pain and intimacy.") == "5.0");
    // 2 sentences, 8 words; Physiotherapists(6) recommend(3) individual(5) rehabilitation(6). Evidence(3) remains(2)
    // exceedingly(4) limited(3) = 32; 0.39 * 4 + 11.8 * 4 - 15.59 = 33.17
    CHECK(printed("Physiotherapists recommend individual rehabilitation. Evidence remains exceedingly limited.") ==
          "33.2");
}

TEST_CASE("a text without words has the grade 0") { CHECK(readingGrade({}) == 0); }
