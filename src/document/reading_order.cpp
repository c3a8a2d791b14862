// SPDX-License-Identifier: MIT
#include "document/reading_order.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace bedside::document {

namespace {

constexpr std::size_t mostPages = 5;

struct Fit {
    std::string_view id; // of an outcome or a card
    std::string_view page;
};

constexpr Fit ofOutcomes[] = {
    {"O1", "warning-signs"},
    {"O1M", "warning-signs"},
    {"O2", "warning-signs"},
    {"O2", "questions-for-your-visit"},
    {"O0", "warning-signs"},
    {"O0", "non-specific-back-pain"},
    {"O3", "questions-for-your-visit"},
    {"O3", "special-situations"},
    {"O6", "warning-signs"},
    {"LIBRARY", "warning-signs"},
    {"LIBRARY", "talk-with-a-partner"},
    {"O4", "slow-down-and-heal"},
    {"O4", "when-it-hurts-more"},
    {"O5a", "positions"},
    {"O5a", "movement"},
    {"O5b", "positions"},
    {"O5b", "movement"},
    {"O5c", "positions"},
    {"O5c", "slow-down-and-heal"},
    {"O5d", "in-short"},
    {"O5d", "positions"},
};

constexpr Fit ofCards[] = {
    {"A1", "does-it-help"},
    {"A2", "medicine"},
    {"A3", "medicine"},
    {"A4", "right-bed"},
    {"A5", "talk-with-a-partner"},
    {"A6", "closeness"},
    {"A7", "slow-down-and-heal"},
    {"A8", "questions-for-your-visit"},
    {"A9", "questions-for-your-visit"},
    {"A10", "medicine"},
    {"A12", "warning-signs"},
    {"M1", "special-situations"},
    {"M2", "special-situations"},
    {"M3", "special-situations"},
    {"M4", "special-situations"},
    {"M5", "special-situations"},
    {"M6", "special-situations"},
    {"M7", "special-situations"},
    {"M8", "special-situations"},
    {"M9", "special-situations"},
    {"M10", "special-situations"},
    {"M11", "special-situations"},
    {"M12", "medicine"},
    {"M13", "special-situations"},
    {"M14", "special-situations"},
};

void take(std::span<const Fit> fits, std::string_view id, const Judged& judged,
          std::vector<content::SectionSummary>& pages) {
    for (const Fit& fit : fits) {
        const auto same = [&](const content::SectionSummary& section) { return section.id.text == fit.page; };
        const auto page = std::ranges::find_if(judged.sections, same);
        const bool mayOpen = page != judged.sections.end() && (judged.verdict.plain || !page->plainSpeech);
        if (fit.id == id && mayOpen && std::ranges::none_of(pages, same) && pages.size() < mostPages)
            pages.push_back(*page);
    }
}

} // namespace

std::vector<content::SectionSummary> readFirst(const Judged& judged) {
    std::vector<content::SectionSummary> pages;
    const guidance::Verdict& verdict = judged.verdict;
    take(ofOutcomes, judged.guidance.outcomes[verdict.outcome].id.text, judged, pages);
    for (const std::size_t also : verdict.also)
        take(ofOutcomes, judged.guidance.outcomes[also].id.text, judged, pages);
    for (const guidance::ShownCard& card : verdict.cards)
        take(ofCards, judged.guidance.cards[card.card].id.text, judged, pages);
    return pages;
}

std::vector<content::SectionId> knownPages() {
    std::vector<content::SectionId> pages;
    for (const Fit& fit : ofOutcomes)
        pages.push_back({std::string(fit.page)});
    for (const Fit& fit : ofCards)
        pages.push_back({std::string(fit.page)});
    return pages;
}

} // namespace bedside::document
