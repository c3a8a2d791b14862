// SPDX-License-Identifier: MIT
#include "content/study.h"

#include "content/name_initials.h"

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace bedside::content {

namespace {

// As the ICMJE recommends: the first six authors are named.
constexpr std::size_t namedAuthors = 6;

std::string initials(std::string_view given) {
    std::string letters;
    for (const std::string& letter : initialsOf(given))
        letters += letter;
    return letters;
}

std::string authorList(const std::vector<AuthorName>& authors) {
    const bool others = endsWithOthers(authors);
    const std::size_t known = authors.size() - (others ? 1 : 0);
    std::string list;
    for (std::size_t i = 0; i < std::min(known, namedAuthors); ++i) {
        list += i == 0 ? "" : ", ";
        list += authors[i].family;
        if (const std::string letters = initials(authors[i].given); !letters.empty())
            list += " " + letters;
    }
    return others || known > namedAuthors ? list + ", et al" : list;
}

// Ends a part of the reference with one full stop, unless its own mark ends it.
void appendSentence(std::string& reference, std::string_view part) {
    if (part.empty())
        return;
    reference += reference.empty() ? "" : " ";
    reference += part;
    if (std::string_view{".?!"}.find(part.back()) == std::string_view::npos)
        reference += '.';
}

std::string yearAndPages(const Reference& reference) {
    std::string text = reference.year == 0 ? "" : std::to_string(reference.year);
    if (!reference.volume.empty() || !reference.issue.empty())
        text += (text.empty() ? "" : ";") + reference.volume;
    if (!reference.issue.empty())
        text += "(" + reference.issue + ")";
    if (!reference.page.empty())
        text += (text.empty() ? "" : ":") + reference.page;
    return text;
}

// A DOI may hold any character; in an address the unsafe ones are percent-encoded.
std::string percentEncoded(std::string_view text) {
    constexpr std::string_view safe = "-._~/:;()!*',@=+&";
    std::string encoded;
    for (const char letter : text) {
        const bool plain =
            (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
        if (plain || safe.find(letter) != std::string_view::npos) {
            encoded += letter;
            continue;
        }
        char escaped[4];
        std::snprintf(escaped, sizeof escaped, "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(letter)));
        encoded += escaped;
    }
    return encoded;
}

} // namespace

bool endsWithOthers(const std::vector<AuthorName>& authors) {
    return authors.size() > 1 && authors.back() == AuthorName{"others", ""};
}

std::string shortName(const Study& study) { return shortName(study, englishPhrases()); }

std::string shortName(const Study& study, const Phrases& phrases) {
    const Reference& reference = study.reference;
    std::string name;
    if (!reference.author.empty())
        name = reference.author.front().family;
    else if (!reference.titleShort.empty())
        name = reference.titleShort;
    else
        name = reference.publisher.empty() ? reference.title : reference.publisher;
    if (reference.author.size() > 2 || endsWithOthers(reference.author))
        name = fill(phrases.authorAndOthers, {{"first", name}});
    else if (reference.author.size() == 2)
        name = fill(phrases.twoAuthors, {{"first", name}, {"second", reference.author.back().family}});
    return reference.year == 0 ? name : name + " " + std::to_string(reference.year);
}

std::string fullReference(const Reference& reference) {
    std::string text;
    appendSentence(text, authorList(reference.author));
    appendSentence(text, reference.title);
    appendSentence(text, reference.containerTitle);
    appendSentence(text, reference.publisher);
    appendSentence(text, reference.number);
    appendSentence(text, yearAndPages(reference));
    if (!reference.doi.empty())
        appendSentence(text, "doi:" + reference.doi);
    return text;
}

std::string address(const Reference& reference) {
    if (!reference.doi.empty())
        return "https://doi.org/" + percentEncoded(reference.doi);
    if (!reference.pmid.empty())
        return "https://pubmed.ncbi.nlm.nih.gov/" + percentEncoded(reference.pmid) + "/";
    return reference.url;
}

} // namespace bedside::content
