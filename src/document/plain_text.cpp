// SPDX-License-Identifier: MIT
#include "document/characters.h"
#include "document/phrasing.h"
#include "document/writers.h"

#include <algorithm>

namespace bedside::document {

namespace {

/// Blocks are parted by one empty line; list items and table rows stand line under line.
class PlainWriter {
public:
    explicit PlainWriter(const content::Phrases& phrases) : m_phrases(phrases) {}

    std::string text(const Nodes& nodes) {
        write(nodes, "");
        return std::move(m_out);
    }

private:
    void write(const Nodes& nodes, const std::string& indent) {
        for (const Node& node : nodes)
            std::visit([&](const auto& value) { write(value, indent); }, node.value);
    }

    void part() {
        if (!m_out.empty() && !m_tight)
            m_out += "\n";
        m_tight = false;
    }
    void line(const std::string& indent, const std::string& text) {
        m_out += (m_bullet.empty() ? indent : m_bullet) + text + "\n";
        m_bullet.clear();
    }

    static std::string words(const Inlines& inlines) {
        std::string out;
        for (const Inline& part : inlines)
            std::visit([&out](const auto& value) { out += words(value); }, part.value);
        return out;
    }
    static std::string words(const Words& value) { return value.text; }
    static std::string words(const LineBreak&) { return "\n"; }
    static std::string words(const Strong& strong) { return words(strong.inlines); }
    static std::string words(const Emphasis& emphasis) { return words(emphasis.inlines); }
    static std::string words(const Link& link) {
        if (link.kind == LinkKind::Claim)
            return "(" + link.hint + ")"; // the sign alone would say nothing aloud
        return words(link.inlines);
    }

    void write(const Heading& heading, const std::string& indent) {
        part();
        const std::string text = words(heading.inlines);
        line(indent, text);
        if (heading.level <= 2 && indent.empty())
            m_out += std::string(characters(text), heading.level == 1 ? '=' : '-') + "\n";
    }
    void write(const Paragraph& paragraph, const std::string& indent) {
        part();
        line(indent, words(paragraph.inlines));
    }
    void write(const List& list, const std::string& indent) {
        part();
        int number = 0;
        for (const Nodes& item : list.items) {
            const std::string mark = list.ordered ? std::to_string(++number) + ". " : list.ticks ? "[ ] " : "- ";
            m_bullet = indent + mark;
            m_tight = true;
            write(item, indent + std::string(mark.size(), ' '));
        }
        m_tight = false;
    }
    void write(const FillIn& fillIn, const std::string& indent) {
        constexpr std::size_t room = 40; // characters
        part();
        line(indent, (fillIn.label.empty() ? "" : fillIn.label + " ") + std::string(room, '_'));
        for (int more = 1; more < fillIn.lines; ++more)
            line(indent, std::string(room, '_'));
    }
    void write(const Columns& columns, const std::string& indent) {
        bool wasList = false;
        for (const Nodes& column : columns.columns) {
            const bool isList = column.size() == 1 && std::holds_alternative<List>(column.front().value);
            m_tight = wasList && isList; // the halves of one
            write(column, indent);
            wasList = isList;
        }
    }
    void write(const Letterhead& letterhead, const std::string& indent) {
        part();
        if (!letterhead.name.empty())
            line(indent, letterhead.name);
        for (const std::string& each : letterhead.lines)
            line(indent, each);
    }
    void write(const Box& box, const std::string& indent) {
        if (!box.label.empty()) {
            part();
            line(indent, content::fill(m_phrases.label, {{"label", box.label}}));
            m_tight = true;
        }
        write(box.nodes, indent);
    }
    void write(const Fold& fold, const std::string& indent) {
        if (fold.level > 0)
            write(Heading{fold.level, {{Words{fold.title}}}}, indent);
        write(fold.nodes, indent);
    }
    void write(const Figure& figure, const std::string& indent) {
        part();
        const bool isSentence = figure.caption.empty() || figure.caption.ends_with('.') ||
                                figure.caption.ends_with('?') || figure.caption.ends_with('!') ||
                                figure.caption.ends_with("؟");
        const std::string caption =
            isSentence ? figure.caption : content::fill(m_phrases.sentence, {{"words", figure.caption}});
        line(indent,
             content::fill(m_phrases.drawingInText, {{"caption", caption}, {"description", figure.description}}));
    }
    void write(const Table& table, const std::string& indent) {
        part();
        for (const auto& row : table.rows) {
            for (std::size_t column = 0; column < row.size(); ++column) {
                const bool named = column < table.header.size() && !table.header[column].inlines.empty();
                line(column == 0 ? indent + "- " : indent + "  ",
                     (named ? labelOf(words(table.header[column].inlines), m_phrases) : "") +
                         words(row[column].inlines));
            }
        }
    }

    const content::Phrases& m_phrases;
    std::string m_out;
    std::string m_bullet; // waits for the first line of a list item
    bool m_tight = false; // the next block follows without an empty line
};

} // namespace

std::string plainText(const Document& document, const content::Phrases& phrases) {
    return PlainWriter(phrases).text(document.nodes);
}

} // namespace bedside::document
