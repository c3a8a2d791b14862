// SPDX-License-Identifier: MIT
#include "content/citation_style.h"
#include "support/catch.h"

using namespace bedside::content;
using Catch::Matchers::Contains;

namespace {

Reference article(std::vector<AuthorName> authors) {
    Reference reference;
    reference.type = "article-journal";
    reference.title = "A title";
    reference.author = std::move(authors);
    reference.containerTitle = "A journal";
    reference.year = 2020;
    return reference;
}

std::vector<AuthorName> people(int count) {
    std::vector<AuthorName> authors;
    for (int i = 1; i <= count; ++i)
        authors.push_back({"N" + std::to_string(i), "A"});
    return authors;
}

std::string bibtexOf(Reference reference) { return bibtex({{"key2020"}, std::move(reference), {}}); }

} // namespace

TEST_CASE("APA joins authors with commas and an ampersand before the last") {
    CHECK(apa(article({{"Lee", "Ann"}})) == "Lee, A. (2020). A title. A journal.");
    CHECK(apa(article({{"Lee", "Ann"}, {"Ng", "B C"}})) == "Lee, A., & Ng, B. C. (2020). A title. A journal.");
    CHECK_THAT(apa(article(people(3))), Catch::Matchers::StartsWith("N1, A., N2, A., & N3, A. (2020)."));
}

TEST_CASE("APA gives authors whom we cannot name as et al.") {
    CHECK(apa(article({{"Kovacs", "", true}, {"others", ""}})) == "Kovacs, et al. (2020). A title. A journal.");
    CHECK(apa(article({{"Lee", "Ann"}, {"Ng", "B C"}, {"others", ""}})) ==
          "Lee, A., Ng, B. C., et al. (2020). A title. A journal.");
}

TEST_CASE("APA names twenty authors, and of more the first nineteen and the last") {
    CHECK_THAT(apa(article(people(20))), Contains("N18, A., N19, A., & N20, A. (2020)."));
    CHECK_THAT(apa(article(people(21))), Contains("N18, A., N19, A., . . . N21, A. (2020)."));
    CHECK_THAT(apa(article(people(21))), !Contains("N20"));
}

TEST_CASE("APA says n.d. where the year is not known, and opens with the title where there is no author") {
    Reference reference = article({{"NICE", ""}});
    reference.year = 0;
    CHECK(apa(reference) == "NICE. (n.d.). A title. A journal.");
    reference.author.clear();
    CHECK(apa(reference) == "A title. (n.d.). A journal.");
}

TEST_CASE("APA does not name an author again as the publisher") {
    Reference reference = article({{"Bed Office", ""}});
    reference.containerTitle.clear();
    reference.publisher = "Bed Office";
    CHECK(apa(reference) == "Bed Office. (2020). A title.");
    reference.publisher = "Bed House";
    CHECK(apa(reference) == "Bed Office. (2020). A title. Bed House.");
}

TEST_CASE("APA gives volume, issue and pages, and the address last") {
    Reference reference = article({{"Lee", "Ann"}});
    reference.volume = "17";
    reference.issue = "4";
    reference.page = "287–297";
    reference.doi = "10.1000/x";
    CHECK(apa(reference) == "Lee, A. (2020). A title. A journal, 17(4), 287–297. https://doi.org/10.1000/x");
    reference.title = "Is it so?";
    CHECK_THAT(apa(reference), Contains("(2020). Is it so? A journal"));
}

TEST_CASE("Vancouver tells the page on the web where there is no DOI") {
    Reference reference = article({{"Lee", "Ann"}});
    CHECK(vancouver(reference) == fullReference(reference));
    reference.url = "https://example.org/a";
    CHECK(vancouver(reference) == "Lee A. A title. A journal. 2020. Available from: https://example.org/a");
    reference.doi = "10.1000/x";
    CHECK(vancouver(reference) == "Lee A. A title. A journal. 2020. doi:10.1000/x.");
}

TEST_CASE("a BibTeX entry keeps the words of a title and the name of an organisation together") {
    const std::string entry = bibtexOf(article({{"Royal Office", ""}, {"Mujić Skikić", "Emela"}}));
    CHECK(entry == "@article{key2020,\n"
                   "  author = {{Royal Office} and Mujić Skikić, Emela},\n"
                   "  title = {{A title}},\n"
                   "  journal = {A journal},\n"
                   "  year = {2020}\n"
                   "}\n");
}

TEST_CASE("BibTeX has its own word for authors whom we cannot name, and it stands without braces") {
    CHECK_THAT(bibtexOf(article({{"Kovacs", "", true}, {"others", ""}})), Contains("author = {Kovacs and others},"));
    CHECK_THAT(bibtexOf(article({{"Royal Office", ""}, {"others", ""}})),
               Contains("author = {{Royal Office} and others},"));
    CHECK_THAT(bibtexOf(article({{"van Berg", "", true}, {"Lee", "", true}})),
               Contains("author = {{van Berg} and Lee},"));
}

TEST_CASE("a BibTeX entry has the type and the names of fields that its kind of work has") {
    Reference reference = article({{"Lee", "Ann"}});
    reference.containerTitle.clear();
    reference.publisher = "University of Waterloo";
    for (const auto& [type, entry, field] : {std::tuple{"article-journal", "@article{", "publisher"},
                                             {"book", "@book{", "publisher"},
                                             {"thesis", "@mastersthesis{", "school"},
                                             {"report", "@techreport{", "institution"},
                                             {"webpage", "@misc{", "publisher"},
                                             {"pamphlet", "@misc{", "publisher"}}) {
        reference.type = type;
        CHECK_THAT(bibtexOf(reference), Catch::Matchers::StartsWith(entry));
        CHECK_THAT(bibtexOf(reference), Contains(std::string("  ") + field + " = {University of Waterloo}"));
    }
}

TEST_CASE("signs that BibTeX reads as commands are escaped") {
    Reference reference = article({{"O{}'Neil & Sons", "A"}});
    reference.title = R"(100% of $5 & #1_a {b} \c ~d ^e)";
    const std::string entry = bibtexOf(reference);
    CHECK_THAT(
        entry,
        Contains(R"(title = {{100\% of \$5 \& \#1\_a b \textbackslash{}c \textasciitilde{}d \textasciicircum{}e}})"));
    CHECK_THAT(entry, Contains(R"(author = {O'Neil \& Sons, A})"));
}

TEST_CASE("a BibTeX entry has the number of an issue, else of a report, and an address only without a DOI") {
    Reference reference = article({});
    reference.number = "NG59";
    reference.url = "https://example.org/a_b?c=1%20&d";
    CHECK_THAT(bibtexOf(reference),
               Contains("number = {NG59}") && Contains("url = {https://example.org/a_b?c=1%20&d}"));
    reference.issue = "3";
    reference.doi = "10.1000/a_b";
    CHECK_THAT(bibtexOf(reference), Contains("number = {3}") && Contains("doi = {10.1000/a_b}") && !Contains("url ="));
}

TEST_CASE("an empty reference has citations that are empty but for what must be there") {
    CHECK(vancouver({}).empty());
    CHECK(apa({}) == "(n.d.).");
    CHECK(bibtex({}) == "@misc{,\n  title = {{}}\n}\n");
}
