// SPDX-License-Identifier: MIT
#include "compiler/guidance/word_collector.h"

#include "compiler/markdown/markdown.h"

namespace bedside::compiler {

using codec::ObjectReader;
using codec::Place;

std::string WordCollector::plain(ObjectReader& reader, const char* key, bool required, bool prose) {
    std::string text = required ? reader.text(key) : reader.optionalText(key);
    if (!text.empty())
        keep(text, reader.place().at(key), prose);
    return text;
}

std::vector<std::string> WordCollector::optionalLabels(ObjectReader& reader, const char* key) {
    std::vector<std::string> texts = reader.optionalTexts(key);
    for (std::size_t i = 0; i < texts.size(); ++i)
        keep(texts[i], reader.place().at(key).at(i), false);
    return texts;
}

void WordCollector::keep(const std::string& text, const Place& place, bool prose) {
    const Run run{RunKind::Paragraph, {{content::Text{text}}}, {}, 0, false};
    m_draft.runs[place.file].push_back({run, place.text(), prose, false, false, m_backCareOf});
}

content::Spans WordCollector::words(ObjectReader& reader, const char* key, bool needsSource) {
    const nlohmann::json* json = reader.member(key);
    return json == nullptr ? content::Spans{} : words(*json, reader.place().at(key), needsSource);
}

content::Spans WordCollector::words(const nlohmann::json& json, const Place& place, bool needsSource) {
    if (!json.is_string() || json.get_ref<const std::string&>().empty()) {
        m_faults.push_back({place.text(), "should be a text that is not empty"});
        return {};
    }
    const std::string noFile; // the place is the whole of it
    Faults found;
    const Page page = readMarkdown(json.get_ref<const std::string&>(), noFile, found, PageKind::Words);
    for (Fault& fault : found)
        m_faults.push_back({place.text(), std::move(fault.what)});
    for (const Mention& mention : page.mentions)
        m_draft.mentions.push_back({mention, place.text()});
    if (page.runs.empty())
        return {};
    m_draft.runs[place.file].push_back({page.runs.front(), place.text(), true, true, needsSource, m_backCareOf});
    return page.runs.front().spans;
}

void WordCollector::mention(MentionKind kind, const std::string& id, const Place& place) {
    m_draft.mentions.push_back({{kind, id, 0}, place.text()});
}

} // namespace bedside::compiler
