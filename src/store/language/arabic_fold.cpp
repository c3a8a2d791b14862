// SPDX-License-Identifier: MIT
#include "store/language/arabic_fold.h"

#include "store/language/characters.h"

#include <algorithm>

namespace bedside::store {

namespace {

constexpr std::string_view articles[] = {"وبال", "فبال", "وكال", "ولل", "فلل", "وال", "بال", "كال", "فال", "لل", "ال"};
constexpr std::size_t shortestWord = 3; // letters: what is left of "ألم" would be no word

// Returns the character of two bytes that begins there; 0 where it is none. Arabic is U+0600 to U+06FF.
char32_t arabicAt(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0xD8 || lead > 0xDB || at + 1 == text.size() || !continuesCharacter(text[at + 1]))
        return 0;
    return static_cast<char32_t>(lead & 0x1F) << 6 | (static_cast<unsigned char>(text[at + 1]) & 0x3F);
}

bool isSign(char32_t character) {
    constexpr char32_t tatweel = 0x0640;
    constexpr char32_t smallAlef = 0x0670;
    return character == tatweel || character == smallAlef || (character >= 0x0610 && character <= 0x061A) ||
           (character >= 0x064B && character <= 0x065F) || (character >= 0x06D6 && character <= 0x06DC) ||
           (character >= 0x06DF && character <= 0x06E8) || (character >= 0x06EA && character <= 0x06ED);
}

// Returns what the character is written for; nothing where it stands for itself.
std::string_view plainFormOf(char32_t character) {
    switch (character) {
    case 0x0622: // with madda
    case 0x0623: // with hamza above
    case 0x0625: // with hamza below
    case 0x0671: // wasla
        return "ا";
    case 0x0624:
        return "و";
    case 0x0626: // ya with hamza
    case 0x0649: // alef maqsura
        return "ي";
    case 0x0629: // ta marbuta
        return "ه";
    case 0x0636: // dad, which many say and type as zah: "ضهر" for "ظهر"
        return "ظ";
    default:
        return {};
    }
}

// Returns the digit of Arabic or of Persian; -1 for anything else.
int digitOf(char32_t character) {
    for (const char32_t zero : {U'\u0660', U'\u06F0'})
        if (character >= zero && character <= zero + 9)
            return static_cast<int>(character - zero);
    return -1;
}

std::string withPlainLetters(std::string_view word) {
    std::string plain;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t character = arabicAt(word, at);
        const std::size_t length = character == 0 ? 1 : 2;
        if (const int digit = digitOf(character); digit >= 0)
            plain += static_cast<char>('0' + digit);
        else if (const std::string_view form = plainFormOf(character); !form.empty())
            plain += form;
        else if (!isSign(character))
            plain += word.substr(at, length);
        at += length;
    }
    return plain;
}

} // namespace

std::string_view withoutArticle(std::string_view folded, std::size_t fewest) {
    for (const std::string_view article : articles)
        if (folded.starts_with(article) && characters(folded.substr(article.size())) >= fewest)
            return folded.substr(article.size());
    return folded;
}

std::string arabicFold(std::string_view word) {
    const std::string plain = withPlainLetters(word);
    // Over and over: "التهاب" begins like an article, and must be found in "الالتهاب".
    std::string_view rest = plain;
    for (std::string_view shorter = withoutArticle(rest, shortestWord); shorter.size() < rest.size();
         shorter = withoutArticle(rest, shortestWord))
        rest = shorter;
    return std::string(rest);
}

} // namespace bedside::store
