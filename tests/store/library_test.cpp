// SPDX-License-Identifier: MIT
#include "store/sample_library.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>

using namespace bedside;
using test::SampleLibrary;

namespace {

template <class Things> std::vector<std::string> ids(const Things& things) {
    std::vector<std::string> all;
    for (const auto& thing : things)
        all.push_back(thing.id.text);
    return all;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("what the library reads is what was written") {
    const content::Edition edition = test::sampleEdition();
    CHECK(SampleLibrary(edition).library().edition() == edition);
}

TEST_CASE("all that is known of a sample is kept, and a zero is not the same as not known") {
    content::Edition edition = test::sampleEdition();
    content::Sample& sample = edition.studies[0].appraisal.sample;
    sample.sampleSize = 90;
    sample.men = 0;
    sample.women = 90;
    sample.patients = 0;
    sample.condition = content::Condition::Other;
    sample.meanAge = 29.6;
    sample.youngest = 18;
    sample.oldest = 41;
    sample.couples = true;
    sample.studies = 7;
    CHECK(SampleLibrary(edition).library().study({"aaron2010"}) == edition.studies[0]);
    sample = {};
    CHECK(SampleLibrary(edition).library().study({"aaron2010"})->appraisal.sample == content::Sample{});
    sample.men = 0;
    CHECK(SampleLibrary(edition).library().study({"aaron2010"})->appraisal.sample == sample);
}

TEST_CASE("what the source article said of a study is kept beside what was found") {
    const content::Edition edition = test::sampleEdition();
    const SampleLibrary sample(edition);
    CHECK(sample.library().study({"kovacs2003"})->appraisal.asCited == edition.studies[1].appraisal.asCited);
    CHECK_FALSE(sample.library().study({"aaron2010"})->appraisal.asCited);
}

TEST_CASE("the notes for clinicians are kept with all their lines, each list in its order") {
    content::Edition edition = test::sampleEdition();
    CHECK(SampleLibrary(edition).library().clinicNotes() == content::ClinicNotes{});
    edition.clinic = test::sampleClinic();
    CHECK(SampleLibrary(edition).library().clinicNotes() == edition.clinic);
    CHECK(SampleLibrary(edition).library().edition() == edition);
    std::ranges::reverse(edition.clinic.notes.back().ask);
    std::ranges::reverse(edition.clinic.counts);
    CHECK(SampleLibrary(edition).library().clinicNotes() == edition.clinic);
}

TEST_CASE("handouts come in the author's order, and so do their parts") {
    content::Edition edition = test::sampleEdition();
    edition.handouts = test::sampleHandouts();
    CHECK(SampleLibrary(edition).library().handouts() == edition.handouts);
    CHECK(SampleLibrary(edition).library().edition() == edition);
    std::ranges::reverse(edition.handouts);
    std::ranges::reverse(edition.handouts.front().parts);
    CHECK(SampleLibrary(edition).library().handouts() == edition.handouts);
    edition.handouts.clear();
    CHECK(SampleLibrary(edition).library().handouts().empty());
}

TEST_CASE("topics come by their ids, and a study keeps the order of its own") {
    content::Edition edition = test::sampleEdition();
    std::ranges::reverse(edition.topics);
    std::ranges::reverse(edition.subjects);
    const SampleLibrary sample(edition);
    std::ranges::reverse(edition.topics);
    CHECK(sample.library().topics() == edition.topics);
    std::ranges::reverse(edition.studies[1].appraisal.topics);
    const SampleLibrary other(edition);
    CHECK(other.library().study({"kovacs2003"})->appraisal.topics == edition.studies[1].appraisal.topics);
}

TEST_CASE("a reference can be taken along as CSL-JSON, and an unknown one cannot") {
    const SampleLibrary sample;
    const auto copy = nlohmann::json::parse(sample.library().cslJson({"kovacs2003"}));
    REQUIRE(copy.size() == 1);
    CHECK(copy[0]["id"] == "kovacs2003");
    CHECK(copy[0]["author"][2] == nlohmann::json{{"family", "Peña"}, {"given", "Andrés"}});
    CHECK(sample.library().cslJson({"nobody1901"}).empty());
}

TEST_CASE("a surname alone and others are kept as what they are") {
    content::Edition edition = test::sampleEdition();
    edition.studies[1].reference.author = {{"Kovacs", "", true}, {"World Bed Office", ""}, {"others", ""}};
    const SampleLibrary sample(edition);
    CHECK(sample.library().study({"kovacs2003"})->reference == edition.studies[1].reference);
}

TEST_CASE("that words beside a number stand in another language is kept") {
    content::Edition edition = test::sampleEdition();
    edition.regions[0].notice = "Algo está en inglés.";
    const SampleLibrary sample(edition);
    CHECK(sample.library().edition().regions == edition.regions);
}

TEST_CASE("an edition in another order gives the same database") {
    content::Edition edition = test::sampleEdition();
    std::ranges::reverse(edition.studies);
    std::ranges::reverse(edition.claims);
    std::ranges::reverse(edition.terms);
    std::ranges::reverse(edition.regions);
    CHECK(test::imageOf(edition) == test::imageOf(test::sampleEdition()));
}

TEST_CASE("the order of sections is kept, and another order is another database") {
    content::Edition edition = test::sampleEdition();
    std::ranges::reverse(edition.sections);
    const SampleLibrary sample(edition);
    CHECK(ids(sample.library().sectionSummaries()) == Ids{"references", "moving", "right-bed"});
    CHECK(sample.image() != test::imageOf(test::sampleEdition()));
}

TEST_CASE("each value is found by its id, and an unknown id finds nothing") {
    const SampleLibrary sample;
    const store::Library& library = sample.library();
    const content::Edition edition = test::sampleEdition();
    CHECK(library.article() == edition.article);
    CHECK(library.section({"moving"}) == edition.sections[1]);
    CHECK(library.study({"kovacs2003"}) == edition.studies[1]);
    CHECK(library.term({"trial"}) == edition.terms[1]);
    CHECK(library.figure({"pillow"}) == edition.figures[0]);
    CHECK_FALSE(library.section({"movin"}));
    CHECK_FALSE(library.study({""}));
    CHECK_FALSE(library.term({"Trial"}));
    CHECK_FALSE(library.figure({"' OR 1=1 --"}));
}

TEST_CASE("the library tells what is asked, and nothing where nothing is") {
    const auto guidance = SampleLibrary().library().guidance();
    REQUIRE(guidance);
    REQUIRE(guidance->questions.size() == 5);
    CHECK(guidance->questions[1].id.text == "E1");
    CHECK(guidance->positions.patterns.front().moreSources.front() == Ids{"kovacs2003"});
    content::Edition edition = test::sampleEdition();
    edition.guidance.reset();
    CHECK_FALSE(SampleLibrary(edition).library().guidance());
}

TEST_CASE("the library has the words of the guidance, and none where there are none") {
    CHECK(SampleLibrary().library().guidanceText() == test::sampleGuidanceText());
    content::Edition edition = test::sampleEdition();
    edition.guidanceText.reset();
    CHECK_FALSE(SampleLibrary(edition).library().guidanceText());
}

TEST_CASE("words of the guidance that name what is not there are refused") {
    content::Edition edition = test::sampleEdition();
    edition.guidanceText->rules["M1"] = {{content::Citation{{{"nobody1901"}}}}};
    edition.guidanceText->positions["SIDE"].figure = {"sofa"};
    edition.guidanceText->outcomes["o4"].backCare->keyMessage = {{content::TermUse{{"nerve"}, test::words("nerve")}}};
    edition.guidanceText->safety.net = {{content::ClaimText{{"nothing"}, test::words("call")}}};
    edition.guidanceText->cards["M1"].page.keyMessage = {{content::SectionLink{{"nowhere"}, test::words("there")}}};
    const std::vector<std::string> found = test::refusals(edition);
    CHECK(found == Ids{"card M1: mentions the section 'nowhere', which is not there",
                       "outcome o4: mentions the term 'nerve', which is not there",
                       "position SIDE: mentions the figure 'sofa', which is not there",
                       "rule M1: mentions the study 'nobody1901', which is not there",
                       "safety: mentions the claim 'nothing', which is not there"});
}

TEST_CASE("what only the guidance cites is cited by no section") {
    content::Edition edition = test::sampleEdition();
    edition.guidanceText->rules["M1"] = {{content::Citation{{{"aaron2010"}}}}};
    edition.sections[0].blocks.clear();
    const SampleLibrary sample(edition);
}

TEST_CASE("a guidance that cannot be judged is not handed out") {
    content::Edition edition = test::sampleEdition();
    edition.guidance->logic = "{}";
    const SampleLibrary sample(edition);
    CHECK_THROWS_WITH(sample.library().guidance(), Catch::Matchers::StartsWith("content database:/logic/"));
}

TEST_CASE("summaries say which sections speak plainly") {
    const SampleLibrary sample;
    const auto summaries = sample.library().sectionSummaries();
    REQUIRE(ids(summaries) == Ids{"right-bed", "moving", "references"});
    CHECK_FALSE(summaries[0].plainSpeech);
    CHECK(summaries[1].plainSpeech);
    CHECK(summaries[2].group.text == "about");
}

TEST_CASE("lists come in the order that people expect") {
    content::Edition edition = test::sampleEdition();
    edition.regions.push_back(edition.regions[0]);
    edition.regions.back().id = {"ZA"};
    edition.regions.back().name = "Austral Africa";
    const SampleLibrary sample(edition);
    CHECK(ids(sample.library().studies()) == Ids{"kovacs2003", "aaron2010"}); // Kovacs, then World Bed Office
    CHECK(ids(sample.library().terms()) == Ids{"disc-prolapse", "trial"});    // disc, then Trial
    CHECK(ids(sample.library().regions()) == Ids{"none", "ZA", "GB"});        // by name, not by code
}

TEST_CASE("a study knows the sections that cite it, and a section its studies in order of mention") {
    content::Edition edition = test::sampleEdition();
    edition.sections[1].keyMessage = {{content::Citation{{{"aaron2010"}}}}};
    const SampleLibrary sample(edition);
    CHECK(ids(sample.library().studiesCitedIn({"right-bed"})) == Ids{"kovacs2003", "aaron2010"});
    CHECK(ids(sample.library().studiesCitedIn({"references"})).empty());
}

TEST_CASE("the studies of a claim keep their order") {
    const SampleLibrary sample;
    const auto claims = sample.library().claims();
    REQUIRE(ids(claims) == Ids{"gentle-start", "medium-firm"});
    CHECK(claims[1].studies == std::vector<content::StudyId>{{"kovacs2003"}, {"aaron2010"}});
}

TEST_CASE("a large database is read in place: neither it nor its pages are copied") {
    content::Edition edition = test::sampleEdition();
    for (int i = 0; i < 1000; ++i) {
        content::Section section = edition.sections[2];
        section.id = {"filler-" + std::to_string(i)};
        section.keyMessage = test::words(std::string(8'000, 'x'));
        edition.sections.push_back(std::move(section));
    }
    const std::vector<unsigned char> image = test::imageOf(edition);
    REQUIRE(image.size() > 10'000'000);
    const sqlite3_int64 before = sqlite3_memory_used();
    sqlite3_memory_highwater(1);
    const auto library = store::Library::open(image);
    REQUIRE(library);
    for (int i = 0; i < 1000; ++i)
        REQUIRE(library->section({"filler-" + std::to_string(i)}));
    CHECK(sqlite3_memory_highwater(0) - before < 400'000);
}

TEST_CASE("a library stays usable when it is moved") {
    const std::vector<unsigned char> image = test::imageOf(test::sampleEdition());
    store::Library library = *store::Library::open(image);
    store::Library other = std::move(library);
    library = std::move(other);
    CHECK(library.article().title == "Beds and backs");
}

TEST_CASE("what only pages that speak plainly mention is told apart, and what nothing mentions is not") {
    const SampleLibrary sample(test::plainSpeechEdition());
    CHECK(sample.library().studiesOfPlainSpeech() == std::vector<content::StudyId>{{"sidorkewicz2013"}});
    CHECK(sample.library().termsOfPlainSpeech() == std::vector<content::TermId>{{"trial"}});
    content::Edition edition = test::sampleEdition();
    edition.studies[1].appraisal.plainSpeech = true; // though an open page cites it
    const SampleLibrary outspoken(edition);
    CHECK(outspoken.library().studiesOfPlainSpeech() == std::vector{edition.studies[1].id});
    const SampleLibrary plain; // there nothing uses "trial"
    CHECK(plain.library().studiesOfPlainSpeech().empty());
    CHECK(plain.library().termsOfPlainSpeech().empty());
}
