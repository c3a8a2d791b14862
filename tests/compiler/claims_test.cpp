// SPDX-License-Identifier: MIT
// What a claim must say of itself, and what its studies must be able to bear.
#include "compiler/content_folder.h"

using namespace bedside;
using test::ContentFolder;
using test::faultsAfter;
using test::faultsOf;
using test::inRightBed;

namespace {

std::string warningsOf(std::string_view body) {
    const ContentFolder folder;
    folder.body(body);
    const compiler::Compilation compiled = folder.compile();
    CHECK(folder.lines(compiled.faults) == "");
    return folder.lines(compiled.warnings);
}

std::string unclaimed(int line, const std::string& study, const std::string& sentence) {
    return inRightBed + std::to_string(line) + ": no claim of the sentence rests on '" + study +
           "', which it cites: '" + sentence + "'\n";
}

} // namespace

TEST_CASE("a citation needs a claim in its sentence") {
    CHECK(faultsOf("They asked [@monga1999].") == unclaimed(6, "monga1999", "They asked."));
    CHECK(faultsOf("One.\n[They](claim:all) asked. It hurt\n[@monga1999].") == unclaimed(8, "monga1999", "It hurt."));
    CHECK(faultsOf("[They asked](claim:all) [@monga1999].").empty());
    CHECK(faultsOf("| a |\n|---|\n| It hurt [@monga1999] |") == unclaimed(8, "monga1999", "It hurt"));
    CHECK(faultsOf("## It hurt [@monga1999]") == unclaimed(6, "monga1999", "It hurt"));
    const ContentFolder folder;
    folder.write("a/en/sections/right-bed.md", "# Bed\n\n> [!KEY]\n> It hurt [@monga1999].\n");
    CHECK(folder.faults() == unclaimed(4, "monga1999", "It hurt."));
}

TEST_CASE("a citation needs a claim that rests on the very study") {
    CHECK(faultsOf("[They asked](claim:medium-firm) [@monga1999].") == unclaimed(6, "monga1999", "They asked."));
    CHECK(faultsOf("[They asked](claim:sex-untested) [@monga1999].") == unclaimed(6, "monga1999", "They asked."));
    CHECK(faultsOf("[They asked](claim:all) [@katz2021; @kovacs2003].") == unclaimed(6, "kovacs2003", "They asked."));
    CHECK(faultsOf("[They](claim:all) [asked](claim:medium-firm) [@katz2021; @kovacs2003].").empty());
}

TEST_CASE("a claim that spans two sentences counts for both") {
    CHECK(faultsOf("[They asked [@monga1999]. It hurt](claim:all) [@katz2021].").empty());
}

TEST_CASE("a word for cause and effect outside a claim warns at its line") {
    const std::string wrong = ": 'eases' (an effect) stands outside a claim: 'A bed eases pain.'\n";
    CHECK(warningsOf("A bed eases pain.") == inRightBed + "6" + wrong);
    CHECK(warningsOf("One.\nA bed *eases* pain.") == inRightBed + "7" + wrong);
    CHECK(warningsOf("[A bed](claim:medium-firm) is. A bed eases pain.") == inRightBed + "6" + wrong);
    CHECK(warningsOf("A bed [eases pain](claim:medium-firm).").empty());
    CHECK(warningsOf("A bed eases [pain](claim:sex-untested).").empty());
    CHECK(warningsOf("A bed teases pain.").empty());
    CHECK(warningsOf("## What eases pain").empty()); // a heading names its page and claims nothing
}

TEST_CASE("a word for cause and effect may be allowed in one sentence") {
    const ContentFolder folder;
    folder.body("They say a bed eases pain.");
    folder.write("a/en/allowances.json", R"([{"section": "right-bed", "phrase": "eases",
        "sentence": "They say a bed eases pain.", "reason": "It is quoted.", "reviewed": "2026-11-23"}])");
    const compiler::Compilation compiled = folder.compile();
    CHECK(folder.lines(compiled.faults) == "");
    CHECK(folder.lines(compiled.warnings) == "");
}

TEST_CASE("a claim of the first four relations names its studies and says how certain it is") {
    for (const char* relation : {"\"guideline\"", "\"expert\""})
        CHECK(faultsAfter("a/claims.json", "\"our_inference\"", relation) ==
              "a/claims.json:/sex-untested/certainty: a claim of this relation says how certain it is\n"
              "a/claims.json:/sex-untested/studies: a claim of this relation names its studies\n");
    CHECK(faultsAfter("a/claims.json", R"("certainty": "moderate", "studies")", R"("studies")") ==
          "a/claims.json:/fever-sign/certainty: a claim of this relation says how certain it is\n");
    CHECK(faultsAfter("a/claims.json", "\"our_inference\"", "\"safety_addition\"").empty());
}

TEST_CASE("a claim that is shown, or partly shown, says what it is about") {
    for (const char* relation : {"shows", "partly"}) {
        const ContentFolder folder;
        folder.replace("a/claims.json", "\"shows\"", "\"" + std::string(relation) + "\"");
        CHECK(folder.faults().empty());
        folder.replace("a/claims.json", R"("about": ["bed-and-pain"],)", "");
        CHECK(folder.faults() == "a/claims.json:/medium-firm/about: a claim of this relation says what it is about\n");
    }
}

TEST_CASE("a claim names each study and subject once") {
    CHECK(faultsAfter("a/claims.json", R"(["bed-and-pain"])", R"(["bed-and-pain", "bed-and-pain"])") ==
          "a/claims.json:/medium-firm/about: names 'bed-and-pain' twice\n");
    CHECK(faultsAfter("a/claims.json", R"(["kovacs2003"])", R"(["kovacs2003", "kovacs2003"])") ==
          "a/claims.json:/medium-firm/studies: names 'kovacs2003' twice\n");
}

TEST_CASE("the upper end of a certainty lies above it") {
    const std::string wrong = "a/claims.json:/medium-firm/at_best: should be more certain than the certainty\n";
    for (const char* end : {"\"very_low\"", "\"low\""})
        CHECK(faultsAfter("a/claims.json", R"("at_best": "moderate")", "\"at_best\": " + std::string(end)) == wrong);
    CHECK(faultsAfter("a/claims.json", R"("at_best": "moderate")", R"("at_best": "high")").empty());
    CHECK(faultsAfter("a/claims.json", R"("relation": "our_inference")",
                      R"("relation": "our_inference", "at_best": "low")") ==
          "a/claims.json:/sex-untested/at_best: should be more certain than the certainty\n");
}

TEST_CASE("a certainty has its reason, also where it need not be given") {
    const std::string wrong = "has a certainty, and no reason for it in a/en/claims.json\n";
    CHECK(faultsAfter("a/en/claims.json", R"("reason": "One trial.", )", "") == "a/claims.json:/medium-firm: " + wrong);
    CHECK(faultsAfter("a/en/claims.json", R"(, "reason": "A guideline.")", "") ==
          "a/claims.json:/fever-sign: " + wrong);
    CHECK(faultsAfter("a/claims.json", R"("our_inference")", R"("our_inference", "certainty": "low")") ==
          "a/claims.json:/sex-untested: " + wrong);
}

TEST_CASE("what is said to be shown was shown in someone") {
    const std::string wrong =
        "a/claims.json:/medium-firm: is said to be shown, and a/en/claims.json does not say in whom (shown_in)\n";
    CHECK(faultsAfter("a/en/claims.json", R"(, "shown_in": "Adults.")", "") == wrong);
    const ContentFolder folder;
    folder.replace("a/en/claims.json", R"(, "shown_in": "Adults.")", "");
    folder.replace("a/claims.json", "\"shows\"", "\"partly\"");
    CHECK(folder.faults() == wrong);
    folder.replace("a/claims.json", "\"partly\"", "\"expert\"");
    CHECK(folder.faults().empty());
}

TEST_CASE("a claim has its words, and words have their claim") {
    CHECK(faultsAfter("a/en/claims.json", "\"medium-firm\"", "\"firm\"") ==
          "a/claims.json:/medium-firm: has no words in a/en/claims.json\n"
          "a/en/claims.json:/firm: no claim has the id 'firm'\n");
    CHECK(faultsAfter("a/en/claims.json", R"("says": "Many say so.", )", "") ==
          "a/en/claims.json:/all/says: is missing\n");
}

TEST_CASE("a claim's studies exist, and so does what it is about") {
    CHECK(faultsAfter("a/claims.json", R"("studies": ["kovacs2003"])", R"("studies": ["kovacs2003", "none"])") ==
          "a/claims.json:/medium-firm/studies/1: no reference has the id 'none'\n");
    CHECK(faultsAfter("a/claims.json", R"(["bed-and-pain"])", R"(["bed-and-pain", "none"])") ==
          "a/claims.json:/medium-firm/about/1: no subject has the id 'none' in a/en/topics.json\n");
}

TEST_CASE("what a study is filed under, and what it cannot support, exists") {
    CHECK(faultsAfter("a/appraisals.json", R"(["beds"])", R"(["beds", "none"])") ==
          "a/appraisals.json:/kovacs2003/topics/1: no topic has the id 'none' in a/en/topics.json\n");
    CHECK(faultsAfter("a/appraisals.json", R"(["soft-beds"])", R"(["none", "soft-beds"])") ==
          "a/appraisals.json:/kovacs2003/cannot_support/0: no subject has the id 'none' in a/en/topics.json\n");
    CHECK(faultsAfter("a/appraisals.json", R"("topics": ["beds"])", R"("topics": [])") ==
          "a/appraisals.json:/kovacs2003/topics: should name at least one topic\n");
    CHECK(faultsAfter("a/appraisals.json", R"(["beds"])", R"(["beds", "beds"])") ==
          "a/appraisals.json:/kovacs2003/topics: names 'beds' twice\n");
    CHECK(faultsAfter("a/appraisals.json", R"(["soft-beds"])", R"(["soft-beds", "soft-beds"])") ==
          "a/appraisals.json:/kovacs2003/cannot_support: names 'soft-beds' twice\n");
    CHECK(faultsAfter("a/appraisals.json", R"(, "cannot_support": [])", "") ==
          "a/appraisals.json:/monga1999/cannot_support: is missing\n");
}

TEST_CASE("no study shows what its appraisal says that it cannot support") {
    const std::string wrong = "a/claims.json:/medium-firm/about/0: 'kovacs2003' cannot support a claim about "
                              "'soft-beds', as its appraisal says\n";
    for (const char* relation : {"shows", "partly"}) {
        const ContentFolder folder;
        folder.replace("a/claims.json", "\"shows\"", "\"" + std::string(relation) + "\"");
        folder.replace("a/claims.json", R"(["bed-and-pain"])", R"(["soft-beds"])");
        CHECK(folder.faults() == wrong);
    }
    const ContentFolder folder; // what experts say, or we, may go beyond it
    folder.replace("a/claims.json", R"(["bed-and-pain"])", R"(["soft-beds"])");
    for (const auto& [old, now] : {std::pair{"\"shows\"", "\"expert\""}, {"\"expert\"", "\"our_inference\""}}) {
        folder.replace("a/claims.json", old, now);
        CHECK(folder.faults().empty());
    }
}

TEST_CASE("one of several studies that cannot support a claim is enough to refuse it") {
    const ContentFolder folder;
    folder.replace("a/claims.json", R"("studies": ["kovacs2003"])", R"("studies": ["katz2021", "kovacs2003"])");
    folder.replace("a/claims.json", R"(["bed-and-pain"])", R"(["bed-and-pain", "soft-beds"])");
    CHECK(folder.faults() == "a/claims.json:/medium-firm/about/1: 'kovacs2003' cannot support a claim about "
                             "'soft-beds', as its appraisal says\n");
}

TEST_CASE("topics and subjects have fit ids and words") {
    CHECK(faultsAfter("a/en/topics.json", R"("care": "Good care")", R"("care": "")")
              .starts_with("a/appraisals.json:/backes-card/topics/0: no topic has the id 'care'"));
    CHECK(faultsAfter("a/en/topics.json", "\"how-common\"", "\"How common\"") ==
          "a/en/topics.json:/subjects: 'How common' should be a fit id with a text that is not empty\n");
    CHECK(
        faultsAfter("a/en/topics.json", R"({"topics")", R"({"themes")").find("a/en/topics.json:/topics: is missing") !=
        std::string::npos);
}

TEST_CASE("claims that cannot be read are not held against the words") {
    const ContentFolder folder;
    folder.body("They [asked](claim:all) 29 people [@monga1999].");
    folder.write("a/claims.json", "{");
    const std::string faults = folder.faults();
    CHECK(faults.starts_with("a/claims.json:1: not JSON: "));
    CHECK(std::count(faults.begin(), faults.end(), '\n') == 1);
}

TEST_CASE("topics that cannot be read are not held against claims and studies") {
    CHECK(faultsAfter("a/en/topics.json", "{", "[").starts_with("a/en/topics.json:1: not JSON: "));
    const ContentFolder folder;
    folder.remove("a/en/topics.json");
    CHECK(folder.faults() == "a/en/topics.json: is missing\n");
    folder.write("a/en/topics.json", "[]");
    CHECK(folder.faults() == "a/en/topics.json:/: should be an object\n");
}
