// SPDX-License-Identifier: MIT
// Where a reader differs from the people studied: tables of answers, and of readers and samples.
#include "document/compose_verdict.h"
#include "document/evidence/evidence.h"
#include "document/evidence/study_fit.h"
#include "document/sample_judged.h"
#include "document/writers.h"
#include "support/catch.h"

#include <map>

using namespace bedside;
using namespace bedside::document;
using content::Condition;
using content::Sample;
using test::people;

namespace {

using OptionChosen = std::map<std::string, std::string>; // by question: one option

/// A guidance that asks what a reader is known by, and nothing else.
guidance::Guidance askingWho() {
    using namespace guidance;
    const auto one = [](const char* id, std::vector<std::string> options) {
        return Question{{id}, 0, QuestionKind::One, std::move(options), 0, 0, {}, false, false};
    };
    Guidance guidance;
    guidance.parts = {{{"start"}, {}}};
    guidance.questions = {one("P2", {"me", "me_with_clinician", "clinician", "partner_or_carer"}),
                          one("H1", {"yes", "no"}),
                          one("U7", {"not_pregnant", "might_be", "none_of_these", "sign", "not_sure_about_a_sign"}),
                          {{"C1"}, 0, QuestionKind::List, {"M1", "M10"}, 0, 0, {}, false, false},
                          one("B4", {"yes", "hard", "no_partner"}),
                          one("B8", {"me", "partner", "solo"})};
    return guidance;
}

guidance::Sheet sheetOf(const guidance::Guidance& guidance, const OptionChosen& answers) {
    guidance::Sheet sheet(guidance.questions.size());
    for (std::size_t place = 0; place < guidance.questions.size(); ++place)
        if (const auto given = answers.find(guidance.questions[place].id.text); given != answers.end())
            sheet.answer(place, guidance::bitOf(guidance.questions[place], given->second));
    return sheet;
}

Sample patients(Condition condition) {
    Sample sample;
    sample.sampleSize = 30;
    sample.patients = 30;
    sample.condition = condition;
    return sample;
}

Sample healthyCouples() {
    Sample sample = people(10, 10);
    sample.patients = 0;
    sample.couples = true;
    return sample;
}

Reader who(bool Reader::*isSo) {
    Reader reader;
    reader.*isSo = true;
    return reader;
}

} // namespace

TEST_CASE("the answers tell who the reader is") {
    struct Row {
        OptionChosen answers;
        Reader reader;
    };
    const std::vector<Row> table{
        {{}, {}},
        {{{"P2", "me"}}, who(&Reader::hasBackPain)},
        {{{"P2", "me_with_clinician"}}, who(&Reader::hasBackPain)},
        {{{"P2", "clinician"}}, {}},
        {{{"P2", "partner_or_carer"}}, {}},
        {{{"H1", "yes"}}, who(&Reader::painIsNew)},
        {{{"H1", "no"}}, who(&Reader::painIsOld)},
        {{{"U7", "not_pregnant"}}, {}},
        {{{"U7", "might_be"}}, who(&Reader::isPregnant)},
        {{{"U7", "none_of_these"}}, who(&Reader::isPregnant)},
        {{{"U7", "sign"}}, who(&Reader::isPregnant)},
        {{{"U7", "not_sure_about_a_sign"}}, who(&Reader::isPregnant)},
        {{{"C1", "M1"}}, {}},
        {{{"C1", "M10"}}, who(&Reader::gaveBirth)},
        {{{"B4", "yes"}}, {}},
        {{{"B4", "hard"}}, {}},
        {{{"B4", "no_partner"}}, who(&Reader::isAlone)},
        {{{"B8", "me"}}, {}},
        {{{"B8", "solo"}}, who(&Reader::isAlone)},
        {{{"P2", "me"}, {"H1", "no"}, {"U7", "might_be"}, {"C1", "M10"}, {"B8", "solo"}},
         {true, false, true, true, true, true}},
    };
    const guidance::Guidance guidance = askingWho();
    for (const Row& row : table) {
        for (const auto& [question, option] : row.answers)
            UNSCOPED_INFO(question << " " << option);
        CHECK(readerOf(guidance, sheetOf(guidance, row.answers)) == row.reader);
    }
}

TEST_CASE("of a list, one answer among others tells of the reader too") {
    const guidance::Guidance guidance = askingWho();
    guidance::Sheet sheet(guidance.questions.size());
    sheet.answer(3, 3);
    CHECK(readerOf(guidance, sheet).gaveBirth);
}

TEST_CASE("a guidance that does not ask tells nothing of the reader") {
    const guidance::Guidance other = test::smallGuidance();
    guidance::Sheet sheet(other.questions.size());
    sheet.answer(test::wasTold, 3);
    CHECK(readerOf(other, sheet) == Reader{});
}

TEST_CASE("a reader differs from the people studied only where both are known") {
    using enum Difference;
    struct Row {
        const char* who;
        Reader reader;
        Sample sample;
        std::vector<Difference> found;
    };
    Sample all = healthyCouples();
    all.women = 1;
    all.condition = Condition::LongTermBackPain;
    Sample unknownSize = healthyCouples();
    unknownSize.sampleSize.reset();
    Sample noWomenTold = people(40, 5);
    noWomenTold.women.reset();
    const std::vector<Row> table{
        {"nothing is told", {}, healthyCouples(), {}},
        {"pain, healthy people", who(&Reader::hasBackPain), healthyCouples(), {NobodyHadBackPain}},
        {"pain, people with pain", who(&Reader::hasBackPain), patients(Condition::BackPain), {}},
        {"pain, health not told", who(&Reader::hasBackPain), people(10, 10), {}},
        {"new pain, long pain", who(&Reader::painIsNew), patients(Condition::LongTermBackPain), {OnlyLongTermPain}},
        {"new pain, new pain", who(&Reader::painIsNew), patients(Condition::NewBackPain), {}},
        {"new pain, any pain", who(&Reader::painIsNew), patients(Condition::BackPain), {}},
        {"new pain, another illness", who(&Reader::painIsNew), patients(Condition::Other), {}},
        {"old pain, new pain", who(&Reader::painIsOld), patients(Condition::NewBackPain), {OnlyNewPain}},
        {"old pain, long pain", who(&Reader::painIsOld), patients(Condition::LongTermBackPain), {}},
        {"pregnant, few women", who(&Reader::isPregnant), people(40, 5), {FewWomen}},
        {"pregnant, no woman", who(&Reader::isPregnant), people(40, 0), {FewWomen}},
        {"pregnant, one in five", who(&Reader::isPregnant), people(40, 10), {PregnancyNotTold}},
        {"pregnant, just fewer", who(&Reader::isPregnant), people(41, 10), {FewWomen}},
        {"pregnant, women not told", who(&Reader::isPregnant), noWomenTold, {PregnancyNotTold}},
        {"after a birth, few women", who(&Reader::gaveBirth), people(40, 5), {FewWomen}},
        {"after a birth, many women", who(&Reader::gaveBirth), people(10, 10), {}},
        {"alone, couples", who(&Reader::isAlone), healthyCouples(), {OnlyCouples}},
        {"alone, not couples", who(&Reader::isAlone), people(10, 10), {}},
        {"all of it",
         {true, true, false, true, true, true},
         all,
         {NobodyHadBackPain, OnlyLongTermPain, FewWomen, OnlyCouples}},
        {"nobody knows how many", {true, true, true, true, true, true}, unknownSize, {}},
    };
    for (const Row& row : table) {
        INFO(row.who);
        CHECK(differences(row.reader, row.sample) == row.found);
    }
}

TEST_CASE("each difference is said to the reader in plain words with the study's own numbers") {
    CHECK(wordsFor(Difference::FewWomen, people(40, 5), content::englishPhrases()) ==
          "This study had 40 men and 5 women. It may not fit your body now or after a birth.");
    CHECK(wordsFor(Difference::FewWomen, people(40, 1), content::englishPhrases())
              .starts_with("This study had 40 men and 1 woman."));
    CHECK(wordsFor(Difference::FewWomen, people(1, 0), content::englishPhrases()).starts_with("This study had 1 man."));
    std::vector<std::string> all;
    for (const Difference difference :
         {Difference::NobodyHadBackPain, Difference::OnlyLongTermPain, Difference::OnlyNewPain,
          Difference::PregnancyNotTold, Difference::OnlyCouples}) {
        const std::string words = wordsFor(difference, people(10, 10), content::englishPhrases());
        CHECK(words.ends_with('.'));
        CHECK(std::ranges::count(all, words) == 0);
        all.push_back(words);
    }
}

TEST_CASE("only studies that differ are named beside a result, each with its people") {
    const Companions companions = test::sampleCompanions();
    std::vector<const content::Study*> studies{companions.study({"kovacs2003"}), companions.study({"aaron2010"})};
    CHECK(peopleStudied(studies, {}, companions).empty());
    const Nodes people = peopleStudied(studies, who(&Reader::painIsNew), companions);
    CHECK(
        plainText({"", "en", people}) ==
        "- Kovacs and others 2003 (Trial · 313 people): The people with pain had it for a long time. Yours is new.\n");
}
