// SPDX-License-Identifier: MIT
// What `check --report` tells an author.
#include "compiler/author_report.h"
#include "compiler/content_folder.h"

using namespace bedside;
using Catch::Matchers::Contains;
using test::ContentFolder;

namespace {

std::string reportOf(const ContentFolder& folder) { return compiler::authorReport(folder.compile()); }

} // namespace

TEST_CASE("the report lists the studies by use") {
    const ContentFolder folder;
    folder.body("[A](claim:medium-firm) [@kovacs2003]. [B](claim:medium-firm). [C](claim:nerve-sign).");
    // kovacs2003 is cited once, and its claim said twice; backes-card has two claims, of which one is said once.
    CHECK_THAT(reportOf(folder), Contains("\nstudies by use                claims  mentions  design\n"
                                          "kovacs2003                         1         3  trial\n"
                                          "backes-card                        2         1  leaflet\n"));
    CHECK_THAT(reportOf(folder), Contains("\nmonga1999                          1         0  survey\n"));
}

TEST_CASE("the report counts the claims by certainty and by relation") {
    CHECK_THAT(reportOf(ContentFolder()), Contains("\nclaims by certainty\n"
                                                   "  very_low              1\n"
                                                   "  low                   2\n"
                                                   "  moderate              1\n"
                                                   "  high                  0\n"
                                                   "  not rated             1\n"
                                                   "\nclaims by relation\n"
                                                   "  shows                 1\n"
                                                   "  partly                0\n"
                                                   "  guideline             1\n"
                                                   "  expert                2\n"
                                                   "  our_inference         1\n"
                                                   "  safety_addition       0\n"));
}

TEST_CASE("the report names the claims that no text says") {
    const ContentFolder folder;
    folder.body("[A](claim:medium-firm). [B](claim:nerve-sign). [C](claim:all).");
    CHECK_THAT(reportOf(folder), Contains("\nclaims used in no text\n  fever-sign\n  sex-untested\n\n"));
    folder.body("[A](claim:medium-firm). [B](claim:nerve-sign). [C](claim:all).\n\n[D](claim:fever-sign). "
                "[E](claim:sex-untested).");
    CHECK_THAT(reportOf(folder), Contains("\nclaims used in no text\n  none\n"));
}

TEST_CASE("the report lists the handouts with as many parts as each has") {
    const ContentFolder folder;
    CHECK_THAT(reportOf(folder), Contains("\nhandouts                       parts\n  none\n"));
    folder.write("a/handouts.json", R"([{"id": "whole", "parts": ["everything"]},
        {"id": "bed", "parts": ["section:right-bed", "claim:medium-firm", "claim:all"]}])");
    folder.write("a/en/handouts.json", R"({"whole": {"title": "All", "about": "All of it."},
        "bed": {"title": "Beds", "about": "Beds."}})");
    CHECK_THAT(reportOf(folder), Contains("\nhandouts                       parts\n"
                                          "whole                              1\n"
                                          "bed                                3\n"));
}

TEST_CASE("the report ends with the hard words and the days of review") {
    const std::string report = reportOf(ContentFolder());
    CHECK_THAT(report, Contains("\nhard words that are neither explained nor allowed\n  none\n"));
    CHECK(report.ends_with("\nreviewed 2026-11-23, to be reviewed by 2027-11-23\n"));
}

TEST_CASE("of content with faults the report tells the grades and the hard words alone") {
    const ContentFolder folder;
    folder.body("A bed cures.");
    const std::string report = reportOf(folder);
    CHECK_THAT(report, Contains("right-bed") && Contains("With faults, studies and claims are not counted."));
    CHECK_THAT(report, !Contains("studies by use"));
}
