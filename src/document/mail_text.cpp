// SPDX-License-Identifier: MIT
// A document as the text of an e-mail.
#include "document/writers.h"

#include "document/characters.h"

#include <algorithm>
#include <string_view>

namespace bedside::document {

namespace {

constexpr std::size_t columns = 72;

/// Returns how far in the words of a line begin: behind its spaces and the mark of its item.
std::size_t indentOf(std::string_view line) {
    const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
    const std::string_view rest = line.substr(spaces);
    const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    if (rest.starts_with("- "))
        return spaces + 2;
    if (rest.starts_with("[ ] "))
        return spaces + 4;
    return digits > 0 && rest.substr(digits).starts_with(". ") ? spaces + digits + 2 : spaces;
}

bool isUnderline(std::string_view line) {
    return line.size() > 1 && line.find_first_not_of(line.front()) == std::string_view::npos &&
           (line.front() == '=' || line.front() == '-');
}

/// Adds a line, wrapped between words. A word that is too long by itself, such as an address, stays whole.
void addWrapped(std::string& out, std::string_view line) {
    if (isUnderline(line))
        line = line.substr(0, columns);
    const std::size_t indent = indentOf(line);
    out += line.substr(0, indent);
    std::size_t used = indent;
    for (std::string_view rest = line.substr(indent); !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        const std::string_view word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const std::size_t length = characters(word);
        if (used > indent && used + 1 + length > columns) {
            out += "\n" + std::string(indent, ' ');
            used = indent;
        } else if (used > indent) {
            out += ' ';
            ++used;
        }
        out += word;
        used += length;
    }
    out += '\n';
}

} // namespace

std::string mailText(const Document& document, const Imprint& imprint, const content::Phrases& phrases) {
    const std::string text = plainText(withImprint(document, imprint), phrases);
    std::string mail = content::fill(phrases.mailSubject, {{"title", imprint.title}}) + "\n\n";
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = text.find('\n', start);
        addWrapped(mail, std::string_view(text).substr(start, end - start));
        start = end + 1;
    }
    return mail;
}

} // namespace bedside::document
