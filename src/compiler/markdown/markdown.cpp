// SPDX-License-Identifier: MIT
#include "compiler/markdown/markdown.h"

#include "compiler/markdown/page_builder.h"

#include <md4c.h>

#include <algorithm>
#include <functional>

namespace bedside::compiler {

namespace {

constexpr std::size_t deepestSpan = 6;

std::string_view viewOf(const MD_ATTRIBUTE& attribute) {
    return attribute.size == 0 ? std::string_view{} : std::string_view{attribute.text, attribute.size};
}

// Returns the character that an entity stands for; empty where the author can write the character itself.
std::string_view entityText(std::string_view entity) {
    if (entity == "&amp;")
        return "&";
    if (entity == "&lt;")
        return "<";
    if (entity == "&gt;")
        return ">";
    if (entity == "&nbsp;")
        return "\xC2\xA0";
    return {};
}

// Hands the events of md4c to the builders. Its texts point into the source, which gives their lines; blocks without
// text have no position, so their lines are looked for.
class MarkdownReader {
public:
    MarkdownReader(const std::string& text, const std::string& place, Faults& faults, PageKind kind)
        : m_source(text), m_page(place, faults, kind) {
        for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
            m_lineBegins.push_back(at + 1);
    }

    Page read() {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_TASKLISTS;
        parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* reader) {
            return on(reader, [&](MarkdownReader& self) { self.enterBlock(type, detail); });
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void*, void* reader) {
            return on(reader, [&](MarkdownReader& self) { self.leaveBlock(type); });
        };
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* reader) {
            return on(reader, [&](MarkdownReader& self) { self.enterSpan(type, detail); });
        };
        parser.leave_span = [](MD_SPANTYPE type, void*, void* reader) {
            return on(reader, [&](MarkdownReader& self) { self.leaveSpan(type); });
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* reader) {
            return on(reader, [&](MarkdownReader& self) { self.text(type, {text, size}); });
        };
        if (md_parse(m_source.data(), static_cast<MD_SIZE>(m_source.size()), &parser, this) < 0)
            end(m_page.line(), "cannot be read as Markdown");
        return m_ended ? Page{} : m_page.take();
    }

private:
    // md4c does not always stop where a callback asks for it, so later events are dropped here.
    template <class Event> static int on(void* reader, const Event& event) {
        auto& self = *static_cast<MarkdownReader*>(reader);
        if (!self.m_ended)
            event(self);
        return self.m_ended ? 1 : 0;
    }
    // Ends the reading: what follows would make no sense.
    void end(int line, std::string why) {
        m_page.fault(line, std::move(why));
        m_ended = true;
    }
    void enterBlock(MD_BLOCKTYPE type, void* detail);
    void enterRefused(MD_BLOCKTYPE type);
    void setLineOfEmpty(MD_BLOCKTYPE type);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void* detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, std::string_view text);
    void open(ContainerKind kind, bool ordered = false);
    void addBox(const MD_BLOCK_LI_DETAIL& item);
    void refuse(std::string_view what, int line);
    int lineOf(std::string_view piece);
    int lineAfter(std::string_view marks) const;

    const std::string& m_source;
    PageBuilder m_page;
    std::vector<std::size_t> m_lineBegins{0};
    bool m_ended = false;
    bool m_header = false;
    int m_inPicture = 0;      // how many spans deep
    bool m_seen = true;       // something with a position, in this heading or list item
    bool m_inRefused = false; // in a block of code or HTML
    bool m_reported = false;  // which is reported once
};

void MarkdownReader::enterBlock(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
    case MD_BLOCK_QUOTE:
        m_seen = false;
        return open(ContainerKind::Quote);
    case MD_BLOCK_UL:
        return open(ContainerKind::List, false);
    case MD_BLOCK_OL:
        return open(ContainerKind::List, true);
    case MD_BLOCK_LI:
        m_seen = false;
        open(ContainerKind::Item);
        return addBox(*static_cast<MD_BLOCK_LI_DETAIL*>(detail));
    case MD_BLOCK_TABLE:
        return open(ContainerKind::Table);
    case MD_BLOCK_TR:
        return open(ContainerKind::Row);
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        m_header = type == MD_BLOCK_THEAD;
        return;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_page.openCell(m_header);
        return;
    case MD_BLOCK_P:
        m_page.openParagraph();
        return;
    case MD_BLOCK_H:
        m_seen = false;
        m_page.openHeading(static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level));
        return;
    default:
        enterRefused(type);
        return;
    }
}

void MarkdownReader::enterRefused(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_HR)
        return refuse("a rule", lineAfter("-*_"));
    if (type != MD_BLOCK_CODE && type != MD_BLOCK_HTML)
        return;
    m_page.closeRun();
    m_inRefused = true;
    m_reported = false;
}

void MarkdownReader::open(ContainerKind kind, bool ordered) {
    if (!m_page.open(kind, ordered))
        end(lineAfter(""), "is nested too deep from here on");
}

// Of an item that opens with a box to tick, as in "- [ ] words".
void MarkdownReader::addBox(const MD_BLOCK_LI_DETAIL& item) {
    if (item.is_task != 0 && !m_ended)
        m_page.addBox(item.task_mark, lineOf({m_source.data() + item.task_mark_offset, 1}));
}

void MarkdownReader::leaveBlock(MD_BLOCKTYPE type) {
    if (m_inPicture > 0)
        m_page.fault(m_page.line(), SpanBuilder::crossing);
    m_inPicture = 0;
    if (!m_seen)
        setLineOfEmpty(type);
    switch (type) {
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
    case MD_BLOCK_LI:
    case MD_BLOCK_TABLE:
    case MD_BLOCK_TR:
        m_page.close();
        return;
    case MD_BLOCK_H:
    case MD_BLOCK_P:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_page.closeRun();
        return;
    case MD_BLOCK_CODE:
    case MD_BLOCK_HTML:
        if (!m_reported)
            refuse("code", lineAfter("`~"));
        m_inRefused = false;
        return;
    default:
        return;
    }
}

void MarkdownReader::setLineOfEmpty(MD_BLOCKTYPE type) {
    const std::string_view marks = type == MD_BLOCK_H ? "#" : type == MD_BLOCK_QUOTE ? ">" : "-+*0123456789";
    m_page.setLine(lineAfter(marks));
    m_seen = true;
}

void MarkdownReader::enterSpan(MD_SPANTYPE type, void* detail) {
    if (m_inPicture > 0) {
        ++m_inPicture;
        return;
    }
    SpanBuilder& spans = m_page.spans();
    if (spans.depth() >= deepestSpan)
        return end(m_page.line(), "has words nested too deep");
    if (type == MD_SPAN_EM) {
        spans.openEmphasis();
    } else if (type == MD_SPAN_STRONG) {
        spans.openStrong();
    } else if (type == MD_SPAN_A) {
        const auto& link = *static_cast<MD_SPAN_A_DETAIL*>(detail);
        spans.openLink(viewOf(link.href), lineOf(viewOf(link.href)));
        if (link.title.size != 0)
            m_page.fault(m_page.line(), "a link has no title of its own");
    } else if (type == MD_SPAN_IMG) {
        const auto& image = *static_cast<MD_SPAN_IMG_DETAIL*>(detail);
        spans.picture(viewOf(image.src), lineOf(viewOf(image.src)));
        m_inPicture = 1;
        if (image.title.size != 0)
            m_page.fault(m_page.line(), "a picture has no title of its own");
    }
}

void MarkdownReader::leaveSpan(MD_SPANTYPE type) {
    if (m_inPicture > 0) {
        --m_inPicture;
        return;
    }
    if (type == MD_SPAN_CODE)
        return;
    const SpanKind kind = type == MD_SPAN_EM       ? SpanKind::Emphasis
                          : type == MD_SPAN_STRONG ? SpanKind::Strong
                                                   : SpanKind::Link;
    if (!m_page.spans().close(kind))
        end(m_page.line(), SpanBuilder::crossing);
}

void MarkdownReader::text(MD_TEXTTYPE type, std::string_view text) {
    if (type == MD_TEXT_CODE || type == MD_TEXT_HTML) {
        if (!m_inRefused || !m_reported)
            refuse(type == MD_TEXT_CODE ? "code" : "HTML", lineOf(text));
        return;
    }
    if (m_inPicture > 0) {
        m_page.fault(lineOf(text), "a picture has no words between its brackets: its description is kept elsewhere");
        return;
    }
    SpanBuilder& spans = m_page.spans();
    if (type == MD_TEXT_NORMAL)
        spans.text(text, lineOf(text));
    else if (type == MD_TEXT_SOFTBR)
        spans.softBreak(m_page.line());
    else if (type == MD_TEXT_BR)
        spans.lineBreak(m_page.line());
    else if (type == MD_TEXT_ENTITY && !entityText(text).empty())
        spans.text(entityText(text), lineOf(text));
    else
        m_page.fault(lineOf(text), "write the character itself instead of " + std::string(text));
}

void MarkdownReader::refuse(std::string_view what, int line) {
    m_page.fault(line, std::string(what) + " is not part of this dialect");
    m_page.setLine(line);
    m_reported = true;
}

int MarkdownReader::lineOf(std::string_view piece) {
    const std::less<> before; // which may compare pointers of different texts
    const char* const begin = m_source.data();
    if (piece.data() == nullptr || before(piece.data(), begin) || before(begin + m_source.size(), piece.data()))
        return m_page.line();
    const auto offset = static_cast<std::size_t>(piece.data() - begin);
    m_seen = true;
    const auto next = std::upper_bound(m_lineBegins.begin(), m_lineBegins.end(), offset);
    m_page.setLine(static_cast<int>(next - m_lineBegins.begin()));
    return m_page.line();
}

// Returns the next line whose words open with one of the marks, or with anything where there are no marks.
int MarkdownReader::lineAfter(std::string_view marks) const {
    for (auto line = static_cast<std::size_t>(m_page.line()); line < m_lineBegins.size(); ++line) {
        const std::size_t first = m_source.find_first_not_of(marks == ">" ? " \t" : " >\t\r", m_lineBegins[line]);
        if (first == std::string::npos || m_source[first] == '\n')
            continue;
        if (marks.empty() || marks.find(m_source[first]) != std::string_view::npos)
            return static_cast<int>(line) + 1;
    }
    return m_page.line();
}

} // namespace

Page readMarkdown(const std::string& text, const std::string& place, Faults& faults, PageKind kind) {
    return MarkdownReader(text, place, faults, kind).read();
}

} // namespace bedside::compiler
