// SPDX-License-Identifier: MIT
#include "compiler/content_folder.h"

using bedside::test::ContentFolder;
using bedside::test::faultsAfter;
using bedside::test::faultsOf;

TEST_CASE("whatever a section names must exist") {
    const std::string place = "a/en/sections/right-bed.md:7: ";
    CHECK(faultsOf("Words\nand [more](claim:all) [@nobody1901; @katz2021].")
              .starts_with(place + "no reference has the id 'nobody1901'\n"));
    CHECK(faultsOf("Words\n[and](claim:none) more.") == place + "no claim has the id 'none'\n");
    CHECK(faultsOf("Words\n[and](term:none) more.") == place + "no word of the glossary has the id 'none'\n");
    CHECK(faultsOf("Words\n[and](section:none) more.") == place + "no section has the id 'none'\n");
    CHECK(faultsOf("\n![](figure:none)") == place + "no drawing has the id 'none'\n");
    CHECK(faultsOf("[a](claim:all) [b](term:disc-prolapse) [c](section:slow-down-and-heal) [@katz2021].\n\n"
                   "![](figure:hip-hinge)")
              .empty());
}

TEST_CASE("a reference that nothing cites is refused") {
    CHECK(faultsAfter("a/claims.json", "\"monga1999\", ", "") == "references.json:/1: nothing cites 'monga1999'\n");
    const ContentFolder folder;
    folder.replace("a/claims.json", "\"monga1999\", ", "");
    folder.body("They asked people [@monga1999].");
    CHECK(folder.faults().find("nothing cites") == std::string::npos);
}

TEST_CASE("a reference needs its appraisal and its summary, and these need their reference") {
    const ContentFolder folder;
    const std::string references = folder.path("references.json").generic_string();
    folder.replace("a/appraisals.json", "\"monga1999\"", "\"monga\"");
    folder.replace("a/en/studies.json", "\"katz2021\"", "\"katz\"");
    CHECK(folder.faults() == "a/appraisals.json:/monga: no reference has the id 'monga'\n"
                             "a/en/studies.json:/katz: no reference has the id 'katz'\n"
                             "references.json:/1: 'monga1999' has no appraisal in a/appraisals.json\n"
                             "references.json:/2: 'katz2021' has no summary in a/en/studies.json\n");
}

TEST_CASE("an id stands once") {
    CHECK(faultsAfter("references.json", "\"katz2021\"", "\"monga1999\"")
              .find("references.json:/2/id: a second reference has the id 'monga1999'\n") != std::string::npos);
    CHECK(faultsAfter("a/article.json", "\"slow-down-and-heal\"", "\"right-bed\"") ==
          "a/article.json:/sections/1/id: a second section has the id 'right-bed'\n"
          "a/en/sections/slow-down-and-heal.md: is not among the sections of article.json\n");
    CHECK(faultsAfter("a/en/glossary.json", "{\"disc-prolapse\"", "{\"disc-prolapse\": {},\n\"disc-prolapse\"") ==
          "a/en/glossary.json:2: the key 'disc-prolapse' stands here twice\n");
}

TEST_CASE("sections are listed, and listed sections are there") {
    const ContentFolder folder;
    folder.write("a/en/sections/extra.md", "# Extra\n\n> [!KEY]\n> Words.\n");
    folder.remove("a/en/sections/slow-down-and-heal.md");
    CHECK(folder.faults() == "a/en/sections/extra.md: is not among the sections of article.json\n"
                             "a/en/sections/slow-down-and-heal.md: is missing, though article.json lists it\n");
}

TEST_CASE("a drawing needs its words, and words their drawing") {
    const ContentFolder folder;
    folder.write("a/figures/walking.json", "{}");
    CHECK(folder.faults() == "a/figures/walking.json: has no entry in a/en/figures.json\n");
    folder.remove("a/figures/walking.json");
    folder.remove("a/figures/hip-hinge.json");
    CHECK(folder.faults() == "a/en/figures.json:/hip-hinge: no drawing has this id\n");
}

TEST_CASE("groups and countries have their words, and no words are left over") {
    CHECK(faultsAfter("a/en/article.json", "\"guide\":", "\"back\":") ==
          "a/article.json:/sections/0/group: the group 'guide' has no title in a/en/article.json\n"
          "a/article.json:/sections/1/group: the group 'guide' has no title in a/en/article.json\n"
          "a/en/article.json:/groups/back: no section is of this group\n");
    CHECK(faultsAfter("a/en/regions.json", "\"GB\"", "\"IE\"") ==
          "a/en/regions.json:/IE: has no entry in a/regions.json\n"
          "a/regions.json:/GB: has no name in a/en/regions.json\n");
    CHECK(faultsAfter("a/en/regions.json", "Seen by us.\"", "Seen.\", \"support_checked\": [\"Seen.\"]") ==
          "a/en/regions.json:/GB: should say in support_checked how each support line was checked\n");
    CHECK(faultsAfter("a/regions.json", "[\"999\"]", "[]") == "a/regions.json:/GB/emergency: names no number\n");
    CHECK(faultsAfter("a/en/regions.json", "\"none\"", "\"FR\"")
              .find("a/en/regions.json:/none: is missing: the words for no "
                    "country chosen\n") != std::string::npos);
}

TEST_CASE("a file that cannot be read is not held against the others") {
    const ContentFolder folder;
    folder.body("[It was 29](claim:medium-firm) of them. [They asked](claim:all) [@katz2021].");
    folder.write("references.json", "[");
    folder.write("a/claims.json", "");
    const std::string faults = folder.faults();
    CHECK(faults.starts_with("a/claims.json:1: is empty\nreferences.json:1: not JSON: "));
    CHECK(std::count(faults.begin(), faults.end(), '\n') == 2);
}

TEST_CASE("the faults of all files come in one run, sorted by file and line") {
    const ContentFolder folder;
    folder.write("references.json", "[]x");
    folder.replace("a/en/forbidden.json", "why", "because");
    folder.body("`a`\n\n`b`\n\n`c`\n\n`d`\n\n[e](term:none)\n\n`f`");
    folder.remove("a/en/synonyms.json");
    const std::string section = "a/en/sections/right-bed.md:";
    const std::string code = ": code is not part of this dialect\n";
    const std::string expected = "a/en/forbidden.json:/0/because: this key is not known\n"
                                 "a/en/forbidden.json:/0/why: is missing\n" +
                                 section + "6" + code + section + "8" + code + section + "10" + code + section + "12" +
                                 code + section + "14: no word of the glossary has the id 'none'\n" + section + "16" +
                                 code + "a/en/synonyms.json: is missing\nreferences.json:1: not JSON: ";
    CHECK(folder.faults().starts_with(expected));
}
