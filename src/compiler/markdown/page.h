// SPDX-License-Identifier: MIT
// One Markdown file taken apart, with the line of everything that a fault may have to point at.
#pragma once

#include "content/block.h"

#include <string>
#include <vector>

namespace bedside::compiler {

/// Advice: an outcome's text or a card, whose list items may open with a line mark. Words: one paragraph, without title
/// and key message.
enum class PageKind { Section, Advice, Words };

enum class RunKind { Title, KeyMessage, Heading, Paragraph, Cell };

/// From `offset` in the run's leaf number `leaf` on, the source stands on `line`. Leaves are the spans that hold no
/// others, counted from 0 in reading order.
struct LineStart {
    std::size_t leaf = 0;
    std::size_t offset = 0;
    int line = 0;
    bool operator==(const LineStart&) const = default;
};

/// Words that stand together: a title, a paragraph, a table cell.
struct Run {
    RunKind kind = RunKind::Paragraph;
    content::Spans spans;
    std::vector<LineStart> lines;
    int line = 0;        // where it begins
    bool inItem = false; // of a list
    bool operator==(const Run&) const = default;
};

/// Line: the mark that opens a line of advice.
enum class MentionKind { Study, Claim, Term, Section, Figure, Line };

/// A place that names something which must exist.
struct Mention {
    MentionKind kind = MentionKind::Study;
    std::string id;
    int line = 0;
    bool operator==(const Mention&) const = default;
};

struct Page {
    std::string title;
    content::Spans keyMessage;
    content::Blocks blocks;
    std::vector<Run> runs;
    std::vector<Mention> mentions;
    bool operator==(const Page&) const = default;
};

} // namespace bedside::compiler
