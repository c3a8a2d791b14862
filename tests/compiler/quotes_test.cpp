// SPDX-License-Identifier: MIT
#include "compiler/content_folder.h"
#include "compiler/language/quotes.h"
#include "content/block.h"
#include "support/catch.h"

using namespace bedside;
using compiler::withPrintedQuotes;

TEST_CASE("quotation marks of a keyboard become those of print, each the right way round") {
    CHECK(withPrintedQuotes("\"Stop,\" it says. The word is \"systematic\".") ==
          "“Stop,” it says. The word is “systematic”.");
    CHECK(withPrintedQuotes("(\"Leave now\"), or *\"one\"* and [\"two\"](claim:two)") ==
          "(“Leave now”), or *“one”* and [“two”](claim:two)");
    CHECK(withPrintedQuotes("Toque \"¿Esto se aplica a mí?\".") == "Toque “¿Esto se aplica a mí?”.");
    CHECK(withPrintedQuotes("> - \"One.\"\n> - \"Two.\"\n\n\"Three\"\n") == "> - “One.”\n> - “Two.”\n\n“Three”\n");
}

TEST_CASE("in Arabic they are those that turn with the words, also where they hold Latin letters") {
    CHECK(withPrintedQuotes("زر \"مغادرة الآن\" و\"Avdi\".") == "زر «مغادرة الآن» و«Avdi».");
    CHECK(withPrintedQuotes("\"One\"\n\nزر \"مغادرة\"") == "“One”\n\nزر «مغادرة»");
}

TEST_CASE("an apostrophe is one of print, after a word and after a link") {
    CHECK(withPrintedQuotes("Patients' words, don't, and [the study](claim:it)'s.") ==
          "Patients’ words, don’t, and [the study](claim:it)’s.");
    CHECK(withPrintedQuotes("the word 'is") == "the word 'is");
}

TEST_CASE("what is in print already, or not in pairs, stays as it is") {
    CHECK(withPrintedQuotes("“Stop”, «مغادرة», it’s") == "“Stop”, «مغادرة», it’s");
    CHECK(withPrintedQuotes("5\" wide") == "5\" wide");
    CHECK(withPrintedQuotes("5\" wide\n\n\"No\"") == "5\" wide\n\n“No”");
    CHECK(withPrintedQuotes("").empty());
}

TEST_CASE("what is compiled has them, in pages and in JSON, and its checks read what was typed") {
    const test::ContentFolder folder;
    folder.body("## \"Soft\"\n\nA bed's cover is \"soft\".");
    folder.replace("a/en/article.json", "\"title\": \"", "\"title\": \"The \\\"sample\\\": ");
    const compiler::Compilation compiled = folder.compile();
    CHECK(folder.lines(compiled.faults) == "");
    CHECK(compiled.edition.article.title.starts_with("The “sample”: "));
    const auto bed = std::ranges::find(compiled.edition.sections, "right-bed",
                                       [](const content::Section& section) { return section.id.text; });
    REQUIRE(bed != compiled.edition.sections.end());
    const auto passages = content::passages(bed->blocks);
    REQUIRE(passages.size() == 2);
    CHECK(passages[0].words == "“Soft”");
    CHECK(passages[1].words == "A bed’s cover is “soft”.");
    folder.body("A \"bed's\" cover [@nobody2000].");
    CHECK(folder.faults().find("\"bed's\"") != std::string::npos);
}
