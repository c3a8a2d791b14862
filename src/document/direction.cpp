// SPDX-License-Identifier: MIT
#include "document/direction.h"

#include "base/overloaded.h"
#include "document/called_numbers.h"
#include "document/letters.h"

#include <algorithm>
#include <array>
#include <optional>

namespace bedside::document {

namespace {

template <typename Is> bool hasAny(std::string_view text, const Is& is) {
    for (std::size_t at = 0; at < text.size(); at += letterAt(text, at).length)
        if (is(letterAt(text, at)))
            return true;
    return false;
}

bool hasLatin(std::string_view text) {
    return hasAny(text, [](Letter letter) { return letter.kind == Kind::LeftToRight; });
}

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> signs) {
    return std::ranges::any_of(signs, [&](std::string_view sign) { return text.starts_with(sign); });
}

/// What parts one thing from the next whatever their letters are.
bool isDivider(std::string_view text) { return startsWithAny(text, {"\u00B7", "\u2022", "|", "\n"}); }

bool mayBegin(std::string_view text) {
    const Kind kind = letterAt(text, 0).kind;
    return kind == Kind::LeftToRight || kind == Kind::Digit ||
           startsWithAny(text, {"+", "*", "#", "(", "[", "@", "$", "\u00A3", "\u20AC"});
}

bool mayEnd(std::string_view text) {
    const Kind kind = letterAt(text, 0).kind;
    return kind == Kind::LeftToRight || kind == Kind::Digit ||
           startsWithAny(text, {")", "]", "+", "%", "#", "/", "*", "=", "\u20AC"});
}

/// A part of the text, from one byte to another.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Finds in a text what keeps its own order.
class OrderFinder {
public:
    explicit OrderFinder(std::string_view text) : m_text(text), m_isOfOneScript(!hasLatin(text)) {}

    std::vector<Span> found() {
        std::size_t begin = 0;
        for (std::size_t at = 0; at < m_text.size();) {
            const Letter letter = letterAt(m_text, at);
            if (letter.kind == Kind::RightToLeft || isDivider(m_text.substr(at))) {
                find({begin, at});
                begin = at + letter.length;
            }
            at += letter.length;
        }
        find({begin, m_text.size()});
        return std::move(m_found);
    }

private:
    std::string_view of(Span span) const { return m_text.substr(span.begin, span.end - span.begin); }

    /// The span has no letters from right to left.
    void find(Span span) {
        if (!hasLatin(of(span)))
            return findNumbers(span);
        if (const auto tail = sentenceOf(span)) {
            find({span.begin, *tail});
            return findNumbers({*tail, span.end});
        }
        span = trimmed(span);
        if (const auto bracket = unmatched(span)) {
            find({span.begin, *bracket});
            return find({*bracket + 1, span.end});
        }
        if (span.begin < span.end)
            m_found.push_back(span);
    }

    /// Where the sentence in Latin letters has ended, a number right before a word from right to left belongs to that.
    std::optional<std::size_t> sentenceOf(Span span) const {
        const std::string_view words = of(span);
        const std::size_t stop = words.find_last_of(".!?");
        const bool goesOn = span.end < m_text.size() && letterAt(m_text, span.end).kind == Kind::RightToLeft &&
                            !startsWithAny(m_text.substr(span.end), {"\u060C", "\u061B", "\u061F"});
        if (!goesOn || stop == std::string_view::npos || !words.ends_with(' ') || stop + 1 >= words.size() ||
            words[stop + 1] != ' ' || hasLatin(words.substr(stop)))
            return std::nullopt;
        return span.begin + stop + 1;
    }

    /// Without the signs of the sentence around it, and without brackets around the whole.
    Span trimmed(Span span) const {
        while (span.begin < span.end && !mayBegin(m_text.substr(span.begin)))
            span.begin += letterAt(m_text, span.begin).length;
        while (span.begin < span.end && !mayEnd(m_text.substr(beginOf(m_text, span.end))))
            span.end = beginOf(m_text, span.end);
        const bool isOpen = span.begin < span.end && startsWithAny(of(span), {"(", "["});
        if (isOpen && span.end - span.begin > 1 && !unmatched(span) &&
            unmatched({span.begin, span.end - 1}) == span.begin)
            return trimmed({span.begin + 1, span.end - 1});
        return span;
    }

    /// Returns where a bracket or a quotation mark stands that has no other.
    std::optional<std::size_t> unmatched(Span span) const {
        std::vector<std::size_t> open;
        for (std::size_t at = span.begin; at < span.end; ++at) {
            if (m_text[at] == '(' || m_text[at] == '[')
                open.push_back(at);
            if (m_text[at] != ')' && m_text[at] != ']')
                continue;
            if (open.empty())
                return at;
            open.pop_back();
        }
        return open.empty() ? oddQuote(span) : std::optional(open.back());
    }
    /// Of an odd number of quotation marks, the last one has its other right behind the span, or else the first one
    /// before it.
    std::optional<std::size_t> oddQuote(Span span) const {
        if (std::ranges::count(of(span), '"') % 2 == 0)
            return std::nullopt;
        const bool isClosedBehind = m_text.substr(span.end).starts_with('"');
        return span.begin + (isClosedBehind ? of(span).rfind('"') : of(span).find('"'));
    }

    void findNumbers(Span span) {
        const std::string_view whole = m_text.substr(0, span.end);
        for (std::size_t at = span.begin; at < span.end;) {
            const Letter letter = letterAt(m_text, at);
            std::size_t end = at;
            if (letter.kind == Kind::Digit || startsWithAny(m_text.substr(at), {"+", "*", "#", "("}))
                end = calledNumberEnd(whole, at);
            if (end == at && m_isOfOneScript && letter.kind == Kind::Digit)
                end = shortNumberEnd(m_text, at);
            if (end > at)
                m_found.push_back({at, end});
            at = end > at ? end : pastDigits(at + letter.length, span.end, letter.kind);
        }
    }
    /// A number does not begin among the digits of another.
    std::size_t pastDigits(std::size_t at, std::size_t end, Kind kind) const {
        while (kind == Kind::Digit && at < end && letterAt(m_text, at).kind == Kind::Digit)
            at += letterAt(m_text, at).length;
        return at;
    }

    std::string_view m_text;
    bool m_isOfOneScript; // numbers among Latin words go with them
    std::vector<Span> m_found;
};

} // namespace

bool isRightToLeft(std::string_view language) {
    constexpr std::array<std::string_view, 10> codes{"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"};
    return std::ranges::count(codes, language.substr(0, language.find('-'))) > 0;
}

bool hasRightToLeft(std::string_view text) {
    return hasAny(text, [](Letter letter) {
        return letter.kind == Kind::RightToLeft || (letter.kind == Kind::Digit && letter.length > 1);
    });
}

bool isLeftToRight(std::string_view text) { return hasLatin(text) && !hasRightToLeft(text); }

Way firstWay(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); at += letterAt(text, at).length)
        if (const Kind kind = letterAt(text, at).kind; kind == Kind::LeftToRight || kind == Kind::RightToLeft)
            return kind == Kind::LeftToRight ? Way::LeftToRight : Way::RightToLeft;
    return Way::ByLetters;
}

Way wayOf(const Letterhead& letterhead) {
    std::string whole = letterhead.name;
    for (const std::string& line : letterhead.lines)
        whole += "\n" + line;
    return firstWay(whole);
}

Way givenWay(const Inlines& inlines) {
    for (const Inline& part : inlines) {
        const Way way = std::visit(Overloaded{[](const Words& words) { return words.way; },
                                              [](const LineBreak&) { return Way::ByLetters; },
                                              [](const auto& around) { return givenWay(around.inlines); }},
                                   part.value);
        if (way != Way::ByLetters)
            return way;
    }
    return Way::ByLetters;
}

std::vector<OrderedPart> orderedParts(std::string_view text) {
    std::vector<OrderedPart> parts;
    std::size_t done = 0;
    const auto add = [&](std::size_t end, bool hasOwnOrder) {
        if (end > done)
            parts.push_back({std::string(text.substr(done, end - done)), hasOwnOrder});
        done = end;
    };
    for (const Span& span : OrderFinder(text).found()) {
        add(span.begin, false);
        add(span.end, true);
    }
    add(text.size(), false);
    return parts;
}

std::string inOrder(const OrderedPart& part) {
    constexpr const char* leftToRightMark = "\u200E";
    if (!hasRightToLeft(part.text)) // its digits keep to the order of the whole
        return part.text;
    std::string out;
    for (std::size_t at = 0; at < part.text.size();) {
        const Letter letter = letterAt(part.text, at);
        out.append(part.text, at, letter.length);
        out += letter.kind == Kind::Digit ? "" : leftToRightMark;
        at += letter.length;
    }
    return out;
}

} // namespace bedside::document
