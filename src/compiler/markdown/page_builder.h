// SPDX-License-Identifier: MIT
// Builds a page from the events of the Markdown parser, block by block.
#pragma once

#include "compiler/markdown/span_builder.h"

namespace bedside::compiler {

enum class ContainerKind { Page, Quote, List, Item, Table, Row };

class PageBuilder {
public:
    /// `place` is the file and must outlive the builder.
    PageBuilder(const std::string& place, Faults& faults, PageKind kind);

    /// Opens a container. Returns false where the nesting is too deep to go on.
    bool open(ContainerKind kind, bool ordered = false);
    void close();
    /// The list item that was opened last has a box to tick, in which the author wrote that letter.
    void addBox(char letter, int line);
    /// The words that come next are a heading of that level, a paragraph or a cell.
    void openHeading(int level);
    void openParagraph();
    void openCell(bool header);
    void closeRun();

    SpanBuilder& spans();
    /// The line of the last event, as far as it is known.
    void setLine(int line) { m_line = line; }
    int line() const { return m_line; }
    void fault(int line, std::string what);
    /// Returns the page, once all is closed, after checking that it opens as its kind does.
    Page take();

private:
    struct Container {
        ContainerKind kind = ContainerKind::Page;
        bool ordered = false;
        bool ticks = false;              // of an item: it has a box; of a list: its items do
        int line = 0;                    // where its first words stand; 0 before them
        std::optional<std::string> mark; // of a quote, such as NOTE
        bool begun = false;              // a paragraph of it has been seen
        content::Blocks blocks;
        std::vector<content::Blocks> items;
        content::Table table;
        std::vector<content::Spans> cells;
        bool headerRow = false;
    };

    Container& top() { return m_containers.back(); }
    void noteLine(int line);
    void closeHeading();
    void closeParagraph();
    void closeCell();
    void checkLineMark(const Run& run);
    void addItem(Container item, int line);
    void addList(Container list, int line);
    void addTitle(const Run& run, int line);
    void addQuote(Container quote);
    void addKeyMessage(const Container& quote);
    void addBlock(content::Block block) { top().blocks.push_back(std::move(block)); }

    const std::string& m_place;
    Faults& m_faults;
    PageKind m_kind;
    Page m_page;
    SpanBuilder m_spans;
    std::vector<Container> m_containers;
    enum class Open { None, Heading, Paragraph, Cell };
    Open m_open = Open::None;
    int m_level = 0;
    int m_line = 1;
    bool m_keyed = false;
};

} // namespace bedside::compiler
