// SPDX-License-Identifier: MIT
// The note for the record: what it tells, what it leaves out, and words that it never uses.
#include "document/record_note.h"
#include "document/sample_judged.h"
#include "support/catch.h"

using namespace bedside;
using namespace bedside::document;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

namespace {

Visit visit(bool hasPrivate = false) { return {"2026-11-29", {}, {}, hasPrivate}; }

std::string noteOf(const test::SampleJudged& sample, const Visit& of = visit()) {
    const Judged judged = sample.judged();
    return recordNote(of, test::sampleArticle(), &judged, test::sampleCompanions());
}

} // namespace

TEST_CASE("a note begins with its date and the version of the content") {
    const std::string note = noteOf(test::SampleJudged({{test::isAdult, 1}}));
    CHECK_THAT(note, StartsWith("Note for the record: patient education with Bedside\nDate: 29 November 2026\n"
                                "Content: Beds and backs, version 0.9.1, reviewed 23 November 2026\n"));
    CHECK_THAT(note, Contains("Nobody has reviewed this yet."));
}

TEST_CASE("each sign that is asked stands in the note, also where it has no answer") {
    CHECK_THAT(noteOf(test::SampleJudged({{test::isAdult, 1}})),
               Contains("\nSigns\n- Adult: Yes\n- New numbness: No answer\n"));
    CHECK_THAT(noteOf(test::SampleJudged({{test::hasNumbness, 4}})), Contains("- New numbness: No\n"));
    const std::string note = noteOf(test::SampleJudged({{test::painNow, 3}, {test::wasTold, 0}}));
    CHECK_THAT(note, Contains("\nEach day\n- Told: None of these\n- Pain: 3 of 10\n"));
}

TEST_CASE("among signs a note names what was left open too, so that silence is taken for no answer") {
    const std::string note = noteOf(test::SampleJudged({{test::painNow, 3}}));
    CHECK_THAT(note, Contains("\nSigns\n- New numbness: No answer\n- Left open: Adult\n"));
    CHECK_THAT(note, !Contains("Told")); // elsewhere a skipped question means nothing
    CHECK_THAT(noteOf(test::SampleJudged({{test::isAdult, 1}})), !Contains("Left open"));
}

TEST_CASE("a note tells what was shown, and which answers led to it") {
    const std::string note = noteOf(test::SampleJudged({{test::hasNumbness, 1}, {test::painNow, 8}}));
    CHECK_THAT(note, Contains("What the guide then showed\nNow: “Get help now” (O1)\n"
                              "From the answers about: New numbness\n"
                              "Also: Slow down: “Slow down” (O4)\nFrom the answers about: Pain\n"));
    CHECK_THAT(note, Contains("Sources of what was shown\n- "));
}

TEST_CASE("a source without a DOI is named by its title and its place on the web") {
    Companions companions = test::sampleCompanions();
    for (content::Study& study : companions.studies) {
        study.reference.doi.clear();
        study.reference.title = "On " + study.id.text;
        study.reference.url = "https://example.org/" + study.id.text;
    }
    const test::SampleJudged numb({{test::hasNumbness, 1}});
    const Judged judged = numb.judged();
    const std::string note = recordNote(visit(), test::sampleArticle(), &judged, companions);
    CHECK_THAT(note, Contains(": On aaron2010 https://example.org/aaron2010\n") ||
                         Contains(": On kovacs2003 https://example.org/kovacs2003\n"));
}

TEST_CASE("private answers are in a note only where it may hold them, and only where they were asked for") {
    const test::SampleJudged adult({{test::isAdult, 1}, {test::sexHurts, 1}});
    CHECK_THAT(noteOf(adult), !Contains("Sex hurts"));
    CHECK_THAT(noteOf(adult), Contains("are left out of this note"));
    CHECK_THAT(noteOf(adult, visit(true)), Contains("- Sex hurts: Yes\n"));
    CHECK_THAT(noteOf(adult, visit(true)), !Contains("left out"));
    CHECK(holdsPrivateAnswers(adult.judged().guidance, adult.judged().sheet));
    const test::SampleJudged minor({{test::isAdult, 2}, {test::sexHurts, 1}});
    CHECK_THAT(noteOf(minor, visit(true)), !Contains("Sex hurts"));
    CHECK_FALSE(holdsPrivateAnswers(minor.judged().guidance, minor.judged().sheet));
}

TEST_CASE("without answers a note tells of reading and handouts") {
    const Visit read{"2026-11-29", {"The right bed"}, {"Bed and sleep", "My summary"}, false};
    const std::string note = recordNote(read, test::sampleArticle(), nullptr, test::sampleCompanions());
    CHECK_THAT(note, Contains("The questions were not asked.\n\nPages opened in the guide\n- The right bed\n\n"
                              "Handouts given\n- Bed and sleep\n- My summary\n"));
    CHECK_THAT(note, !Contains("showed"));
    CHECK_THAT(recordNote(visit(), test::sampleArticle(), nullptr, test::sampleCompanions()), !Contains("Handouts"));
}

TEST_CASE("a note keeps to the words of the guide") {
    const std::string note = noteOf(test::SampleJudged({{test::isAdult, 1}, {test::hasNumbness, 1}}), visit(true));
    for (const char* word : {"diagnos", "cure", "treat", "heal ", "safe for you", "suffer", "score", "normal sex"})
        CHECK_THAT(note, !Contains(word, Catch::CaseSensitive::No));
    CHECK_THAT(note, Contains("It names no cause of the pain and examines nobody."));
    CHECK(note.back() == '\n');
}
