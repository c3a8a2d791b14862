// SPDX-License-Identifier: MIT
// Where a reader of another language meets English, the page says so.
#include "compiler/guidance_folder.h"
#include "compiler/translation/mark_english.h"
#include "compiler/two_languages.h"
#include "content/block.h"
#include "content/phrase.h"

using namespace bedside;
using test::TwoLanguages;

namespace {

const compiler::EnglishNotices notices{"Todo en inglés.", "Algo en inglés."};

/// The edition of the sample with the notices that belong to these texts, as guidance_folder.h has them.
content::Edition marked(const std::set<std::string>& english) {
    const test::GuidanceFolder folder;
    const compiler::Compilation compiled = folder.compile();
    INFO(folder.lines(compiled.faults));
    REQUIRE(compiled.faults.empty());
    content::Edition edition = compiled.edition;
    markEnglish(edition, english, notices);
    return edition;
}

template <class Things> const auto& named(const Things& things, const char* id) {
    for (const auto& thing : things)
        if (thing.id.text == id)
            return thing;
    FAIL("there is no " << id);
    return things.front();
}

bool opens(const std::string& words, const std::string& notice) { return words.starts_with(notice + " "); }
bool opens(const content::Spans& words, const std::string& notice) { return opens(content::plainWords(words), notice); }

} // namespace

TEST_CASE("a claim in English says so where its card gives the reason") {
    const auto edition = marked({"claims.json/medium-firm"});
    CHECK(opens(named(edition.claims, "medium-firm").reason, notices.whole));
    CHECK_FALSE(opens(named(edition.claims, "all").reason, notices.whole));
    CHECK(named(edition.claims, "medium-firm").says == "A medium-firm bed does better."); // its title stays
}

TEST_CASE("a study, a hard word and a drawing in English say so") {
    const auto edition = marked({"studies.json/kovacs2003", "glossary.json/disc-prolapse", "figures.json/hip-hinge"});
    CHECK(opens(named(edition.studies, "kovacs2003").appraisal.who, notices.whole));
    CHECK(opens(named(edition.studies, "kovacs2003").appraisal.found, notices.whole));
    CHECK_FALSE(opens(named(edition.studies, "monga1999").appraisal.who, notices.whole));
    CHECK(opens(named(edition.terms, "disc-prolapse").meaning, notices.whole));
    CHECK(opens(named(edition.figures, "hip-hinge").description, notices.whole));
}

TEST_CASE("a position, a pattern and a mark in English say so where positions are read") {
    const auto edition =
        marked({"positions.json/positions/SIDE", "positions.json/reasons/not-clear", "positions.json/marks/care"});
    const content::GuidanceText& text = *edition.guidanceText;
    CHECK(opens(text.positions.at("SIDE").how.more, notices.whole));
    CHECK(opens(text.positions.at("SIDE").how.less, notices.whole));
    CHECK_FALSE(opens(text.positions.at("BACK").how.more, notices.whole));
    CHECK(opens(text.patterns.at("not-clear").about, notices.whole));
    CHECK(opens(text.safety.tenCouples, notices.some));
}

TEST_CASE("what stands on every result says that it is in English, each part for itself") {
    const auto edition = marked({"safety.json/afraid", "safety.json/two_people", "safety.json/choice"});
    const content::SafetyText& safety = edition.guidanceText->safety;
    CHECK(opens(safety.afraid, notices.whole));
    CHECK(opens(safety.twoPeople, notices.whole));
    CHECK(content::plainWords(safety.choiceLines.front()) == notices.whole);
    CHECK_FALSE(opens(safety.net, notices.whole));
}

TEST_CASE("a country in English says so beside its numbers, and words for no country beside all numbers") {
    const auto one = marked({"regions.json/GB"});
    CHECK(named(one.regions, "GB").notice == notices.some);
    CHECK(named(one.regions, "none").notice.empty());
    CHECK_FALSE(opens(one.guidanceText->safety.net, notices.some));
    for (const content::Region& region : marked({"regions.json/none"}).regions)
        CHECK(region.notice == notices.some);
}

TEST_CASE("a phrase that goes with a call says so beside every number and on every result, another phrase does not") {
    for (const char* key : {"call_now", "level_today", "wallet_sign_numb", "either_number"}) {
        INFO(key);
        const auto edition = marked({std::string("phrases.json/") + key});
        for (const content::Region& region : edition.regions)
            CHECK(region.notice == notices.some);
        CHECK(opens(edition.guidanceText->safety.net, notices.some));
    }
    const auto edition = marked({"phrases.json/month_1"});
    for (const content::Region& region : edition.regions)
        CHECK(region.notice.empty());
    CHECK(edition.article.reviewNote.ends_with(notices.some)); // but the first page says that something is
}

TEST_CASE("every phrase that is said to go with a call is a phrase") {
    std::set<std::string_view> keys;
    for (const content::PhraseMember& phrase : content::phraseMembers())
        keys.insert(phrase.key);
    for (const std::string_view key : compiler::keysOfCallPhrases()) {
        INFO(key);
        CHECK(keys.contains(key));
    }
}

TEST_CASE("a language without phrases says so beside every number") {
    TwoLanguages folder;
    folder.write("phrases/en.json", R"({"call_now": "Call: {number}"})");
    folder.write("a/es/regions.json", R"({"none": {"name": "Ninguno", "emergency": "el número", "advice": "su médico"},
                                          "GB": {"name": "Reino Unido", "checked": "Visto."}})");
    folder.stamp();
    for (const content::Region& region : folder.spanish().edition.regions)
        CHECK(region.notice == "Algo está en inglés.");
    folder.write("phrases/es.json", R"({"call_now": "Llame: {number}"})");
    folder.stamp();
    CHECK(folder.spanish().edition.phrases.callNow == "Llame: {number}");
    for (const content::Region& region : folder.spanish().edition.regions)
        CHECK(region.notice.empty());
}

TEST_CASE("the first page is trusted as other texts are") {
    TwoLanguages folder;
    folder.stamp();
    CHECK(folder.spanish().edition.article.title == "Camas");
    CHECK(folder.spanish().edition.article.answer == "Puede ayudar.");
    CHECK(folder.spanish().edition.article.groups.front().title == "La guía");
    const content::Article english = folder.compile().edition.article;
    folder.replace("a/en/article.json", english.answer, "It can harm.");
    const compiler::Compilation compiled = folder.spanish();
    CHECK(compiled.edition.article.answer == "It can harm. Esto está en inglés.");
    CHECK(compiled.edition.article.title == "Camas");
    CHECK(compiled.edition.article.languageName == "Español");
    CHECK(folder.lines(compiled.warnings).find("a/es/article.json: English stands in for 1 of 5 texts: 0 not") !=
          std::string::npos);
    folder.replace("a/en/article.json", english.title, "Hard beds");
    CHECK(folder.spanish().edition.article.title == "Hard beds");
    CHECK(folder.spanish().edition.article.welcome == "Una guía. Algo está en inglés.");
    folder.stamp({"article.json/title", "article.json/answer"});
    CHECK(folder.spanish().edition.article.title == "Camas");
    CHECK(folder.spanish().edition.article.answer == "Puede ayudar.");
}

TEST_CASE("several emergency numbers are joined by the language's own words") {
    TwoLanguages folder;
    folder.replace("a/regions.json", "[\"999\"]", "[\"112\", \"999\"]");
    folder.write("phrases/en.json", R"({"either_number": "{list} or {next}"})");
    folder.write("phrases/es.json", R"({"either_number": "{list} o {next}"})");
    folder.write("a/es/regions.json", R"({"GB": {"name": "Reino Unido", "checked": "Visto."}})");
    folder.stamp();
    const compiler::Compilation spanish = folder.spanish();
    CHECK(named(folder.compile().edition.regions, "GB").emergency == "112 or 999");
    CHECK(named(spanish.edition.regions, "GB").emergency == "112 o 999");
    CHECK(named(spanish.edition.regions, "GB").checked == "Visto.");
}
