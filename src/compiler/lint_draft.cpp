// SPDX-License-Identifier: MIT
#include "compiler/lint_draft.h"

#include "compiler/easy/understanding_check.h"
#include "compiler/language/lint.h"

namespace bedside::compiler {

namespace {

using namespace content;

Wordage lintRun(const PlacedRun& placed, const Wording& wording, Lint& lint) {
    lint.words(placed.run, placed.place, placed.markdown);
    return placed.prose ? wordage(plainWords(placed.run.spans), wording.language) : Wordage{};
}

// Returns "E1" for "<file>:/E1/ask".
std::string firstMember(const std::string& place, const std::string& file) {
    const std::string pointer = place.substr(file.size() + 2);
    return pointer.substr(0, pointer.find('/'));
}

// The words of the guidance: its pages one by one, each question, and the sentences of each other JSON file together.
// English is not graded as if it were another language.
void lintWords(const WordsDraft& words, const Wording& wording, Lint& lint, std::vector<SectionReading>& readings) {
    for (const AdviceDraft& advice : words.pages) {
        const SectionId name{advice.name()};
        const bool exempt = wording.standsIn(name.text + ".md");
        readings.push_back({name, lint.page(advice.page, name, advice.place, exempt), exempt});
    }
    for (const auto& [file, runs] : words.runs) {
        const std::string name = std::filesystem::path(file).filename().string();
        std::map<std::string, Wordage> units; // each question by itself, of the other files all that they say
        for (const PlacedRun& placed : runs) {
            const std::string unit = name == "questions.json" ? firstMember(placed.place, file) : "";
            units[unit] = units[unit] + lintRun(placed, wording, lint);
        }
        for (const auto& [unit, prose] : units) {
            const bool exempt = wording.standsIn(unit.empty() ? name : name + "/" + unit);
            if (!exempt)
                lint.grade(prose, unit.empty() ? file : file + ":/" + unit);
            readings.push_back({{unit.empty() ? name : "questions/" + unit}, prose, exempt});
        }
    }
}

// Each section in easy words by itself, and each question about a section.
void lintUnderstanding(const Draft& draft, const Wording& wording, Lint& lint, std::vector<SectionReading>& readings,
                       Faults& faults) {
    // Returns the grade; nothing where English stands in, or the language has no formula.
    const auto whole = [&](const WordsDraft& words, const codec::Place& place, const std::string& name, bool exempt) {
        Wordage prose;
        for (const auto& [file, runs] : words.runs)
            for (const PlacedRun& placed : runs)
                prose = prose + lintRun(placed, wording, lint);
        if (!exempt)
            lint.grade(prose, place.text());
        readings.push_back({{name}, prose, exempt});
        return exempt ? std::nullopt : readingGrade(prose, wording.language);
    };
    std::vector<double> easy;
    for (const EasySection& section : draft.easy.sections) {
        const std::string& id = section.easy.section.text;
        if (const auto grade = whole(section.words, section.place, "easy/" + id, wording.standsIn("easy.json/" + id)))
            easy.push_back(*grade);
    }
    checkEasyMedian(draft.easy, std::move(easy), faults);
    for (const TeachBackSection& section : draft.teachBack.sections)
        for (const TeachBackPlan& plan : section.questions) {
            const std::string name = section.section.text + "/" + plan.question.id;
            whole(plan.words, plan.wordsPlace, "teach-back/" + name, wording.standsIn("teach_back.json/" + name));
        }
}

} // namespace

std::vector<SectionReading> lintDraft(Draft& draft, const Wording& wording, Faults& faults, Faults& warnings) {
    if (!draft.plainWords) // there is no article
        draft.plainWords.emplace(nullptr, nullptr, faults);
    ClaimGrounds grounds{draft.claims.known, {}};
    for (const auto& [id, claim] : draft.claims.byId)
        grounds.studies.emplace(id, claim.studies);
    Lint lint({draft.forbidden, draft.causes, draft.allowances, grounds, *draft.plainWords, wording.language}, faults,
              warnings);
    std::vector<SectionReading> readings;
    for (const SectionDraft& section : draft.sections) {
        const bool exempt = wording.standsIn("sections/" + section.plan.id.text + ".md");
        const Wordage counted = lint.page(section.page, section.plan.id, section.place, exempt);
        readings.push_back({section.plan.id, counted, exempt});
    }
    if (draft.guidanceWords)
        lintWords(*draft.guidanceWords, wording, lint, readings);
    lintUnderstanding(draft, wording, lint, readings, faults);
    for (const auto& [file, runs] : draft.clinic.words.runs)
        for (const PlacedRun& placed : runs)
            lint.clinicalWords(placed.run, placed.place, placed.markdown);
    for (const JsonFile& file : draft.texts)
        lint.texts(file);
    lint.unusedAllowances();
    return readings;
}

} // namespace bedside::compiler
