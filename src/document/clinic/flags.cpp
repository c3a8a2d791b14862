// SPDX-License-Identifier: MIT
#include "document/clinic/flags.h"

#include <algorithm>

namespace bedside::document {

namespace {

std::optional<guidance::Urgency> tierOf(guidance::Urgency urgency) {
    switch (urgency) {
    case guidance::Urgency::Emergency:
    case guidance::Urgency::Maternity:
        return guidance::Urgency::Emergency;
    case guidance::Urgency::SameDay:
    case guidance::Urgency::SeeFirst:
        return urgency;
    case guidance::Urgency::AdultsOnly:
    case guidance::Urgency::Unknown:
    case guidance::Urgency::Library:
    case guidance::Urgency::SlowDown:
    case guidance::Urgency::Everyday:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::vector<Flag> flagsTicked(const Judged& judged) {
    std::vector<Flag> flags;
    for (std::size_t question = 0; question < judged.guidance.questions.size(); ++question) {
        std::optional<guidance::Urgency> first;
        for (const guidance::Reason& reason : judged.verdict.because) {
            const auto tier = tierOf(judged.guidance.outcomes[reason.outcome].urgency);
            if (tier && reason.questions[question] && judged.sheet[question])
                first = first ? std::min(*first, *tier) : *tier;
        }
        if (first)
            flags.push_back({question, *first});
    }
    std::ranges::stable_sort(flags, {}, &Flag::tier);
    return flags;
}

guidance::QuestionSet answeredOtherwise(const Judged& judged) {
    guidance::QuestionSet others;
    for (std::size_t place = 0; place < judged.guidance.questions.size(); ++place) {
        const guidance::Question& question = judged.guidance.questions[place];
        const auto& answer = judged.sheet[place];
        const bool isNo = answer && (*answer == guidance::bitOf(question, "no") ||
                                     *answer == guidance::bitOf(question, "not_pregnant"));
        if (question.mustAnswer && answer && !isNo)
            others.set(place);
    }
    for (const Flag& flag : flagsTicked(judged))
        others.reset(flag.question);
    return others;
}

} // namespace bedside::document
