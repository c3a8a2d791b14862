// SPDX-License-Identifier: MIT
#include "document/signs.h"

#include "base/overloaded.h"
#include "document/phrasing.h"

#include <algorithm>
#include <string_view>

namespace bedside::document {

namespace {

enum class Signs { All, OfClaims, AllAndTerms };

Inlines withoutSigns(const Inlines& inlines, Signs signs) {
    Inlines quiet;
    for (const Inline& part : inlines) {
        const auto* link = std::get_if<Link>(&part.value);
        if (link && link->kind == LinkKind::Term && signs == Signs::AllAndTerms) {
            quiet.insert(quiet.end(), link->inlines.begin(), link->inlines.end());
            continue;
        }
        const bool isNumber = link && link->kind == LinkKind::Study;
        if (!link || (link->kind != LinkKind::Claim && !(isNumber && signs != Signs::OfClaims))) {
            quiet.push_back(part);
            if (auto* strong = std::get_if<Strong>(&quiet.back().value))
                strong->inlines = withoutSigns(strong->inlines, signs);
            else if (auto* emphasis = std::get_if<Emphasis>(&quiet.back().value))
                emphasis->inlines = withoutSigns(emphasis->inlines, signs);
            continue;
        }
        auto* before = quiet.empty() ? nullptr : std::get_if<Words>(&quiet.back().value);
        if (before && before->text.ends_with(noBreakSpace))
            before->text.erase(before->text.size() - std::string_view(noBreakSpace).size());
    }
    return quiet;
}

void remove(std::vector<Cell>& row, Signs signs) {
    for (Cell& cell : row)
        cell.inlines = withoutSigns(cell.inlines, signs);
}

void remove(Nodes& nodes, Signs signs) {
    const auto quiet = [signs](Inlines& inlines) { inlines = withoutSigns(inlines, signs); };
    for (Node& node : nodes)
        std::visit(Overloaded{[&](Heading& heading) { quiet(heading.inlines); },
                              [&](Paragraph& paragraph) { quiet(paragraph.inlines); },
                              [&](List& list) {
                                  for (Nodes& item : list.items)
                                      remove(item, signs);
                              },
                              [&](Box& box) { remove(box.nodes, signs); },
                              [&](Fold& fold) { remove(fold.nodes, signs); }, [](Figure&) {}, [](FillIn&) {},
                              [](Letterhead&) {},
                              [&](Columns& columns) {
                                  for (Nodes& column : columns.columns)
                                      remove(column, signs);
                              },
                              [&](Table& table) {
                                  remove(table.header, signs);
                                  for (auto& row : table.rows)
                                      remove(row, signs);
                              }},
                   node.value);
}

} // namespace

void removeSigns(Nodes& nodes) { remove(nodes, Signs::All); }

void removeSignsAndTerms(Nodes& nodes) { remove(nodes, Signs::AllAndTerms); }

void removeClaimSigns(Nodes& nodes) { remove(nodes, Signs::OfClaims); }

} // namespace bedside::document
