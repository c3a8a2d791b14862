// SPDX-License-Identifier: MIT
#include "codec/csl_json.h"

#include "codec/json.h"

namespace bedside::codec {

namespace {

/// The literal "others" at the end of the list is what citeproc gives as "et al."
OrderedJson nameJson(const content::AuthorName& author) {
    if (!author.given.empty())
        return {{"family", author.family}, {"given", author.given}};
    return {{author.surnameOnly ? "family" : "literal", author.family}};
}

} // namespace

nlohmann::ordered_json cslJson(const content::Study& study) {
    const content::Reference& reference = study.reference;
    OrderedJson item{{"id", study.id.text}, {"type", reference.type}, {"title", reference.title}};
    const auto add = [&item](const char* key, const std::string& text) {
        if (!text.empty())
            item[key] = text;
    };
    add("title-short", reference.titleShort);
    if (!reference.author.empty()) {
        OrderedJson authors = OrderedJson::array();
        for (const content::AuthorName& author : reference.author)
            authors.push_back(nameJson(author));
        item["author"] = std::move(authors);
    }
    add("container-title", reference.containerTitle);
    add("publisher", reference.publisher);
    if (reference.year != 0)
        item["issued"] = {{"date-parts", OrderedJson::array({OrderedJson::array({reference.year})})}};
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
