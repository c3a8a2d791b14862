// SPDX-License-Identifier: MIT
#include "base/overloaded.h"
#include "document/writers.h"

namespace bedside::document {

namespace {

std::string escaped(const std::string& text) {
    std::string out;
    for (const char character : text) {
        switch (character) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += character;
        }
    }
    return out;
}

const char* className(LinkKind kind) {
    switch (kind) {
    case LinkKind::Section:
        return "section";
    case LinkKind::Study:
        return "study";
    case LinkKind::Term:
        return "term";
    case LinkKind::Claim:
        return "claim";
    case LinkKind::Web:
        return "web";
    }
    return "";
}

const char* className(BoxKind kind) {
    switch (kind) {
    case BoxKind::KeyMessage:
        return "key-message";
    case BoxKind::Note:
        return "note";
    case BoxKind::Try:
        return "try";
    case BoxKind::Careful:
        return "careful";
    case BoxKind::GetHelp:
        return "get-help";
    case BoxKind::Ours:
        return "ours";
    case BoxKind::Study:
        return "study";
    }
    return "";
}

class HtmlWriter {
public:
    std::string page(const Document& document) {
        m_out = "<!DOCTYPE html>\n<html lang=\"" + escaped(document.language) +
                "\">\n<head><meta charset=\"utf-8\"><title>" + escaped(document.title) + "</title></head>\n<body>\n";
        write(document.nodes);
        m_out += "</body>\n</html>\n";
        return std::move(m_out);
    }

private:
    void write(const Nodes& nodes) {
        for (const Node& node : nodes)
            std::visit([this](const auto& value) { write(value); }, node.value);
    }
    void write(const Inlines& inlines) {
        for (const Inline& part : inlines)
            std::visit([this](const auto& value) { write(value); }, part.value);
    }
    void anchor(int passage) {
        if (passage >= 0)
            m_out += "<a name=\"p" + std::to_string(passage) + "\"></a>";
    }

    void write(const Words& words) { m_out += escaped(words.text); }
    void write(const LineBreak&) { m_out += "<br>"; }
    void write(const Strong& strong) {
        m_out += "<strong>";
        write(strong.inlines);
        m_out += "</strong>";
    }
    void write(const Emphasis& emphasis) {
        m_out += "<em>";
        write(emphasis.inlines);
        m_out += "</em>";
    }
    void write(const Link& link) {
        m_out += std::string("<a class=\"") + className(link.kind) + "\" href=\"" + escaped(link.target) + "\"";
        if (!link.hint.empty())
            m_out += " title=\"" + escaped(link.hint) + "\"";
        m_out += ">";
        write(link.inlines);
        m_out += "</a>";
    }

    void write(const Heading& heading) {
        const std::string tag = "h" + std::to_string(heading.level);
        m_out += "<" + tag + ">";
        anchor(heading.passage);
        write(heading.inlines);
        m_out += "</" + tag + ">\n";
    }
    void write(const Paragraph& paragraph) {
        m_out += paragraph.voice == Voice::Lead    ? "<p class=\"lead\">"
                 : paragraph.voice == Voice::Small ? "<p class=\"small\">"
                                                   : "<p>";
        anchor(paragraph.passage);
        write(paragraph.inlines);
        m_out += "</p>\n";
    }
    void write(const List& list) {
        const char* tag = list.ordered ? "ol" : "ul";
        m_out += std::string("<") + tag + ">\n";
        for (const Nodes& item : list.items) {
            m_out += "<li>";
            write(item);
            m_out += "</li>\n";
        }
        m_out += std::string("</") + tag + ">\n";
    }
    void write(const Box& box) {
        m_out += std::string("<div class=\"") + className(box.kind) + "\">\n";
        if (!box.label.empty())
            m_out += "<p class=\"label\">" + escaped(box.label) + "</p>\n";
        write(box.nodes);
        m_out += "</div>\n";
    }
    void write(const Figure& figure) {
        m_out += "<div class=\"figure\"><img src=\"figure:" + escaped(figure.id) + "\" alt=\"" +
                 escaped(figure.description) + "\" width=\"" + std::to_string(figure.width) + "\" height=\"" +
                 std::to_string(figure.height) + "\"><p class=\"caption\">" + escaped(figure.caption) + "</p></div>\n";
    }
    void row(const std::vector<Cell>& cells, const char* tag) {
        m_out += "<tr>";
        for (const Cell& cell : cells) {
            m_out += std::string("<") + tag + ">";
            anchor(cell.passage);
            write(cell.inlines);
            m_out += std::string("</") + tag + ">";
        }
        m_out += "</tr>\n";
    }
    void write(const Table& table) {
        m_out += "<table>\n";
        row(table.header, "th");
        for (const auto& cells : table.rows)
            row(cells, "td");
        m_out += "</table>\n";
    }

    std::string m_out;
};

} // namespace

std::string html(const Document& document) { return HtmlWriter().page(document); }

} // namespace bedside::document
