// SPDX-License-Identifier: MIT
#include "compiler/language/sentence.h"
#include "support/catch.h"

using namespace bedside::compiler;

namespace {

// Returns the sentences with a bar between them.
std::string split(std::string_view text) {
    std::string all;
    for (const Stretch& stretch : sentences(text))
        all.append(all.empty() ? "" : " | ").append(text.substr(stretch.begin, stretch.end - stretch.begin));
    return all;
}

std::string wordsOf(std::string_view text) {
    std::string all;
    for (const std::string_view word : words(text))
        all.append(all.empty() ? "" : "|").append(word);
    return all;
}

bool found(std::string_view phrase, std::string_view text) {
    return phrasePosition(tokens(text), tokens(phrase)) != std::string::npos;
}

} // namespace

TEST_CASE("a full stop, a question mark and an exclamation mark end a sentence") {
    CHECK(split("It helps. Does it? Yes! So be it.") == "It helps. | Does it? | Yes! | So be it.");
    CHECK(split("  One sentence without a mark ") == "One sentence without a mark");
    CHECK(split("").empty());
    CHECK(split(" \n ").empty());
}

TEST_CASE("closing quotes and brackets belong to the sentence before them") {
    CHECK(split("He said \"stop.\" Then he left. (It hurt.) \"Why?\" she asked.") ==
          "He said \"stop.\" | Then he left. | (It hurt.) | \"Why?\" she asked.");
    CHECK(split("He said “stop.” ‘Now’ it is.") == "He said “stop.” | ‘Now’ it is.");
    CHECK(split("Try \"Does it help?\" to find out.") == "Try \"Does it help?\" to find out.");
}

TEST_CASE("abbreviations do not end a sentence") {
    for (const char* one :
         {"Use a pillow, e.g. Ann's, at night.", "Some (i.e. Most) do.", "Ask Dr. Lee or Mrs. Park.",
          "It is vs. Placebo here.", "St. George's is far.", "Take approx. 5 steps.", "See Prof. Jones."})
        CHECK(split(one) == one);
    CHECK(split("Pillows, rugs, etc. Then rest.") == "Pillows, rugs, etc. | Then rest.");
    CHECK(split("Wake at 7 a.m. Get up slowly.") == "Wake at 7 a.m. | Get up slowly.");
    CHECK(split("Wake at 7 a.m. and rest.") == "Wake at 7 a.m. and rest.");
    CHECK(split("People with MS. They rest.") == "People with MS. | They rest.");
}

TEST_CASE("No. is an abbreviation before a number and an answer elsewhere") {
    CHECK(split("See No. 5 and Fig. 2 there.") == "See No. 5 and Fig. 2 there.");
    CHECK(split("Is it tested? No. Nobody did.") == "Is it tested? | No. | Nobody did.");
    CHECK(split("Is it common? No. 3 of 45 said so.") == "Is it common? | No. | 3 of 45 said so.");
    CHECK(split("Monga et al. 1999 asked.") == "Monga et al. 1999 asked.");
}

TEST_CASE("decimal points, addresses and dates do not end a sentence") {
    for (const char* one : {"Grade 3.5 of 7.25 is fine.", "See nhs.uk and 10.1007/s00586-014-3626-y now.",
                            "Version 1.0.0 is out.", "Take .5 of it."})
        CHECK(split(one) == one);
    CHECK(split("They were under 18. 29 of 45 said so.") == "They were under 18. | 29 of 45 said so.");
}

TEST_CASE("initials do not end a sentence, single letters after small words do") {
    CHECK(split("J. Smith and Ian B. Jones wrote it.") == "J. Smith and Ian B. Jones wrote it.");
    CHECK(split("J.B. Smith wrote it.") == "J.B. Smith wrote it.");
    CHECK(split("Get enough vitamin D. It helps bones.") == "Get enough vitamin D. | It helps bones.");
    CHECK(split("By Tan G and Grabois M. \"Positions\".") == "By Tan G and Grabois M. | \"Positions\".");
}

TEST_CASE("dots that trail off end a sentence only before a new one") {
    CHECK(split("Well... maybe.") == "Well... maybe.");
    CHECK(split("Well... Maybe.") == "Well... | Maybe.");
    CHECK(split("Well… Maybe.") == "Well… | Maybe.");
}

TEST_CASE("a sentence may open with a letter beyond ASCII, and spaces may be of any kind") {
    CHECK(split("It ends. Čakota began.") == "It ends. | Čakota began.");
    CHECK(split("One.\nTwo.\xC2\xA0Three.") == "One. | Two. | Three.");
}

TEST_CASE("words stand between spaces and hold a letter or digit") {
    CHECK(wordsOf("A low-back pain – and/or 5 % (so?) é") == "A|low-back|pain|and/or|5|(so?)|é");
    CHECK(wordsOf("one\xC2\xA0two\nthree") == "one|two|three");
    CHECK(wordsOf(" – … “” ").empty());
}

TEST_CASE("phrases are found as whole words, whatever the case and punctuation") {
    CHECK(found("cures", "It CURES pain."));
    CHECK(found("will heal", "You will\n heal, soon."));
    CHECK(found("pain-free", "a pain free life"));
    CHECK(found("it's safe", "it’s safe"));
    CHECK(found("cures", "a “cures” ‘cures’ claim"));
    CHECK_FALSE(found("cure", "It cures pain."));
    CHECK_FALSE(found("cures", "secures"));
    CHECK_FALSE(found("will heal", "will it heal"));
    CHECK_FALSE(found("100 %", "100 people"));
    CHECK(found("100 %", "100% of people"));
    CHECK_FALSE(found("", "words"));
}

TEST_CASE("a found phrase knows where it stands") {
    CHECK(phrasePosition(tokens("It never Cures pain"), tokens("cures PAIN")) == 9);
}

TEST_CASE("any stretch of white space becomes one space") { CHECK(singleSpaced(" a \n\t b ") == "a b"); }
