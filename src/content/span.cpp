// SPDX-License-Identifier: MIT
#include "content/span.h"

#include "base/overloaded.h"

#include <algorithm>

namespace bedside::content {

namespace {

void appendWords(const Spans& spans, const Phrases& phrases, std::string& words) {
    for (const Span& span : spans)
        std::visit(Overloaded{[&](const Text& text) { words += text.text; }, [&](const LineBreak&) { words += ' '; },
                              [&](const Citation&) { words.erase(words.find_last_not_of(' ') + 1); },
                              [&](const TypedNumber& number) { words += number.text; },
                              [&](const RegionText& region) {
                                  words += region.word == RegionWord::EmergencyNumber ? phrases.localEmergencyNumber
                                                                                      : phrases.localAdviceLine;
                              },
                              [](const LineMark&) {},
                              [&](const auto& wrapped) { appendWords(wrapped.spans, phrases, words); }},
                   span.value);
}

void appendCited(const Spans& spans, std::vector<StudyId>& cited) {
    for (const Span& span : spans)
        std::visit(Overloaded{[](const Text&) {}, [](const LineBreak&) {}, [](const TypedNumber&) {},
                              [](const RegionText&) {}, [](const LineMark&) {},
                              [&](const Citation& citation) {
                                  for (const StudyId& study : citation.studies)
                                      if (std::ranges::find(cited, study) == cited.end())
                                          cited.push_back(study);
                              },
                              [&](const auto& wrapped) { appendCited(wrapped.spans, cited); }},
                   span.value);
}

} // namespace

std::vector<ClaimId> claimsIn(const Spans& spans) {
    std::vector<ClaimId> claims;
    for (const Span& span : spans)
        std::visit(
            [&](const auto& value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, ClaimText>)
                    claims.push_back(value.claim);
                if constexpr (requires { value.spans; })
                    for (ClaimId& within : claimsIn(value.spans))
                        claims.push_back(std::move(within));
            },
            span.value);
    return claims;
}

std::string plainWords(const Spans& spans) { return plainWords(spans, englishPhrases()); }

std::string plainWords(const Spans& spans, const Phrases& phrases) {
    std::string words;
    appendWords(spans, phrases, words);
    return words;
}

std::vector<StudyId> citedStudies(const Spans& spans) {
    std::vector<StudyId> cited;
    appendCited(spans, cited);
    return cited;
}

} // namespace bedside::content
