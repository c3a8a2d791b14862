// SPDX-License-Identifier: MIT
#include "codec/csl_json.h"

namespace bedside::codec {

nlohmann::ordered_json cslJson(const content::Study& study) {
    using Json = nlohmann::ordered_json;
    const content::Reference& reference = study.reference;
    Json item{{"id", study.id.text}, {"type", reference.type}, {"title", reference.title}};
    const auto add = [&item](const char* key, const std::string& text) {
        if (!text.empty())
            item[key] = text;
    };
    if (!reference.author.empty()) {
        Json authors = Json::array();
        for (const content::AuthorName& author : reference.author)
            authors.push_back(author.given.empty() ? Json{{"literal", author.family}}
                                                   : Json{{"family", author.family}, {"given", author.given}});
        item["author"] = std::move(authors);
    }
    add("container-title", reference.containerTitle);
    add("publisher", reference.publisher);
    if (reference.year != 0)
        item["issued"] = {{"date-parts", Json::array({Json::array({reference.year})})}};
    add("volume", reference.volume);
    add("issue", reference.issue);
    add("page", reference.page);
    add("number", reference.number);
    add("DOI", reference.doi);
    add("PMID", reference.pmid);
    add("PMCID", reference.pmcid);
    add("URL", reference.url);
    return item;
}

} // namespace bedside::codec
