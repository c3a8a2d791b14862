// SPDX-License-Identifier: MIT
// People find pages by their own words, in each language.
#include "shipped/shipped_edition.h"
#include "store/search.h"

using namespace bedside;

namespace {

struct Sought {
    const char* words;
    const char* id; // of what should be among the first hits
};

constexpr int first = 10; // seen with little scrolling

const test::Shipped& guideIn(const std::string& language) {
    const auto found = std::ranges::find(test::everyLanguage(), language, &test::Shipped::language);
    REQUIRE(found != test::everyLanguage().end());
    return *found;
}

void checkFinds(const std::string& language, const std::vector<Sought>& all) {
    const store::Search search(guideIn(language).library);
    for (const auto& [words, id] : all) {
        const auto hits = search.find(words, first);
        std::string found;
        for (const store::Hit& hit : hits)
            found += " " + hit.id;
        INFO(words << " finds" << found);
        CHECK(std::ranges::count(hits, id, &store::Hit::id) == 1);
    }
}

} // namespace

TEST_CASE("people find pages by their own words in English") {
    checkFinds("en", {{"slipped disc", "special-situations"},
                      {"slipped disc", "disc-prolapse"},
                      {"mattress", "right-bed"},
                      {"had a baby", "special-situations"},
                      {"painkillers", "medicine"},
                      {"impotence", "does-it-help"},
                      {"spooning", "positions"},
                      {"mujic", "mujic2004"},
                      {"red flags", "warning-signs"}});
}

TEST_CASE("a word that is the beginning of another one does not find what that one means") {
    const store::Search search(guideIn("en").library);
    const auto hits = search.find("pain", 30);
    CHECK(hits.size() > 20);
    CHECK(std::ranges::count(hits, "erection-tablet", &store::Hit::id) == 0);
}

TEST_CASE("people find pages by their own words in Spanish, with accents or without") {
    checkFinds("es", {{"disco salido", "disc-prolapse"},
                      {"colchon", "right-bed"},
                      {"posparto", "special-situations"},
                      {"pastillas para el dolor", "medicine"},
                      {"la cucharita", "positions"},
                      {"nervio pinzado", "sciatica"},
                      {"huesos debiles", "osteoporosis"},
                      {"protesis de cadera", "special-situations"},
                      {"dolor de pecho", "warning-signs"},
                      {"banderas rojas", "warning-signs"},
                      {"viagra", "erection-tablet"},
                      {"¿cómo hablo con mi pareja?", "talk-with-a-partner"},
                      {"mujic", "mujic2004"}});
}

TEST_CASE("people find pages by their own words in Arabic, in whatever form they write them") {
    checkFinds("ar", {{"ديسك", "disc-prolapse"},
                      {"الانزلاق الغضروفى", "disc-prolapse"},
                      {"مرتبة", "right-bed"},
                      {"مسكنات", "medicine"},
                      {"وضعية الملعقه", "positions"},
                      {"ألم الساق", "sciatica"},
                      {"ترقق العظام", "osteoporosis"},
                      {"عملية الورك", "special-situations"},
                      {"إسعاف", "warning-signs"},
                      {"فياغرا", "erection-tablet"},
                      {"الكلام مع الشريك", "talk-with-a-partner"},
                      {"mujic ٢٠٠٤", "mujic2004"}});
}

TEST_CASE("people find pages by everyday words, plurals and spellings in Arabic") {
    checkFinds("ar", {{"المخدات", "positions"},
                      {"مخدات", "right-bed"},
                      {"مراتب", "right-bed"},
                      {"ضهر", "non-specific-back-pain"},
                      {"وبالظهر", "non-specific-back-pain"},
                      {"وجع الضهر", "non-specific-back-pain"},
                      {"ظهري يؤلمني", "non-specific-back-pain"},
                      {"ضهري بيوجعني", "non-specific-back-pain"},
                      {"عضام هشة", "osteoporosis"},
                      {"أوضاع", "positions"},
                      {"رياضة", "movement"},
                      {"دكتور", "talk-with-a-partner"},
                      {"زوجتي", "talk-with-a-partner"},
                      {"سخونة", "warning-signs"},
                      {"أورام", "warning-signs"},
                      {"حوامل", "special-situations"},
                      {"رجلي تؤلمني", "sciatica"},
                      {"كيف أنام", "right-bed"}});
}

TEST_CASE("people find pages by everyday words and plurals in Spanish") {
    checkFinds("es", {{"me duele la espalda", "non-specific-back-pain"},
                      {"me duele la cintura", "non-specific-back-pain"},
                      {"colchones", "right-bed"},
                      {"almohadas", "right-bed"},
                      {"posturas", "positions"},
                      {"hernias", "disc-prolapse"},
                      {"operaciones", "special-situations"},
                      {"fracturas", "fracture"},
                      {"dar a luz", "special-situations"},
                      {"embarazadas", "warning-signs"},
                      {"adormecida", "warning-signs"},
                      {"calentura", "warning-signs"},
                      {"tumor", "warning-signs"},
                      {"marido", "talk-with-a-partner"},
                      {"doctor", "warning-signs"},
                      {"resequedad", "special-situations"}});
}

TEST_CASE("what is searched names the number to call in the words of the page, in each language") {
    for (const test::Shipped& guide : test::everyLanguage()) {
        INFO(guide.language);
        const content::Region& none = test::shipped(guide.edition.regions, "none");
        CHECK(guide.edition.phrases.localEmergencyNumber == none.emergency);
        CHECK(guide.edition.phrases.localAdviceLine == none.advice);
        CHECK_FALSE(store::Search(guide.library).find(none.emergency).empty());
    }
}

TEST_CASE("every word that people use for a thing finds something, in each language") {
    for (const test::Shipped& guide : test::everyLanguage()) {
        const store::Search search(guide.library);
        for (const content::SynonymGroup& group : guide.edition.synonyms)
            for (const std::string& words : group) {
                INFO(guide.language << ": " << words);
                CHECK_FALSE(search.find(words, 1).empty());
            }
    }
}

TEST_CASE("every page and every hard word is found by its own name, in each language") {
    for (const test::Shipped& guide : test::everyLanguage()) {
        const store::Search search(guide.library);
        for (const content::Section& section : guide.edition.sections) {
            INFO(guide.language << ": " << section.title);
            CHECK(std::ranges::count(search.find(section.title, first), section.id.text, &store::Hit::id) == 1);
        }
        for (const content::Term& term : guide.edition.terms) {
            INFO(guide.language << ": " << term.word);
            CHECK(std::ranges::count(search.find(term.word), term.id.text, &store::Hit::id) == 1);
        }
    }
}

TEST_CASE("what is typed with the marks of a keyboard finds what has those of print") {
    const store::Search search(guideIn("en").library);
    const auto typed = search.find("the journal's name", first);
    CHECK(std::ranges::count(typed, "corrections", &store::Hit::id) == 1);
    const auto same = [&typed](const std::vector<store::Hit>& other) {
        return std::ranges::equal(typed, other, {}, &store::Hit::id, &store::Hit::id);
    };
    CHECK(same(search.find("the journal’s name", first)));
    CHECK(same(search.find("\"the journal's name\"", first)));
}
