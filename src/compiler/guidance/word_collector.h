// SPDX-License-Identifier: MIT
// Reads words from JSON files and keeps, for the checks, where each of them stands.
#pragma once

#include "compiler/guidance/words_draft.h"

namespace bedside::compiler {

class WordCollector {
public:
    WordCollector(WordsDraft& draft, Faults& faults) : m_draft(draft), m_faults(faults) {}

    /// The words that follow belong to this question or file, and are shown where pages about sex are not.
    void setBackCareOf(std::string id) { m_backCareOf = std::move(id); }

    /// Return the text of a required member, without Markdown: a few words, or whole sentences.
    std::string label(codec::ObjectReader& reader, const char* key) { return plain(reader, key, true, false); }
    std::string sentences(codec::ObjectReader& reader, const char* key) { return plain(reader, key, true, true); }
    std::string optionalSentences(codec::ObjectReader& reader, const char* key) {
        return plain(reader, key, false, true);
    }
    std::vector<std::string> optionalLabels(codec::ObjectReader& reader, const char* key);
    /// Return a required member in the dialect's running text, with or without the need to name its source.
    content::Spans words(codec::ObjectReader& reader, const char* key, bool needsSource = false);
    content::Spans sourced(codec::ObjectReader& reader, const char* key) { return words(reader, key, true); }
    content::Spans words(const nlohmann::json& json, const codec::Place& place, bool needsSource = false);

    /// Reads a required object member with read(ObjectReader&), to its end.
    template <class Read> void object(codec::ObjectReader& of, const char* key, const Read& read) {
        if (const nlohmann::json* json = of.member(key))
            whole(*json, of.place().at(key), read);
    }
    /// The same for one that may be absent; returns whether it is there.
    template <class Read> bool optionalObject(codec::ObjectReader& of, const char* key, const Read& read) {
        const nlohmann::json* json = of.optionalMember(key);
        if (json != nullptr)
            whole(*json, of.place().at(key), read);
        return json != nullptr;
    }
    template <class Read> void whole(const nlohmann::json& json, const codec::Place& place, const Read& read) {
        codec::ObjectReader reader(json, place, m_faults);
        read(reader);
        reader.finish();
    }
    /// Names a thing that must exist.
    void mention(MentionKind kind, const std::string& id, const codec::Place& place);
    Faults& faults() { return m_faults; }

private:
    std::string plain(codec::ObjectReader& reader, const char* key, bool required, bool prose);
    void keep(const std::string& text, const codec::Place& place, bool prose);

    WordsDraft& m_draft;
    Faults& m_faults;
    std::string m_backCareOf;
};

} // namespace bedside::compiler
