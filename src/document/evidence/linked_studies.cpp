// SPDX-License-Identifier: MIT
#include "document/evidence/linked_studies.h"

#include "base/overloaded.h"

#include <algorithm>

namespace bedside::document {

namespace {

constexpr std::string_view studyLink = "study:";

class Collector {
public:
    void add(const Nodes& nodes) {
        for (const Node& node : nodes)
            std::visit(Overloaded{[&](const Heading& heading) { add(heading.inlines); },
                                  [&](const Paragraph& paragraph) { add(paragraph.inlines); },
                                  [&](const List& list) {
                                      for (const Nodes& item : list.items)
                                          add(item);
                                  },
                                  [&](const Box& box) { add(box.nodes); }, [&](const Fold& fold) { add(fold.nodes); },
                                  [&](const Columns& columns) {
                                      for (const Nodes& column : columns.columns)
                                          add(column);
                                  },
                                  [&](const Table& table) {
                                      for (const auto& row : table.rows)
                                          for (const Cell& cell : row)
                                              add(cell.inlines);
                                  },
                                  [](const auto&) {}},
                       node.value);
    }
    std::vector<content::StudyId> take() { return std::move(m_studies); }

private:
    void add(const Inlines& inlines) {
        for (const Inline& part : inlines)
            std::visit(Overloaded{[&](const Link& link) { add(link); },
                                  [&](const Strong& strong) { add(strong.inlines); },
                                  [&](const Emphasis& emphasis) { add(emphasis.inlines); }, [](const auto&) {}},
                       part.value);
    }
    void add(const Link& link) {
        if (!link.target.starts_with(studyLink))
            return;
        const content::StudyId study{link.target.substr(studyLink.size())};
        if (std::ranges::find(m_studies, study) == m_studies.end())
            m_studies.push_back(study);
    }

    std::vector<content::StudyId> m_studies;
};

} // namespace

std::vector<content::StudyId> linkedStudies(const Nodes& nodes) {
    Collector collector;
    collector.add(nodes);
    return collector.take();
}

} // namespace bedside::document
