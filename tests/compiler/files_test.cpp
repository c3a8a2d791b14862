// SPDX-License-Identifier: MIT
#include "compiler/content_folder.h"

using namespace bedside;
using test::ContentFolder;
using test::faultsAfter;

namespace {

content::Sample mongaSample() {
    content::Sample sample;
    sample.sampleSize = 45;
    sample.men = 40;
    sample.women = 5;
    sample.patients = 45;
    sample.condition = content::Condition::LongTermBackPain;
    sample.meanAge = 45.5;
    sample.youngest = 20;
    sample.oldest = 70;
    return sample;
}

} // namespace

TEST_CASE("the edition holds what the files say") {
    const ContentFolder folder;
    const compiler::Compilation compiled = folder.compile();
    REQUIRE(folder.lines(compiled.faults) == "");
    const content::Edition& edition = compiled.edition;
    CHECK(edition.article.id.text == "a");
    CHECK(edition.article.language == "en");
    CHECK(edition.article.welcome == "A calm guide.");
    CHECK(edition.article.reviewBy == "2027-11-23");
    CHECK(edition.article.source == content::SourceArticle{"Old", "Them", 2018});
    CHECK(edition.article.groups == std::vector<content::Group>{{{"guide"}, "The guide"}});
    REQUIRE(edition.sections.size() == 2);
    CHECK(edition.sections[0].id.text == "right-bed");
    CHECK(edition.sections[0].title == "The right bed");
    CHECK(edition.sections[1].plainSpeech);
    CHECK(edition.sections[1].sourceRows == std::vector<std::string>{"5a", "5b", "5c", "6", "7", "8"});
    REQUIRE(edition.studies.size() == 5);
    CHECK(edition.studies[4].id.text == "monga1999");
    CHECK(edition.studies[4].appraisal.sample == mongaSample());
    CHECK(edition.studies[4].appraisal.topics == std::vector<content::TopicId>{{"care"}});
    CHECK(edition.studies[3].appraisal.cannotSupport == std::vector<content::SubjectId>{{"soft-beds"}});
    CHECK(edition.studies[4].appraisal.limits == "Small.");
    CHECK(edition.studies[4].appraisal.cannotTell == "Much.");
    CHECK(edition.claims[2] == content::Claim{{"medium-firm"},
                                              content::Relation::Shows,
                                              content::Certainty::Low,
                                              content::Certainty::Moderate,
                                              "A medium-firm bed does better.",
                                              "One trial.",
                                              "Adults.",
                                              {{"bed-and-pain"}},
                                              {{"kovacs2003"}}});
    CHECK(edition.topics == std::vector<content::Topic>{{{"beds"}, "Beds"}, {{"care"}, "Good care"}});
    REQUIRE(edition.subjects.size() == 3);
    CHECK(edition.subjects[0] == content::Subject{{"bed-and-pain"}, "that a bed eases pain"});
    CHECK(edition.terms == std::vector<content::Term>{{{"disc-prolapse"}, "disc prolapse", "A disc that bulges."}});
    CHECK(edition.figures.front().caption == "Bend.");
    CHECK(edition.regions[0] == content::Region{{"GB"}, "United Kingdom", "999", "111", {}, "Seen by us."});
    CHECK(edition.regions[1].emergency == "your local emergency number");
    CHECK(edition.synonyms == std::vector<content::SynonymGroup>{{"slipped disc", "disc prolapse"}});
}

TEST_CASE("a reference keeps what CSL-JSON says of it") {
    const ContentFolder folder;
    folder.replace(
        "references.json", R"("title": "Beds"})",
        R"("title": "Beds", "title-short": "BEDS", "author": [{"family": "Berg", "given": "A", "non-dropping-particle": "van den"},
                       {"literal": "NICE"}], "issued": {"date-parts": [["2003", 11]]}, "container-title": "Lancet",
                      "volume": 362, "issue": "9396", "page": "1599-604", "DOI": "10.1016/x", "PMID": "14630439",
                      "PMCID": "PMC1", "URL": "https://example.org", "ISSN": "0140-6736", "abstract": "A"})");
    const compiler::Compilation compiled = folder.compile();
    REQUIRE(folder.lines(compiled.faults) == "");
    const content::Reference& kovacs = compiled.edition.studies[3].reference;
    CHECK(kovacs.author == std::vector<content::AuthorName>{{"van den Berg", "A"}, {"NICE", ""}});
    CHECK(kovacs.titleShort == "BEDS");
    CHECK(kovacs.year == 2003);
    CHECK(kovacs.volume == "362");
    CHECK(kovacs.doi == "10.1016/x");
    CHECK(kovacs.pmid == "14630439");
}

TEST_CASE("an unknown key is refused at its place, in every file") {
    const std::pair<const char*, const char*> places[] = {{"a/article.json", "/typo"},
                                                          {"a/en/article.json", "/typo"},
                                                          {"a/appraisals.json", "/kovacs2003/typo"},
                                                          {"a/en/studies.json", "/kovacs2003/typo"},
                                                          {"a/claims.json", "/medium-firm/typo"},
                                                          {"a/en/claims.json", "/medium-firm/typo"},
                                                          {"a/en/glossary.json", "/disc-prolapse/typo"},
                                                          {"a/en/figures.json", "/hip-hinge/typo"},
                                                          {"a/regions.json", "/GB/typo"},
                                                          {"a/en/regions.json", "/none/typo"},
                                                          {"references.json", "/0/typo"},
                                                          {"a/en/topics.json", "/typo"},
                                                          {"a/en/forbidden.json", "/0/typo"},
                                                          {"a/en/cause_words.json", "/0/typo"},
                                                          {"a/figures/hip-hinge.json", "/typo"}};
    for (const auto& [file, pointer] : places) {
        const ContentFolder folder;
        const std::string text = folder.text(file);
        // Behind the brace that opens the object which the pointer names.
        const auto deep = static_cast<std::size_t>(std::ranges::count(std::string_view(pointer), '/'));
        std::size_t brace = text.find('{');
        if (deep == 2 && text.front() == '{')
            brace = text.find('{', brace + 1);
        folder.write(file, std::string(text).insert(brace + 1, "\"typo\": 1, "));
        const std::string faults = folder.faults();
        INFO(file << ": " << faults);
        CHECK(faults.find(std::string(file) + ":" + pointer + ": ") != std::string::npos);
    }
}

TEST_CASE("a missing key is refused at its place") {
    CHECK(faultsAfter("a/article.json", "\"review_by\": \"2027-11-23\",", "") ==
          "a/article.json:/review_by: is missing\n");
    CHECK(faultsAfter("a/article.json", ", \"plain_speech\": false", "") ==
          "a/article.json:/sections/0/plain_speech: is missing\n");
    CHECK(faultsAfter("a/en/studies.json", "\"who\": \"People.\", ", "") ==
          "a/en/studies.json:/kovacs2003/who: is missing\n");
}

TEST_CASE("a value out of its set is refused at its place") {
    CHECK(faultsAfter("a/appraisals.json", "\"trial\"", "\"rct\"")
              .starts_with("a/appraisals.json:/kovacs2003/design: should be one of: trial comparison review "));
    CHECK(faultsAfter("a/claims.json", "\"low\"", "\"tiny\"")
              .starts_with("a/claims.json:/medium-firm/certainty: should be one of: very_low "));
    CHECK(faultsAfter("references.json", "article-journal", "journal") ==
          "references.json:/0/type: CSL has no item type 'journal'\n");
    CHECK(faultsAfter("references.json", "\"Beds\"", "\"Beds\", \"DOI\": \"https://doi.org/10.1/x\"") ==
          "references.json:/0/DOI: should begin with 10. and not with an address\n");
    CHECK(faultsAfter("references.json", "\"Beds\"", "\"Beds\", \"issued\": {\"date-parts\": [[]]}")
              .starts_with("references.json:/0/issued/date-parts: should be [[year]]"));
    CHECK(
        faultsAfter("a/regions.json", "\"GB\"", "\"UK1\"").find("a/regions.json:/UK1: 'UK1' is not a fit id here\n") !=
        std::string::npos);
    CHECK(faultsAfter("a/article.json", "1.0.0", "1.0") ==
          "a/article.json:/version: should be three numbers such as 1.0.0\n");
    CHECK(faultsAfter("a/en/article.json", "\"en\"", "\"de\"") ==
          "a/en/article.json:/language: should be 'en', as its folder is called\n");
    CHECK(faultsAfter("a/en/synonyms.json", "\"slipped disc\", ", "") ==
          "a/en/synonyms.json:/0: should be two words or more that mean the same\n");
}

TEST_CASE("a code that the article is about is of a known system, well formed, and said once") {
    const auto faultsWith = [](const std::string& codes) {
        return faultsAfter("a/article.json", "\"funding\"", "\"codes\": " + codes + ", \"funding\"");
    };
    const std::string low = R"({"system": "icd_10", "code": "M54.5", "name": "Low back pain", "checked": "No."})";
    CHECK(faultsWith("[" + low + "]") == "");
    CHECK(faultsWith("{}") == "a/article.json:/codes: should be a list\n");
    CHECK(faultsWith("[" + low + ", " + low + "]") == "a/article.json:/codes/1/code: is said by M54.5 already\n");
    CHECK(faultsWith(R"([{"system": "icd_11", "code": "M54.5", "name": "Low back pain", "checked": "No."}])") ==
          "a/article.json:/codes/0/system: should be one of: icd_10 icd_10_cm snomed_ct\n");
    CHECK(faultsWith(R"([{"system": "snomed_ct", "code": "161891006", "name": "Backache"}])") ==
          "a/article.json:/codes/0/checked: is missing\n"
          "a/article.json:/codes/0/code: is no code of this system, or mistyped\n");
}

TEST_CASE("dates are days of the calendar, in their order") {
    CHECK(faultsAfter("a/article.json", "2027-11-23", "2027-02-30") ==
          "a/article.json:/review_by: should be a date such as 2026-11-23\n");
    CHECK(faultsAfter("a/article.json", "2027-11-23", "next year") ==
          "a/article.json:/review_by: should be a date such as 2026-11-23\n");
    CHECK(faultsAfter("a/article.json", "2027-11-23", "2026-11-23") ==
          "a/article.json:/review_by: should come after the review\n");
}

TEST_CASE("an overdue review is a warning") {
    const ContentFolder folder;
    folder.replace("a/article.json", "2026-11-23", "2025-11-23");
    folder.replace("a/article.json", "2027-11-23", "2026-11-30");
    const compiler::Compilation compiled = folder.compile();
    CHECK(compiled.faults.empty());
    CHECK(folder.lines(compiled.warnings) ==
          "a/article.json:/review_by: the article was to be reviewed by 2026-11-30\n");
    folder.replace("a/article.json", "2026-11-30", "2026-12-01");
    CHECK(folder.compile().warnings.empty());
}

TEST_CASE("every row of the source article is carried by a section") {
    CHECK(faultsAfter("a/article.json", "\"5b\", ", "") ==
          "a/article.json:/sections: no section carries row 5b of the source article\n");
    CHECK(faultsAfter("a/article.json", "\"5b\"", "\"5b\", \"9\"") ==
          "a/article.json:/sections/1/source_rows: the source article has no row '9'\n");
}
