// SPDX-License-Identifier: MIT
#include "document/direction.h"

#include <algorithm>
#include <array>

namespace bedside::document {

namespace {

bool isDigit(char character) { return character >= '0' && character <= '9'; }
bool isLatin(char character) {
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
}

/// Returns how many bytes a space has there: none where there is no space.
std::size_t spaceAt(std::string_view text, std::size_t at) {
    constexpr std::string_view noBreakSpace = "\u00A0";
    if (text.substr(at).starts_with(noBreakSpace))
        return noBreakSpace.size();
    return at < text.size() && (text[at] == ' ' || text[at] == '\n') ? 1 : 0;
}

/// A telephone number: groups of digits with a space or a hyphen between them. Two groups with a hyphen may be a range,
/// which does run from right to left; three are none, and a plus is of a number.
std::size_t numberFrom(std::string_view text, std::size_t begin) {
    const bool hasPlus = text[begin] == '+';
    bool hasHyphen = false;
    std::size_t groups = 0;
    std::size_t end = begin;
    for (std::size_t at = begin + (hasPlus ? 1 : 0); at < text.size() && isDigit(text[at]);) {
        while (at < text.size() && isDigit(text[at]))
            ++at;
        ++groups;
        end = at;
        hasHyphen = hasHyphen || text.substr(at).starts_with('-');
        at += text.substr(at).starts_with('-') ? 1 : text.substr(at).starts_with('\n') ? 0 : spaceAt(text, at);
        if (at == end)
            break;
    }
    return groups > 2 || (groups == 2 && !hasHyphen) || (hasPlus && groups > 0) ? end : begin;
}

/// A short number to call, such as each of "112 or 999": it stands by itself.
std::size_t callNumberFrom(std::string_view text, std::size_t begin) {
    constexpr std::size_t least = 3;
    std::size_t end = begin;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const bool opens = begin == 0 || spaceAt(text, begin - 1) > 0 || text.substr(0, begin).ends_with("\u00A0");
    const bool closes = end == text.size() || spaceAt(text, end) > 0;
    return opens && closes && end - begin >= least ? end : begin;
}

/// A word of Latin letters with digits or signs among them, without the signs of the sentence around it.
std::size_t codeFrom(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && spaceAt(text, end) == 0 && static_cast<unsigned char>(text[end]) < 0x80)
        ++end;
    const auto opens = static_cast<std::size_t>(std::ranges::count(text.substr(begin, end - begin), '('));
    const auto closes = static_cast<std::size_t>(std::ranges::count(text.substr(begin, end - begin), ')'));
    constexpr std::string_view ofSentence = ".,;:!?\"'])";
    while (end > begin && ofSentence.find(text[end - 1]) != std::string_view::npos &&
           !(text[end - 1] == ')' && opens >= closes))
        --end;
    const std::string_view word = text.substr(begin, end - begin);
    const bool isCode = std::ranges::any_of(word, isLatin) && !std::ranges::all_of(word, isLatin);
    return isCode ? end : begin;
}

bool mayBegin(std::string_view text, std::size_t at) {
    return at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n' || text[at - 1] == '(' || text[at - 1] == '[' ||
           text[at - 1] == '"' || static_cast<unsigned char>(text[at - 1]) >= 0x80; // behind a letter that joins
}

} // namespace

bool isRightToLeft(std::string_view language) {
    constexpr std::array<std::string_view, 10> codes{"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"};
    return std::ranges::count(codes, language.substr(0, language.find('-'))) > 0;
}

bool hasRightToLeft(std::string_view text) {
    const auto is = [&](std::size_t at, unsigned char least, unsigned char most) {
        const auto byte = at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
        return byte >= least && byte <= most;
    };
    for (std::size_t at = 0; at < text.size(); ++at)
        if (is(at, 0xD6, 0xDF) || (is(at, 0xE0, 0xE0) && is(at + 1, 0xA0, 0xA3)) ||     // Hebrew to Syriac and beyond
            (is(at, 0xEF, 0xEF) && (is(at + 1, 0xAC, 0xB7) || is(at + 1, 0xB9, 0xBB)))) // their presentation forms
            return true;
    return false;
}

bool isLeftToRight(std::string_view text) { return std::ranges::any_of(text, isLatin) && !hasRightToLeft(text); }

std::vector<OrderedPart> orderedParts(std::string_view text) {
    std::vector<OrderedPart> parts;
    const auto add = [&parts](std::string_view more, bool hasOwnOrder) {
        if (more.empty())
            return;
        if (parts.empty() || parts.back().hasOwnOrder || hasOwnOrder)
            parts.push_back({"", hasOwnOrder});
        parts.back().text += more;
    };
    const bool isOfOneScript = std::ranges::none_of(text, isLatin); // numbers among Latin words go with them
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        if (mayBegin(text, at) && (isDigit(text[at]) || text[at] == '+'))
            end = numberFrom(text, at);
        if (end == at && mayBegin(text, at) && (isDigit(text[at]) || isLatin(text[at])))
            end = codeFrom(text, at);
        if (end == at && isOfOneScript && isDigit(text[at]))
            end = callNumberFrom(text, at);
        if (end > at) {
            add(text.substr(done, at - done), false);
            add(text.substr(at, end - at), true);
            done = end;
        }
        at = std::max(end, at + 1);
    }
    add(text.substr(done), false);
    return parts;
}

} // namespace bedside::document
