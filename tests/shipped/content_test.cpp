// SPDX-License-Identifier: MIT
// What the content that ships must say, and must not: the source article's topics, its corrected errors, its
// references.
#include "document/compose.h"
#include "document/writers.h"
#include "shipped/shipped_edition.h"
#include "support/has.h"

#include <map>
#include <regex>
#include <set>

using namespace bedside;
using test::has;
using test::shippedEdition;

namespace {

const store::Library& library() { return test::shippedLibrary(); }

std::string textOf(const content::Section& section) {
    std::string text = section.title + "\n" + content::plainWords(section.keyMessage) + "\n";
    for (const content::Passage& passage : content::passages(section.blocks))
        text += passage.words + "\n";
    return text;
}

// Opens a guide to the checks of a test, and names its language where one fails.
template <class Check> void inEveryLanguage(const Check& check) {
    for (const test::Shipped& guide : test::everyLanguage()) {
        INFO("in " << guide.language);
        check(guide);
    }
}

std::string textOf(const char* id) {
    const auto section = library().section({id});
    REQUIRE(section);
    return textOf(*section);
}

const content::Study& study(const char* id) { return test::shipped(shippedEdition().studies, id); }

} // namespace

TEST_CASE("the guide is carried in English, Spanish and Arabic, each under its own name") {
    std::map<std::string, std::string> names;
    for (const test::Shipped& guide : test::everyLanguage()) {
        CHECK(guide.edition.article.language == guide.language);
        names.emplace(guide.language, guide.edition.article.languageName);
    }
    CHECK(test::everyLanguage().front().language == "en");
    CHECK(names == std::map<std::string, std::string>{{"en", "English"}, {"es", "Español"}, {"ar", "العربية"}});
    CHECK(store::embeddedContent("tlh").empty());
}

TEST_CASE("every topic of the source article is on a page") {
    inEveryLanguage([](const test::Shipped& guide) {
        std::set<std::string> rows;
        for (const content::Section& section : guide.edition.sections)
            rows.insert(section.sourceRows.begin(), section.sourceRows.end());
        for (const char* row : {"1", "2", "3", "4", "5a", "5b", "5c", "6", "7", "8"}) {
            INFO("row " << row);
            CHECK(rows.contains(row));
        }
    });
}

TEST_CASE("what the app adds has its pages") {
    inEveryLanguage([](const test::Shipped& guide) {
        for (const char* id :
             {"about-this-guide", "how-sure-we-are", "warning-signs", "positions", "special-situations", "closeness",
              "questions-for-your-visit", "corrections", "references", "glossary", "about"}) {
            INFO(id);
            CHECK(guide.library.section({id}));
        }
    });
}

TEST_CASE("the figures with no known source stand in the corrections alone") {
    for (const content::Section& section : shippedEdition().sections) {
        INFO(section.id.text);
        const std::string text = textOf(section);
        CHECK((has(text, "55%") || has(text, "48%") || has(text, "55 %") || has(text, "48 %")) ==
              (section.id.text == "corrections"));
    }
}

TEST_CASE("the survey's four figures are given with their denominator") {
    const std::string text = textOf("does-it-help");
    for (const char* figure : {"39", "34", "29", "25"}) {
        INFO(figure);
        CHECK(has(text, std::string(figure) + " of 45") + has(text, std::string(figure) + " of the 45") > 0);
    }
    CHECK(study("monga1999").appraisal.sample.sampleSize == 45);
    CHECK(study("monga1999").appraisal.sample.men == 40);
}

TEST_CASE("the lab study of ten couples is never called a trial") {
    CHECK(study("sidorkewicz2015").appraisal.design == content::StudyDesign::LabStudy);
    CHECK(study("sidorkewicz2014").appraisal.design == content::StudyDesign::LabStudy);
    for (const char* id : {"sidorkewicz2015", "sidorkewicz2014"}) {
        const content::Appraisal& appraisal = study(id).appraisal;
        CHECK_FALSE(has(appraisal.who + appraisal.found, "trial"));
        CHECK_FALSE(has(appraisal.who + appraisal.found, "RCT"));
    }
}

TEST_CASE("no study is said to be a trial, a survey or another kind that it was not") {
    using content::StudyDesign;
    for (const auto& [id, design] : {std::pair{"mujic2004", StudyDesign::Comparison},
                                     {"deyo2013", StudyDesign::Records},
                                     {"frappier2013", StudyDesign::LabStudy},
                                     {"post-ssri2022", StudyDesign::Opinion},
                                     {"bone-health-table2014", StudyDesign::Opinion},
                                     {"santos-iglesias2024", StudyDesign::Other}})
        CHECK(study(id).appraisal.design == design);
}

TEST_CASE("the source article's references are the corrected ones") {
    CHECK(study("maher2017").reference.author.size() == 3);
    CHECK(study("maher2017").reference.author[1].family == "Underwood");
    const content::Reference& radwan = study("radwan2015").reference;
    std::set<std::string> families;
    for (const content::AuthorName& author : radwan.author)
        families.insert(author.family);
    CHECK(families == std::set<std::string>{"Radwan", "Fess", "James", "Murphy", "Myers", "Rooney", "Taylor", "Torii"});
    CHECK(has(radwan.title, "systematic review"));
    CHECK(radwan.doi == "10.1016/j.sleh.2015.08.001");
    const content::Reference& mujic = study("mujic2004").reference;
    CHECK(mujic.author.front().family == "Mujić Skikić");
    CHECK(mujic.doi == "10.17305/bjbms.2004.3466");
    CHECK(has(study("sidorkewicz2015").reference.title, "low back pain patient"));
    CHECK(study("monga1999").reference.doi.empty()); // nobody has verified one
}

TEST_CASE("a study is cited only for what it was seen to say") {
    const std::vector<std::pair<std::string, std::vector<const char*>>> notSaid{
        {"nhs-pregnancy", {"placenta", "cervix", "early labour", "waters", "bleed"}},
        {"pelvic-physio", {"bleed", "dryness", "infection"}},
        {"as-relationships2009", {"closeness"}}};
    for (const content::Section& section : shippedEdition().sections)
        content::eachSpans(section.blocks, [&](const content::Spans& spans) {
            for (const content::StudyId& cited : content::citedStudies(spans))
                for (const auto& [id, phrases] : notSaid)
                    for (const char* phrase : phrases) {
                        INFO(section.id.text << " cites " << cited.text << ": " << phrase);
                        CHECK_FALSE((cited.text == id && has(content::plainWords(spans), phrase)));
                    }
        });
}

TEST_CASE("how soon to ask, and the signs in pregnancy, are marked as added for safety") {
    for (const char* id : {"how-soon", "pregnancy-signs"}) {
        const auto& claims = shippedEdition().claims;
        const auto found = std::find_if(claims.begin(), claims.end(), [id](const auto& c) { return c.id.text == id; });
        INFO(id);
        REQUIRE(found != claims.end());
        CHECK(found->relation == content::Relation::SafetyAddition);
        CHECK(found->studies.empty());
    }
}

TEST_CASE("no link leads to a republished copy") {
    for (const content::Study& each : shippedEdition().studies)
        for (const char* copy :
             {"scribd", "docsci", "proxy", "blogspot", "studyres", "studylib", "docslib", "metajournal", "proquest",
              "preview", "staging", "infomedhealth", "angelsnursing", "3slastx"}) {
            INFO(each.id.text << ": " << each.reference.url);
            CHECK_FALSE(has(each.reference.url, copy));
        }
}

TEST_CASE("every drawing is used, described, and coloured by the theme") {
    inEveryLanguage([](const test::Shipped& guide) {
        CHECK(guide.edition.figures.size() == shippedEdition().figures.size());
        for (const content::Figure& figure : guide.edition.figures) {
            INFO(figure.id.text);
            CHECK(figure.description.size() > 40);
            CHECK_FALSE(figure.caption.empty());
            CHECK(has(figure.svg, "@ink@"));
            CHECK_FALSE(has(figure.svg, "#")); // no colour is typed in a drawing
            CHECK(figure.width == 320);
            CHECK(figure.height == 200);
        }
    });
    CHECK_FALSE(shippedEdition().figures.empty());
}

TEST_CASE("nobody is told that sex was tested as a treatment, and the doubt is said where people look for the answer") {
    CHECK(has(shippedEdition().article.answer, "Nobody has tested"));
    CHECK(has(textOf("does-it-help"), "obody has tested"));
    CHECK(has(textOf("in-short"), "obody has tested"));
    CHECK(has(textOf("closeness"), "you never have to have sex"));
}

TEST_CASE("a text never spells out a country's number") {
    inEveryLanguage([](const test::Shipped& guide) {
        for (const content::Section& section : guide.edition.sections) {
            for (const char* number : {"999", "911", "112", "111", "000"}) {
                INFO(section.id.text << " " << number);
                const std::regex spelt(std::string("(^|[^0-9,])") + number + "\\b");
                CHECK_FALSE(std::regex_search(textOf(section), spelt));
            }
            for (const char* number : {"٩٩٩", "٩١١", "١١٢", "١١١"}) {
                INFO(section.id.text << " " << number);
                CHECK_FALSE(has(textOf(section), number));
            }
        }
    });
}

TEST_CASE("each country has the number that the guidance gives") {
    const std::map<std::string, std::string> either{{"en", "112 or 999"}, {"es", "112 o 999"}, {"ar", "112 أو 999"}};
    std::map<std::string, std::string> numbers{{"GB", "999"}, {"US", "911"}, {"CA", "911"},
                                               {"AU", "000"}, {"NZ", "111"}, {"EU", "112"}};
    inEveryLanguage([&](const test::Shipped& guide) {
        numbers["IE"] = either.at(guide.edition.article.language);
        const auto& regions = guide.edition.regions;
        for (const auto& [id, number] : numbers) {
            const auto found = std::ranges::find(regions, content::RegionId{id}, &content::Region::id);
            INFO(id);
            REQUIRE(found != regions.end());
            CHECK(found->emergency == number);
            CHECK_FALSE(found->checked.empty());
            CHECK(found->notice.empty());               // all that goes with a call is translated
            if (guide.edition.article.language != "en") // nor is how it was checked
                for (const content::SupportLine& line : found->support)
                    CHECK_FALSE(has(found->checked + line.checked, "checked"));
        }
    });
}

TEST_CASE("there are ten handouts, and those that speak plainly about sex say so") {
    std::vector<std::string> ids;
    for (const content::Handout& handout : library().handouts()) {
        ids.push_back(handout.id.text);
        const bool plain = std::ranges::any_of(handout.parts, [](const content::HandoutPart& part) {
            using enum content::PartKind;
            return part.kind == Positions || part.kind == Claim || part.kind == Everything ||
                   (part.kind == Section && test::shipped(shippedEdition().sections, part.id.c_str()).plainSpeech);
        });
        INFO(handout.id.text);
        CHECK(has(handout.about, "plainly about sex") == plain);
    }
    CHECK(ids == std::vector<std::string>{"summary", "positions", "partner", "slow-down", "bed", "visit",
                                          "warning-signs", "wallet", "clinicians", "booklet"});
}

TEST_CASE("the handout for clinicians has the main question, its studies' limits and the warning signs") {
    const content::Handout& handout = test::shipped(shippedEdition().handouts, "clinicians");
    CHECK((handout.parts.size() >= 14 && handout.parts.size() <= 20));
    for (const char* claim : {"sex-untested", "monga-cannot-speak-for", "lab-study-people", "lab-measured-angles",
                              "position-eases-pain", "medium-firm", "never-mix", "warning-signs-added"}) {
        INFO(claim);
        CHECK(std::ranges::count(handout.parts, content::HandoutPart{content::PartKind::Claim, claim}) == 1);
    }
}

TEST_CASE("what one may want to ask at a visit can be ticked, and nothing else there") {
    inEveryLanguage([](const test::Shipped& guide) {
        std::size_t ticked = 0;
        std::size_t plain = 0;
        for (const content::Block& block : test::shipped(guide.edition.sections, "questions-for-your-visit").blocks)
            if (const auto* list = std::get_if<content::List>(&block.value))
                (list->ticks ? ticked : plain) += list->items.size();
        CHECK(ticked == 15);
        CHECK(plain == 6); // how to open the subject, and what to bring
    });
}

TEST_CASE("every page can be composed and written both ways") {
    inEveryLanguage([](const test::Shipped& guide) {
        document::Companions companions;
        companions.standsAlone = true;
        companions.studies = guide.edition.studies;
        companions.claims = guide.edition.claims;
        companions.terms = guide.edition.terms;
        companions.figure = [&](const content::FigureId& id) { return guide.library.figure(id); };
        for (const content::Section& section : guide.edition.sections) {
            const document::Document page = document::sectionWithStudies(section, companions);
            INFO(section.id.text);
            CHECK(has(document::plainText(page), section.title));
            const std::string html = document::html(page);
            CHECK(has(html, "<h1>"));
            CHECK_FALSE(has(html, "@ink@"));
            for (const content::StudyId& cited : content::citedStudies(section))
                CHECK(companions.study(cited) != nullptr);
            for (auto at = html.find("href=\"") + 6; at != std::string::npos + 6; at = html.find("href=\"", at) + 6) {
                const std::string target = html.substr(at, html.find('"', at) - at);
                INFO(target);
                CHECK((target.starts_with("https://") || has(html, " id=\"" + target.substr(1) + "\"")));
            }
        }
    });
}
