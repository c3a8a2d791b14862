// SPDX-License-Identifier: MIT
#include "document/phrasing.h"

#include <algorithm>

namespace bedside::document {

namespace {

void addPart(Inlines& to, const Inline& part) {
    const auto* words = std::get_if<Words>(&part.value);
    auto* before = to.empty() ? nullptr : std::get_if<Words>(&to.back().value);
    if (words && before)
        before->text += words->text;
    else if (!words || !words->text.empty())
        to.push_back(part);
}

} // namespace

std::string labelOf(std::string_view label, const content::Phrases& phrases) {
    return content::fill(phrases.label, {{"label", label}}) + " ";
}

Inlines fillInlines(std::string_view phrase, const InlinePlaces& places) {
    Inlines filled;
    content::walkPhrase(
        phrase, [&](std::string_view words) { addPart(filled, {Words{std::string(words)}}); },
        [&](std::string_view name) {
            const auto place = std::ranges::find(places, name, [](const auto& each) { return each.first; });
            if (place != places.end())
                for (const Inline& part : place->second)
                    addPart(filled, part);
        });
    return filled;
}

} // namespace bedside::document
