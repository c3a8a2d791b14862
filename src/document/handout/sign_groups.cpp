// SPDX-License-Identifier: MIT
#include "document/handout/sign_groups.h"

#include "content/block_walk.h"
#include "document/compose_blocks.h"
#include "document/compose_inlines.h"
#include "document/verdict_parts.h"

#include <algorithm>
#include <string_view>

namespace bedside::document {

namespace {

constexpr std::string_view sameDay = "how-soon";
constexpr std::string_view anyChange = "change-counts-as-new-added";

bool rests(const content::Spans& spans, std::string_view claim) {
    return std::ranges::any_of(spans, [claim](const content::Span& span) {
        return std::visit(
            [claim](const auto& value) {
                if constexpr (requires { value.claim; })
                    if (value.claim.text == claim)
                        return true;
                if constexpr (requires { value.spans; })
                    return rests(value.spans, claim);
                return false;
            },
            span.value);
    });
}

/// Whether a line leans on that claim.
bool rests(const content::Blocks& line, std::string_view claim) {
    bool found = false;
    content::eachSpans(line, [&](const content::Spans& spans) { found = found || rests(spans, claim); });
    return found;
}

Nodes composed(const content::Blocks& blocks, const Companions& companions) {
    Nodes nodes = composeBlocks(blocks, companions);
    makePart(nodes, 1);
    return nodes;
}

} // namespace

SignGroups signGroups(const content::AdvicePage& signs, const Companions& companions) {
    SignGroups groups;
    for (const content::Block& block : signs.blocks) {
        const auto* lines = std::get_if<content::List>(&block.value);
        if (lines == nullptr) {
            append(groups.about, composed({block}, companions));
            continue;
        }
        for (const content::Blocks& line : lines->items)
            if (rests(line, anyChange))
                append(groups.about, composed(line, companions));
            else
                (rests(line, sameDay) ? groups.today : groups.now).items.push_back(composed(line, companions));
    }
    return groups;
}

Nodes todaySigns(SignGroups groups, int level, const Companions& companions) {
    if (groups.today.items.empty())
        return {};
    return {{Heading{level, plain(companions.phrases->levelToday)}}, {std::move(groups.today)}};
}

} // namespace bedside::document
