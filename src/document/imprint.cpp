// SPDX-License-Identifier: MIT
#include "document/imprint.h"

#include "document/compose_inlines.h"
#include "document/signs.h"
#include "document/words.h"
#include "document/writers.h"

#include <array>

namespace bedside::document {

std::string dayInWords(const std::string& date) {
    constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                "July",    "August",   "September", "October", "November", "December"};
    constexpr std::size_t length = 10;
    if (date.size() != length)
        return date;
    const auto month = static_cast<std::size_t>(std::stoi(date.substr(5, 2)));
    if (month < 1 || month > months.size())
        return date;
    return std::to_string(std::stoi(date.substr(8, 2))) + " " + months[month - 1] + " " + date.substr(0, 4);
}
Document withImprint(Document document, const Imprint& imprint) {
    document.nodes.push_back({Paragraph{{{Strong{plain(imprint.safetyNet)}}}}});
    document.nodes.push_back({Paragraph{plain(imprint.edition), Voice::Small}});
    return document;
}

Imprint imprintOf(const content::Article& article, const content::SafetyText& safety, const Companions& companions) {
    Nodes net{{Paragraph{composeInlines(safety.net, companions)}}};
    removeSigns(net);
    std::string netWords = plainText({{}, companions.language, std::move(net)});
    netWords.pop_back(); // the end of the line
    return {words::handoutTitle, std::move(netWords),
            std::string(words::contentVersion) + " " + article.version + " · " + words::reviewedOn + " " +
                dayInWords(article.reviewed) + " · " + words::reviewDue + " " + dayInWords(article.reviewBy),
            article.reviewed};
}

} // namespace bedside::document
