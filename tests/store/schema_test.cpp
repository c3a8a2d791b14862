// SPDX-License-Identifier: MIT
// What the schema refuses, whoever writes.
#include "codec/vocabulary.h"
#include "store/bench.h"
#include "store/sample_library.h"

using namespace bedside;
using Catch::Matchers::Contains;
using test::Bench;

namespace {

// A claim with the relation whose other columns are all in order; `rest` ends the row with its leading study.
std::string claim(const std::string& relation, const std::string& rest) {
    return "INSERT INTO claim VALUES ('c', '" + relation + "', 'low', NULL, 'It is.', 'One study.', 'People.', " + rest;
}

} // namespace

TEST_CASE("a claim that says what studies show cannot be committed without a study") {
    Bench bench;
    for (const std::string relation : {"shows", "partly", "guideline", "expert"}) {
        CHECK_THAT(bench.refusal(claim(relation, "NULL)")), Contains("a_claim_has_a_study_or_is_ours"));
        CHECK_THAT(bench.refusal(claim(relation, "'a2001')")), Contains("FOREIGN KEY")); // named, and then not linked
        CHECK_THAT(bench.refusal(claim(relation, "'nobody'); INSERT INTO claim_study VALUES ('c', 1, 'nobody')")),
                   Contains("FOREIGN KEY"));
        CHECK_THAT(bench.refusal(claim(relation, "'a2001'); INSERT INTO claim_study VALUES ('c', 1, 'b2002')")),
                   Contains("FOREIGN KEY"));
    }
    CHECK(bench.refusal(claim("shows", "'a2001'); INSERT INTO claim_study VALUES ('c', 1, 'a2001')")) == "");
}

TEST_CASE("a claim cannot lose its last study later") {
    Bench bench;
    REQUIRE(bench.refusal(claim("partly", "'a2001'); INSERT INTO claim_study VALUES ('c', 1, 'a2001')")) == "");
    CHECK_THAT(bench.refusal("DELETE FROM claim_study"), Contains("FOREIGN KEY"));
    CHECK_THAT(bench.refusal("UPDATE claim SET leading_study = NULL WHERE id = 'c'"),
               Contains("a_claim_has_a_study_or_is_ours"));
    CHECK_THAT(bench.refusal("DELETE FROM study WHERE id = 'a2001'"), Contains("FOREIGN KEY"));
    CHECK(bench.text("SELECT count(*) FROM claim_study") == "1");
}

TEST_CASE("an orphan claim cannot be made of one of ours") {
    Bench bench;
    for (const std::string relation : {"shows", "partly", "guideline", "expert"})
        CHECK_THAT(bench.refusal("UPDATE claim SET relation = '" + relation +
                                 "', certainty = 'low', reason = 'So.', shown_in = 'People.'"),
                   Contains("a_claim_has_a_study_or_is_ours"));
}

TEST_CASE("our own inferences and safety additions need no study") {
    Bench bench;
    for (const std::string relation : {"our_inference", "safety_addition"})
        CHECK(bench.refusal(claim(relation, "NULL); DELETE FROM claim WHERE id = 'c'")) == "");
}

TEST_CASE("a certainty cannot stand without its reason, nor its upper end without the lower") {
    Bench bench;
    CHECK_THAT(bench.refusal("UPDATE claim SET certainty = 'high'"), Contains("a_certainty_has_its_reason"));
    CHECK(bench.refusal("UPDATE claim SET certainty = 'high', reason = 'So.'") == "");
    CHECK_THAT(bench.refusal("UPDATE claim SET certainty = NULL, at_best = 'high'"), Contains("a_range_has_both_ends"));
}

TEST_CASE("what is not ours is certain to a degree, and what is shown was shown in someone") {
    Bench bench;
    REQUIRE(bench.refusal(claim("shows", "'a2001'); INSERT INTO claim_study VALUES ('c', 1, 'a2001')")) == "");
    CHECK_THAT(bench.refusal("UPDATE claim SET certainty = NULL WHERE id = 'c'"),
               Contains("what_is_not_ours_is_certain_to_a_degree"));
    for (const std::string relation : {"shows", "partly"})
        CHECK_THAT(bench.refusal("UPDATE claim SET shown_in = '', relation = '" + relation + "' WHERE id = 'c'"),
                   Contains("what_is_shown_was_shown_in_someone"));
    CHECK(bench.refusal("UPDATE claim SET shown_in = '', relation = 'expert' WHERE id = 'c'") == "");
}

TEST_CASE("words outside their vocabulary are refused") {
    Bench bench;
    CHECK_THAT(bench.refusal("UPDATE claim SET relation = 'proves'"), Contains("relation IN"));
    CHECK_THAT(bench.refusal("UPDATE claim SET certainty = 'certain', reason = 'x'"), Contains("certainty IN"));
    CHECK_THAT(bench.refusal("UPDATE claim SET certainty = 'low', reason = 'x', at_best = 'very_low'"),
               Contains("at_best IN"));
    CHECK_THAT(bench.refusal("UPDATE study SET design = 'Trial'"), Contains("design IN"));
    CHECK_THAT(bench.refusal("UPDATE study SET read = 'title'"), Contains("read IN"));
    CHECK_THAT(bench.refusal("UPDATE study SET condition = 'healthy'"), Contains("condition IN"));
}

TEST_CASE("the schema knows every word of the vocabularies") {
    content::Edition edition = test::sampleEdition();
    edition.claims[1].atBest.reset();
    for (const auto& entry : codec::vocabulary<content::StudyDesign>) {
        edition.studies[0].appraisal.design = entry.value;
        CHECK(test::refusals(edition).empty());
    }
    for (const auto& entry : codec::vocabulary<content::ReadDepth>) {
        edition.studies[0].appraisal.read = entry.value;
        CHECK(test::refusals(edition).empty());
    }
    for (const auto& entry : codec::vocabulary<content::Relation>) {
        edition.claims[1].relation = entry.value;
        CHECK(test::refusals(edition).empty());
    }
    for (const auto& entry : codec::vocabulary<content::Certainty>) {
        edition.claims[1].certainty = entry.value;
        CHECK(test::refusals(edition).empty());
    }
    for (const auto& entry : codec::vocabulary<content::Certainty>) {
        edition.claims[1].certainty = content::Certainty::VeryLow;
        edition.claims[1].atBest = entry.value;
        CHECK(test::refusals(edition).empty() == (entry.value != content::Certainty::VeryLow)); // no upper end at all
    }
    edition.claims[1].atBest.reset();
    for (const auto& entry : codec::vocabulary<content::Condition>) {
        edition.studies[0].appraisal.sample.condition = entry.value;
        CHECK(test::refusals(edition).empty());
    }
}
