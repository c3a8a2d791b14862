// SPDX-License-Identifier: MIT
// What content/phrases/<language>.json may say, what is refused, and that the files that ship are whole.
#include "compiler/content_folder.h"
#include "compiler/phrase_files.h"
#include "compiler/translation/stamps.h"
#include "compiler/translation/text_units.h"

using namespace bedside;
using compiler::JsonFile;

namespace {

struct ReadPhrases {
    content::Phrases phrases;
    std::string faults;
    std::size_t warnings = 0;
};

std::string lines(const Faults& faults) {
    std::string all;
    for (const Fault& fault : faults)
        all += describe(fault) + "\n";
    return all;
}

ReadPhrases read(const std::string& text, const std::string& language) {
    const JsonFile file{{language + ".json", ""}, nlohmann::json::parse(text)};
    Faults faults;
    Faults warnings;
    content::Phrases phrases = compiler::readPhrases(&file, language, faults, warnings);
    return {std::move(phrases), lines(faults), warnings.size()};
}

std::string textOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("a phrase that a language lacks is English, with a warning") {
    const ReadPhrases got = read(R"({"get_help": "Busque ayuda ahora", "men_counted":
        {"one": "{n} hombre", "many": "{n} de hombres", "other": "{n} hombres"}})",
                                 "es");
    CHECK(got.faults == "");
    CHECK(got.warnings == content::phraseMembers().size() - 2);
    CHECK(got.phrases.getHelp == "Busque ayuda ahora");
    CHECK(content::counted(got.phrases.menCounted, 2'000'000) == "2000000 de hombres");
    CHECK(got.phrases.note == content::englishPhrases().note);
    CHECK(content::counted(got.phrases.womenCounted, 2) == "2 women"); // by the English rule, as its words are
}

TEST_CASE("a key that no phrase has is refused") {
    CHECK(read(R"({"get_halp": "x"})", "es").faults == "es.json:/get_halp: this key is not known\n");
}

TEST_CASE("a phrase has the places of the English one, in any order") {
    CHECK(read(R"({"page_of": "{pages} {page}"})", "es").faults == "");
    CHECK(read(R"({"page_of": "Página {page}"})", "es").faults ==
          "es.json:/page_of: has other places than the English: {page}, {pages}\n");
    CHECK(read(R"({"note": "Nota {n}"})", "es").faults == "es.json:/note: has other places than the English: none\n");
    CHECK(read(R"({"page_of": "Página {page"})", "es").faults == "es.json:/page_of: has a brace that is not closed\n");
}

TEST_CASE("a phrase with a number has the plural forms of its language, no more and no fewer") {
    CHECK(read(R"({"men_counted": {"one": "{n} hombre", "other": "{n} hombres"}})", "es").faults ==
          "es.json:/men_counted/many: is missing\n");
    CHECK(read(R"({"men_counted": {"one": "{n} man", "few": "{n} men", "other": "{n} men"}})", "en").faults ==
          "en.json:/men_counted/few: this key is not known\n");
    CHECK(read(R"({"men_counted": "{n} men"})", "en").faults != "");
    CHECK(read(R"({"note": {"one": "Note", "other": "Notes"}})", "en").faults != "");
}

TEST_CASE("only a form for one number may leave the number out") {
    const std::string forms = R"({"men_counted": {"zero": "لا رجال", "one": "رجل واحد", "two": "رجلان",
        "few": "{n} رجال", "many": "{n} رجلًا", "other": )";
    CHECK(read(forms + R"("{n} رجل"}})", "ar").faults == "");
    CHECK(read(forms + R"("رجل"}})", "ar").faults ==
          "ar.json:/men_counted/other: has other places than the English: {n}\n");
}

TEST_CASE("a language without a plural rule is refused") {
    CHECK(read("{}", "fr").faults == "fr.json:/: is in 'fr', whose plural rule is not known: src/content/plural.cpp "
                                     "has those that are\n");
}

TEST_CASE("the phrases of a folder become those of its edition, and other languages stay unread") {
    const test::ContentFolder folder;
    CHECK(folder.compile().edition.phrases == content::englishPhrases());
    folder.write("phrases/en.json", R"({"note": "Worth knowing"})");
    folder.write("phrases/de.json", R"({"anything": 1})");
    const compiler::Compilation compiled = folder.compile();
    CHECK(folder.lines(compiled.faults) == "");
    CHECK(compiled.edition.phrases.note == "Worth knowing");
    folder.write("phrases/en.txt.json.md", "x\n");
    CHECK(folder.faults() == "phrases/en.txt.json.md: no file of this name has a meaning here\n");
}

TEST_CASE("the English file that ships is what the programs know without it") {
    const ReadPhrases got = read(textOf(SOURCE_FOLDER "/content/phrases/en.json"), "en");
    CHECK(got.faults == "");
    CHECK(got.warnings == 0);
    CHECK(got.phrases == content::englishPhrases());
}

TEST_CASE("every phrase that ships was translated from the English as it is") {
    const auto english = nlohmann::json::parse(textOf(SOURCE_FOLDER "/content/phrases/en.json"));
    for (const char* language : {"es", "ar"}) {
        const JsonFile file{
            {"translated.json", ""},
            nlohmann::json::parse(textOf(std::filesystem::path(SOURCE_FOLDER) / "content/back-pain-and-intimacy" /
                                         language / "translated.json"))};
        Faults faults;
        const compiler::Stamps stamps = compiler::readStamps(&file, faults);
        for (const compiler::TextUnit& unit : compiler::textUnits("phrases.json", english)) {
            INFO(language << " " << unit.name);
            REQUIRE(stamps.contains(unit.name));
            CHECK(stamps.at(unit.name) == compiler::fingerprint(unit.text));
        }
    }
}

TEST_CASE("every language that ships has every phrase, its places and its plural forms") {
    for (const auto& entry : std::filesystem::directory_iterator(SOURCE_FOLDER "/content/phrases")) {
        INFO(entry.path());
        const ReadPhrases got = read(textOf(entry.path()), entry.path().stem().string());
        CHECK(got.faults == "");
        CHECK(got.warnings == 0);
    }
}
