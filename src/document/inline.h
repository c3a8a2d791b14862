// SPDX-License-Identifier: MIT
// Running text, ready for any writer: words, breaks, stress and links.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace bedside::document {

struct Inline;
using Inlines = std::vector<Inline>;

/// Which way a paragraph runs: as its letters do, or as that does of which it is a part.
enum class Way { ByLetters, LeftToRight, RightToLeft };

/// way: that of their paragraph, where it does not go by its letters.
struct Words {
    std::string text;
    Way way = Way::ByLetters;
    bool operator==(const Words&) const = default;
};
struct LineBreak {
    bool operator==(const LineBreak&) const = default;
};
struct Strong {
    Inlines inlines;
    bool operator==(const Strong&) const = default;
};
struct Emphasis {
    Inlines inlines;
    bool operator==(const Emphasis&) const = default;
};
/// Place: another page of the program, or one of its questions.
enum class LinkKind { Section, Study, Term, Claim, Web, Place };
/// target is "section:ID", "study:ID", "term:ID", "claim:ID", "question:ID", "page:ID" or a web address; hint is what a
/// pointer or a screen reader may add.
struct Link {
    LinkKind kind = LinkKind::Section;
    std::string target;
    std::string hint;
    Inlines inlines;
    bool operator==(const Link&) const = default;
};
struct Inline {
    std::variant<Words, LineBreak, Strong, Emphasis, Link> value;
    bool operator==(const Inline&) const = default;
};

} // namespace bedside::document
