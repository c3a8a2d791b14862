// SPDX-License-Identifier: MIT
#include "document/signs.h"

#include "base/overloaded.h"
#include "document/words.h"

#include <algorithm>
#include <string_view>

namespace bedside::document {

namespace {

Inlines withoutSigns(const Inlines& inlines) {
    Inlines quiet;
    for (const Inline& part : inlines) {
        const auto* link = std::get_if<Link>(&part.value);
        if (!link || (link->kind != LinkKind::Claim && link->kind != LinkKind::Study)) {
            quiet.push_back(part);
            if (auto* strong = std::get_if<Strong>(&quiet.back().value))
                strong->inlines = withoutSigns(strong->inlines);
            else if (auto* emphasis = std::get_if<Emphasis>(&quiet.back().value))
                emphasis->inlines = withoutSigns(emphasis->inlines);
            continue;
        }
        auto* before = quiet.empty() ? nullptr : std::get_if<Words>(&quiet.back().value);
        if (before && before->text.ends_with(words::noBreakSpace))
            before->text.erase(before->text.size() - std::string_view(words::noBreakSpace).size());
    }
    return quiet;
}

void removeSigns(std::vector<Cell>& row) {
    for (Cell& cell : row)
        cell.inlines = withoutSigns(cell.inlines);
}

} // namespace

void removeSigns(Nodes& nodes) {
    for (Node& node : nodes)
        std::visit(Overloaded{[](Heading& heading) { heading.inlines = withoutSigns(heading.inlines); },
                              [](Paragraph& paragraph) { paragraph.inlines = withoutSigns(paragraph.inlines); },
                              [](List& list) {
                                  for (Nodes& item : list.items)
                                      removeSigns(item);
                              },
                              [](Box& box) { removeSigns(box.nodes); }, [](Fold& fold) { removeSigns(fold.nodes); },
                              [](Figure&) {}, [](FillIn&) {}, [](Letterhead&) {},
                              [](Columns& columns) {
                                  for (Nodes& column : columns.columns)
                                      removeSigns(column);
                              },
                              [](Table& table) {
                                  removeSigns(table.header);
                                  for (auto& row : table.rows)
                                      removeSigns(row);
                              }},
                   node.value);
}

} // namespace bedside::document
