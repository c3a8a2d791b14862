// SPDX-License-Identifier: MIT
// Short words for what is searched, and for what a search found.
#pragma once

#include "store/sample_library.h"
#include "store/search.h"

#include <algorithm>

namespace bedside::test {

/// Returns a page of paragraphs.
inline content::Section section(const std::string& id, const std::string& title, const std::string& key,
                                const std::vector<std::string>& paragraphs) {
    content::Section made{{id}, {"guide"}, title, false, {}, words(key), {}};
    for (const std::string& paragraph : paragraphs)
        made.blocks.push_back(test::paragraph(paragraph));
    return made;
}

using Names = std::vector<std::string>;

inline Names names(const std::vector<store::Hit>& hits) {
    Names all;
    for (const store::Hit& hit : hits)
        all.push_back((hit.kind == store::HitKind::Section ? "section:"
                       : hit.kind == store::HitKind::Study ? "study:"
                       : hit.kind == store::HitKind::Term  ? "term:"
                                                           : "card:") +
                      hit.id);
    return all;
}

inline bool has(const std::vector<store::Hit>& hits, const std::string& name) {
    const Names all = names(hits);
    return std::ranges::find(all, name) != all.end();
}

inline std::string text(const store::Hit& hit) {
    std::string all;
    for (const store::SnippetPart& part : hit.snippet)
        all += part.text;
    return all;
}

inline Names matches(const store::Hit& hit) {
    Names all;
    for (const store::SnippetPart& part : hit.snippet)
        if (part.match)
            all.push_back(part.text);
    return all;
}

} // namespace bedside::test
