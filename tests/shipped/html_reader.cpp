// SPDX-License-Identifier: MIT
#include "shipped/html_reader.h"

#include <utility>
#include <vector>

namespace bedside::test {

namespace {

bool isSentence(const std::string& caption) {
    return caption.empty() || caption.ends_with('.') || caption.ends_with('?') || caption.ends_with('!') ||
           caption.ends_with("؟");
}

class HtmlReader {
public:
    explicit HtmlReader(const std::string& page) : m_page(page), m_at(page.find("<main>")) {}

    std::string read() {
        while (m_at < m_page.size()) {
            if (m_page[m_at] == '<')
                tag();
            else
                word();
        }
        return std::move(m_out);
    }

private:
    static constexpr std::pair<const char*, char> entities[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}};

    static std::string unescaped(std::string text) {
        for (const auto& [entity, letter] : {entities[1], entities[2], entities[3], entities[0]})
            for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
                text.replace(at, std::string(entity).size(), 1, letter);
        return text;
    }
    static std::string attribute(const std::string& tag, const std::string& name) {
        const auto begin = tag.find(" " + name + "=\"");
        if (begin == std::string::npos)
            return {};
        const auto first = begin + name.size() + 3;
        return unescaped(tag.substr(first, tag.find('"', first) - first));
    }
    void word() {
        const auto end = std::min(m_page.find('<', m_at), m_page.size());
        std::string text = unescaped(m_page.substr(m_at, end - m_at));
        (m_inFigure ? m_caption : m_out) += text == "\n" ? "" : text;
        if (m_inHeader)
            m_headers.back() += text;
        m_at = end;
    }
    void tag() {
        const auto end = m_page.find('>', m_at);
        const std::string tag = m_page.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        const std::string name = tag.substr(0, tag.find(' '));
        if (name == "svg") {
            m_description = attribute(tag, "aria-label");
            m_at = m_page.find("</svg>", m_at) + 6;
        } else if (name == "figure") {
            m_inFigure = true;
            m_caption.clear();
            m_description.clear();
        } else if (name == "/figure") {
            m_inFigure = false;
            m_out += "\n[Drawing: " + m_caption + (isSentence(m_caption) ? " " : ". ") + m_description + "]\n";
        } else if (name == "figcaption" && m_description.empty()) {
            m_description = std::exchange(m_caption, {}); // of a figure without its drawing
        } else {
            block(name, tag);
        }
    }
    void block(const std::string& name, const std::string& tag) {
        if (name == "ul" || name == "ol")
            m_lists.push_back(name == "ol" ? 1 : tag.find("ticks") != std::string::npos ? -1 : 0);
        else if (name == "/ul" || name == "/ol")
            m_lists.pop_back();
        else if (name == "li")
            m_out += m_lists.back() > 0    ? "\n" + std::to_string(m_lists.back()++) + ". "
                     : m_lists.back() == 0 ? "\n- "
                                           : "\n[ ] ";
        else if (name == "table")
            m_headers.clear();
        else if (name == "th" || name == "/th")
            header(name == "th");
        else if (name == "tr")
            m_column = 0;
        else if (name == "td")
            cell();
        else if (name == "br" || name == "/p" || name.starts_with("/h") || name == "/td")
            m_out += "\n";
    }
    /// The names of columns are said with each cell.
    void header(bool begins) {
        m_inHeader = begins;
        if (begins) {
            m_headers.emplace_back();
            m_before = m_out.size();
        } else {
            m_out.resize(m_before);
        }
    }
    void cell() {
        m_out += m_column == 0 ? "\n- " : "\n";
        m_out += m_headers.at(m_column) + ": ";
        ++m_column;
    }

    const std::string& m_page;
    std::size_t m_at;
    std::string m_out;
    std::string m_caption;
    std::string m_description;
    std::vector<int> m_lists; // the next number; 0: bullets; -1: boxes to tick
    std::vector<std::string> m_headers;
    std::size_t m_column = 0;
    std::size_t m_before = 0;
    bool m_inFigure = false;
    bool m_inHeader = false;
};

} // namespace

std::string readHtml(const std::string& page) { return HtmlReader(page).read(); }

} // namespace bedside::test
