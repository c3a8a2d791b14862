// SPDX-License-Identifier: MIT
#include "screen/fold_search.h"

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

} // namespace bedside::screen
