// SPDX-License-Identifier: MIT
#include "compiler/compile.h"

#include "compiler/claims_check.h"
#include "compiler/clinic/clinic_check.h"
#include "compiler/cross_check.h"
#include "compiler/easy/understanding_check.h"
#include "compiler/guidance/proof_faults.h"
#include "compiler/guidance/words_check.h"
#include "compiler/language/letters.h"
#include "compiler/language/quotes.h"
#include "compiler/lint_draft.h"
#include "compiler/translation/mark_english.h"
#include "compiler/translation/standing_in.h"

#include <algorithm>

namespace bedside::compiler {

namespace {

using namespace content;

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

Article assembledArticle(const Draft& draft, const std::string& language) {
    Article article = draft.plan->article;
    article.language = language;
    article.languageName = draft.words->languageName;
    article.title = draft.words->title;
    article.welcome = draft.words->welcome;
    article.answer = draft.words->answer;
    article.reviewNote = draft.words->reviewNote;
    if (!draft.words->translationReview.empty())
        article.reviewNote += " " + draft.words->translationReview;
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
        const RegionNumbers* numbers = draft.regions.find(id);
        Region region{id, words.name, "", "", {}, words.checked, ""};
        if (numbers != nullptr) {
            region.emergency = joined(draft.phrases.eitherNumber, numbers->emergency);
            region.advice = numbers->advice;
            region.support = numbers->support;
        }
        for (std::size_t line = 0; line < region.support.size(); ++line)
            region.support[line].checked = words.supportChecked[line];
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
        checkWords(draft.logic->guidance, draft.logic->logic.place, *draft.guidanceWords, compilation.english,
                   compilation.faults);
    compilation.readings = lintDraft(draft, {language, compilation.english}, compilation.faults, compilation.warnings);
    compilation.hardWords = draft.plainWords->met();
    for (const PlacedMention& placed : allMentions(draft))
        if (placed.mention.kind == MentionKind::Study)
            ++compilation.studyUses[placed.mention.id];
        else if (placed.mention.kind == MentionKind::Claim)
            ++compilation.claimUses[placed.mention.id];
    if (compilation.faults.empty()) {
        printQuotes(tree); // what is held against other texts is as it was typed
        Faults none;
        compilation.edition = assembled(readDraft(tree, language, today, none, none), language);
        markEnglish(compilation.edition, compilation.english,
                    {draft.words->untranslated, draft.words->someUntranslated});
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
