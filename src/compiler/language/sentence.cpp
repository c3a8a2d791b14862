// SPDX-License-Identifier: MIT
#include "compiler/language/sentence.h"

#include "compiler/language/letters.h"

#include <algorithm>
#include <array>

namespace bedside::compiler {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool isBeyondAscii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

constexpr View arabicQuestionMark = "\xD8\x9F";

// General Punctuation (dashes, quotes, dots), the signs of Latin-1 and the Arabic comma, semicolon and question mark;
// all other characters beyond ASCII are letters.
bool isMark(View text, std::size_t at) {
    const View two = text.substr(at, 2);
    return two == "\xE2\x80" || two == "\xE2\x81" || (text[at] == '\xC2' && at + 1 < text.size()) ||
           two == "\xD8\x8C" || two == "\xD8\x9B" || two == arabicQuestionMark;
}

constexpr View noBreakSpace = "\xC2\xA0";
constexpr std::array<View, 7> closers{"\"", "'", ")", "]", "\xE2\x80\x9D", "\xE2\x80\x99", "\xC2\xBB"};
constexpr std::array<View, 9> openers{"\"",           "'",        "(",        "[",       "\xE2\x80\x9C",
                                      "\xE2\x80\x98", "\xC2\xAB", "\xC2\xBF", "\xC2\xA1"};

template <std::size_t Count> std::size_t skipAny(View text, std::size_t at, const std::array<View, Count>& marks) {
    for (bool skipped = true; skipped;) {
        skipped = false;
        for (const View mark : marks)
            if (text.substr(at).starts_with(mark)) {
                at += mark.size();
                skipped = true;
            }
    }
    return at;
}

// Never the end of a sentence: the name or example that they announce follows. "MS." is no title, so case counts.
constexpr std::array<View, 15> announcing{"e.g", "E.g", "i.e", "I.e", "cf", "vs",   "approx", "ca",
                                          "esp", "Dr",  "Mr",  "Mrs", "Ms", "Prof", "St"};
// Abbreviations before a number alone, as in "No. 5" and "et al. 2015".
constexpr std::array<View, 12> numbering{"No",   "no",   "Nos", "nos", "Fig", "fig",
                                         "Figs", "figs", "vol", "p",   "pp",  "al"};

template <std::size_t Count> bool isAmong(View word, const std::array<View, Count>& list) {
    return std::ranges::find(list, word) != list.end();
}

// Returns the letters and dots right before the full stop at `stop`.
View wordBefore(View text, std::size_t stop) {
    std::size_t begin = stop;
    while (begin > 0 && (isUpper(text[begin - 1]) || isLower(text[begin - 1]) || text[begin - 1] == '.'))
        --begin;
    return text.substr(begin, stop - begin);
}

// "J. Smith" and "Ian B. Smith", but not "vitamin D. It": an initial opens the text or follows a name.
bool isInitial(View text, std::size_t stop) {
    if (stop == 0 || !isUpper(text[stop - 1]))
        return false;
    if (stop == 1)
        return true;
    if (!isSpace(text[stop - 2]))
        return text[stop - 2] == '.'; // "J.B. Smith"
    std::size_t begin = stop - 2;
    while (begin > 0 && !isSpace(text[begin - 1]))
        --begin;
    return isUpper(text[begin]);
}

// Decides whether the mark at `at` ends the sentence from `begin`, where the text goes on at `next`.
bool ends(View text, std::size_t begin, std::size_t at, std::size_t next) {
    const std::size_t first = skipAny(text, next, openers);
    const char letter = first < text.size() ? text[first] : ' ';
    if (!isUpper(letter) && !isDigit(letter) && (!isBeyondAscii(letter) || isMark(text, first)))
        return false;
    if (text[at] != '.')
        return true;
    const View word = wordBefore(text, at);
    if (isAmong(word, announcing))
        return false;
    const bool answer = word == "No" && at == begin + word.size();
    if (isDigit(letter) && !answer && isAmong(word, numbering))
        return false;
    return !(first == next && isUpper(letter) && isInitial(text, at));
}

// Returns the length of the mark at the front that may end a sentence, or 0.
std::size_t endMarkLength(View text) {
    if (text[0] == '.' || text[0] == '!' || text[0] == '?')
        return 1;
    constexpr View dots = "\xE2\x80\xA6"; // the one character for three
    return text.starts_with(dots) ? dots.size() : text.starts_with(arabicQuestionMark) ? arabicQuestionMark.size() : 0;
}

} // namespace

std::vector<Stretch> sentences(View text) {
    std::vector<Stretch> found;
    const auto skipSpace = [&](std::size_t at) {
        while (at < text.size() && (isSpace(text[at]) || text.substr(at).starts_with(noBreakSpace)))
            at += isSpace(text[at]) ? 1 : noBreakSpace.size();
        return at;
    };
    std::size_t begin = skipSpace(0);
    for (std::size_t at = begin; at < text.size(); ++at) {
        const std::size_t length = endMarkLength(text.substr(at));
        if (length == 0)
            continue;
        const std::size_t end = skipAny(text, at + length, closers);
        const std::size_t next = skipSpace(end);
        if (next == end || next == text.size() || !ends(text, begin, at, next))
            continue;
        found.push_back({begin, end});
        begin = next;
        at = next - 1;
    }
    std::size_t end = text.size();
    while (end > begin && isSpace(text[end - 1]))
        --end;
    if (end > begin)
        found.push_back({begin, end});
    return found;
}

std::vector<View> words(View text) {
    std::vector<View> found;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        bool letters = false;
        for (; end < text.size() && !isSpace(text[end]) && !text.substr(end).starts_with(noBreakSpace); ++end)
            letters = letters || isUpper(text[end]) || isLower(text[end]) || isDigit(text[end]) ||
                      (static_cast<unsigned char>(text[end]) >= 0xC3 && !isMark(text, end));
        if (letters)
            found.push_back(text.substr(at, end - at));
        at = end + (end < text.size() && !isSpace(text[end]) ? noBreakSpace.size() : 1);
    }
    return found;
}

std::string singleSpaced(View text) {
    std::string spaced;
    for (const char c : text)
        if (!isSpace(c))
            spaced += c;
        else if (!spaced.empty() && spaced.back() != ' ')
            spaced += ' ';
    if (spaced.ends_with(' '))
        spaced.pop_back();
    return spaced;
}

std::vector<Token> tokens(View text) {
    std::vector<Token> found;
    bool grows = false;
    const auto add = [&](View letters, std::size_t at) {
        if (!grows)
            found.push_back({"", at});
        found.back().text += letters;
        grows = true;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool curly = text.substr(at).starts_with("\xE2\x80\x99");
        const std::size_t after = at + (curly ? 3 : 1);
        if (isUpper(c))
            add(std::string(1, static_cast<char>(c + 32)), at);
        else if (isLower(c) || isDigit(c) || (isBeyondAscii(c) && !isMark(text, at)))
            add(text.substr(at, 1), at);
        else if ((c == '\'' || curly) && grows && after < text.size() && (isLower(text[after]) || isUpper(text[after])))
            add("'", at);
        else
            grows = false;
        if (c == '%')
            found.push_back({"%", at});
        if (isBeyondAscii(c) && isMark(text, at))
            at += static_cast<unsigned char>(c) >= 0xE0 ? 2 : 1;
    }
    return found;
}

std::size_t phrasePosition(const std::vector<Token>& text, const std::vector<Token>& phrase) {
    const auto found = std::search(text.begin(), text.end(), phrase.begin(), phrase.end(),
                                   [](const Token& left, const Token& right) { return left.text == right.text; });
    return found == text.end() || phrase.empty() ? std::string::npos : found->offset;
}

} // namespace bedside::compiler
