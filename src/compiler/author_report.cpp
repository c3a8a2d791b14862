// SPDX-License-Identifier: MIT
#include "compiler/author_report.h"

#include "codec/vocabulary.h"
#include "compiler/report.h"

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace bedside::compiler {

namespace {

using namespace content;

/// How many claims rest on the study, and how often a text cites it or says one of them.
struct StudyUse {
    const Study* study;
    std::size_t claims = 0;
    std::size_t mentions = 0;
};

std::size_t usesOf(const std::map<std::string, std::size_t>& uses, const std::string& id) {
    const auto found = uses.find(id);
    return found == uses.end() ? 0 : found->second;
}

void addStudies(const Compilation& compilation, std::ostream& out) {
    std::vector<StudyUse> uses;
    for (const Study& study : compilation.edition.studies) {
        StudyUse use{&study, 0, usesOf(compilation.studyUses, study.id.text)};
        for (const Claim& claim : compilation.edition.claims)
            if (std::ranges::find(claim.studies, study.id) != claim.studies.end()) {
                ++use.claims;
                use.mentions += usesOf(compilation.claimUses, claim.id.text);
            }
        uses.push_back(use);
    }
    std::ranges::stable_sort(uses, std::ranges::greater{}, &StudyUse::mentions);
    out << "\nstudies by use                claims  mentions  design\n";
    for (const StudyUse& use : uses)
        out << std::left << std::setw(30) << use.study->id.text << std::right << std::setw(6) << use.claims
            << std::setw(10) << use.mentions << "  " << codec::wordOf(use.study->appraisal.design) << '\n';
}

template <class Value> void addCount(const std::vector<Claim>& claims, Value value, const auto& of, std::ostream& out) {
    const auto count = std::ranges::count_if(claims, [&](const Claim& claim) { return of(claim) == value; });
    out << "  " << std::left << std::setw(18) << codec::wordOf(value) << std::right << std::setw(5) << count << '\n';
}

void addClaims(const Compilation& compilation, std::ostream& out) {
    const std::vector<Claim>& claims = compilation.edition.claims;
    out << "\nclaims by certainty\n";
    for (const auto& entry : codec::vocabulary<Certainty>)
        addCount(
            claims, entry.value, [](const Claim& claim) { return claim.certainty; }, out);
    const auto unrated = std::ranges::count_if(claims, [](const Claim& claim) { return !claim.certainty; });
    out << "  " << std::left << std::setw(18) << "not rated" << std::right << std::setw(5) << unrated << '\n';
    out << "\nclaims by relation\n";
    for (const auto& entry : codec::vocabulary<Relation>)
        addCount(
            claims, entry.value, [](const Claim& claim) { return claim.relation; }, out);
    out << "\nclaims used in no text\n";
    bool all = true;
    for (const Claim& claim : claims)
        if (usesOf(compilation.claimUses, claim.id.text) == 0) {
            out << "  " << claim.id.text << '\n';
            all = false;
        }
    if (all)
        out << "  none\n";
}

void addHandouts(const Compilation& compilation, std::ostream& out) {
    out << "\nhandouts                       parts\n";
    for (const Handout& handout : compilation.edition.handouts)
        out << std::left << std::setw(30) << handout.id.text << std::right << std::setw(6) << handout.parts.size()
            << '\n';
    if (compilation.edition.handouts.empty())
        out << "  none\n";
}

void addWords(const Compilation& compilation, std::ostream& out) {
    out << "\nhard words that are neither explained nor allowed\n";
    for (const std::string& word : compilation.hardWords)
        out << "  " << word << '\n';
    if (compilation.hardWords.empty())
        out << "  none\n";
}

} // namespace

std::string authorReport(const Compilation& compilation) {
    std::ostringstream out;
    out << readingReport(compilation.readings, compilation.language);
    if (compilation.edition.article.id.text.empty()) {
        out << "\nWith faults, studies and claims are not counted.\n";
        addWords(compilation, out);
        return out.str();
    }
    addStudies(compilation, out);
    addClaims(compilation, out);
    addHandouts(compilation, out);
    addWords(compilation, out);
    out << "\nreviewed " << compilation.edition.article.reviewed << ", to be reviewed by "
        << compilation.edition.article.reviewBy << '\n';
    return out.str();
}

} // namespace bedside::compiler
