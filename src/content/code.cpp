// SPDX-License-Identifier: MIT
#include "content/code.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace bedside::content {

namespace {

// General knowledge, not yet checked with HL7's list of identifiers.
constexpr std::array<std::pair<std::string_view, CodeSystem>, 3> identifiers{
    {{"2.16.840.1.113883.6.3", CodeSystem::Icd10},
     {"2.16.840.1.113883.6.90", CodeSystem::Icd10Cm},
     {"2.16.840.1.113883.6.96", CodeSystem::SnomedCt}}};

constexpr std::size_t icdHead = 3;    // "M54"
constexpr std::size_t longestIcd = 8; // with its point
constexpr std::size_t shortestSnomed = 6;
constexpr std::size_t longestSnomed = 18;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
bool isDigitOrCapital(char c) { return isDigit(c) || isCapital(c); }

bool isIcd(std::string_view text) {
    if (text.size() < icdHead || text.size() > longestIcd || !isCapital(text[0]) || !isDigit(text[1]) ||
        !isDigitOrCapital(text[2]))
        return false;
    return text.size() == icdHead || (text[icdHead] == '.' && text.size() > icdHead + 1 &&
                                      std::ranges::all_of(text.substr(icdHead + 1), isDigitOrCapital));
}

/// The check digit of SNOMED CT is Verhoeff's, which finds every wrong digit and every swap of neighbours.
bool endsWithItsCheck(std::string_view digits) {
    constexpr std::array<std::array<int, 10>, 10> product{{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
                                                           {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
                                                           {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
                                                           {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
                                                           {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
                                                           {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
                                                           {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
                                                           {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
                                                           {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
                                                           {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}}};
    constexpr std::array<std::size_t, 10> turn{1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    std::size_t check = 0;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        auto digit = static_cast<std::size_t>(digits[digits.size() - 1 - place] - '0');
        for (std::size_t turns = place % 8; turns > 0; --turns)
            digit = turn[digit];
        check = static_cast<std::size_t>(product[check][digit]);
    }
    return check == 0;
}

bool isSnomed(std::string_view text) {
    return text.size() >= shortestSnomed && text.size() <= longestSnomed && text.front() != '0' &&
           std::ranges::all_of(text, isDigit) && endsWithItsCheck(text);
}

} // namespace

std::optional<CodeSystem> codeSystemOf(std::string_view identifier) {
    for (const auto& [known, system] : identifiers)
        if (known == identifier)
            return system;
    return std::nullopt;
}

bool isCode(CodeSystem system, std::string_view text) {
    return system == CodeSystem::SnomedCt ? isSnomed(text) : isIcd(text);
}

bool covers(const Code& code, CodeSystem system, std::string_view asked) {
    if (system != code.system || !isCode(system, asked))
        return false;
    return system == CodeSystem::SnomedCt ? asked == code.code : asked.starts_with(code.code);
}

} // namespace bedside::content
