// SPDX-License-Identifier: MIT
#include "compiler/language/reading_grade.h"
#include "compiler/translation/parity.h"
#include "compiler/two_languages.h"
#include "content/block.h"

using namespace bedside;
using test::right;
using test::TwoLanguages;

namespace {

std::string sectionWords(const content::Section& section) {
    std::string words = section.title;
    for (const content::Passage& passage : content::passages(section.blocks))
        words += " | " + passage.words;
    return words;
}

std::string differences(std::string_view english, std::string_view translated) {
    Faults faults;
    compiler::compareTexts(english, translated, "x", faults);
    std::string all;
    for (const Fault& fault : faults)
        all += fault.what + "\n";
    return all;
}

} // namespace

TEST_CASE("a translated text that is stamped is shown, without a notice") {
    TwoLanguages folder;
    folder.stamp();
    CHECK(sectionWords(folder.bed()) == "La cama | Acuéstese como quiera 2 noches.");
    CHECK(folder.spanish().edition.article.language == "es");
    CHECK(folder.spanish().edition.article.languageName == "Español");
}

TEST_CASE("English stands in for what is not translated, and says so in the other language") {
    TwoLanguages folder;
    folder.remove(std::string("a/es/") + right);
    folder.stamp();
    CHECK(sectionWords(folder.bed()) == "The right bed | Esto está en inglés. | Lie as you like for 2 nights.");
    CHECK(folder.spanish().edition.article.reviewNote == "Nadie. Nadie ha revisado. Algo está en inglés.");
    CHECK(folder.lines(folder.spanish().warnings)
              .find("a/es/sections/right-bed.md: English stands in for 1 of 1 texts: 1 not translated, 0 translated") !=
          std::string::npos);
}

TEST_CASE(
    "where the note on the review of the text is English again, that on the translation's own review still stands") {
    TwoLanguages folder;
    folder.stamp();
    folder.replace("a/en/article.json", "No clinician has read this.", "No clinician has read this yet.");
    CHECK(folder.spanish().edition.article.reviewNote ==
          "No clinician has read this yet. Nadie ha revisado. Esto está en inglés.");
}

TEST_CASE("English stands in for a text that was translated from another English text") {
    TwoLanguages folder;
    folder.stamp();
    folder.replace(std::string("a/en/") + right, "Lie ", "Sleep ");
    CHECK(sectionWords(folder.bed()) == "The right bed | Esto está en inglés. | Sleep as you like for 2 nights.");
    SECTION("and goes on to, however often the rest is stamped") {
        folder.stamp();
        CHECK(sectionWords(folder.bed()).starts_with("The right bed"));
    }
    SECTION("until somebody says that it was translated anew") {
        folder.stamp({right});
        CHECK(sectionWords(folder.bed()).starts_with("La cama"));
    }
}

TEST_CASE("a phrase around the content is trusted as other texts are") {
    TwoLanguages folder;
    folder.write("phrases/en.json", R"({"note": "Good to know", "wallet_call": "Call"})");
    folder.write("phrases/es.json", R"({"note": "Conviene saber", "wallet_call": "Llame"})");
    CHECK(folder.spanish().edition.phrases.walletCall == "Call"); // nobody stamped it
    folder.stamp();
    CHECK(folder.spanish().edition.phrases.walletCall == "Llame");
    folder.replace("phrases/en.json", "\"Call\"", "\"Call at once\"");
    CHECK(folder.spanish().edition.phrases.walletCall == "Call");
    CHECK(folder.spanish().edition.phrases.note == "Conviene saber");
    CHECK(folder.lines(folder.spanish().warnings)
              .find("phrases/es.json: English stands in for 1 of 2 texts: 0 not translated, 1 translated from") !=
          std::string::npos);
    folder.stamp({"phrases.json/wallet_call"});
    CHECK(folder.spanish().edition.phrases.walletCall == "Llame");
}

TEST_CASE("a text that nobody stamped is not trusted") {
    const TwoLanguages folder;
    CHECK(sectionWords(folder.bed()).starts_with("The right bed"));
}

TEST_CASE("an entry of a JSON file is translated by itself") {
    TwoLanguages folder;
    folder.write("a/es/glossary.json", R"({"disc-prolapse": {"word": "hernia de disco", "meaning": "Un disco."}})");
    folder.stamp();
    const auto terms = folder.spanish().edition.terms;
    const auto word = [&](const char* id) {
        for (const content::Term& term : terms)
            if (term.id.text == id)
                return term.word;
        return std::string();
    };
    CHECK(word("disc-prolapse") == "hernia de disco");
    CHECK(terms.size() == folder.compile().edition.terms.size());
}

TEST_CASE("a translation leans on the same claims and studies and gives the same numbers") {
    TwoLanguages folder;
    folder.replace(std::string("a/es/") + right, "2 noches [@monga1999]", "3 noches");
    folder.stamp();
    const std::string faults = folder.lines(folder.spanish().faults);
    INFO(faults);
    CHECK(faults.find("right-bed.md: lacks the link or citation '[@monga1999]' of the English text") !=
          std::string::npos);
    CHECK(faults.find("right-bed.md: lacks the number '2' of the English text") != std::string::npos);
    CHECK(faults.find("right-bed.md: has the number '3', and the English text has not") != std::string::npos);
}

TEST_CASE("texts are compared by what they lean on") {
    CHECK(differences("[A](claim:x) 1,200 people [@s].", "1.200 personas [@s], [b](claim:x).").empty());
    CHECK(differences("2.5 of 10,000", "2,5 de 10.000").empty());
    CHECK(differences("2.5 days", "25 días") == "lacks the number '2.5' of the English text\n"
                                                "has the number '25', and the English text has not\n");
    CHECK(differences("1. One\n2. Two", "- Uno\n- Dos").empty());
    CHECK(differences("Call ![](region:emergency).", "Llame.") ==
          "lacks the link or citation '](region:emergency)' of the English text\n");
    CHECK(differences("5 days", "٥ أيام") == "lacks the number '5' of the English text\n"
                                             "digits are 0 to 9 in every language, as on the keys of a phone\n");
}

TEST_CASE("what has no English beside it is a fault") {
    TwoLanguages folder;
    folder.write("a/es/glossary.json", R"({"nothing": {"word": "nada", "meaning": "Nada."}})");
    CHECK(folder.lines(folder.spanish().faults).find("a/es/glossary.json:/nothing: the English has no such text") !=
          std::string::npos);
}

TEST_CASE("a file that the English does not have, or has no more, is a fault") {
    TwoLanguages folder;
    folder.write("a/es/sections/withdrawn.md", "# Nada\n\n> [!KEY]\n> Nada.\n");
    CHECK(folder.lines(folder.spanish().faults).find("a/es/sections/withdrawn.md: the English has no such file") !=
          std::string::npos);
}

TEST_CASE("a check goes through every language") {
    TwoLanguages folder;
    CHECK(folder.run({"check"}) == 0);
    CHECK(folder.told.find("English stands in") != std::string::npos);
    folder.write("a/es/synonyms.json", "{");
    CHECK(folder.run({"check"}) == 1);
    CHECK(folder.told.find("a/es/synonyms.json") != std::string::npos);
}

TEST_CASE("stamping names what it cannot do") {
    TwoLanguages folder;
    CHECK(folder.run({"stamp", "--language", "fr"}) == 1);
    CHECK(folder.told.find("a/fr: is no language of this article") != std::string::npos);
    CHECK(folder.run({"stamp", "--language", "es", "sections/none.md"}) == 1);
    CHECK(folder.told.find("sections/none.md: is no translated text") != std::string::npos);
    CHECK(folder.run({"stamp", "--language", "en"}) == 2);
}

TEST_CASE("the syllables of Spanish words are counted as they are said") {
    const std::pair<const char*, int> words[] = {{"espalda", 3}, {"dolor", 2},   {"muy", 1},     {"día", 2},
                                                 {"guía", 2},    {"que", 1},     {"cuidado", 3}, {"veintiún", 2},
                                                 {"leer", 2},    {"cigüeña", 3}, {"y", 1},       {"ahora", 3}};
    for (const auto& [word, count] : words) {
        INFO(word);
        CHECK(compiler::spanishSyllables(word) == count);
    }
}

TEST_CASE("a language has the grade of its own formula, or none") {
    const auto spanish = compiler::wordage("El dolor pasa. Camine un poco cada día.", "es");
    CHECK(spanish == compiler::Wordage{2, 8, 15, 5});
    CHECK(compiler::readingGrade(spanish, "es") == Approx(0.7));
    CHECK_FALSE(compiler::readingGrade(compiler::wordage("ألم الظهر.", "ar"), "ar"));
}
