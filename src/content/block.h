// SPDX-License-Identifier: MIT
// The building blocks of a section, in reading order.
#pragma once

#include "content/span.h"

#include <optional>

namespace bedside::content {

struct Block;
using Blocks = std::vector<Block>;

/// level is 2 or 3: the section's title is the one heading of level 1.
struct Heading {
    int level = 2;
    Spans spans;
    bool operator==(const Heading&) const = default;
};
struct Paragraph {
    Spans spans;
    bool operator==(const Paragraph&) const = default;
};
/// ticks: things that a reader may tick, on paper.
struct List {
    bool ordered = false;
    std::vector<Blocks> items;
    bool ticks = false;
    bool operator==(const List&) const = default;
};
/// Note: good to know. Try: something to do. Careful: go slowly. GetHelp: needs care now. Ours: not from the source
/// article.
enum class CalloutKind { Note, Try, Careful, GetHelp, Ours };
struct Callout {
    CalloutKind kind = CalloutKind::Note;
    Blocks blocks;
    bool operator==(const Callout&) const = default;
};
struct FigureUse {
    FigureId figure;
    bool operator==(const FigureUse&) const = default;
};
struct Table {
    std::vector<Spans> header;
    std::vector<std::vector<Spans>> rows;
    bool operator==(const Table&) const = default;
};
/// Certainty: the claims that open the rows of the page's tables, drawn by how sure we are.
enum class ListingKind { References, Glossary, Certainty };
/// A place that the program fills from the content itself.
struct Listing {
    ListingKind kind = ListingKind::References;
    bool operator==(const Listing&) const = default;
};

struct Block {
    std::variant<Heading, Paragraph, List, Callout, FigureUse, Table, Listing> value;
    bool operator==(const Block&) const = default;
};

/// True where the blocks hold a place for the list of all references.
bool listsReferences(const Blocks& blocks);

/// A piece of a section that search can find and the reader can land on. The numbers count, depth first and from 1,
/// the headings, paragraphs and table cells of a section's blocks; 0 is its key message.
struct Passage {
    int number = 0;
    std::string words;
    bool operator==(const Passage&) const = default;
};

/// Returns the passages of the blocks, in reading order, numbered from 1.
std::vector<Passage> passages(const Blocks& blocks, const Phrases& phrases = englishPhrases());

/// Calls visit for every run of spans in the blocks, in reading order (the order that numbers the passages).
template <class Visit> void eachSpans(const Blocks& blocks, const Visit& visit);

} // namespace bedside::content

#include "content/block_walk.h"
