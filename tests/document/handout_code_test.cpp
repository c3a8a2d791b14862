// SPDX-License-Identifier: MIT
// The code on a handout.
#include "document/handout/handout_code.h"
#include "support/catch.h"
#include "support/sample_edition.h"

#include <random>

using namespace bedside;
using namespace bedside::document;

namespace {

const std::string today = "2026-11-29";

std::vector<content::Handout> presets() {
    return {{{"summary"}, "", "", {}}, {{"slow-down"}, "", "", {}}, {{"bed"}, "", "", {}}};
}

content::Article guide(const char* version = "1.10.0") {
    content::Article article = test::sampleArticle();
    article.version = version;
    return article;
}

CodeState state(const std::string& code, const content::Article& article = guide(), const std::string& day = today) {
    return stateOf(code, article, presets(), day);
}

std::string codeOf(const char* handout, const content::Article& article = guide()) {
    return handoutCode(article, {handout});
}

/// Returns the text as the same code: what is easily mistaken is one.
std::string same(std::string text) {
    for (char& letter : text) {
        letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
        letter = letter == 'O' ? '0' : letter == 'I' || letter == 'L' ? '1' : letter;
    }
    std::erase_if(text, [](char letter) { return letter == ' ' || letter == '\t' || letter == '-'; });
    return text;
}

} // namespace

TEST_CASE("a code names edition, language and handout, and nothing else") {
    const std::string code = codeOf("slow-down");
    CHECK_THAT(code,
               Catch::Matchers::Matches("BS-[0-9A-HJKMNP-TV-Z]{4}-1\\.10\\.0-EN-SLOW-DOWN-[0-9A-HJKMNP-TV-Z]{4}"));
    CHECK(code == codeOf("slow-down"));
    content::Article other = guide();
    other.title = "Another title";
    CHECK(codeOf("slow-down", other) == code);
    other.id = {"another"};
    CHECK(codeOf("slow-down", other).substr(0, 7) != code.substr(0, 7));
}

TEST_CASE("a code is current, superseded or expired, with versions compared as numbers") {
    for (const char* handout : {"summary", "slow-down", "bed", "own"})
        CHECK(state(codeOf(handout)) == CodeState::Current);
    CHECK(state(codeOf("bed", guide("1.9.3"))) == CodeState::Superseded);
    CHECK(state(codeOf("bed", guide("0.99.99"))) == CodeState::Superseded);
    CHECK(state(codeOf("long-gone", guide("1.9.3"))) == CodeState::Superseded);
    CHECK(state(codeOf("bed", guide("1.10.1"))) == CodeState::Unknown);
    CHECK(state(codeOf("bed", guide("2.0.0"))) == CodeState::Unknown);
    CHECK(state(codeOf("bed"), guide(), "2027-11-23") == CodeState::Current);
    CHECK(state(codeOf("bed"), guide(), "2027-11-24") == CodeState::Expired);
    CHECK(state(codeOf("bed", guide("1.9.3")), guide(), "2027-11-24") == CodeState::Superseded);
}

TEST_CASE("the code of another guide, language or handout is not known") {
    content::Article other = guide();
    other.id = {"another"};
    CHECK(state(codeOf("bed", other)) == CodeState::Unknown);
    other = guide();
    other.language = "fr";
    CHECK(state(codeOf("bed", other)) == CodeState::Unknown);
    CHECK(state(codeOf("never-was")) == CodeState::Unknown);
    for (const char* text :
         {"", "-", "BS", "BS-", "----", "BS-PG58-1.10.0-EN-BED-", "hello", "\xFF\xFE", "BS-\xC3\xA9"})
        CHECK(state(text) == CodeState::Unknown);
    CHECK(state(std::string(1'000'000, '-')) == CodeState::Unknown);
    CHECK(state("BS-PG58-99999999999999999999.0.0-EN-BED-0000") == CodeState::Unknown);
}

TEST_CASE("small letters, spaces, a stop behind it and letters that look alike are forgiven") {
    std::string code = codeOf("slow-down");
    CHECK(state(" " + code + " ") == CodeState::Current);
    CHECK(state(code + ". ") == CodeState::Current);
    std::string typed;
    for (const char letter : code) {
        typed += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
        typed += letter == '-' ? " " : "";
    }
    CHECK(state(typed) == CodeState::Current);
    for (char& letter : code)
        letter = letter == '0' ? 'o' : letter == '1' ? 'l' : letter == 'L' ? 'I' : letter == 'O' ? '0' : letter;
    CHECK(state(code) == CodeState::Current);
}

TEST_CASE("hyphens that are missing, or stand elsewhere, are forgiven") {
    for (const char* handout : {"summary", "slow-down", "bed", "own"})
        for (const char* version : {"1.10.0", "1.9.3"}) {
            const std::string code = codeOf(handout, guide(version));
            const CodeState whole = state(code);
            std::string typed = code;
            for (std::size_t at = code.size(); at-- > 0;) {
                if (code[at] != '-')
                    continue;
                std::string without = code;
                without.erase(at, 1);
                CHECK(state(without) == whole);
                typed.erase(at, 1);
                CHECK(state(typed) == whole); // this one and all after it
            }
            CHECK(state(typed.substr(0, 5) + " " + typed.substr(5)) == whole);
            for (char& letter : typed)
                letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
            CHECK(state(typed) == whole);
        }
    const std::string gone = codeOf("long-gone", guide("1.9.3"));
    CHECK(state(gone) == CodeState::Superseded);
    CHECK(state(same(gone)) == CodeState::Unknown); // nobody knows where its hyphens were
}

TEST_CASE("two handouts whose names differ by a hyphen are told apart by the check") {
    const std::vector<content::Handout> two{{{"slow-down"}, "", "", {}}, {{"slowdown"}, "", "", {}}};
    for (const content::Handout& each : two) {
        const std::string code = handoutCode(guide(), each.id);
        CHECK(stateOf(same(code), guide(), two, today) == CodeState::Current);
        CHECK(stateOf(same(code), guide(), {each}, today) == CodeState::Current);
    }
    CHECK(stateOf(same(handoutCode(guide(), two[0].id)), guide(), {two[1]}, today) == CodeState::Unknown);
}

TEST_CASE("every single wrong letter and every swap of neighbours is found") {
    const std::string letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ.-_ \t/é";
    for (const char* version : {"1.10.0", "1.9.3", "0.1.0"})
        for (const char* handout : {"summary", "slow-down", "bed", "own"}) {
            const std::string code = codeOf(handout, guide(version));
            for (std::size_t at = 0; at < code.size(); ++at) {
                for (const char letter : letters) {
                    std::string wrong = code;
                    wrong[at] = letter;
                    if (same(wrong) != same(code) && state(wrong) != CodeState::Unknown)
                        FAIL(wrong);
                }
                std::string swapped = code;
                if (at + 1 < code.size())
                    std::swap(swapped[at], swapped[at + 1]);
                if (same(swapped) != same(code) && state(swapped) != CodeState::Unknown)
                    FAIL(swapped);
            }
        }
    SUCCEED("each was found");
}

TEST_CASE("random codes are not taken for ours") {
    std::mt19937 random(1);
    const std::string letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const std::string code = codeOf("summary");
    int taken = 0;
    for (int run = 0; run < 20'000; ++run) {
        std::string guess = code;
        for (std::size_t at = guess.size() - 4; at < guess.size(); ++at)
            guess[at] = letters[random() % letters.size()];
        taken += guess != code && state(guess) != CodeState::Unknown ? 1 : 0;
    }
    CHECK(taken == 0);
}
