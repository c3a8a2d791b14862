// SPDX-License-Identifier: MIT
#include "screen/page_search.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace bedside::screen {

std::pair<int, int> landingStretch(const QString& text, const QString& words, Landing landing) {
    const auto at = words.isEmpty() ? -1 : text.indexOf(words, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    auto begin = at;
    auto end = at + words.size();
    if (landing == Landing::Sentence) {
        QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, text);
        sentences.setPosition(begin);
        begin = sentences.isAtBoundary() ? begin : std::max<qsizetype>(0, sentences.toPreviousBoundary());
        sentences.setPosition(end - 1);
        end = std::max(end, sentences.toNextBoundary());
        while (end > begin && text[end - 1].isSpace())
            --end;
    }
    return {static_cast<int>(begin), static_cast<int>(end)};
}

const document::Fold* foldIn(const document::Nodes& nodes, const std::string& id) {
    for (const document::Node& node : nodes) {
        const auto* fold = std::get_if<document::Fold>(&node.value);
        if (fold && fold->id == id)
            return fold;
        const auto* box = std::get_if<document::Box>(&node.value);
        if (fold || box)
            if (const document::Fold* within = foldIn(fold ? fold->nodes : box->nodes, id))
                return within;
    }
    return nullptr;
}

namespace {

template <class Visit> void eachFigure(const document::Nodes& nodes, const Visit& visit) {
    for (const document::Node& node : nodes) {
        if (const auto* figure = std::get_if<document::Figure>(&node.value))
            visit(*figure);
        else if (const auto* box = std::get_if<document::Box>(&node.value))
            eachFigure(box->nodes, visit);
        else if (const auto* fold = std::get_if<document::Fold>(&node.value))
            eachFigure(fold->nodes, visit);
        else if (const auto* list = std::get_if<document::List>(&node.value))
            for (const document::Nodes& item : list->items)
                eachFigure(item, visit);
    }
}

} // namespace

const document::Figure* figureIn(const document::Nodes& nodes, const std::string& id) {
    const document::Figure* found = nullptr;
    eachFigure(nodes, [&](const document::Figure& figure) {
        if (found == nullptr && figure.id == id)
            found = &figure;
    });
    return found;
}

int widestFigure(const document::Nodes& nodes) {
    int widest = 0;
    eachFigure(nodes, [&](const document::Figure& figure) { widest = std::max(widest, figure.width); });
    return widest;
}

} // namespace bedside::screen
