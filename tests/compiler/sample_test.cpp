// SPDX-License-Identifier: MIT
// Who was studied, as appraisals.json has it: the numbers must go together.
#include "compiler/content_folder.h"

using namespace bedside;
using test::ContentFolder;

namespace {

const std::string monga = "a/appraisals.json:/monga1999/";

// Returns the faults after the survey's `old` became `now`.
std::string surveyFaultsAfter(std::string_view old, std::string_view now) {
    const ContentFolder folder;
    folder.replace("a/appraisals.json", old, now);
    return folder.faults();
}

} // namespace

TEST_CASE("men and women are no more than all people") {
    CHECK(surveyFaultsAfter("\"men\": 40", "\"men\": 41") ==
          monga + "sample_size: is less than the men and women together\n");
    CHECK(surveyFaultsAfter("\"women\": 5", "\"women\": 6") ==
          monga + "sample_size: is less than the men and women together\n");
    CHECK(surveyFaultsAfter(", \"women\": 5", "").empty());
    CHECK(surveyFaultsAfter("\"men\": 40", "\"men\": 39").empty()); // of one person it is not known
    CHECK(surveyFaultsAfter("\"sample_size\": 45, ", "").empty());
}

TEST_CASE("patients are no more than all people, and have what they are patients for") {
    CHECK(surveyFaultsAfter("\"patients\": 45", "\"patients\": 46") ==
          monga + "sample_size: is less than the patients\n");
    CHECK(surveyFaultsAfter("\"patients\": 45", "\"patients\": 44").empty());
    CHECK(surveyFaultsAfter("\"patients\": 45", "\"patients\": 0") ==
          monga + "condition: nobody has it: there are no patients\n");
    CHECK(surveyFaultsAfter(", \"condition\": \"long_term_back_pain\"", "").empty());
    CHECK(surveyFaultsAfter("long_term_back_pain", "old_back_pain") ==
          monga + "condition: should be one of: back_pain long_term_back_pain new_back_pain other\n");
}

TEST_CASE("ages are ages, and the youngest is no older than the oldest") {
    CHECK(surveyFaultsAfter("\"youngest\": 20", "\"youngest\": 71") == monga + "youngest: is older than the oldest\n");
    CHECK(surveyFaultsAfter("45.5, \"youngest\": 20", "70, \"youngest\": 70").empty());
    CHECK(
        surveyFaultsAfter("\"oldest\": 70", "\"oldest\": 121").starts_with(monga + "oldest: should be a whole number"));
    for (const char* age : {"-1", "120.5", "\"45\"", "true"})
        CHECK(surveyFaultsAfter("45.5", age) == monga + "mean_age: should be an age in years\n");
    CHECK(surveyFaultsAfter("45.5", "45").empty());
}

TEST_CASE("the mean age lies between the youngest and the oldest") {
    CHECK(surveyFaultsAfter("45.5", "19.9") == monga + "mean_age: is less than the youngest\n");
    CHECK(surveyFaultsAfter("45.5", "70.1") == monga + "mean_age: is more than the oldest\n");
    CHECK(surveyFaultsAfter("45.5", "20").empty());
    CHECK(surveyFaultsAfter("45.5", "70").empty());
    CHECK(surveyFaultsAfter("45.5, \"youngest\": 20", "19").empty());
}

TEST_CASE("counts are whole numbers of people or studies") {
    CHECK(surveyFaultsAfter("313", "\"313\"")
              .starts_with("a/appraisals.json:/kovacs2003/sample_size: should be a whole number"));
    CHECK(surveyFaultsAfter("313", "0")
              .starts_with("a/appraisals.json:/kovacs2003/sample_size: should be a whole number"));
    CHECK(surveyFaultsAfter("\"men\": 40", "\"men\": -1").starts_with(monga + "men: should be a whole number"));
    CHECK(surveyFaultsAfter("\"men\": 40", "\"men\": 40, \"studies\": 0")
              .starts_with(monga + "studies: should be a whole"));
    CHECK(surveyFaultsAfter("\"men\": 40", "\"men\": 40, \"couples\": 1").starts_with(monga + "couples: "));
}

TEST_CASE("what is not known of a sample stays out of the edition") {
    const ContentFolder folder;
    folder.replace("a/appraisals.json", "\"sample_size\": 313", "\"studies\": 12, \"couples\": true, \"women\": 0");
    const compiler::Compilation compiled = folder.compile();
    REQUIRE(folder.lines(compiled.faults) == "");
    content::Sample sample;
    sample.studies = 12;
    sample.couples = true;
    sample.women = 0;
    CHECK(compiled.edition.studies[3].appraisal.sample == sample);
}
