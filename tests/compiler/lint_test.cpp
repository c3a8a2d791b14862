// SPDX-License-Identifier: MIT
#include "compiler/content_folder.h"

using bedside::test::ContentFolder;
using bedside::test::faultsOf;
using bedside::test::inRightBed;

namespace {

std::string manyWords(int count) {
    std::string sentence = "A";
    for (int i = 1; i < count; ++i)
        sentence += " bed";
    return sentence + ".";
}

// Whether the only fault is about a number, in that line.
bool refusesNumber(const std::string& faults, int line) {
    return faults.starts_with(inRightBed + std::to_string(line) + ": a number needs a claim with studies") &&
           std::count(faults.begin(), faults.end(), '\n') == 1;
}

} // namespace

TEST_CASE("the sample content has no faults") { CHECK(ContentFolder().faults().empty()); }

TEST_CASE("a sentence has 25 words at the most") {
    CHECK(faultsOf(manyWords(25)).empty());
    CHECK(faultsOf("One.\n" + manyWords(26))
              .starts_with(inRightBed + "7: a sentence has 25 words at the most, and this has 26: "));
    CHECK(faultsOf("## " + manyWords(26)).starts_with(inRightBed + "6: a sentence has 25 words"));
    CHECK(faultsOf("| a |\n|---|\n| " + manyWords(26) + " |").starts_with(inRightBed + "8: a sentence has 25 words"));
}

TEST_CASE("a long sentence outside the sections is refused too") {
    const ContentFolder folder;
    folder.replace("a/en/glossary.json", "A disc that bulges.", manyWords(26));
    CHECK(folder.faults().starts_with("a/en/glossary.json:/disc-prolapse/meaning: a sentence has 25 words"));
}

TEST_CASE("a paragraph has three sentences at the most") {
    CHECK(faultsOf("One. Two, e.g. Three. Four.").empty());
    CHECK(faultsOf("Zero.\n\nOne. Two. Three.\nFour.") ==
          inRightBed + "8: a paragraph has 3 sentences at the most, and this has 4\n");
    CHECK(faultsOf("- One. Two. Three. Four.").starts_with(inRightBed + "6: a paragraph has 3 sentences"));
}

TEST_CASE("a key message is one sentence") {
    const ContentFolder folder;
    folder.write("a/en/sections/right-bed.md", "# Bed\n\n> [!KEY]\n> One. Two.\n");
    CHECK(folder.faults() == inRightBed + "4: the key message is one sentence, and this has 2\n");
}

TEST_CASE("a number without a source or kind is refused at its line") {
    CHECK(refusesNumber(faultsOf("It hurt.\nIt was worse\nfor 29 of 45 people."), 8));
    CHECK(refusesNumber(faultsOf("## The 29 people"), 6));
    CHECK(refusesNumber(faultsOf("| a |\n|---|\n| 29 |"), 8));
    CHECK(refusesNumber(faultsOf("It hurt **29** people."), 6));
    CHECK(refusesNumber(faultsOf("Half is ½ of it."), 6));
    CHECK(refusesNumber(faultsOf("> [!TRY]\n> - Rest 5 times."), 7));
}

TEST_CASE("a refused link keeps its words, and what follows keeps its line") {
    const std::string faults = faultsOf("[Some\nwords](nowhere) more\nfor 29 of them.");
    CHECK(faults.starts_with(inRightBed + "7: a link opens with "));
    CHECK(faults.find("\n" + inRightBed + "8: a number needs ") != std::string::npos);
    CHECK(faults.find("'Some words more for 29 of them.'") != std::string::npos);
}

TEST_CASE("a number in a title or a key message needs a source or kind as well") {
    const ContentFolder folder;
    folder.write("a/en/sections/right-bed.md", "# Bed 7\n\n> [!KEY]\n> One bed.\n");
    CHECK(refusesNumber(folder.faults(), 1));
    folder.write("a/en/sections/right-bed.md", "# Bed [7](number:count)\n\n> [!KEY]\n> A bed for 2.\n");
    CHECK(refusesNumber(folder.faults(), 4));
    folder.write("a/en/sections/right-bed.md",
                 "# Bed [7](number:count)\n\n> [!KEY]\n> [A bed for 2](claim:all) [@katz2021].\n");
    CHECK(folder.faults().empty());
}

TEST_CASE("a claim with studies or a kind stands for a number in its own sentence alone") {
    CHECK(faultsOf("It was [29 of 45](claim:all) [@monga1999].").empty());
    CHECK(faultsOf("Of 45 people, [29 said so](claim:all).").empty());
    CHECK(faultsOf("[It was 29](claim:medium-firm) people.").empty());
    CHECK(faultsOf("It is for people of [18](number:age).").empty());
    CHECK(refusesNumber(faultsOf("[It hurt](claim:all) [@monga1999]. It was 29 people."), 6));
    CHECK(refusesNumber(faultsOf("It was 29 people. [It hurt](claim:all) [@monga1999]."), 6));
    CHECK(refusesNumber(faultsOf("[It was 29](claim:sex-untested) people."), 6)); // a claim without studies
    CHECK(refusesNumber(faultsOf("Of [18](number:age), 29 did."), 6));
    CHECK(refusesNumber(faultsOf("| a | b |\n|---|---|\n| 29 | [words](claim:all) [@monga1999] |"), 8));
}

TEST_CASE("a digit within a name is no number") { CHECK(faultsOf("The bone T12 and the card QUAD1.").empty()); }

TEST_CASE("a citation behind the full stop of its sentence is refused at its line") {
    const std::string wrong = ": a citation stands before the full stop of its sentence, not behind it\n";
    CHECK(faultsOf("It hurt.\n[It did](claim:all). [@monga1999]") == inRightBed + "7" + wrong);
    CHECK(faultsOf("[It hurt](claim:all)? [@monga1999] Then it did not.") == inRightBed + "6" + wrong);
    CHECK(faultsOf("[@monga1999] [asked them](claim:all).").empty());
    CHECK(faultsOf("Monga et al. [@monga1999] [asked them](claim:all).").empty());
}

TEST_CASE("a forbidden phrase is refused at its line, whatever its case") {
    const std::string wrong = ": 'cures' is forbidden (No trial shows that.): 'A bed CURES pain.'\n";
    CHECK(faultsOf("Words.\nA bed *CURES* pain.") == inRightBed + "7" + wrong);
    CHECK(faultsOf("A bed secures you.").empty());
    CHECK(faultsOf("A bed never fails,\nbut it never cures you.").starts_with(inRightBed + "7: 'cures' is forbidden"));
}

TEST_CASE("a forbidden phrase is refused in every text that a reader sees") {
    const std::pair<const char*, const char*> places[] = {{"a/en/article.json", "A calm guide."},
                                                          {"a/en/article.json", "It may help."},
                                                          {"a/en/studies.json", "Little."},
                                                          {"a/en/studies.json", "Small."},
                                                          {"a/en/claims.json", "One trial."},
                                                          {"a/en/claims.json", "A medium-firm bed does better."},
                                                          {"a/en/claims.json", "Adults."},
                                                          {"a/en/topics.json", "Good care"},
                                                          {"a/en/topics.json", "that a bed eases pain"},
                                                          {"a/en/glossary.json", "A disc that bulges."},
                                                          {"a/en/figures.json", "Some ground."},
                                                          {"a/en/figures.json", "neutral"},
                                                          {"a/en/regions.json", "your doctor"}};
    for (const auto& [file, words] : places) {
        const ContentFolder folder;
        folder.replace(file, words, "It cures.");
        const std::string faults = folder.faults();
        INFO(file << ": " << faults);
        CHECK(faults.starts_with(std::string(file) + ":/"));
        CHECK(faults.find(": 'cures' is forbidden") != std::string::npos);
    }
}

TEST_CASE("an allowance lets one exact sentence of its section use one phrase") {
    const ContentFolder folder;
    folder.body("They say it **cures**\n[back pain](claim:all) [@katz2021].");
    const auto allow = [&](const char* where, const char* phrase, const char* sentence) {
        folder.write("a/en/allowances.json", std::string("[{\"section\": \"") + where + "\", \"phrase\": \"" + phrase +
                                                 "\", \"sentence\": \"" + sentence +
                                                 "\", \"reason\": \"R.\", \"reviewed\": \"2026-11-23\"}]");
        return folder.faults();
    };
    const std::string unused = "a/en/allowances.json:/0: no sentence of its section needs this allowance\n";
    CHECK(allow("right-bed", "Cures", "They say it cures back pain.").empty());
    CHECK(allow("right-bed", "cures", "They say it cures back pain").starts_with(unused));
    CHECK(allow("right-bed", "heals", "They say it cures back pain.").starts_with(unused));
    CHECK(allow("slow-down-and-heal", "cures", "They say it cures back pain.").starts_with(unused));
    CHECK(allow("nowhere", "cures", "They say it cures back pain.")
              .starts_with(unused + "a/en/allowances.json:/0/section: no section has the id 'nowhere'\n"));
    folder.body("A bed is a bed.");
    CHECK(folder.faults().starts_with(unused));
}

TEST_CASE("a section above grade 7 is refused, and nothing exempts it") {
    const ContentFolder folder;
    folder.body("Physiotherapists recommend individual rehabilitation.");
    CHECK(folder.faults().starts_with(inRightBed + "1: reads at grade "));
    folder.replace("a/article.json", R"("source_rows": ["1", "2", "3", "4"])",
                   R"("source_rows": ["1", "2", "3", "4"], "reading_grade": "exempt")");
    CHECK(folder.faults().find("/reading_grade: ") != std::string::npos);
    folder.replace("a/article.json", "\"reading_grade\": \"exempt\"", "\"easy_words\": \"none\"");
    CHECK(folder.faults().starts_with(inRightBed + "1: reads at grade "));
}

TEST_CASE("headings and tables do not count for the grade") {
    CHECK(faultsOf("## Physiotherapists recommend individual rehabilitation\n\n| Rehabilitation |\n|---|\n| "
                   "Physiotherapeutical recommendation |")
              .empty());
}
