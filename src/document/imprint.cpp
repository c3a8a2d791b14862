// SPDX-License-Identifier: MIT
#include "document/imprint.h"

#include "document/compose_inlines.h"
#include "document/signs.h"
#include "document/writers.h"

#include <array>

namespace bedside::document {

std::string dayInWords(const std::string& date, const content::Phrases& phrases) {
    const std::string* const months[] = {&phrases.month1, &phrases.month2,  &phrases.month3,  &phrases.month4,
                                         &phrases.month5, &phrases.month6,  &phrases.month7,  &phrases.month8,
                                         &phrases.month9, &phrases.month10, &phrases.month11, &phrases.month12};
    constexpr std::size_t length = 10;
    if (date.size() != length)
        return date;
    const auto month = static_cast<std::size_t>(std::stoi(date.substr(5, 2)));
    if (month < 1 || month > std::size(months))
        return date;
    return content::fill(phrases.day, {{"day", std::to_string(std::stoi(date.substr(8, 2)))},
                                       {"month", *months[month - 1]},
                                       {"year", date.substr(0, 4)}});
}

Document withImprint(Document document, const Imprint& imprint) {
    document.nodes.push_back({Paragraph{{{Strong{plain(imprint.safetyNet)}}}}});
    document.nodes.push_back({Paragraph{plain(imprint.edition), Voice::Small}});
    return document;
}

Imprint imprintOf(const content::Article& article, const content::SafetyText& safety, const Companions& companions) {
    const content::Phrases& phrases = *companions.phrases;
    Nodes net{{Paragraph{composeInlines(safety.net, companions)}}};
    removeSigns(net);
    std::string netWords = plainText({{}, companions.language, std::move(net)}, phrases);
    netWords.pop_back(); // the end of the line
    return {phrases.handoutTitle,
            std::move(netWords),
            content::fill(phrases.editionLine, {{"version", article.version},
                                                {"date", dayInWords(article.reviewed, phrases)},
                                                {"due", dayInWords(article.reviewBy, phrases)}}),
            article.reviewed,
            {phrases.pageOf, phrases.cutHere, phrases.foldHere}};
}

} // namespace bedside::document
