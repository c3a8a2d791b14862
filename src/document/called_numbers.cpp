// SPDX-License-Identifier: MIT
#include "document/called_numbers.h"

#include "document/letters.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace bedside::document {

namespace {

constexpr std::array<std::string_view, 4> hyphens{"-", "\u2010", "\u2011", "\u2013"};

bool isDigitAt(std::string_view text, std::size_t at) {
    return at < text.size() && letterAt(text, at).kind == Kind::Digit;
}
bool isAt(std::string_view text, std::size_t at, std::string_view sign) {
    return at < text.size() && text.substr(at).starts_with(sign);
}

std::size_t afterSpace(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return at;
    const Letter letter = letterAt(text, at);
    return letter.kind == Kind::Space ? at + letter.length : at;
}

std::size_t afterHyphen(std::string_view text, std::size_t at) {
    const auto* hyphen = std::ranges::find_if(hyphens, [&](std::string_view each) { return isAt(text, at, each); });
    return hyphen == hyphens.end() ? at : at + hyphen->size();
}

/// Past the digits, and past a dot, comma, stroke or colon that has digits on both sides.
std::size_t groupEnd(std::string_view text, std::size_t at) {
    while (isDigitAt(text, at)) {
        at += letterAt(text, at).length;
        if (at < text.size() && std::string_view(".,/:").find(text[at]) != std::string_view::npos &&
            isDigitAt(text, at + 1))
            ++at;
    }
    return at;
}

class NumberReader {
public:
    explicit NumberReader(std::string_view text) : m_text(text) {}

    std::size_t endFrom(std::size_t begin) {
        std::size_t at = begin;
        m_hasPlus = std::string_view("+*#").find(m_text[at]) != std::string_view::npos;
        at += m_hasPlus ? 1 : 0;
        m_end = begin;
        while (takeGroup(at))
            at = afterParting(m_end);
        if (m_hasPlus && isAt(m_text, m_end, "#"))
            ++m_end;
        return isNumber() ? m_end : begin;
    }

private:
    static bool isOfEurope(char digit) { return digit >= '0' && digit <= '9'; }
    /// Takes the group of digits there, with its brackets.
    bool takeGroup(std::size_t at) {
        const bool isEnclosed = isAt(m_text, at, "(");
        const std::size_t begin = at + (isEnclosed ? 1 : 0);
        const std::size_t end = groupEnd(m_text, begin);
        if (end == begin || (isEnclosed && !isAt(m_text, end, ")")))
            return false;
        if (!m_groups.empty() && isOfEurope(m_text[begin]) != isOfEurope(m_groups.front().front()))
            return false; // other digits are of another number
        m_groups.emplace_back(m_text.substr(begin, end - begin));
        m_hasBrackets = m_hasBrackets || isEnclosed;
        m_hasHyphen = m_hasHyphen || m_hyphenWaits;
        m_end = end + (isEnclosed ? 1 : 0);
        return true;
    }
    std::size_t afterParting(std::size_t at) {
        const std::size_t hyphen = afterSpace(m_text, at);
        const std::size_t behind = afterHyphen(m_text, hyphen);
        m_hyphenWaits = behind > hyphen;
        return afterSpace(m_text, behind);
    }
    std::size_t digits() const {
        std::size_t count = 0;
        for (const std::string_view group : m_groups)
            for (std::size_t at = 0; at < group.size(); at += letterAt(group, at).length)
                count += isDigitAt(group, at) ? 1 : 0;
        return count;
    }
    bool isNumber() const {
        constexpr std::size_t leastInBrackets = 6;
        if (m_groups.empty() || (m_hasBrackets && digits() < leastInBrackets))
            return false;
        return m_hasPlus || m_groups.size() > 2 || (m_groups.size() == 2 && !(m_hasHyphen && isRange()));
    }
    /// Of two groups with a hyphen: whether they may be from so much to so much.
    bool isRange() const {
        constexpr std::size_t leastCalled = 7;
        const auto isAny = [this](const auto& is) { return std::ranges::any_of(m_groups, is); };
        const auto isYear = [](std::string_view group) {
            return group.size() == 4 && (group.starts_with("19") || group.starts_with("20"));
        };
        if (isAny([](std::string_view group) { return group.size() > 1 && group[0] == '0' && isDigitAt(group, 1); }))
            return false;
        return digits() < leastCalled || std::ranges::all_of(m_groups, isYear) ||
               isAny([](std::string_view group) { return group.find_first_of(".,") != std::string_view::npos; });
    }

    std::string_view m_text;
    std::vector<std::string_view> m_groups;
    std::size_t m_end = 0;
    bool m_hasPlus = false;
    bool m_hasHyphen = false;
    bool m_hyphenWaits = false;
    bool m_hasBrackets = false;
};

} // namespace

std::size_t calledNumberEnd(std::string_view text, std::size_t begin) { return NumberReader(text).endFrom(begin); }

std::size_t shortNumberEnd(std::string_view text, std::size_t begin) {
    constexpr std::size_t least = 3;
    std::size_t end = begin;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    const auto isParting = [&](std::size_t at) {
        const Kind kind = letterAt(text, at).kind;
        return kind == Kind::Space || kind == Kind::LineEnd;
    };
    const bool opens = begin == 0 || isParting(beginOf(text, begin));
    const bool closes = end == text.size() || isParting(end);
    return opens && closes && end - begin >= least ? end : begin;
}

} // namespace bedside::document
