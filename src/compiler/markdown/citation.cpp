// SPDX-License-Identifier: MIT
#include "compiler/markdown/citation.h"

#include <algorithm>

namespace bedside::compiler {

namespace {

bool isIdLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
}

bool isSpaceOrLineEnd(char letter) { return letter == ' ' || letter == '\n'; }

// Reads "[@a; @b]" at the front. Returns its length, or 0 where the text does not open with a citation.
std::size_t citationAt(std::string_view text, std::vector<content::StudyId>& studies) {
    std::size_t at = 1; // behind the bracket
    while (true) {
        while (at < text.size() && isSpaceOrLineEnd(text[at]))
            ++at;
        if (at == text.size() || text[at] != '@')
            return 0;
        const std::size_t begin = ++at;
        while (at < text.size() && isIdLetter(text[at]))
            ++at;
        if (!isId(text.substr(begin, at - begin)))
            return 0;
        studies.push_back({std::string(text.substr(begin, at - begin))});
        while (at < text.size() && isSpaceOrLineEnd(text[at]))
            ++at;
        if (at == text.size() || (text[at] != ';' && text[at] != ']'))
            return 0;
        if (text[at++] == ']')
            return at;
    }
}

} // namespace

bool isId(std::string_view text) {
    return !text.empty() && text.front() != '-' && std::ranges::all_of(text, isIdLetter);
}

std::vector<TextPiece> citationPieces(std::string_view text) {
    std::vector<TextPiece> pieces;
    std::size_t words = 0; // where the words before the next citation begin
    for (std::size_t at = text.find('['); at != std::string_view::npos; at = text.find('[', at)) {
        TextPiece citation{at, at, {}};
        const std::size_t length = citationAt(text.substr(at), citation.studies);
        if (length == 0) {
            ++at;
            continue;
        }
        if (words < at)
            pieces.push_back({words, at, {}});
        citation.end = words = at += length;
        pieces.push_back(std::move(citation));
    }
    if (words < text.size())
        pieces.push_back({words, text.size(), {}});
    return pieces;
}

std::size_t brokenCitation(std::string_view words) {
    // An address such as me@example.org has a letter before the sign; a citation never has.
    for (std::size_t at = words.find('@'); at != std::string_view::npos; at = words.find('@', at + 1))
        if (at == 0 || isSpaceOrLineEnd(words[at - 1]) ||
            std::string_view{"[(;,-"}.find(words[at - 1]) != std::string_view::npos)
            return at;
    return std::string_view::npos;
}

} // namespace bedside::compiler
