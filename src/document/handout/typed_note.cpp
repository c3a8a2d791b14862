// SPDX-License-Identifier: MIT
#include "document/handout/typed_note.h"

#include "document/direction.h"

#include <algorithm>
#include <utility>

namespace bedside::document {

namespace {

constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return line.substr(begin, line.find_last_not_of(blanks) + 1 - begin);
}

/// Returns the words of an item; nothing where the line is none.
std::string_view itemOf(std::string_view line) {
    for (const std::string_view mark : {"- ", "\u2022 "})
        if (line.starts_with(mark))
            return trimmed(line.substr(mark.size()));
    return {};
}

class NoteReader {
public:
    NoteReader(const std::string& text, std::string_view language) : m_way(firstWay(text)) {
        const bool runsLeft = m_way == Way::RightToLeft;
        m_hasLists = m_way == Way::ByLetters || runsLeft == isRightToLeft(language);
    }

    void read(std::string_view typed) {
        const std::string_view line = trimmed(typed);
        if (const std::string_view item = m_hasLists ? itemOf(line) : ""; !item.empty()) {
            closeParagraph();
            m_list.items.push_back({{Paragraph{{{Words{std::string(item), m_way}}}}}});
            return;
        }
        closeList();
        if (line.empty())
            return closeParagraph();
        if (!m_inlines.empty())
            m_inlines.push_back({LineBreak{}});
        m_inlines.push_back({Words{std::string(typed), m_way}});
    }
    Nodes nodes() {
        closeParagraph();
        closeList();
        return std::move(m_nodes);
    }

private:
    void closeParagraph() {
        if (!m_inlines.empty())
            m_nodes.push_back({Paragraph{std::exchange(m_inlines, {})}});
    }
    void closeList() {
        if (!m_list.items.empty())
            m_nodes.push_back({std::exchange(m_list, {})});
    }

    Way m_way;
    bool m_hasLists = true;
    Nodes m_nodes;
    Inlines m_inlines;
    List m_list;
};

} // namespace

Nodes typedNote(const std::string& text, std::string_view language) {
    NoteReader reader(text, language);
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        reader.read(std::string_view(text).substr(start, end - start));
        start = end + 1;
    }
    return reader.nodes();
}

} // namespace bedside::document
