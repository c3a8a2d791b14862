// SPDX-License-Identifier: MIT
// What was typed, understood: units that a text should have, each in the words typed or in a synonym of them.
#pragma once

#include "store/full_text.h"

#include <optional>
#include <set>
#include <span>

namespace bedside::store {

/// Words that follow each other. Where it is open, its last word is only a beginning.
struct Phrase {
    std::string words;
    std::vector<std::string> stems;
    bool open = false;
};

/// One typed word, or several that together have synonyms. A text has the unit if it has all that was typed, in any
/// place, or one of the synonyms. The weight is how much it tells: more, the fewer texts have it.
struct Unit {
    std::vector<Phrase> typed;
    std::vector<Phrase> synonyms;
    double weight = 1.0;
};

/// Returns the unit as an FTS5 expression of quoted words. Its phrases are numbered as typed, then synonyms.
std::string expression(const Unit& unit);

enum class Having { All, Any };

/// Returns the expression for texts that have all or any of the units; empty where there are none.
std::string expression(const std::vector<Unit>& units, Having having);

/// Returns the unit with its open word as a whole one.
Unit closed(Unit unit);

/// Returns the unit with the last letter taken off its only, open word, for a word that begins nothing in the index:
/// "relievi" is on its way to "relieving", and the index has "reliev". Returns nothing where too little is left.
std::optional<Unit> shortened(const Unit& unit, const Tokenizer& tokenizer);

/// Returns the unit with the Arabic article taken off its only, open word, for a beginning that the index has without:
/// "الظه" is on its way to "الظهر", and the index has "ظهر". Returns nothing where it has no article.
std::optional<Unit> withoutArticle(const Unit& unit, const Tokenizer& tokenizer);

/// The synonyms of a library, ready to compare with words.
class Synonyms {
public:
    Synonyms(const std::vector<std::vector<std::string>>& groups, const Tokenizer& tokenizer);

    /// The others of the groups that the first `length` words belong to.
    struct Match {
        std::size_t length = 0;
        std::vector<Phrase> others;
    };
    /// Returns the match of the most words that the words begin with; its length is 0 where there is none. The last of
    /// the words may be a beginning.
    Match match(std::span<const Token> words) const;

private:
    std::vector<std::vector<Phrase>> m_groups;
};

/// Reads what is typed. The tokenizer must outlive it.
class QueryReader {
public:
    /// synonyms: groups of words or phrases that stand for each other. smallWords: parted by spaces.
    QueryReader(const Tokenizer& tokenizer, const std::vector<std::vector<std::string>>& synonyms,
                const std::string& smallWords);

    /// Returns the units of what was typed: at most twelve words, the last a beginning. Small words such as "the"
    /// count only where there are no others.
    std::vector<Unit> units(std::string_view typed) const;

private:
    bool isSmall(const Unit& unit) const;

    const Tokenizer& m_tokenizer;
    Synonyms m_synonyms;
    std::set<std::string, std::less<>> m_smallStems;
};

} // namespace bedside::store
