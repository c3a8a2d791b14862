// SPDX-License-Identifier: MIT
#include "codec/guidance_vocabulary.h"
#include "compiler/guidance/words_files.h"

#include <set>

namespace bedside::compiler {

using codec::ObjectReader;
using codec::Place;
using guidance::Guidance;

namespace {

content::ForRoles readRoles(ObjectReader& of, const char* key, WordCollector& words) {
    content::ForRoles roles;
    words.object(of, key, [&](ObjectReader& reader) {
        roles = {words.sourced(reader, "more"), words.sourced(reader, "less")};
    });
    return roles;
}

void readPositions(ObjectReader& root, const Guidance& guidance, WordCollector& words, content::GuidanceText& text) {
    words.object(root, "positions", [&](ObjectReader& positions) {
        for (const guidance::PositionId& id : guidance.positions.ids)
            words.object(positions, id.text.c_str(), [&](ObjectReader& reader) {
                content::PositionText& position = text.positions[id.text];
                position.name = words.label(reader, "name");
                position.figure.text = reader.text("figure");
                if (!position.figure.text.empty())
                    words.mention(MentionKind::Figure, position.figure.text, reader.place().at("figure"));
                position.how = readRoles(reader, "how", words);
                position.spine = readRoles(reader, "spine", words);
            });
    });
}

void readReasons(ObjectReader& pattern, const char* role, content::Spans content::ForRoles::*part,
                 const Guidance& guidance, WordCollector& words, content::PatternText& text) {
    words.object(pattern, role, [&](ObjectReader& reader) {
        for (const guidance::PositionId& id : guidance.positions.ids)
            text.reasons[id.text].*part = words.sourced(reader, id.text.c_str());
    });
}

void readPatterns(ObjectReader& root, const Guidance& guidance, WordCollector& words, content::GuidanceText& text) {
    words.object(root, "patterns", [&](ObjectReader& patterns) {
        for (const guidance::Pattern& pattern : guidance.positions.patterns)
            words.object(patterns, pattern.id.text.c_str(), [&](ObjectReader& reader) {
                text.patterns[pattern.id.text].name = words.label(reader, "name");
                text.patterns[pattern.id.text].about = words.sourced(reader, "about");
            });
    });
    words.object(root, "reasons", [&](ObjectReader& reasons) {
        for (const guidance::Pattern& pattern : guidance.positions.patterns)
            words.object(reasons, pattern.id.text.c_str(), [&](ObjectReader& reader) {
                content::PatternText& patternText = text.patterns[pattern.id.text];
                readReasons(reader, "more", &content::ForRoles::more, guidance, words, patternText);
                readReasons(reader, "less", &content::ForRoles::less, guidance, words, patternText);
            });
    });
}

} // namespace

void readPositionWords(const JsonFile* file, const Guidance& guidance, WordCollector& words,
                       content::GuidanceText& text) {
    if (file == nullptr)
        return;
    words.whole(file->value, file->place, [&](ObjectReader& root) {
        readPositions(root, guidance, words, text);
        readPatterns(root, guidance, words, text);
        words.object(root, "marks", [&](ObjectReader& marks) {
            for (const auto& entry : codec::vocabulary<guidance::Mark>) {
                const std::string mark(entry.word);
                text.marks[mark] = words.label(marks, mark.c_str());
            }
        });
        words.object(root, "changes", [&](ObjectReader& changes) {
            std::set<std::string> ids;
            for (const guidance::MarkChange& change : guidance.positions.changes)
                ids.insert(change.id);
            for (const std::string& id : ids)
                text.markChanges[id] = words.sourced(changes, id.c_str());
        });
    });
}

void readSafetyWords(const JsonFile* file, WordCollector& words, content::GuidanceText& text) {
    if (file == nullptr)
        return;
    content::SafetyText& safety = text.safety;
    words.whole(file->value, file->place, [&](ObjectReader& root) {
        words.setBackCareOf("safety");
        words.object(root, "choice", [&](ObjectReader& choice) {
            safety.choiceTitle = words.label(choice, "title");
            eachItem(choice.member("lines"), choice.place().at("lines"), words.faults(),
                     [&](const nlohmann::json& line, const Place& place) {
                         safety.choiceLines.push_back(words.words(line, place, true));
                     });
        });
        safety.net = words.sourced(root, "net");
        words.setBackCareOf(""); // the rest stands with cards and positions that back care only does not show
        safety.afraid = words.words(root, "afraid");
        safety.twoPeople = words.words(root, "two_people");
        safety.tenCouples = words.sourced(root, "ten_couples");
    });
}

} // namespace bedside::compiler
