// SPDX-License-Identifier: MIT
#include "content/study.h"
#include "support/catch.h"

using namespace bedside::content;

namespace {

Reference monga() {
    Reference reference;
    reference.title = "Coital positions and sexual functioning in patients with chronic pain";
    reference.author = {{"Monga", "TN"}, {"Monga", "U"}, {"Tan", "Gabriel"}, {"Grabois", "M."}};
    reference.containerTitle = "Sexuality and Disability";
    reference.year = 1999;
    reference.volume = "17";
    reference.issue = "4";
    reference.page = "287-297";
    return reference;
}

Study by(std::vector<AuthorName> authors, int year) {
    Study study;
    study.reference.title = "A title";
    study.reference.publisher = "A publisher";
    study.reference.author = std::move(authors);
    study.reference.year = year;
    return study;
}

} // namespace

TEST_CASE("a short name has one author, two, or the first and others") {
    CHECK(shortName(by({{"NICE", ""}}, 2016)) == "NICE 2016");
    CHECK(shortName(by({{"Sidorkewicz", "N"}, {"McGill", "SM"}}, 2015)) == "Sidorkewicz and McGill 2015");
    CHECK(shortName(by({{"Monga", "TN"}, {"Monga", "U"}, {"Tan", "G"}}, 1999)) == "Monga and others 1999");
}

TEST_CASE("a short name without authors is the short title, else the publisher, else the title") {
    Study study = by({}, 2020);
    study.reference.titleShort = "Short";
    CHECK(shortName(study) == "Short 2020");
    CHECK(shortName(by({{"NICE", ""}}, 2020)) == "NICE 2020");
    study.reference.titleShort.clear();
    CHECK(shortName(study) == "A publisher 2020");
    study.reference.publisher.clear();
    CHECK(shortName(study) == "A title 2020");
}

TEST_CASE("a short name says and others as the language does, also of an author who stands for others") {
    Phrases phrases = englishPhrases();
    phrases.twoAuthors = "{first} y {second}";
    phrases.authorAndOthers = "{first} y otros";
    CHECK(shortName(by({{"Sidorkewicz", "N"}, {"McGill", "SM"}}, 2015), phrases) == "Sidorkewicz y McGill 2015");
    CHECK(shortName(by({{"Monga", "TN"}, {"Monga", "U"}, {"Tan", "G"}}, 1999), phrases) == "Monga y otros 1999");
    CHECK(shortName(by({{"Caggiari", "G"}, {"others", ""}}, 2021), phrases) == "Caggiari y otros 2021");
}

TEST_CASE("a short name without a year has none") { CHECK(shortName(by({{"Lee", ""}}, 0)) == "Lee"); }

TEST_CASE("a reference is written in the Vancouver order") {
    CHECK(fullReference(monga()) == "Monga TN, Monga U, Tan G, Grabois M. Coital positions and sexual functioning in "
                                    "patients with chronic pain. Sexuality and Disability. 1999;17(4):287-297.");
}

TEST_CASE("a reference ends with its DOI") {
    Reference reference = monga();
    reference.doi = "10.1000/x";
    CHECK(fullReference(reference).ends_with("1999;17(4):287-297. doi:10.1000/x."));
}

TEST_CASE("after six authors the rest are others") {
    Reference reference;
    reference.author.assign(7, {"Lee", "A"});
    reference.title = "T";
    CHECK(fullReference(reference) == "Lee A, Lee A, Lee A, Lee A, Lee A, Lee A, et al. T.");
    reference.author.resize(6);
    CHECK(fullReference(reference) == "Lee A, Lee A, Lee A, Lee A, Lee A, Lee A. T.");
}

TEST_CASE("authors whom we cannot name are others, in each place that names authors") {
    Study study = by({{"Kovacs", "", true}, {"others", ""}}, 2003);
    CHECK(endsWithOthers(study.reference.author));
    CHECK(shortName(study) == "Kovacs and others 2003");
    CHECK(fullReference(study.reference) == "Kovacs, et al. A title. A publisher. 2003.");
    study.reference.author = {{"Kovacs", "FM"}, {"Peña", "A"}, {"others", ""}};
    CHECK(shortName(study) == "Kovacs and others 2003");
    CHECK(fullReference(study.reference) == "Kovacs FM, Peña A, et al. A title. A publisher. 2003.");
    CHECK_FALSE(endsWithOthers({{"others", ""}}));
    CHECK_FALSE(endsWithOthers({{"Kovacs", ""}, {"others", "A"}}));
    CHECK_FALSE(endsWithOthers({}));
}

TEST_CASE("two people of whom only the surnames are known are both named") {
    const Study study = by({{"Thomas", "", true}, {"Levene", "", true}}, 2019);
    CHECK(shortName(study) == "Thomas and Levene 2019");
    CHECK(fullReference(study.reference) == "Thomas, Levene. A title. A publisher. 2019.");
}

TEST_CASE("initials come from given names of any form") {
    const auto initialsOf = [](const char* given) {
        Reference reference;
        reference.author = {{"Lee", given}};
        return fullReference(reference);
    };
    CHECK(initialsOf("Jean-Paul") == "Lee JP.");
    CHECK(initialsOf("T. N.") == "Lee TN.");
    CHECK(initialsOf("Émile Zoltan") == "Lee ÉZ.");
    CHECK(initialsOf("") == "Lee.");
}

TEST_CASE("a title's own end mark is not doubled") {
    Reference reference;
    reference.title = "Not all that bad?";
    reference.year = 2024;
    CHECK(fullReference(reference) == "Not all that bad? 2024.");
}

TEST_CASE("an empty reference is an empty text") { CHECK(fullReference({}).empty()); }

TEST_CASE("the address is the DOI, else PubMed, else the page itself, else none") {
    Reference reference;
    CHECK(address(reference).empty());
    reference.url = "https://example.org/page";
    CHECK(address(reference) == "https://example.org/page");
    reference.pmid = "123";
    CHECK(address(reference) == "https://pubmed.ncbi.nlm.nih.gov/123/");
    reference.doi = "10.1016/S0140-6736(16)30970-9";
    CHECK(address(reference) == "https://doi.org/10.1016/S0140-6736(16)30970-9");
}

TEST_CASE("a DOI cannot break out of its address") {
    Reference reference;
    reference.doi = "10.1/a b\"<c>#?é";
    CHECK(address(reference) == "https://doi.org/10.1/a%20b%22%3Cc%3E%23%3F%C3%A9");
}
