// SPDX-License-Identifier: MIT
#include "screen/page_search.h"

namespace bedside::screen {

document::Fold* foldIn(document::Nodes& nodes, const std::string& id) {
    for (document::Node& node : nodes) {
        auto* fold = std::get_if<document::Fold>(&node.value);
        if (fold && fold->id == id)
            return fold;
        auto* box = std::get_if<document::Box>(&node.value);
        if (fold || box)
            if (document::Fold* within = foldIn(fold ? fold->nodes : box->nodes, id))
                return within;
    }
    return nullptr;
}

const document::Figure* figureIn(const document::Nodes& nodes, const std::string& id) {
    for (const document::Node& node : nodes) {
        if (const auto* figure = std::get_if<document::Figure>(&node.value); figure && figure->id == id)
            return figure;
        const auto* box = std::get_if<document::Box>(&node.value);
        const auto* fold = std::get_if<document::Fold>(&node.value);
        if (box || fold)
            if (const document::Figure* within = figureIn(box ? box->nodes : fold->nodes, id))
                return within;
        if (const auto* list = std::get_if<document::List>(&node.value))
            for (const document::Nodes& item : list->items)
                if (const document::Figure* within = figureIn(item, id))
                    return within;
    }
    return nullptr;
}

} // namespace bedside::screen
