// SPDX-License-Identifier: MIT
// What the claims and appraisals that ship must say, and must not.
#include "document/evidence/claim_index.h"
#include "document/evidence/study_fit.h"
#include "shipped/shipped_edition.h"
#include "support/has.h"

#include <regex>
#include <set>

using namespace bedside;
using test::has;
using test::shipped;
using test::shippedEdition;

namespace {

std::vector<std::string> sentences(const std::string& text) {
    std::vector<std::string> all;
    const std::regex sentence(R"([^.!?]+([.!?]+(?=\s|$)|$|[.!?]))");
    std::string whole;
    for (std::sregex_iterator at(text.begin(), text.end(), sentence), end; at != end; ++at) {
        whole += at->str();
        const auto behind = static_cast<std::size_t>(at->position() + at->length());
        if (behind >= text.size() || text[behind] == ' ') {
            all.push_back(whole);
            whole.clear();
        }
    }
    return all;
}

bool restsOn(const content::ClaimId& claim, const content::StudyId& study) {
    return std::ranges::count(shipped(shippedEdition().claims, claim.text.c_str()).studies, study) > 0;
}

// All words of the study's appraisal and of the claims that rest on it, and every passage that cites it or says such a
// claim.
std::vector<std::string> wordsAbout(const content::StudyId& study) {
    std::vector<std::string> all;
    const content::Appraisal& appraisal = shipped(shippedEdition().studies, study.text.c_str()).appraisal;
    for (const std::string* words : {&appraisal.who, &appraisal.found, &appraisal.limits, &appraisal.cannotTell})
        all.push_back(*words);
    for (const content::Claim& claim : shippedEdition().claims)
        if (restsOn(claim.id, study))
            all.insert(all.end(), {claim.says, claim.reason, claim.shownIn});
    test::eachShippedWords([&](const std::string&, const content::Spans& spans) {
        const auto claims = content::claimsIn(spans);
        if (std::ranges::count(content::citedStudies(spans), study) > 0 ||
            std::ranges::any_of(claims, [&](const content::ClaimId& claim) { return restsOn(claim, study); }))
            all.push_back(content::plainWords(spans));
    });
    return all;
}

const content::Table& tableAt(const content::Blocks& blocks, std::size_t number) {
    for (const content::Block& block : blocks)
        if (const auto* table = std::get_if<content::Table>(&block.value))
            if (number-- == 0)
                return *table;
    throw std::out_of_range("no such table");
}

bool linksToSection(const content::Spans& spans) {
    return std::ranges::any_of(spans, [](const content::Span& span) {
        const auto* link = std::get_if<content::SectionLink>(&span.value);
        return link != nullptr && test::shippedLibrary().section(link->section);
    });
}

} // namespace

TEST_CASE("the lab study of ten couples is called a randomised trial only where it is said that it is none") {
    const std::regex label("randomi[sz]ed|\\bRCTs?\\b", std::regex::icase);
    const std::regex denied("\\bnot\\b|\\bno\\b|\\bnone\\b");
    int denials = 0;
    for (const content::StudyId& study : {content::StudyId{"sidorkewicz2015"}, content::StudyId{"sidorkewicz2014"}}) {
        const std::vector<std::string> words = wordsAbout(study);
        CHECK(words.size() > 20);
        for (const std::string& passage : words)
            for (const std::string& sentence : sentences(passage))
                if (std::regex_search(sentence, label)) {
                    INFO(sentence);
                    CHECK(std::regex_search(sentence, denied));
                    ++denials;
                }
    }
    CHECK(denials > 0);
}

TEST_CASE("the figures with no known source stand in no claim, study, term, card or question") {
    const std::regex figure("\\b(55|48) ?(%|percent|per cent)");
    int found = 0;
    const auto check = [&](const std::string& place, const std::string& words) {
        INFO(place << ": " << words);
        const bool there = std::regex_search(words, figure);
        CHECK((!there || place == "corrections"));
        found += there ? 1 : 0;
    };
    test::eachShippedWords(
        [&](const std::string& place, const content::Spans& spans) { check(place, content::plainWords(spans)); });
    for (const content::Claim& claim : shippedEdition().claims)
        check("claim " + claim.id.text, claim.says + " " + claim.reason + " " + claim.shownIn);
    for (const content::Term& term : shippedEdition().terms)
        check("term " + term.id.text, term.meaning);
    for (const content::Figure& drawing : shippedEdition().figures)
        check("figure " + drawing.id.text, drawing.caption + " " + drawing.description + " " + drawing.svg);
    for (const content::Study& study : shippedEdition().studies) {
        const content::Appraisal& appraisal = study.appraisal;
        check("study " + study.id.text,
              appraisal.who + " " + appraisal.found + " " + appraisal.limits + " " + appraisal.cannotTell);
        if (appraisal.asCited) {
            check("study " + study.id.text, appraisal.asCited->cited + " " + appraisal.asCited->verified);
            for (const std::string& difference : appraisal.asCited->differences)
                check("study " + study.id.text, difference);
        }
    }
    CHECK(found > 0); // and there they do stand
}

TEST_CASE("all twenty errors of the source article are put right, each with the way to where it is said right") {
    for (const test::Shipped& guide : test::everyLanguage()) {
        INFO(guide.language);
        const auto corrections = guide.library.section({"corrections"});
        REQUIRE(corrections);
        int rows = 0;
        for (std::size_t number = 0; number < 6; ++number)
            for (const auto& row : tableAt(corrections->blocks, number).rows) {
                INFO(content::plainWords(row.front()));
                REQUIRE(row.size() == 3);
                CHECK(linksToSection(row.back()));
                CHECK_FALSE(content::plainWords(row[1]).empty());
                ++rows;
            }
        CHECK(rows == 20);
        CHECK_THROWS(tableAt(corrections->blocks, 11)); // the five between are of the references
    }
}

TEST_CASE("each of the twenty errors is there by its own words") {
    std::string all;
    const auto corrections = test::shippedLibrary().section({"corrections"});
    for (std::size_t number = 0; number < 6; ++number)
        for (const auto& row : tableAt(corrections->blocks, number).rows)
            all += content::plainWords(row[0]) + " | " + content::plainWords(row[1]) + "\n";
    for (const char* words : {"simple answer is yes",
                              "hands and knees",
                              "dislike lying on the back",
                              "strengthens the muscles",
                              "builds a strong back",
                              "in four weeks",
                              "aim to strengthen",
                              "55% better",
                              "Studies have shown",
                              "ystemic",
                              "Radwan",
                              "Muji",
                              "Maher and Buchbinder",
                              "64%",
                              "only makes the problem worse",
                              "Worn discs",
                              "broken bone",
                              "Regular sex is good",
                              "warning signs, pregnancy, surgery, the heart or consent",
                              "The partner"}) {
        INFO(words << " in\n" << all);
        CHECK(has(all, words));
    }
}

TEST_CASE("every claim is said in some text") {
    for (const test::Shipped& guide : test::everyLanguage()) {
        const auto index =
            document::claimIndex(guide.edition.sections, &*guide.edition.guidanceText, guide.edition.clinic);
        for (const content::Claim& claim : guide.edition.claims) {
            INFO(claim.id.text << " in " << guide.language);
            CHECK(index.contains(claim.id));
        }
        CHECK(index.size() == shippedEdition().claims.size());
    }
}

TEST_CASE("the way leads from every text to its claim, from there to each study, and back") {
    for (const test::Shipped& guide : test::everyLanguage()) {
        const auto index =
            document::claimIndex(guide.edition.sections, &*guide.edition.guidanceText, guide.edition.clinic);
        std::set<content::ClaimId> reached;
        test::eachShippedWords(guide.edition, [&](const std::string& place, const content::Spans& spans) {
            for (const content::ClaimId& claim : content::claimsIn(spans)) {
                INFO(place << " says " << claim.text << " in " << guide.language);
                const content::Claim& found = shipped(guide.edition.claims, claim.text.c_str());
                for (const content::StudyId& study : found.studies) {
                    CHECK(guide.library.study(study));
                    const auto uses = document::usesOf(study, guide.edition.claims, index);
                    const auto use = std::ranges::find(uses, claim, [](const auto& each) { return each.claim.id; });
                    CHECK((use != uses.end() && !use->places.empty()));
                }
                reached.insert(claim);
            }
        });
        CHECK(reached.size() == shippedEdition().claims.size());
    }
}

TEST_CASE("every study is appraised: its topics, what weakens it, what it cannot tell, who was studied") {
    for (const content::Study& study : shippedEdition().studies) {
        INFO(study.id.text);
        CHECK_FALSE(study.appraisal.topics.empty());
        CHECK_FALSE(study.appraisal.who.empty());
        CHECK_FALSE(study.appraisal.found.empty());
        CHECK_FALSE(study.appraisal.limits.empty());
        CHECK_FALSE(study.appraisal.cannotTell.empty());
    }
    CHECK(shippedEdition().studies.size() >= 60);
}

TEST_CASE("every study bears a claim, or is the source article or a mark of a position") {
    std::set<content::StudyId> bears;
    for (const content::Claim& claim : shippedEdition().claims)
        bears.insert(claim.studies.begin(), claim.studies.end());
    for (const content::Study& study : shippedEdition().studies) {
        INFO(study.id.text);
        CHECK(bears.contains(study.id));
    }
}

TEST_CASE("the source article's five references are told as cited and as verified") {
    std::set<std::string> compared;
    for (const content::Study& study : shippedEdition().studies)
        if (study.appraisal.asCited) {
            INFO(study.id.text);
            CHECK(study.appraisal.asCited->cited != study.appraisal.asCited->verified);
            CHECK_FALSE(study.appraisal.asCited->differences.empty());
            compared.insert(study.id.text);
        }
    CHECK(compared == std::set<std::string>{"maher2017", "monga1999", "mujic2004", "radwan2015", "sidorkewicz2015"});
}

TEST_CASE("nobody is more certain than the evidence: no claim is of high certainty") {
    for (const test::Shipped& guide : test::everyLanguage())
        for (const content::Claim& claim : guide.edition.claims) {
            INFO(claim.id.text << " in " << guide.language);
            CHECK(claim.certainty != content::Certainty::High);
            CHECK(claim.atBest != content::Certainty::High);
            CHECK_FALSE(claim.says.empty());
            CHECK((!claim.certainty || !claim.reason.empty()));
        }
}

TEST_CASE("the claims about the main question are as certain as the evidence, and no more") {
    using content::Certainty;
    const auto certainty = [](const char* id) {
        const content::Claim& claim = shipped(shippedEdition().claims, id);
        return std::pair{claim.certainty, claim.atBest};
    };
    const std::optional<Certainty> none;
    CHECK(certainty("sex-eases-pain") == std::pair{std::optional(Certainty::VeryLow), none});
    CHECK(certainty("sex-may-worsen") == std::pair{std::optional(Certainty::Low), std::optional(Certainty::Moderate)});
    CHECK(certainty("position-eases-pain") == std::pair{std::optional(Certainty::VeryLow), none});
    CHECK(certainty("exercise-helps") == std::pair{std::optional(Certainty::Moderate), none});
    CHECK(certainty("medium-firm") == std::pair{std::optional(Certainty::Low), std::optional(Certainty::Moderate)});
    CHECK(certainty("stay-active") == std::pair{std::optional(Certainty::Moderate), none});
    CHECK(certainty("talking-helps") == std::pair{std::optional(Certainty::Low), none});
}

TEST_CASE("the people studied are those of the papers") {
    const content::Sample& couples = shipped(shippedEdition().studies, "sidorkewicz2015").appraisal.sample;
    CHECK(couples.sampleSize == 20);
    CHECK(couples.men == 10);
    CHECK(couples.women == 10);
    CHECK(couples.patients == 0);
    CHECK(couples.couples);
    const content::Sample& monga = shipped(shippedEdition().studies, "monga1999").appraisal.sample;
    CHECK(monga.sampleSize == 45);
    CHECK(monga.men == 40);
    CHECK(monga.women == 5);
    CHECK(shipped(shippedEdition().studies, "kovacs2003").appraisal.sample.sampleSize == 313);
}

TEST_CASE("the lab studies can support nothing about pain, strength, muscles or other couples") {
    for (const char* id : {"sidorkewicz2015", "sidorkewicz2014"})
        for (const char* subject : {"sex-eases-pain", "position-eases-pain", "back-strength", "muscle-use",
                                    "other-positions", "other-couples", "patients-move-alike"}) {
            INFO(id << " " << subject);
            const auto& cannot = shipped(shippedEdition().studies, id).appraisal.cannotSupport;
            CHECK(std::ranges::count(cannot, content::SubjectId{subject}) == 1);
        }
}

TEST_CASE("each answer that tells something of the reader is one that the guidance asks for") {
    const guidance::Guidance guidance = *test::shippedLibrary().guidance();
    REQUIRE_FALSE(document::readerAnswers().empty());
    for (const document::ReaderAnswer& answer : document::readerAnswers()) {
        INFO(answer.question << ' ' << answer.option);
        const auto question = std::ranges::find(guidance.questions, answer.question,
                                                [](const guidance::Question& each) { return each.id.text; });
        REQUIRE(question != guidance.questions.end());
        CHECK(std::ranges::count(question->options, answer.option) == 1);
    }
}
