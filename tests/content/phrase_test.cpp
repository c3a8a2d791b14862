// SPDX-License-Identifier: MIT
#include "content/phrases.h"
#include "support/catch.h"

#include <map>
#include <set>

using namespace bedside::content;

namespace {

std::vector<PluralForm> formsOf(PluralRule rule, std::initializer_list<std::size_t> counts) {
    std::vector<PluralForm> forms;
    for (const std::size_t count : counts)
        forms.push_back(pluralForm(rule, count));
    return forms;
}

} // namespace

TEST_CASE("values go into their places, in whatever order a language has them") {
    CHECK(fill("Page {page} of {pages}", {{"page", "3"}, {"pages", "12"}}) == "Page 3 of 12");
    CHECK(fill("من {pages} الصفحة {page}", {{"page", "3"}, {"pages", "12"}}) == "من 12 الصفحة 3");
    CHECK(fill("{a}{a}", {{"a", "x"}}) == "xx");
    CHECK(fill("plain", {{"a", "x"}}) == "plain");
    CHECK(fill("", {}) == "");
}

TEST_CASE("a value is not looked through for places, and a place without a value stays") {
    CHECK(fill("{a} {b}", {{"a", "{b}"}, {"b", "{a}"}}) == "{b} {a}");
    CHECK(fill("{a} {b}", {{"b", "x"}}) == "{a} x");
    CHECK(fill("{a", {{"a", "x"}}) == "{a");
}

TEST_CASE("a list is put together by its pattern") {
    CHECK(joined("{list}, {next}", {}) == "");
    CHECK(joined("{list}, {next}", {"one"}) == "one");
    CHECK(joined("{list}، {next}", {"one", "two", "{list}"}) == "one، two، {list}");
}

TEST_CASE("places are told by name, and a brace that is not closed is found") {
    CHECK(placesIn("Page {page} of {pages}, {page}") == std::vector<std::string>{"page", "pages"});
    CHECK(placesIn("plain") == std::vector<std::string>{});
    CHECK(placesIn("Page {page") == std::nullopt);
}

TEST_CASE("each language chooses its plural forms as CLDR says") {
    using enum PluralForm;
    CHECK(formsOf(PluralRule::English, {0, 1, 2, 100}) == std::vector{Other, One, Other, Other});
    CHECK(formsOf(PluralRule::Spanish, {0, 1, 2, 1'000'000, 1'000'001, 2'000'000}) ==
          std::vector{Other, One, Other, Many, Other, Many});
    CHECK(formsOf(PluralRule::Arabic, {0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 110, 111, 199, 200}) ==
          std::vector{Zero, One, Two, Few, Few, Many, Many, Other, Other, Other, Few, Few, Many, Many, Other});
}

TEST_CASE("a rule chooses only among the forms that it names") {
    for (const PluralRule rule : {PluralRule::English, PluralRule::Spanish, PluralRule::Arabic}) {
        const auto named = pluralForms(rule);
        const std::set<PluralForm> allowed(named.begin(), named.end());
        std::set<PluralForm> met{pluralForm(rule, 1'000'000)};
        for (std::size_t count = 0; count < 1000; ++count)
            met.insert(pluralForm(rule, count));
        CHECK(met == allowed);
    }
}

TEST_CASE("a language is known by its first part, and an unknown one has no rule") {
    CHECK(pluralRuleOf("en") == PluralRule::English);
    CHECK(pluralRuleOf("es-MX") == PluralRule::Spanish);
    CHECK(pluralRuleOf("ar") == PluralRule::Arabic);
    for (const char* other : {"", "e", "eng", "fr", "-en"})
        CHECK_FALSE(pluralRuleOf(other));
}

TEST_CASE("a counted phrase says its number and takes other values too") {
    const Phrases& english = englishPhrases();
    CHECK(counted(english.menCounted, 1) == "1 man");
    CHECK(counted(english.menCounted, 40) == "40 men");
    CHECK(counted(english.claimsCounted, 1, {{"list", "1 low"}}) == "1 claim: 1 low.");
    PluralPhrase arabic{PluralRule::Arabic, {"لا أحد", "شخص واحد", "شخصان", "{n} أشخاص", "{n} شخصًا", "{n} شخص"}};
    CHECK(counted(arabic, 2) == "شخصان");
    CHECK(counted(arabic, 45) == "45 شخصًا");
}

TEST_CASE("every English phrase has words, each under a key of its own") {
    std::set<std::string> keys;
    for (const PhraseMember& member : phraseMembers()) {
        INFO(member.key);
        CHECK(keys.insert(member.key).second);
        if (const auto* at = std::get_if<std::string Phrases::*>(&member.member))
            CHECK_FALSE((englishPhrases().**at).empty());
        else
            CHECK_FALSE(
                (englishPhrases().*std::get<PluralPhrase Phrases::*>(member.member)).form(PluralForm::Other).empty());
    }
    CHECK(englishPhrases().getHelp == "Get help now");
}
