// SPDX-License-Identifier: MIT
#include "document/handout/handout_code.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace bedside::document {

namespace {

constexpr std::string_view base32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's: no I, L, O and U
constexpr std::string_view letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ.-";
constexpr std::size_t groupLength = 4;
constexpr std::size_t longest = 200; // letters of a code worth reading

std::string upper(std::string_view text) {
    std::string out(text);
    for (char& letter : out)
        letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    return out;
}

/// Returns four letters for the lowest twenty bits.
std::string group(std::uint32_t value) {
    std::string out(groupLength, '0');
    for (auto letter = out.rbegin(); letter != out.rend(); ++letter, value >>= 5)
        *letter = base32[value & 31];
    return out;
}

/// Returns the text with each letter that is easily mistaken for another as that other, and without spaces.
std::string canonical(std::string_view code) {
    std::string out;
    for (const char letter : upper(code))
        if (letter == 'O')
            out += '0';
        else if (letter == 'I' || letter == 'L')
            out += '1';
        else if (letter != ' ' && letter != '\t' && letter != '\n' && letter != '\r')
            out += letter;
    return out;
}

/// The remainder of the letters as a number by a prime just below 2^20: every wrong letter and every swap of neighbours
/// changes it, for the base and the base less one have no factor in common with the prime.
std::string checkOf(std::string_view canonicalText) {
    constexpr std::uint64_t prime = 1'048'573;
    constexpr std::uint64_t base = 7919;
    std::uint64_t sum = 0;
    for (const char letter : canonicalText)
        sum = (sum * base + letters.find(letter) + 1) % prime;
    return group(static_cast<std::uint32_t>(sum));
}

std::string articleGroup(const content::ArticleId& article) { // FNV-1a, folded to twenty bits
    std::uint32_t hash = 2'166'136'261u;
    for (const char letter : article.text)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 16'777'619u;
    return group(hash ^ (hash >> 20));
}

using Version = std::array<std::uint32_t, 3>;

std::optional<Version> versionOf(std::string_view text) {
    Version version{};
    for (std::size_t place = 0; place < version.size(); ++place) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), version[place]);
        if (error != std::errc{})
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (place + 1 == version.size())
            break;
        if (!text.starts_with('.'))
            return std::nullopt;
        text.remove_prefix(1);
    }
    return text.empty() ? std::optional(version) : std::nullopt;
}

/// Takes what stands before the first hyphen, and the hyphen.
std::string_view takenPart(std::string_view& text) {
    const std::size_t end = std::min(text.find('-'), text.size());
    const std::string_view first = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return first;
}

/// Returns what stands before the check; nothing where the check is not that of the rest.
std::optional<std::string_view> checked(std::string_view canonicalCode) {
    const std::size_t end = canonicalCode.rfind('-');
    if (end == std::string_view::npos || canonicalCode.size() > longest ||
        canonicalCode.find_first_not_of(letters) != std::string_view::npos)
        return std::nullopt;
    const std::string_view rest = canonicalCode.substr(0, end);
    return canonicalCode.substr(end + 1) == checkOf(rest) ? std::optional(rest) : std::nullopt;
}

/// Returns the text without its hyphens.
std::string bare(std::string text) {
    std::erase(text, '-');
    return text;
}

/// Returns the code with its hyphens where they belong, wherever they were typed; what was typed where no known handout
/// has such a code. The check tells which it is.
std::string hyphenated(const std::string& typed, const content::Article& article,
                       const std::vector<content::Handout>& handouts) {
    const std::string begin = "BS" + articleGroup(article.id);
    const std::string all = bare(typed);
    if (all.size() > longest || !all.starts_with(begin) || all.size() < begin.size() + groupLength)
        return typed;
    const std::string check = all.substr(all.size() - groupLength);
    const std::string middle = all.substr(begin.size(), all.size() - groupLength - begin.size());
    std::vector<std::string> ids{content::ownHandoutId};
    for (const content::Handout& handout : handouts)
        ids.push_back(handout.id.text);
    for (const std::string& id : ids) {
        const std::string end = canonical(article.language) + "-" + canonical(id);
        if (!middle.ends_with(bare(end)))
            continue;
        const std::string version = middle.substr(0, middle.size() - bare(end).size());
        const std::string text = "BS-" + articleGroup(article.id) + "-" + version + "-" + end;
        if (checkOf(text) == check)
            return text + "-" + check;
    }
    return typed;
}

bool isKnown(std::string_view canonicalHandout, const std::vector<content::Handout>& handouts) {
    return canonicalHandout == canonical(content::ownHandoutId) ||
           std::ranges::any_of(
               handouts, [&](const content::Handout& each) { return canonical(each.id.text) == canonicalHandout; });
}

} // namespace

std::string handoutCode(const content::Article& article, const content::HandoutId& handout) {
    const std::string text = "BS-" + articleGroup(article.id) + "-" + article.version + "-" + upper(article.language) +
                             "-" + upper(handout.text);
    return text + "-" + checkOf(canonical(text));
}

CodeState stateOf(const std::string& code, const content::Article& article,
                  const std::vector<content::Handout>& handouts, const std::string& today) {
    std::string typed = canonical(code);
    if (typed.ends_with('.')) // of the sentence that it was copied with
        typed.pop_back();
    if (!checked(typed))
        typed = hyphenated(typed, article, handouts);
    const auto text = checked(typed);
    if (!text)
        return CodeState::Unknown;
    std::string_view rest = *text;
    const bool isOurs = takenPart(rest) == "BS" && takenPart(rest) == articleGroup(article.id);
    const auto version = versionOf(takenPart(rest));
    const auto current = versionOf(article.version);
    const std::string language = canonical(article.language) + "-";
    if (!isOurs || !version || !current || *version > *current || !rest.starts_with(language))
        return CodeState::Unknown;
    if (*version < *current)
        return CodeState::Superseded; // also of a handout that there is no more
    rest.remove_prefix(language.size());
    if (!isKnown(rest, handouts))
        return CodeState::Unknown;
    return today > article.reviewBy ? CodeState::Expired : CodeState::Current;
}

} // namespace bedside::document
