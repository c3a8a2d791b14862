// SPDX-License-Identifier: MIT
// Every word is plain, explained in the glossary, or allowed with a reason.
#include "compiler/content_folder.h"
#include "compiler/language/plain_words.h"

using namespace bedside;
using test::ContentFolder;

namespace {

// Every word of the sample content, but for those that a test is about.
class WordedFolder : public ContentFolder {
public:
    WordedFolder() {
        allow("{}");
        write("a/en/plain_words.json", "[]");
        nlohmann::json plain = nlohmann::json::array();
        for (const std::string& word : compile().hardWords)
            plain.push_back(word);
        write("a/en/plain_words.json", plain.dump());
    }
    void allow(const std::string& words) const { write("a/en/allowed_words.json", words); }
};

bool isFormOf(const std::string& word, const std::string& base) {
    const auto forms = compiler::baseForms(word);
    return std::ranges::find(forms, base) != forms.end();
}

const std::string hard = "' is no plain word: say it plainly, explain it in glossary.json, or allow it in "
                         "allowed_words.json: ";

} // namespace

TEST_CASE("a form of a word is traced back to the word") {
    for (const auto& [word, base] : {std::pair{"beds", "bed"},
                                     {"studies", "study"},
                                     {"carried", "carry"},
                                     {"stopped", "stop"},
                                     {"moved", "move"},
                                     {"moving", "move"},
                                     {"resting", "rest"},
                                     {"bigger", "big"},
                                     {"easier", "easy"},
                                     {"widest", "wide"},
                                     {"slowly", "slow"},
                                     {"gently", "gentle"},
                                     {"easily", "easy"},
                                     {"stiffness", "stiff"},
                                     {"doctor's", "doctor"},
                                     {"bed", "bed"}}) {
        INFO(word);
        CHECK(isFormOf(word, base));
    }
    CHECK_FALSE(isFormOf("sing", ""));
    CHECK_FALSE(isFormOf("as", ""));
}

TEST_CASE("a language that lists no plain words takes every word") {
    const ContentFolder folder;
    folder.body("Vertebrae articulate.");
    CHECK(folder.compile().hardWords.empty());
}

TEST_CASE("a hard word is refused at its line, and in every text that a reader sees") {
    const WordedFolder folder;
    REQUIRE(folder.faults() == "");
    folder.body("One.\nTry a *vertebra*.");
    folder.replace("a/en/glossary.json", "that bulges", "that herniates");
    CHECK(folder.faults() == "a/en/glossary.json:/disc-prolapse/meaning: 'herniates" + hard +
                                 "'A disc that herniates.'\na/en/sections/right-bed.md:7: 'vertebra" + hard +
                                 "'Try a vertebra.'\n");
    CHECK(folder.compile().hardWords == std::set<std::string>{"herniates", "vertebra"});
}

TEST_CASE("a word of the glossary is explained, in all of its forms") {
    const WordedFolder folder;
    folder.body("Prolapses. A prolapse. Discs.");
    CHECK(folder.faults() == "");
}

TEST_CASE("names and numbers are no words") {
    const WordedFolder folder;
    folder.body("Try a Brunkow bed of [18](number:age).");
    CHECK(folder.faults() == "");
    folder.body("Brunkow beds.");
    CHECK(folder.faults() == "a/en/sections/right-bed.md:6: 'brunkow" + hard + "'Brunkow beds.'\n");
}

TEST_CASE("a word may be allowed with its reason, and must then be used") {
    const WordedFolder folder;
    folder.body("Try a vertebra.");
    folder.allow(R"({"vertebra": "People are told this word."})");
    CHECK(folder.faults() == "");
    folder.allow(R"({"vertebra": ""})");
    CHECK(folder.faults() == "a/en/allowed_words.json:/vertebra: should be the reason why the word is allowed\n");
    folder.allow(R"({"vertebra": "So.", "sacrum": "So."})");
    CHECK(folder.faults() == "a/en/allowed_words.json:/sacrum: no sentence uses this word\n");
    folder.allow(R"({"vertebra": "So.", "try": "So."})");
    CHECK(folder.faults() == "a/en/allowed_words.json:/try: is a plain word, and needs no allowance\n");
}

TEST_CASE("a list of plain words has each once, and comes with the list of allowed ones") {
    const WordedFolder folder;
    const std::string list = folder.text("a/en/plain_words.json");
    folder.write("a/en/plain_words.json", R"(["a",)" + list.substr(1));
    CHECK(folder.faults() == "a/en/plain_words.json:/1: stands here twice\n");
    folder.write("a/en/plain_words.json", R"(["",)" + list.substr(1));
    CHECK(folder.faults() == "a/en/plain_words.json:/0: should be a text that is not empty\n");
    folder.write("a/en/plain_words.json", list);
    folder.remove("a/en/allowed_words.json");
    CHECK(folder.faults() == "a/en/allowed_words.json: is missing\n");
    folder.allow("[]");
    CHECK(folder.faults() == "a/en/allowed_words.json:/: should be an object\n");
}
