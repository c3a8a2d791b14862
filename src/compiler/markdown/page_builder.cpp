// SPDX-License-Identifier: MIT
#include "compiler/markdown/page_builder.h"

#include "codec/vocabulary.h"

#include <algorithm>
#include <cctype>

namespace bedside::compiler {

namespace {

using namespace content;

constexpr std::size_t deepestContainer = 10;

bool isTitleSpan(const Span& span) {
    if (const auto* emphasis = std::get_if<Emphasis>(&span.value))
        return std::ranges::all_of(emphasis->spans, isTitleSpan);
    return std::holds_alternative<Text>(span.value) || std::holds_alternative<TypedNumber>(span.value);
}

std::string lowerCased(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

// True for words that look like a box to tick and are none, because a space is missing.
bool isNearlyBox(const Spans& spans) {
    const auto* text = spans.empty() ? nullptr : std::get_if<Text>(&spans.front().value);
    return text != nullptr && (text->text.starts_with("[]") || text->text.starts_with("[ ]"));
}

} // namespace

PageBuilder::PageBuilder(const std::string& place, Faults& faults, PageKind kind)
    : m_place(place), m_faults(faults), m_kind(kind), m_spans(place, faults, m_page.mentions), m_containers(1) {}

bool PageBuilder::open(ContainerKind kind, bool ordered) {
    closeRun();
    if (m_containers.size() > deepestContainer)
        return false;
    Container container;
    container.kind = kind;
    container.ordered = ordered;
    m_containers.push_back(std::move(container));
    return true;
}

void PageBuilder::close() {
    closeRun();
    Container closed = std::move(m_containers.back());
    m_containers.pop_back();
    const int line = closed.line == 0 ? m_line : closed.line;
    switch (closed.kind) {
    case ContainerKind::Quote:
        return addQuote(std::move(closed));
    case ContainerKind::List:
        return addList(std::move(closed), line);
    case ContainerKind::Item:
        return addItem(std::move(closed), line);
    case ContainerKind::Row:
        if (closed.headerRow)
            top().table.header = std::move(closed.cells);
        else
            top().table.rows.push_back(std::move(closed.cells));
        return;
    case ContainerKind::Table:
        return addBlock({std::move(closed.table)});
    case ContainerKind::Page:
        return;
    }
}

void PageBuilder::addItem(Container item, int line) {
    if (item.blocks.empty())
        fault(line, "a list item has no words");
    if (top().items.empty())
        top().ticks = item.ticks;
    else if (top().ticks != item.ticks)
        fault(line, "either all items of a list have a box to tick, or none has");
    top().items.push_back(std::move(item.blocks));
}

void PageBuilder::addList(Container list, int line) {
    if (list.ordered && list.ticks)
        fault(line, "a list has numbers or boxes to tick, not both");
    addBlock({List{list.ordered, std::move(list.items), list.ticks}});
}

void PageBuilder::addBox(char letter, int line) {
    top().ticks = true;
    if (letter != ' ')
        fault(line, "a box is left for the reader to tick: write [ ]");
}

void PageBuilder::openHeading(int level) {
    closeRun();
    m_open = Open::Heading;
    m_level = level;
}

void PageBuilder::openParagraph() {
    closeRun();
    m_open = Open::Paragraph;
    if (top().kind == ContainerKind::Quote && !top().begun)
        m_spans.expectMark();
    top().begun = true;
}

void PageBuilder::openCell(bool header) {
    closeRun();
    m_open = Open::Cell;
    top().headerRow = header;
}

SpanBuilder& PageBuilder::spans() {
    if (m_open == Open::None) // the words of a tight list stand in its items, without a paragraph
        openParagraph();
    return m_spans;
}

void PageBuilder::closeRun() {
    const Open closing = std::exchange(m_open, Open::None);
    if (m_spans.depth() > 0)
        fault(m_line, SpanBuilder::crossing);
    if (closing == Open::Heading)
        closeHeading();
    else if (closing == Open::Paragraph)
        closeParagraph();
    else if (closing == Open::Cell)
        closeCell();
}

void PageBuilder::noteLine(int line) {
    for (Container& container : m_containers)
        if (container.line == 0)
            container.line = line == 0 ? m_line : line;
}

void PageBuilder::closeHeading() {
    Run run = m_spans.take(m_level == 1 ? RunKind::Title : RunKind::Heading);
    noteLine(run.line);
    const int line = run.line == 0 ? m_line : run.line;
    if (m_spans.takePicture())
        fault(line, "a figure or listing stands alone in its paragraph");
    if (run.spans.empty())
        fault(line, "a heading has no words");
    if (top().kind != ContainerKind::Page)
        fault(line, "a heading stands outside quotes and lists");
    if (m_level > 3)
        fault(line, "a heading of level " + std::to_string(m_level) + " is too deep: ### is the last");
    checkLineMark(run);
    if (m_level == 1)
        addTitle(run, line);
    else
        addBlock({Heading{std::min(m_level, 3), run.spans}});
    m_page.runs.push_back(std::move(run));
}

void PageBuilder::addTitle(const Run& run, int line) {
    if (!m_page.title.empty())
        fault(line, "a section has one title, and this is a second # heading");
    else if (!top().blocks.empty() || m_keyed)
        fault(line, "the title stands first in its section");
    if (!std::ranges::all_of(run.spans, isTitleSpan))
        fault(line, "a title is words alone, without links and citations");
    if (m_page.title.empty())
        m_page.title = plainWords(run.spans);
}

void PageBuilder::closeParagraph() {
    Run run = m_spans.take(RunKind::Paragraph);
    if (const auto mark = m_spans.takeMark()) {
        noteLine(mark->line);
        top().mark = mark->word;
    }
    noteLine(run.line);
    if (top().kind == ContainerKind::Quote && top().mark == "KEY")
        run.kind = RunKind::KeyMessage;
    if (const auto picture = m_spans.takePicture())
        std::visit([this](const auto& block) { addBlock({block}); }, *picture);
    if (run.spans.empty())
        return;
    run.inItem = top().kind == ContainerKind::Item;
    if (run.inItem && isNearlyBox(run.spans))
        fault(run.line, "a box to tick is written [ ], with a space in it and one behind it");
    checkLineMark(run);
    addBlock({Paragraph{run.spans}});
    m_page.runs.push_back(std::move(run));
}

// The builder of the spans has seen that a mark stands first in its run.
void PageBuilder::checkLineMark(const Run& run) {
    if (run.spans.empty() || !std::holds_alternative<LineMark>(run.spans.front().value))
        return;
    if (m_kind != PageKind::Advice)
        fault(run.line, "a line mark stands in cards and outcomes alone");
    else if (!run.inItem || !top().blocks.empty())
        fault(run.line, "a line mark opens a list item");
    else if (run.spans.size() == 1)
        fault(run.line, "a list item has no words");
}

void PageBuilder::closeCell() {
    Run run = m_spans.take(RunKind::Cell);
    noteLine(run.line);
    if (m_spans.takePicture())
        fault(run.line, "a figure or listing stands alone in its paragraph");
    checkLineMark(run);
    top().cells.push_back(run.spans);
    if (!run.spans.empty())
        m_page.runs.push_back(std::move(run));
}

void PageBuilder::addQuote(Container quote) {
    quote.line = quote.line == 0 ? m_line : quote.line;
    if (std::ranges::any_of(m_containers, [](const Container& c) { return c.kind == ContainerKind::Quote; }))
        fault(quote.line, "a quote stands inside another");
    if (!quote.mark)
        return fault(quote.line, "a quote opens with a mark such as [!NOTE], alone on its first line");
    if (quote.blocks.empty())
        fault(quote.line, "has no words under the mark [!" + *quote.mark + "]");
    if (quote.mark == "KEY")
        return addKeyMessage(quote);
    const auto kind = codec::valueOf<CalloutKind>(lowerCased(*quote.mark));
    if (!kind)
        return fault(quote.line, "no mark is called [!" + *quote.mark + "]: there are KEY NOTE TRY CAREFUL HELP OURS");
    addBlock({Callout{*kind, std::move(quote.blocks)}});
}

void PageBuilder::addKeyMessage(const Container& quote) {
    if (m_keyed)
        return fault(quote.line, "a section has one key message, and this is a second");
    m_keyed = true;
    if (m_containers.size() != 1 || !top().blocks.empty() || m_page.title.empty())
        fault(quote.line, "the key message stands right after the title");
    if (quote.blocks.size() == 1)
        if (const auto* paragraph = std::get_if<Paragraph>(&quote.blocks.front().value)) {
            m_page.keyMessage = paragraph->spans;
            return;
        }
    if (!quote.blocks.empty())
        fault(quote.line, "the key message is one sentence and nothing else");
}

void PageBuilder::fault(int line, std::string what) {
    m_faults.push_back({m_place + ":" + std::to_string(line), std::move(what)});
}

Page PageBuilder::take() {
    closeRun();
    m_page.blocks = std::move(m_containers.front().blocks);
    if (m_kind == PageKind::Words) {
        if (m_page.runs.size() != 1 || m_page.blocks != Blocks{{Paragraph{m_page.runs.front().spans}}})
            fault(1, "should be words alone: one paragraph, without headings, lists, quotes and drawings");
        return std::move(m_page);
    }
    if (m_page.title.empty())
        fault(1, "has no title: a section opens with one # heading");
    if (!m_keyed)
        fault(1, "has no key message: > [!KEY] right after the title");
    return std::move(m_page);
}

} // namespace bedside::compiler
