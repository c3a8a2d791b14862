// SPDX-License-Identifier: MIT
#include "codec/block_codec.h"

#include "base/overloaded.h"
#include "codec/json.h"
#include "codec/vocabulary.h"

namespace bedside::codec {

namespace {

using namespace content;

Json object(std::string_view kind) {
    Json made = Json::object();
    made["kind"] = kind;
    return made;
}

Json object(std::string_view kind, const char* key, Json value) {
    Json made = object(kind);
    made[key] = std::move(value);
    return made;
}

Json linked(std::string_view kind, const char* key, const std::string& target, const Spans& spans) {
    Json made = object(kind, key, target);
    made["spans"] = toJson(spans);
    return made;
}

Json encoded(const Citation& citation) {
    Json studies = Json::array();
    for (const StudyId& study : citation.studies)
        studies.push_back(study.text);
    return object("citation", "studies", std::move(studies));
}

Json encoded(const TypedNumber& number) {
    Json made = object("number", "text", number.text);
    made["number"] = wordOf(number.kind);
    return made;
}

Json encoded(const Span& span) {
    return std::visit(
        Overloaded{[](const Text& text) { return Json(text.text); }, [](const LineBreak&) { return object("break"); },
                   [](const Strong& strong) { return object("strong", "spans", toJson(strong.spans)); },
                   [](const Emphasis& emphasis) { return object("emphasis", "spans", toJson(emphasis.spans)); },
                   [](const Citation& citation) { return encoded(citation); },
                   [](const ClaimText& claim) { return linked("claim", "claim", claim.claim.text, claim.spans); },
                   [](const TermUse& term) { return linked("term", "term", term.term.text, term.spans); },
                   [](const SectionLink& link) { return linked("section", "section", link.section.text, link.spans); },
                   [](const WebLink& link) { return linked("web", "address", link.address, link.spans); },
                   [](const TypedNumber& number) { return encoded(number); },
                   [](const RegionText& region) { return object("region", "word", wordOf(region.word)); },
                   [](const LineMark& mark) { return object("line", "line", mark.line); }},
        span.value);
}

Json encoded(const Heading& heading) {
    Json made = object("heading", "level", heading.level);
    made["spans"] = toJson(heading.spans);
    return made;
}

Json encoded(const List& list) {
    Json made = object("list", "ordered", list.ordered);
    if (list.ticks)
        made["ticks"] = true;
    Json& items = made["items"] = Json::array();
    for (const Blocks& item : list.items)
        items.push_back(toJson(item));
    return made;
}

Json encoded(const Callout& callout) {
    Json made = object("callout", "callout", wordOf(callout.kind));
    made["blocks"] = toJson(callout.blocks);
    return made;
}

Json encodedRow(const std::vector<Spans>& row) {
    Json cells = Json::array();
    for (const Spans& cell : row)
        cells.push_back(toJson(cell));
    return cells;
}

Json encoded(const Table& table) {
    Json made = object("table", "header", encodedRow(table.header));
    Json& rows = made["rows"] = Json::array();
    for (const auto& row : table.rows)
        rows.push_back(encodedRow(row));
    return made;
}

Json encoded(const Block& block) {
    return std::visit(
        Overloaded{[](const Paragraph& paragraph) { return object("paragraph", "spans", toJson(paragraph.spans)); },
                   [](const FigureUse& use) { return object("figure", "figure", use.figure.text); },
                   [](const Listing& listing) { return object("listing", "listing", wordOf(listing.kind)); },
                   [](const auto& other) { return encoded(other); }},
        block.value);
}

} // namespace

Json toJson(const Spans& spans) {
    Json list = Json::array();
    for (const Span& span : spans)
        list.push_back(encoded(span));
    return list;
}

Json toJson(const Blocks& blocks) {
    Json list = Json::array();
    for (const Block& block : blocks)
        list.push_back(encoded(block));
    return list;
}

} // namespace bedside::codec
