// SPDX-License-Identifier: MIT
#include "codec/block_codec.h"
#include "codec/guidance_text_codec.h"
#include "codec/json.h"
#include "codec/object_reader.h"

namespace bedside::codec {

namespace {

using namespace content;

class TextDecoder {
public:
    explicit TextDecoder(Faults& faults) : m_faults(faults) {}

    void read(const GuidanceEntry& entry, GuidanceText& text) {
        const Place place{entry.id.empty() ? entry.kind : entry.kind + " " + entry.id, ""};
        if (entry.kind == "rule")
            text.rules[entry.id] = spans(&entry.words, place);
        else if (entry.kind == "mark_change")
            text.markChanges[entry.id] = spans(&entry.words, place);
        else if (entry.kind == "mark")
            text.marks[entry.id] = word(entry.words, place);
        else
            readObject(entry, place, text);
    }

private:
    void readObject(const GuidanceEntry& entry, const Place& place, GuidanceText& text) {
        ObjectReader reader(entry.words, place, m_faults);
        if (entry.kind == "card")
            text.cards[entry.id] = advice(reader);
        else if (entry.kind == "outcome")
            text.outcomes[entry.id] = advice(reader);
        else if (entry.kind == "part")
            text.parts[entry.id] = {reader.text("title"), reader.text("intro")};
        else if (entry.kind == "pattern")
            text.patterns[entry.id] = pattern(reader);
        else if (entry.kind == "position")
            text.positions[entry.id] = position(reader);
        else if (entry.kind == "question")
            text.questions[entry.id] = question(reader);
        else if (entry.kind == "safety")
            text.safety = safety(reader);
        else
            m_faults.push_back({place.text(), "no kind of words is called this"});
        reader.finish();
    }

    // Calls read(reader) for the object of a member, where there is one.
    template <class Read> void object(ObjectReader& of, const char* key, const Json* json, const Read& read) {
        if (json == nullptr)
            return;
        ObjectReader reader(*json, of.place().at(key), m_faults);
        read(reader);
        reader.finish();
    }
    // Calls read(id, value, place) for each member of a member.
    template <class Read> void eachMember(ObjectReader& of, const char* key, const Read& read) {
        const Json* json = of.member(key);
        if (json == nullptr)
            return;
        if (!json->is_object())
            return of.fault(key, "should be an object");
        for (const auto& [id, value] : json->items())
            read(id, value, of.place().at(key).at(id));
    }

    std::string word(const Json& json, const Place& place) {
        if (json.is_string())
            return json.get<std::string>();
        m_faults.push_back({place.text(), "should be a text"});
        return {};
    }
    template <class Value> Value decoded(const Json* json, const Place& place, Result<Value> (*decode)(const Json&)) {
        if (json == nullptr)
            return {};
        auto value = decode(*json);
        if (value)
            return std::move(*value);
        for (const Fault& fault : value.faults())
            m_faults.push_back({Place{place.file, place.pointer + fault.where}.text(), fault.what});
        return {};
    }
    Spans spans(const Json* json, const Place& place) { return decoded<Spans>(json, place, spansFromJson); }
    Spans spans(ObjectReader& of, const char* key) { return spans(of.member(key), of.place().at(key)); }

    AdvicePage page(ObjectReader& reader) {
        return {reader.text("title"), spans(reader, "key_message"),
                decoded<Blocks>(reader.member("blocks"), reader.place().at("blocks"), blocksFromJson)};
    }
    AdviceText advice(ObjectReader& of) {
        AdviceText text;
        object(of, "page", of.member("page"), [&](ObjectReader& reader) { text.page = page(reader); });
        object(of, "back_care", of.optionalMember("back_care"),
               [&](ObjectReader& reader) { text.backCare = page(reader); });
        return text;
    }
    static QuestionWording wording(ObjectReader& reader) {
        return {reader.text("ask"), reader.texts("any_of"), reader.optionalText("note")};
    }
    QuestionText question(ObjectReader& of) {
        QuestionText text;
        object(of, "wording", of.member("wording"), [&](ObjectReader& reader) { text.wording = wording(reader); });
        object(of, "back_care", of.optionalMember("back_care"),
               [&](ObjectReader& reader) { text.backCare = wording(reader); });
        object(of, "carer", of.optionalMember("carer"), [&](ObjectReader& reader) { text.carer = wording(reader); });
        text.shortName = of.text("short");
        text.why = spans(of, "why");
        eachMember(of, "options", [&](const std::string& id, const Json& json, const Place& place) {
            text.options[id] = word(json, place);
        });
        text.none = of.optionalText("none");
        text.lowest = of.optionalText("lowest");
        text.highest = of.optionalText("highest");
        return text;
    }
    ForRoles roles(ObjectReader& reader) { return {spans(reader, "more"), spans(reader, "less")}; }
    PositionText position(ObjectReader& of) {
        PositionText text;
        text.name = of.text("name");
        text.figure.text = of.text("figure");
        object(of, "how", of.member("how"), [&](ObjectReader& reader) { text.how = roles(reader); });
        object(of, "spine", of.member("spine"), [&](ObjectReader& reader) { text.spine = roles(reader); });
        return text;
    }
    PatternText pattern(ObjectReader& of) {
        PatternText text;
        text.name = of.text("name");
        text.about = spans(of, "about");
        eachMember(of, "reasons", [&](const std::string& id, const Json& json, const Place& place) {
            ObjectReader reader(json, place, m_faults);
            text.reasons[id] = roles(reader);
            reader.finish();
        });
        return text;
    }
    SafetyText safety(ObjectReader& of) {
        SafetyText text;
        text.choiceTitle = of.text("choice_title");
        eachItem(of.member("choice_lines"), of.place().at("choice_lines"), m_faults,
                 [&](const Json& line, const Place& place) { text.choiceLines.push_back(spans(&line, place)); });
        text.net = spans(of, "net");
        text.afraid = spans(of, "afraid");
        text.twoPeople = spans(of, "two_people");
        text.tenCouples = spans(of, "ten_couples");
        return text;
    }

    Faults& m_faults;
};

} // namespace

Result<GuidanceText> guidanceTextFrom(const std::vector<GuidanceEntry>& entries) {
    GuidanceText text;
    Faults faults;
    TextDecoder decoder(faults);
    for (const GuidanceEntry& entry : entries)
        decoder.read(entry, text);
    if (!faults.empty())
        return faults;
    return text;
}

} // namespace bedside::codec
