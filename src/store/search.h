// SPDX-License-Identifier: MIT
// Full-text search as one types, over sections, studies, the glossary and the cards.
#pragma once

#include "store/library.h"

#include <string_view>

namespace bedside::store {

enum class HitKind { Section, Study, Term, Card };

/// A piece of a snippet; `match` marks the words that were searched for.
struct SnippetPart {
    std::string text;
    bool match = false;
    bool operator==(const SnippetPart&) const = default;
};

struct Hit {
    HitKind kind = HitKind::Section;
    std::string id; // of the section, study, term or card
    std::string title;
    int passage = 0; // the section's passage to land on, numbered as content::passages does
    std::vector<SnippetPart> snippet;
    bool operator==(const Hit&) const = default;
};

/// Prepares its statements once; keep one for as long as one searches. The library must outlive it.
class Search {
public:
    explicit Search(const Library& library);
    Search(Search&&) noexcept;
    ~Search();

    /// Returns at most `most` hits, best first, at most one per section, study, term or card. Any text is safe to pass:
    /// it is taken as words, the last of them as a beginning. Lay synonyms count as the word itself. Small words beside
    /// others, and words that nothing has, are left out. Where no section or term has all that is left, those with some
    /// of it follow. No words: no hits. Throws std::runtime_error where the library's rows prove broken.
    std::vector<Hit> find(std::string_view typed, int most = 20) const;

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace bedside::store
