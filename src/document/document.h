// SPDX-License-Identifier: MIT
// What a page says, ready for any writer: screen, plain text, paper. Citations are links by now, numbers are the
// reader's country's, and nothing is left to look up.
#pragma once

#include "document/inline.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bedside::document {

struct Node;
using Nodes = std::vector<Node>;

/// passage: the number of the passage this is (content::Passage), or -1 where it is none; writers may make it a place
/// to land on. about: "study:ID" or "term:ID" where this is the page's own word on it, so that links to it may lead
/// here.
struct Heading {
    int level = 1; // 1 to 3
    Inlines inlines;
    int passage = -1;
    std::string about = {};
    bool operator==(const Heading&) const = default;
};
/// Lead: the key message. Small: secondary. Number: a number to call, seen from afar.
enum class Voice { Body, Lead, Small, Number };
struct Paragraph {
    Inlines inlines;
    Voice voice = Voice::Body;
    int passage = -1;
    std::string about = {};
    bool operator==(const Paragraph&) const = default;
};
/// ticks: each item begins with a box to tick on paper, in the place of a bullet.
struct List {
    bool ordered = false;
    std::vector<Nodes> items;
    bool ticks = false;
    bool operator==(const List&) const = default;
};
/// A line, or several, for somebody to write on with a pen; label says what, and may be empty.
struct FillIn {
    std::string label;
    int lines = 1;
    bool operator==(const FillIn&) const = default;
};
/// Emergency to Neutral are the levels of a result. Card: one piece of advice. Waiting: not for now. CutOut: to be cut
/// out of the paper, as wide and at least as high as a bank card; two that follow each other are folded.
enum class BoxKind {
    KeyMessage,
    Note,
    Try,
    Careful,
    GetHelp,
    Ours,
    Study,
    Emergency,
    SameDay,
    SeeFirst,
    SlowDown,
    Everyday,
    Neutral,
    Card,
    Waiting,
    CutOut
};
/// A group set apart; label is its spoken and printed name, such as "Get help now", and may be empty.
struct Box {
    BoxKind kind = BoxKind::Note;
    std::string label;
    Nodes nodes;
    bool operator==(const Box&) const = default;
};
/// What the reader opens: closed, a screen shows its title alone; on paper and as plain text it is always open. level
/// is that of its title as a heading, 2 or 3, or 0 where it is a line within something else.
struct Fold {
    std::string id; // of its own on the page
    int level = 2;
    std::string title;
    Nodes nodes;
    bool open = false;
    bool operator==(const Fold&) const = default;
};
/// The same drawing for a page with less room.
struct NarrowDrawing {
    std::string svg;
    int width = 0;
    int height = 0;
    bool operator==(const NarrowDrawing&) const = default;
};
/// svg keeps its colour words (content::Figure); width and height in CSS pixels at 100 %.
struct Figure {
    std::string id;
    std::string svg;
    std::string caption;
    std::string description;
    int width = 0;
    int height = 0;
    std::optional<NarrowDrawing> narrow = std::nullopt; // for a screen where its words would shrink
    bool operator==(const Figure&) const = default;
};
struct Cell {
    Inlines inlines;
    int passage = -1;
    bool operator==(const Cell&) const = default;
};
struct Table {
    std::vector<Cell> header;
    std::vector<std::vector<Cell>> rows;
    bool operator==(const Table&) const = default;
};

/// What may stand side by side where the paper is wide enough, and is read one after the other.
struct Columns {
    std::vector<Nodes> columns;
    bool operator==(const Columns&) const = default;
};
/// A clinic's sign: bytes of an SVG or PNG file, and what it is in words. Empty where there is none.
struct Logo {
    std::string bytes;
    bool isSvg = false;
    std::string description = {}; // what is said of it to those who do not see it
    bool operator==(const Logo&) const = default;
};
/// Who hands this out. lines: address, phone and the like, each by itself.
struct Letterhead {
    std::string name;
    std::vector<std::string> lines;
    Logo logo;
    bool operator==(const Letterhead&) const = default;
};

struct Node {
    std::variant<Heading, Paragraph, List, Box, Figure, Table, Fold, FillIn, Letterhead, Columns> value;
    bool operator==(const Node&) const = default;
};

struct Document {
    std::string title;
    std::string language;
    Nodes nodes;
    bool operator==(const Document&) const = default;
};

} // namespace bedside::document
