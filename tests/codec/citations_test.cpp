// SPDX-License-Identifier: MIT
// The four forms in which a reference can be taken along, as whole examples.
#include "codec/csl_json.h"
#include "content/citation_style.h"
#include "support/golden.h"

using namespace bedside;

namespace {

// The kinds of work that the guide cites, each with what is hard about it.
std::vector<content::Study> works() {
    content::Study many; // many authors, accents
    many.id = {"manynames2004"};
    many.reference.type = "article-journal";
    many.reference.title = "A made-up study with many authors";
    many.reference.author = {{"Lučić Šarić", "Emina"}, {"Tesarz", "Sven"},     {"Čermák", "Stela"}, {"Aydın", "Deniz"},
                             {"Ólafsson", "Þór"},      {"Çelik", "Jean-Paul"}, {"Nguyễn", "Văn A"}, {"O’Neil", "TN"}};
    many.reference.containerTitle = "Journal of Made-up Studies";
    many.reference.year = 2004;
    many.reference.volume = "4";
    many.reference.issue = "1";
    many.reference.page = "62-68";
    many.reference.doi = "10.5555/many.2004.1";
    many.reference.pmid = "99999901";
    content::Study two;
    two.id = {"sidorkewicz2014"};
    two.reference.type = "article-journal";
    two.reference.title = "Male spine motion during coitus: implications for the low back pain patient";
    two.reference.author = {{"Sidorkewicz", "N"}, {"McGill", "SM"}};
    two.reference.containerTitle = "Spine";
    two.reference.year = 2014;
    two.reference.volume = "39";
    two.reference.issue = "20";
    two.reference.page = "1633-1639";
    two.reference.pmid = "25208042";
    content::Study guideline; // an organisation, and only a page on the web
    guideline.id = {"nice-ng59"};
    guideline.reference.type = "report";
    guideline.reference.title = "Low back pain and sciatica in over 16s: assessment & management";
    guideline.reference.author = {{"National Institute for Health and Care Excellence", ""}};
    guideline.reference.publisher = "National Institute for Health and Care Excellence";
    guideline.reference.year = 2016;
    guideline.reference.number = "NG59";
    guideline.reference.url = "https://www.nice.org.uk/guidance/ng59";
    content::Study others; // one name, and others who are not known
    others.id = {"first2015"};
    others.reference.type = "article-journal";
    others.reference.title = "A made-up study whose authors are not all known";
    others.reference.author = {{"First", "", true}, {"others", ""}};
    others.reference.year = 2015;
    others.reference.doi = "10.5555/first.2015";
    content::Study surnames; // people, of whom no more is known
    surnames.id = {"left2016"};
    surnames.reference.type = "article-journal";
    surnames.reference.title = "A made-up study by two people";
    surnames.reference.author = {{"Left", "", true}, {"Right-Hand", "", true}};
    surnames.reference.year = 2016;
    content::Study thesis;
    thesis.id = {"sidorkewicz2013"};
    thesis.reference.type = "thesis";
    thesis.reference.title = "Lumbar Spine and Hip Kinematics during Coitus";
    thesis.reference.author = {{"Sidorkewicz", "Natalie"}};
    thesis.reference.publisher = "University of Waterloo";
    thesis.reference.year = 2013;
    content::Study undated; // no year, and a title that ends with its own mark
    undated.id = {"norfolk-ces"};
    undated.reference.type = "webpage";
    undated.reference.title = "Got back pain? Signs that need help now!";
    undated.reference.author = {{"NHS in Norfolk & Waveney", ""}};
    undated.reference.url = "https://example.nhs.uk/got_back-pain/?page=1&x=50%25";
    content::Study bare;
    bare.id = {"pelvic-physio"};
    bare.reference.type = "article-journal";
    bare.reference.title = "The Role of Physical Therapy in Sexual Health";
    return {many, two, guideline, others, surnames, thesis, undated, bare};
}

} // namespace

TEST_CASE("each kind of work can be taken along as Vancouver, APA, BibTeX and CSL-JSON") {
    std::string all;
    for (const content::Study& work : works())
        all += "== " + work.id.text + "\n\nVancouver:\n" + content::vancouver(work.reference) + "\n\nAPA:\n" +
               content::apa(work.reference) + "\n\nBibTeX:\n" + content::bibtex(work) + "\nCSL-JSON:\n" +
               codec::cslJson(work).dump(2) + "\n\n";
    test::checkGolden("citations.txt", all);
}

TEST_CASE("what is not known of a work stays out of its CSL-JSON") {
    const auto item = codec::cslJson(works().back());
    CHECK(item.size() == 3);
    CHECK(item["id"] == "pelvic-physio");
    CHECK(item["type"] == "article-journal");
    CHECK(item["title"] == "The Role of Physical Therapy in Sexual Health");
}

TEST_CASE("a surname alone is a person in CSL-JSON, and others are the word that citeproc gives as et al.") {
    CHECK(codec::cslJson(works()[3])["author"] ==
          nlohmann::json::parse(R"([{"family": "First"}, {"literal": "others"}])"));
    CHECK(codec::cslJson(works()[4])["author"] ==
          nlohmann::json::parse(R"([{"family": "Left"}, {"family": "Right-Hand"}])"));
}

TEST_CASE("an organisation is no person in CSL-JSON") {
    const auto item = codec::cslJson(works()[2]);
    CHECK(item["author"] ==
          nlohmann::json::parse(R"([{"literal": "National Institute for Health and Care Excellence"}])"));
}
