// SPDX-License-Identifier: MIT
#include "codec/block_codec.h"

#include "codec/json.h"
#include "codec/object_reader.h"

namespace bedside::codec {

namespace {

using namespace content;

// Far deeper than the compiler lets an author nest, and far from the end of any stack.
constexpr int deepest = 32;

// Reads a tree and notes every fault at its JSON pointer.
class BlockDecoder {
public:
    explicit BlockDecoder(Faults& faults) : m_faults(faults) {}

    Spans spans(const Json* json, const Place& place) {
        return list<Span>(json, place, [this](const Json& item, const Place& at) { return span(item, at); });
    }
    Blocks blocks(const Json* json, const Place& place) {
        return list<Block>(json, place, [this](const Json& item, const Place& at) { return block(item, at); });
    }

private:
    template <class Item, class Read> std::vector<Item> list(const Json* json, const Place& place, const Read& read) {
        std::vector<Item> items;
        if (json == nullptr)
            return items; // the reader of the object noted that it is missing
        if (!json->is_array() || m_depth == deepest) {
            m_faults.push_back({place.text(), json->is_array() ? "is nested too deep" : "should be a list"});
            return items;
        }
        ++m_depth;
        for (std::size_t i = 0; i < json->size(); ++i)
            items.push_back(read((*json)[i], place.at(i)));
        --m_depth;
        return items;
    }

    Spans spansOf(ObjectReader& reader) { return spans(reader.member("spans"), reader.place().at("spans")); }
    Span span(const Json& json, const Place& place);
    Span objectSpan(ObjectReader& reader);
    Citation citation(ObjectReader& reader);
    Block block(const Json& json, const Place& place);
    Block objectBlock(ObjectReader& reader);
    Heading heading(ObjectReader& reader);
    List listBlock(ObjectReader& reader);
    Callout callout(ObjectReader& reader);
    std::vector<Spans> row(const Json* json, const Place& place);
    Table table(ObjectReader& reader);

    Faults& m_faults;
    int m_depth = 0;
};

Span BlockDecoder::span(const Json& json, const Place& place) {
    if (json.is_string())
        return {Text{json.get<std::string>()}};
    ObjectReader reader(json, place, m_faults);
    Span read = objectSpan(reader);
    reader.finish();
    return read;
}

Span BlockDecoder::objectSpan(ObjectReader& reader) {
    const std::string kind = reader.text("kind");
    if (kind == "break")
        return {LineBreak{}};
    if (kind == "strong")
        return {Strong{spansOf(reader)}};
    if (kind == "emphasis")
        return {Emphasis{spansOf(reader)}};
    if (kind == "citation")
        return {citation(reader)};
    if (kind == "claim")
        return {ClaimText{{reader.text("claim")}, spansOf(reader)}};
    if (kind == "term")
        return {TermUse{{reader.text("term")}, spansOf(reader)}};
    if (kind == "section")
        return {SectionLink{{reader.text("section")}, spansOf(reader)}};
    if (kind == "web")
        return {WebLink{reader.text("address"), spansOf(reader)}};
    if (kind == "number")
        return {TypedNumber{reader.word<NumberKind>("number"), reader.text("text")}};
    if (kind == "region")
        return {RegionText{reader.word<RegionWord>("word")}};
    if (kind == "line")
        return {LineMark{reader.text("line")}};
    if (!kind.empty())
        reader.fault("kind", "no kind of span is called '" + kind + "'");
    return {Text{}};
}

Citation BlockDecoder::citation(ObjectReader& reader) {
    Citation read;
    for (std::string& study : reader.texts("studies"))
        read.studies.push_back({std::move(study)});
    if (read.studies.empty())
        reader.fault("studies", "names no study");
    return read;
}

Block BlockDecoder::block(const Json& json, const Place& place) {
    ObjectReader reader(json, place, m_faults);
    Block read = objectBlock(reader);
    reader.finish();
    return read;
}

Block BlockDecoder::objectBlock(ObjectReader& reader) {
    const std::string kind = reader.text("kind");
    if (kind == "heading")
        return {heading(reader)};
    if (kind == "paragraph")
        return {Paragraph{spansOf(reader)}};
    if (kind == "list")
        return {listBlock(reader)};
    if (kind == "callout")
        return {callout(reader)};
    if (kind == "figure")
        return {FigureUse{{reader.text("figure")}}};
    if (kind == "table")
        return {table(reader)};
    if (kind == "listing")
        return {Listing{reader.word<ListingKind>("listing")}};
    if (!kind.empty())
        reader.fault("kind", "no kind of block is called '" + kind + "'");
    return {Paragraph{}};
}

Heading BlockDecoder::heading(ObjectReader& reader) {
    const int level = reader.wholeNumber("level", 2, 3);
    return {level, spansOf(reader)};
}

List BlockDecoder::listBlock(ObjectReader& reader) {
    const bool ordered = reader.truth("ordered");
    const bool ticks = reader.optionalMember("ticks") && reader.truth("ticks");
    return {ordered,
            list<Blocks>(reader.member("items"), reader.place().at("items"),
                         [this](const Json& item, const Place& at) { return blocks(&item, at); }),
            ticks};
}

Callout BlockDecoder::callout(ObjectReader& reader) {
    const auto kind = reader.word<CalloutKind>("callout");
    return {kind, blocks(reader.member("blocks"), reader.place().at("blocks"))};
}

std::vector<Spans> BlockDecoder::row(const Json* json, const Place& place) {
    return list<Spans>(json, place, [this](const Json& cell, const Place& at) { return spans(&cell, at); });
}

Table BlockDecoder::table(ObjectReader& reader) {
    Table read;
    read.header = row(reader.member("header"), reader.place().at("header"));
    read.rows = list<std::vector<Spans>>(reader.member("rows"), reader.place().at("rows"),
                                         [this](const Json& cells, const Place& at) { return row(&cells, at); });
    return read;
}

} // namespace

Result<Spans> spansFromJson(const Json& json) {
    Faults faults;
    Spans read = BlockDecoder(faults).spans(&json, {});
    if (!faults.empty())
        return faults;
    return read;
}

Result<Blocks> blocksFromJson(const Json& json) {
    Faults faults;
    Blocks read = BlockDecoder(faults).blocks(&json, {});
    if (!faults.empty())
        return faults;
    return read;
}

} // namespace bedside::codec
