// SPDX-License-Identifier: MIT
#include "store/snippet.h"

#include <algorithm>

namespace bedside::store {

namespace {

constexpr std::size_t mostShownWords = 26;
constexpr std::size_t wordsBefore = 6; // the found word is read in its sentence

bool startsAt(std::span<const Token> words, const Phrase& phrase) {
    const std::size_t length = phrase.stems.size();
    if (length == 0 || words.size() < length)
        return false;
    for (std::size_t i = 0; i + 1 < length; ++i)
        if (words[i].stem != phrase.stems[i])
            return false;
    const std::string& last = words[length - 1].stem;
    return phrase.open ? last.starts_with(phrase.stems.back()) : last == phrase.stems.back();
}

// Returns for each word whether it is part of what was searched for.
std::vector<bool> marks(std::span<const Token> words, const std::vector<Unit>& units) {
    std::vector<bool> marked(words.size());
    for (std::size_t at = 0; at < words.size(); ++at)
        for (const Unit& unit : units)
            for (const auto* phrases : {&unit.typed, &unit.synonyms})
                for (const Phrase& phrase : *phrases)
                    if (startsAt(words.subspan(at), phrase))
                        std::fill_n(marked.begin() + static_cast<std::ptrdiff_t>(at), phrase.stems.size(), true);
    return marked;
}

// Returns the first word of the stretch with the most marks; of equal ones, the first.
std::size_t bestBeginning(const std::vector<bool>& marked) {
    if (marked.size() <= mostShownWords)
        return 0;
    std::size_t best = 0;
    std::ptrdiff_t most = 0;
    for (std::size_t first = 0; first < marked.size(); ++first) {
        if (!marked[first])
            continue;
        const auto from = marked.begin() + static_cast<std::ptrdiff_t>(first);
        const auto to = marked.begin() + static_cast<std::ptrdiff_t>(std::min(first + mostShownWords, marked.size()));
        if (const std::ptrdiff_t count = std::count(from, to, true); count > most) {
            most = count;
            best = first;
        }
    }
    const std::size_t latest = marked.size() - mostShownWords;
    return std::min(best > wordsBefore ? best - wordsBefore : 0, latest);
}

void append(std::vector<SnippetPart>& parts, const std::string& text, bool match) {
    if (text.empty())
        return;
    if (!parts.empty() && parts.back().match == match)
        parts.back().text += text;
    else
        parts.push_back({text, match});
}

} // namespace

std::vector<SnippetPart> snippet(const std::string& text, const std::vector<Unit>& units, const Tokenizer& tokenizer) {
    const std::vector<Token> words = tokenizer.tokens(text);
    const std::vector<bool> marked = marks(words, units);
    const std::size_t first = bestBeginning(marked);
    const std::size_t end = std::min(first + mostShownWords, words.size());
    std::vector<SnippetPart> parts;
    append(parts, first > 0 ? "… " : "", false);
    std::size_t written = first > 0 ? words[first].begin : 0;
    for (std::size_t at = first; at < end; ++at) {
        append(parts, text.substr(written, words[at].begin - written), false);
        append(parts, text.substr(words[at].begin, words[at].end - words[at].begin), marked[at]);
        written = words[at].end;
    }
    append(parts, end < words.size() ? " …" : text.substr(written), false);
    return parts;
}

} // namespace bedside::store
