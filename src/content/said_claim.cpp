// SPDX-License-Identifier: MIT
#include "content/said_claim.h"

namespace bedside::content {

namespace {

// Returns the words of the claim in the spans, or nothing.
std::optional<std::string> wordsOfClaim(const Spans& spans, const ClaimId& claim) {
    for (const Span& span : spans) {
        const auto* said = std::get_if<ClaimText>(&span.value);
        if (said != nullptr && said->claim == claim)
            return plainWords(said->spans);
        const auto within = std::visit(
            [&]<class Value>(const Value& value) -> std::optional<std::string> {
                if constexpr (requires { value.spans; })
                    return wordsOfClaim(value.spans, claim);
                else
                    return std::nullopt;
            },
            span.value);
        if (within)
            return within;
    }
    return std::nullopt;
}

// True where the words end as a sentence does, in any of our languages.
bool isSentence(const std::string& words) {
    constexpr const char* arabicQuestionMark = "\xD8\x9F";
    return words.ends_with('.') || words.ends_with('!') || words.ends_with('?') || words.ends_with(arabicQuestionMark);
}

} // namespace

std::optional<SaidClaim> saidClaim(const Section& section, const ClaimId& claim) {
    std::optional<SaidClaim> fragment;
    std::optional<SaidClaim> sentence;
    int passage = 0;
    const auto look = [&](const Spans& spans) {
        if (auto words = wordsOfClaim(spans, claim)) {
            auto& found = isSentence(plainWords(spans)) ? sentence : fragment;
            if (!found)
                found = SaidClaim{passage, std::move(*words)};
        }
        ++passage;
    };
    look(section.keyMessage);
    eachSpans(section.blocks, look);
    return sentence ? sentence : fragment;
}

} // namespace bedside::content
