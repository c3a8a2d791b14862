// SPDX-License-Identifier: MIT
#include "compiler/language/flat_run.h"

#include "base/overloaded.h"

namespace bedside::compiler {

namespace {

using namespace content;

class Flattener {
public:
    explicit Flattener(const Run& run) : m_lines(run.lines) {}

    void add(const Spans& spans) {
        for (const Span& span : spans)
            std::visit(Overloaded{[&](const Strong& strong) { add(strong.spans); },
                                  [&](const Emphasis& emphasis) { add(emphasis.spans); },
                                  [&](const ClaimText& claim) { addClaim(claim); },
                                  [&](const TermUse& term) { add(term.spans); },
                                  [&](const SectionLink& link) { add(link.spans); },
                                  [&](const WebLink& link) { add(link.spans); },
                                  [&](const Citation& citation) { addCitation(span, citation); },
                                  [&](const auto&) { addLeaf(span); }},
                       span.value);
    }
    FlatRun take() { return std::move(m_flat); }

private:
    void addClaim(const ClaimText& claim) {
        const std::size_t begin = m_flat.words.size();
        add(claim.spans);
        m_flat.claims.push_back({{begin, m_flat.words.size()}, claim.claim});
    }
    void addCitation(const Span& span, const Citation& citation) {
        // A citation takes the space before it along, as in plainWords.
        m_flat.words.erase(m_flat.words.find_last_not_of(' ') + 1);
        for (auto last = m_flat.lines.rbegin(); last != m_flat.lines.rend() && last->first > m_flat.words.size();
             ++last)
            last->first = m_flat.words.size();
        m_flat.citations.push_back({m_flat.words.size(), citation.studies});
        addLeaf(span);
    }
    void addLeaf(const Span& span) {
        const std::size_t begin = m_flat.words.size();
        for (; m_next < m_lines.size() && m_lines[m_next].leaf == m_leaf; ++m_next)
            m_flat.lines.push_back({begin + m_lines[m_next].offset, m_lines[m_next].line});
        ++m_leaf;
        m_flat.words += plainWords({span});
        if (std::holds_alternative<TypedNumber>(span.value))
            m_flat.typedNumbers.push_back({begin, m_flat.words.size()});
    }

    const std::vector<LineStart>& m_lines;
    std::size_t m_leaf = 0;
    std::size_t m_next = 0;
    FlatRun m_flat;
};

} // namespace

int FlatRun::lineAt(std::size_t offset) const {
    int line = lines.empty() ? 0 : lines.front().second;
    for (const auto& [begin, at] : lines)
        if (begin <= offset)
            line = at;
    return line;
}

FlatRun flattened(const Run& run) {
    Flattener flattener(run);
    flattener.add(run.spans);
    return flattener.take();
}

} // namespace bedside::compiler
