// SPDX-License-Identifier: MIT
#include "compiler/compile.h"

#include "compiler/claims_check.h"
#include "compiler/clinic/clinic_check.h"
#include "compiler/cross_check.h"
#include "compiler/easy/understanding_check.h"
#include "compiler/guidance/proof_faults.h"
#include "compiler/guidance/words_check.h"
#include "compiler/language/lint.h"
#include "compiler/translation/mark_english.h"
#include "compiler/translation/standing_in.h"

#include <algorithm>

namespace bedside::compiler {

namespace {

using namespace content;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Orders "file:9" before "file:10", and "/9" before "/10": numbers by value, all else by letter.
bool placeBefore(std::string_view left, std::string_view right) {
    const auto number = [](std::string_view text) {
        return std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
    };
    while (!left.empty() && !right.empty()) {
        const auto leftDigits = static_cast<std::size_t>(number(left));
        const auto rightDigits = static_cast<std::size_t>(number(right));
        const bool bothNumbers = leftDigits > 0 && rightDigits > 0;
        if (bothNumbers && leftDigits != rightDigits)
            return leftDigits < rightDigits;
        const std::size_t length = bothNumbers ? leftDigits : 1;
        if (left.substr(0, length) != right.substr(0, length))
            return left < right;
        left.remove_prefix(length);
        right.remove_prefix(length);
    }
    return left.size() < right.size();
}

// The words in one language, and in which of them English stands.
struct Wording {
    std::string language;
    const std::set<std::string>& english;

    bool standsIn(const std::string& file) const {
        return std::ranges::any_of(
            english, [&](const std::string& name) { return name == file || name.starts_with(file + "/"); });
    }
};

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

std::vector<SectionReading> lint(Draft& draft, const Wording& wording, Faults& faults, Faults& warnings) {
    if (!draft.plainWords) // there is no article
        draft.plainWords.emplace(nullptr, nullptr, faults);
    ClaimGrounds grounds{draft.claims.known, {}};
    for (const auto& [id, claim] : draft.claims.byId)
        grounds.studies.emplace(id, claim.studies);
    Lint lint({draft.forbidden, draft.causes, draft.allowances, grounds, *draft.plainWords, wording.language}, faults,
              warnings);
    std::vector<SectionReading> readings;
    for (const SectionDraft& section : draft.sections) {
        const bool exempt = section.plan.gradeExempt || wording.standsIn("sections/" + section.plan.id.text + ".md");
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

Article assembledArticle(const Draft& draft, const std::string& language) {
    Article article = draft.plan->article;
    article.language = language;
    article.languageName = draft.words->languageName;
    article.title = draft.words->title;
    article.welcome = draft.words->welcome;
    article.answer = draft.words->answer;
    article.reviewNote = draft.words->reviewNote;
    // The groups stand in the order in which the sections come to them.
    for (const SectionPlan& plan : draft.plan->sections)
        if (std::ranges::find(article.groups, plan.group, &Group::id) == article.groups.end())
            article.groups.push_back({plan.group, draft.words->groups.at(plan.group.text)});
    return article;
}

std::vector<Study> assembledStudies(const Draft& draft) {
    std::vector<Study> studies;
    for (const auto& [id, reference] : draft.references.byId) {
        Appraisal appraisal = *draft.appraisals.find(id);
        const StudyWords& words = *draft.studyWords.find(id);
        appraisal.who = words.who;
        appraisal.found = words.found;
        appraisal.limits = words.limits;
        appraisal.cannotTell = words.cannotTell;
        appraisal.asCited = words.asCited;
        studies.push_back({id, reference, std::move(appraisal)});
    }
    return studies;
}

std::vector<Region> assembledRegions(const Draft& draft) {
    std::vector<Region> regions;
    const RegionWords& generic = *draft.regionWords.find({"none"});
    for (const auto& [id, words] : draft.regionWords.byId) {
        const Region* numbers = draft.regions.find(id);
        Region region = numbers == nullptr ? Region{} : *numbers;
        region.id = id;
        region.name = words.name;
        if (region.emergency.empty())
            region.emergency = words.emergency.empty() ? generic.emergency : words.emergency;
        if (region.advice.empty())
            region.advice = words.advice.empty() ? generic.advice : words.advice;
        regions.push_back(std::move(region));
    }
    return regions;
}

std::vector<Handout> assembledHandouts(const Draft& draft) {
    std::vector<Handout> handouts;
    for (const HandoutPlan& plan : draft.handouts.handouts) {
        const HandoutWords& words = *draft.handoutWords.find(plan.id);
        Handout handout{plan.id, words.title, words.about, {}};
        for (const PlacedPart& placed : plan.parts)
            handout.parts.push_back(placed.part);
        handouts.push_back(std::move(handout));
    }
    return handouts;
}

ClinicNotes assembledClinic(const ClinicDraft& draft) {
    ClinicNotes notes = draft.text;
    for (const ClinicNotePlan& plan : draft.notes)
        notes.notes.push_back(plan.note);
    for (AnswerCount& count : notes.counts)
        count.title = draft.countTitles.at(count.id);
    return notes;
}

GuidanceText assembledText(const WordsDraft& words) {
    GuidanceText text = words.text;
    for (const AdviceDraft& advice : words.pages) {
        AdviceText& whole = (advice.card ? text.cards : text.outcomes)[advice.id];
        const AdvicePage page{advice.page.title, advice.page.keyMessage, advice.page.blocks};
        if (advice.backCare)
            whole.backCare = page;
        else
            whole.page = page;
    }
    return text;
}

// Only for a draft without faults: then whatever one part names is there in another.
Edition assembled(const Draft& draft, const std::string& language) {
    Edition edition;
    edition.article = assembledArticle(draft, language);
    for (const SectionDraft& section : draft.sections)
        edition.sections.push_back({section.plan.id, section.plan.group, section.page.title, section.plan.plainSpeech,
                                    section.plan.sourceRows, section.page.keyMessage, section.page.blocks});
    edition.studies = assembledStudies(draft);
    edition.topics = draft.topics.topics;
    edition.subjects = draft.topics.subjects;
    for (const auto& [id, found] : draft.claims.byId) {
        Claim claim = found;
        const ClaimWords& words = *draft.claimWords.find(id);
        claim.id = id;
        claim.says = words.says;
        claim.reason = words.reason;
        claim.shownIn = words.shownIn;
        edition.claims.push_back(std::move(claim));
    }
    for (const auto& [id, term] : draft.glossary.byId)
        edition.terms.push_back({id, term.word, term.meaning});
    for (const auto& [id, figure] : draft.figures)
        edition.figures.push_back(*figure);
    edition.regions = assembledRegions(draft);
    edition.synonyms = draft.synonyms;
    edition.handouts = assembledHandouts(draft);
    edition.clinic = assembledClinic(draft.clinic);
    edition.phrases = draft.phrases;
    for (const EasySection& section : draft.easy.sections)
        edition.easyWords.push_back(section.easy);
    for (const TeachBackSection& section : draft.teachBack.sections) {
        TeachBack& whole = edition.teachBacks.emplace_back();
        whole.section = section.section;
        for (const TeachBackPlan& plan : section.questions)
            whole.questions.push_back(plan.question);
    }
    if (draft.logic)
        edition.guidance = {draft.logic->logic.value.dump(), draft.logic->positions.value.dump()};
    if (draft.guidanceWords)
        edition.guidanceText = assembledText(*draft.guidanceWords);
    return edition;
}

} // namespace

void sortByPlace(Faults& faults) {
    std::ranges::stable_sort(faults, placeBefore, &Fault::where);
    Faults once;
    for (Fault& fault : faults) {
        const auto samePlace = [&](const Fault& other) { return other.where == fault.where; };
        const auto others = std::find_if_not(once.rbegin(), once.rend(), samePlace).base();
        if (std::find(others, once.end(), fault) == once.end())
            once.push_back(std::move(fault));
    }
    faults = std::move(once);
}

Compilation compile(const std::filesystem::path& folder, std::chrono::year_month_day today,
                    const std::string& language) {
    Compilation compilation;
    compilation.language = language;
    SourceTree tree(folder, compilation.faults);
    if (!compilation.faults.empty() && tree.paths().empty())
        return compilation;
    if (const std::vector<std::string> articles = articlesOf(tree); articles.size() == 1)
        compilation.english = makeWhole(tree, articles.front(), language, compilation.faults, compilation.warnings);
    Draft draft = readDraft(tree, language, today, compilation.faults, compilation.warnings);
    crossCheck(draft, compilation.faults);
    checkClaims(draft, compilation.faults);
    checkClinic(draft, compilation.faults);
    checkEasyWords(draft, compilation.faults);
    checkTeachBack(draft, compilation.faults);
    if (draft.guidanceWords)
        checkWords(draft.logic->guidance, draft.logic->logic.place, *draft.guidanceWords, compilation.faults);
    compilation.readings = lint(draft, {language, compilation.english}, compilation.faults, compilation.warnings);
    compilation.hardWords = draft.plainWords->met();
    for (const PlacedMention& placed : allMentions(draft))
        if (placed.mention.kind == MentionKind::Study)
            ++compilation.studyUses[placed.mention.id];
        else if (placed.mention.kind == MentionKind::Claim)
            ++compilation.claimUses[placed.mention.id];
    if (compilation.faults.empty()) {
        compilation.edition = assembled(draft, language);
        markEnglish(compilation.edition, compilation.english, draft.words->untranslated);
    }
    if (compilation.faults.empty() && draft.logic) {
        compilation.proof = ProvedGuidance{*draft.logic, guidance::prove(draft.logic->guidance, draft.logic->frozen)};
        compilation.faults =
            proofFaults(*draft.logic, compilation.edition.guidanceText ? &*compilation.edition.guidanceText : nullptr,
                        compilation.proof->proof);
    }
    sortByPlace(compilation.faults);
    sortByPlace(compilation.warnings);
    return compilation;
}

} // namespace bedside::compiler
