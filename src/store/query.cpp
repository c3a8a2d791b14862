// SPDX-License-Identifier: MIT
#include "store/query.h"

#include "store/language/arabic_fold.h"
#include "store/language/characters.h"

#include <algorithm>

namespace bedside::store {

namespace {

// Far more than a person types to find a page.
constexpr std::size_t mostBytes = 1000;
constexpr std::size_t mostTypedWords = 12;
constexpr std::size_t mostSynonyms = 16;

constexpr std::size_t shortestShortened = 3;
// From here on a beginning is enough for a synonym: "sci" for "sciatica". In a phrase, one letter is.
constexpr std::size_t shortestSynonymBeginning = 3;
// The index knows beginnings of two letters and more; a single letter is a word.
constexpr std::size_t shortestBeginning = 2;

std::string quoted(const Phrase& phrase) {
    std::string text{"\""};
    for (const char letter : phrase.words)
        text.append(letter == '"' ? 2 : 1, letter);
    return text.append(phrase.open ? "\" *" : "\"");
}

std::string joined(const std::vector<Phrase>& phrases, std::string_view word) {
    std::string text;
    for (const Phrase& phrase : phrases)
        text.append(text.empty() ? "" : word).append(quoted(phrase));
    return text;
}

Phrase phraseOf(std::string_view words, const Tokenizer& tokenizer) {
    Phrase phrase{std::string(words), {}, false};
    for (Token& token : tokenizer.tokens(words))
        phrase.stems.push_back(std::move(token.stem));
    return phrase;
}

// Does the phrase have exactly the words, or all but the end of the last of them?
bool reads(const Phrase& phrase, std::span<const Token> words, bool open) {
    if (phrase.stems.size() != words.size() || phrase.stems.empty())
        return false;
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (phrase.stems[i] != words[i].stem)
            return false;
    if (phrase.stems.back() == words.back().stem)
        return true;
    const std::size_t least = words.size() > 1 ? 1 : shortestSynonymBeginning;
    return open && phrase.stems.back().starts_with(words.back().stem) && characters(words.back().stem) >= least;
}

} // namespace

std::string expression(const Unit& unit) {
    std::string text{"(("};
    text.append(joined(unit.typed, " AND ")).append(")");
    if (!unit.synonyms.empty())
        text.append(" OR ").append(joined(unit.synonyms, " OR "));
    return text.append(")");
}

std::string expression(const std::vector<Unit>& units, Having having) {
    std::string text;
    for (const Unit& unit : units)
        text.append(text.empty() ? "" : having == Having::All ? " AND " : " OR ").append(expression(unit));
    return text;
}

Unit closed(Unit unit) {
    for (Phrase& phrase : unit.typed)
        phrase.open = false;
    return unit;
}

std::optional<Unit> shortened(const Unit& unit, const Tokenizer& tokenizer) {
    if (unit.typed.size() != 1 || !unit.typed.front().open || !unit.synonyms.empty())
        return std::nullopt;
    std::string words = unit.typed.front().words;
    while (!words.empty() && continuesCharacter(words.back()))
        words.pop_back();
    if (!words.empty())
        words.pop_back();
    if (characters(words) < shortestShortened)
        return std::nullopt;
    Phrase shorter = phraseOf(words, tokenizer);
    shorter.open = true;
    return Unit{{std::move(shorter)}, {}, unit.weight};
}

std::optional<Unit> withoutArticle(const Unit& unit, const Tokenizer& tokenizer) {
    if (unit.typed.size() != 1 || !unit.typed.front().open)
        return std::nullopt;
    const std::string& whole = unit.typed.front().stems.front();
    const std::string_view rest = withoutArticle(whole, shortestBeginning);
    if (rest.size() == whole.size())
        return std::nullopt;
    Phrase bare = phraseOf(rest, tokenizer);
    bare.open = true;
    return Unit{{std::move(bare)}, unit.synonyms, unit.weight};
}

Synonyms::Synonyms(const std::vector<std::vector<std::string>>& groups, const Tokenizer& tokenizer) {
    for (const auto& group : groups) {
        m_groups.emplace_back();
        for (const std::string& words : group)
            if (Phrase phrase = phraseOf(words, tokenizer); !phrase.stems.empty())
                m_groups.back().push_back(std::move(phrase));
    }
}

Synonyms::Match Synonyms::match(std::span<const Token> words) const {
    for (std::size_t length = words.size(); length > 0; --length) {
        const auto first = words.first(length);
        const auto isWhole = [&](const Phrase& phrase) { return reads(phrase, first, false); };
        const bool isKnown = std::ranges::any_of(
            m_groups, [&isWhole](const auto& group) { return std::ranges::any_of(group, isWhole); });
        // A word that has synonyms is not the beginning of another one, as "pain" is of "painkiller".
        const bool isOpen = length == words.size() && !isKnown;
        const auto isRead = [&](const Phrase& phrase) { return reads(phrase, first, isOpen); };
        Match match;
        for (const auto& group : m_groups) {
            if (std::ranges::none_of(group, isRead))
                continue;
            match.length = length;
            for (const Phrase& phrase : group)
                if (!isRead(phrase) && match.others.size() < mostSynonyms)
                    match.others.push_back(phrase);
        }
        if (match.length > 0)
            return match;
    }
    return {};
}

QueryReader::QueryReader(const Tokenizer& tokenizer, const std::vector<std::vector<std::string>>& synonyms,
                         const std::string& smallWords)
    : m_tokenizer(tokenizer), m_synonyms(synonyms, tokenizer) {
    for (Token& token : tokenizer.tokens(smallWords))
        m_smallStems.insert(std::move(token.stem));
}

bool QueryReader::isSmall(const Unit& unit) const {
    return unit.typed.size() == 1 && unit.synonyms.empty() && m_smallStems.contains(unit.typed.front().stems.front());
}

std::vector<Unit> QueryReader::units(std::string_view typed) const {
    typed = typed.substr(0, mostBytes);
    std::vector<Token> tokens = m_tokenizer.tokens(typed);
    const bool whole = tokens.size() <= mostTypedWords;
    tokens.resize(std::min(tokens.size(), mostTypedWords));
    std::vector<Unit> units;
    for (std::span<const Token> rest = tokens; !rest.empty();) {
        Synonyms::Match match = m_synonyms.match(rest);
        const auto words = rest.first(std::max<std::size_t>(match.length, 1));
        rest = rest.subspan(words.size());
        Unit unit{{}, std::move(match.others), 1.0};
        for (const Token& word : words)
            unit.typed.push_back({std::string(typed.substr(word.begin, word.end - word.begin)), {word.stem}, false});
        Phrase& last = unit.typed.back();
        last.open = rest.empty() && whole && characters(last.words) >= shortestBeginning;
        units.push_back(std::move(unit));
    }
    const auto isSmallUnit = [this](const Unit& unit) { return isSmall(unit); };
    if (!std::ranges::all_of(units, isSmallUnit))
        std::erase_if(units, isSmallUnit);
    return units;
}

} // namespace bedside::store
