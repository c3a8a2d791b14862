// SPDX-License-Identifier: MIT
#include "document/direction.h"
#include "document/html_classes.h"
#include "document/markup.h"
#include "document/page_style.h"
#include "document/writers.h"

#include <algorithm>
#include <set>

namespace bedside::document {

namespace {

/// What the page tells of itself: the studies and terms that a heading or paragraph is about.
class Places {
public:
    explicit Places(const Nodes& nodes) {
        note(nodes);
        m_places.erase(""); // most are about nothing of their own
    }
    bool has(const std::string& target) const { return m_places.contains(target); }

private:
    void note(const Nodes& nodes) {
        for (const Node& node : nodes)
            std::visit([this](const auto& value) { note(value); }, node.value);
    }
    void note(const Heading& heading) { m_places.insert(heading.about); }
    void note(const Paragraph& paragraph) { m_places.insert(paragraph.about); }
    void note(const List& list) {
        for (const Nodes& item : list.items)
            note(item);
    }
    void note(const Box& box) { note(box.nodes); }
    void note(const Fold& fold) { note(fold.nodes); }
    void note(const Figure&) {}
    void note(const FillIn&) {}
    void note(const Letterhead&) {}
    void note(const Columns& columns) {
        for (const Nodes& column : columns.columns)
            note(column);
    }
    void note(const Table&) {}

    std::set<std::string> m_places;
};

/// Returns the id of the place that is about the target, such as "study-kovacs2003".
std::string placeId(std::string target) {
    std::replace(target.begin(), target.end(), ':', '-');
    return target;
}

/// Returns the svg with its colour words as the colours of the style sheet.
std::string coloured(std::string svg) {
    constexpr std::pair<std::string_view, std::string_view> colours[] = {
        {"@ink@", "var(--ink)"},       {"@muted@", "var(--muted)"},     {"@line@", "var(--line)"},
        {"@accent@", "var(--accent)"}, {"@surface@", "var(--surface)"}, {"@soft@", "var(--accent-soft)"}};
    for (const auto& [word, colour] : colours)
        for (auto at = svg.find(word); at != std::string::npos; at = svg.find(word, at + colour.size()))
            svg.replace(at, word.size(), colour);
    return svg;
}

std::string wordsOf(const Inlines& inlines) {
    std::string text;
    for (const Inline& part : inlines) {
        if (const auto* words = std::get_if<Words>(&part.value))
            text += words->text;
        if (const auto* strong = std::get_if<Strong>(&part.value))
            text += wordsOf(strong->inlines);
    }
    return text;
}

/// Whether a text runs the other way than its page: somebody typed it, or nobody translated it. Within a page from
/// right to left a short one stays where its column begins.
enum class Side { OfPage, Other, OtherInPlace };
Side sideOf(const Inlines& inlines, bool isRightToLeft) {
    const std::string text = wordsOf(inlines);
    if (!isRightToLeft)
        return hasRightToLeft(text) ? Side::Other : Side::OfPage;
    return !isLeftToRight(text) ? Side::OfPage : text.size() < shortText ? Side::OtherInPlace : Side::Other;
}

/// Returns what its element says of the way it runs.
std::string directionOf(const Inlines& inlines, bool isRightToLeft) {
    switch (givenWay(inlines)) {
    case Way::LeftToRight:
        return isRightToLeft ? "ltr" : "";
    case Way::RightToLeft:
        return isRightToLeft ? "" : "rtl";
    case Way::ByLetters:
        break;
    }
    return sideOf(inlines, isRightToLeft) == Side::Other ? "auto" : "";
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Document& document)
        : m_places(document.nodes), m_isRightToLeft(isRightToLeft(document.language)), m_needsOrder(m_isRightToLeft) {
        m_out =
            "<!DOCTYPE html>\n<html lang=\"" + escaped(document.language) + (m_isRightToLeft ? "\" dir=\"rtl" : "") +
            "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
            escaped(document.title) + "</title>\n<style>\n" + pageStyle + "</style>\n</head>\n<body>\n<main>\n";
        write(document.nodes);
        m_out += "</main>\n</body>\n</html>\n";
    }
    std::string page() && { return std::move(m_out); }

private:
    void write(const Nodes& nodes) {
        for (const Node& node : nodes)
            std::visit([this](const auto& value) { write(value); }, node.value);
    }
    void write(const Inlines& inlines) {
        for (const Inline& part : inlines)
            std::visit([this](const auto& value) { write(value); }, part.value);
    }
    void attribute(const char* name, const std::string& value) {
        if (!value.empty())
            m_out += std::string(" ") + name + "=\"" + escaped(value) + "\"";
    }
    /// Opens an element that links may land on.
    void open(const std::string& tag, const std::string& classes, int passage, const std::string& about = {},
              const std::string& direction = {}) {
        m_out += "<" + tag;
        attribute("class", classes);
        attribute("id", passage >= 0 ? "p" + std::to_string(passage) : placeId(about));
        attribute("dir", direction);
        m_out += ">";
    }
    void element(const char* tag, const Inlines& inlines) {
        m_out += std::string("<") + tag + ">";
        write(inlines);
        m_out += std::string("</") + tag + ">";
    }

    void write(const Words& words) {
        if (!m_needsOrder)
            m_out += escaped(words.text);
        else
            for (const OrderedPart& part : orderedParts(words.text))
                m_out +=
                    part.hasOwnOrder ? "<bdi dir=\"ltr\">" + escaped(inOrder(part)) + "</bdi>" : escaped(part.text);
    }
    void write(const LineBreak&) { m_out += "<br>"; }
    void write(const Strong& strong) { element("strong", strong.inlines); }
    void write(const Emphasis& emphasis) { element("em", emphasis.inlines); }
    void write(const Link& link) {
        const bool here = m_places.has(link.target);
        const bool leads = here || link.kind == LinkKind::Web;
        if (!leads && link.hint.empty())
            return write(link.inlines);
        m_out += leads ? "<a" : "<span";
        attribute("class", className(link.kind));
        if (leads)
            attribute("href", here ? "#" + placeId(link.target) : link.target);
        attribute("title", link.hint);
        if (link.kind == LinkKind::Claim) { // a sign, which nobody can read aloud
            m_out += " role=\"img\"";
            attribute("aria-label", link.hint);
        }
        m_out += ">";
        write(link.inlines);
        m_out += leads ? "</a>" : "</span>";
    }

    void write(const Heading& heading) {
        const std::string tag = "h" + std::to_string(heading.level);
        open(tag, "", heading.passage, heading.about);
        write(heading.inlines);
        m_out += "</" + tag + ">\n";
    }
    void write(const Paragraph& paragraph) {
        const Side side = sideOf(paragraph.inlines, m_isRightToLeft);
        const bool isInPlace = side == Side::OtherInPlace && givenWay(paragraph.inlines) == Way::ByLetters;
        open("p", className(paragraph.voice), paragraph.passage, paragraph.about,
             directionOf(paragraph.inlines, m_isRightToLeft));
        m_out += isInPlace ? "<bdi dir=\"ltr\">" : "";
        m_needsOrder = (side == Side::OfPage) == m_isRightToLeft; // not where all letters run from left to right
        write(paragraph.inlines);
        m_needsOrder = m_isRightToLeft;
        m_out += isInPlace ? "</bdi></p>\n" : "</p>\n";
    }
    void write(const List& list) {
        const char* tag = list.ordered ? "ol" : "ul";
        m_out += std::string("<") + tag + (list.ticks ? " class=\"ticks\">\n" : ">\n");
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
    void write(const Fold& fold) {
        m_out += fold.open ? "<details open>\n<summary>" : "<details>\n<summary>";
        m_out += fold.level > 0 ? "<h" + std::to_string(fold.level) + ">" + escaped(fold.title) + "</h" +
                                      std::to_string(fold.level) + ">"
                                : escaped(fold.title);
        m_out += "</summary>\n";
        write(fold.nodes);
        m_out += "</details>\n";
    }
    void write(const Figure& figure) {
        constexpr std::string_view opening = "<svg";
        constexpr int smallWidth = 200; // CSS pixels: wider drawings fill the column
        m_out += figure.width < smallWidth ? "<figure class=\"small-drawing\">\n" : "<figure>\n";
        if (figure.svg.starts_with(opening)) {
            m_out += std::string(opening) + " role=\"img\"";
            attribute("aria-label", figure.description);
            m_out += coloured(figure.svg.substr(opening.size()));
        } else {
            m_out += "<p>" + escaped(figure.description) + "</p>";
        }
        m_out += "<figcaption>";
        write(Words{figure.caption});
        m_out += "</figcaption>\n</figure>\n";
    }
    void write(const FillIn& fillIn) {
        m_out += "<p class=\"fill-in\">" + escaped(fillIn.label) + "</p>\n";
        for (int more = 1; more < fillIn.lines; ++more)
            m_out += "<p class=\"fill-in\"></p>\n";
    }
    void write(const Columns& columns) {
        m_out += "<div class=\"columns\">\n";
        for (const Nodes& column : columns.columns) {
            m_out += "<div>\n";
            write(column);
            m_out += "</div>\n";
        }
        m_out += "</div>\n";
    }
    void write(const Letterhead& letterhead) {
        m_out += "<header class=\"letterhead\">\n";
        if (!letterhead.logo.bytes.empty())
            m_out += std::string("<img src=\"data:image/") + (letterhead.logo.isSvg ? "svg+xml" : "png") + ";base64," +
                     base64(letterhead.logo.bytes) + "\" alt=\"" + escaped(letterhead.logo.description) + "\">\n";
        const Way way = wayOf(letterhead);
        m_out += "<div>\n";
        if (!letterhead.name.empty())
            paragraph("clinic", letterhead.name, way);
        for (const std::string& line : letterhead.lines)
            paragraph("", line, way);
        m_out += "</div>\n</header>\n";
    }
    /// What somebody typed may run the other way than the page.
    void paragraph(const char* classes, const std::string& typed, Way way) {
        const Inlines words{{Words{typed, way}}};
        open("p", classes, -1, "", directionOf(words, m_isRightToLeft));
        m_needsOrder = m_isRightToLeft || hasRightToLeft(typed);
        write(words);
        m_needsOrder = m_isRightToLeft;
        m_out += "</p>\n";
    }
    void row(const std::vector<Cell>& cells, const std::string& tag) {
        m_out += "<tr>";
        for (const Cell& cell : cells) {
            open(tag, "", cell.passage);
            write(cell.inlines);
            m_out += "</" + tag + ">";
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

    Places m_places;
    bool m_isRightToLeft;
    bool m_needsOrder; // among letters from right to left
    std::string m_out;
};

} // namespace

std::string html(const Document& document) { return HtmlWriter(document).page(); }

} // namespace bedside::document
