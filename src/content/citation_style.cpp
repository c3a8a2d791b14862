// SPDX-License-Identifier: MIT
#include "content/citation_style.h"

#include "content/name_initials.h"

#include <span>

namespace bedside::content {

namespace {

constexpr std::size_t mostApaAuthors = 20;

std::string apaName(const AuthorName& author) {
    std::string name = author.family;
    const char* before = ", ";
    for (const std::string& letter : initialsOf(author.given)) {
        name += before + letter + ".";
        before = " ";
    }
    return name;
}

/// "A, B, & C"; of more than 20 authors the first 19, three dots and the last; "A, et al" where not all are known.
std::string apaAuthors(const std::vector<AuthorName>& authors) {
    if (endsWithOthers(authors)) {
        std::string list;
        for (const AuthorName& author : std::span(authors).first(authors.size() - 1))
            list += apaName(author) + ", ";
        return list + "et al";
    }
    const std::size_t count = authors.size();
    std::string list;
    for (std::size_t i = 0; i < count; ++i) {
        if (count > mostApaAuthors && i == mostApaAuthors - 1) {
            list += ", . . . " + apaName(authors.back());
            break;
        }
        if (i > 0)
            list += i + 1 == count ? ", & " : ", ";
        list += apaName(authors[i]);
    }
    return list;
}

/// Ends the words with one full stop, unless their own mark ends them.
std::string sentence(std::string words) {
    if (!words.empty() && std::string_view{".?!"}.find(words.back()) == std::string_view::npos)
        words += '.';
    return words;
}

void append(std::string& text, const std::string& part) {
    if (!part.empty())
        text += (text.empty() ? "" : " ") + part;
}

bool isThesis(const Reference& reference) { return reference.type == "thesis"; }

/// The title, with the number of a report, or what a thesis is and where it was written.
std::string apaTitle(const Reference& reference) {
    std::string title = reference.title;
    if (!reference.number.empty())
        title += " (" + reference.number + ")";
    if (isThesis(reference))
        title += " [Thesis" + (reference.publisher.empty() ? "" : ", " + reference.publisher) + "]";
    return title;
}

/// Who published it, unless that stands there already, as the author or with a thesis.
std::string apaPublisher(const Reference& reference) {
    const bool isAuthor = reference.author.size() == 1 && reference.author.front().family == reference.publisher;
    return isAuthor || isThesis(reference) ? "" : reference.publisher;
}

std::string apaSource(const Reference& reference) {
    std::string source = reference.containerTitle;
    if (!reference.volume.empty())
        source += (source.empty() ? "" : ", ") + reference.volume;
    if (!reference.issue.empty())
        source += "(" + reference.issue + ")";
    if (!reference.page.empty())
        source += (source.empty() ? "" : ", ") + reference.page;
    return source;
}

const char* bibtexType(const std::string& type) {
    if (type == "article-journal" || type == "article-magazine" || type == "article-newspaper")
        return "article";
    if (type == "book")
        return "book";
    if (type == "thesis")
        return "mastersthesis";
    if (type == "report")
        return "techreport";
    return "misc";
}

/// The text without the meaning that BibTeX and TeX give to some signs.
std::string bibtexText(std::string_view text) {
    std::string safe;
    for (const char letter : text)
        switch (letter) {
        case '{':
        case '}':
            break;
        case '\\':
            safe += "\\textbackslash{}";
            break;
        case '~':
            safe += "\\textasciitilde{}";
            break;
        case '^':
            safe += "\\textasciicircum{}";
            break;
        case '&':
        case '%':
        case '#':
        case '_':
        case '$':
            safe += '\\';
            [[fallthrough]];
        default:
            safe += letter;
        }
    return safe;
}

/// An organisation stands in braces of its own, or its words would be taken apart as names; so does a surname alone
/// that has more words than one.
std::string bibtexName(const AuthorName& author) {
    const std::string family = bibtexText(author.family);
    if (!author.given.empty())
        return family + ", " + bibtexText(author.given);
    return author.surnameOnly && family.find(' ') == std::string::npos ? family : "{" + family + "}";
}

std::string bibtexAuthors(const std::vector<AuthorName>& authors) {
    const bool others = endsWithOthers(authors);
    std::string list;
    for (const AuthorName& author : std::span(authors).first(authors.size() - (others ? 1 : 0)))
        list += (list.empty() ? "" : " and ") + bibtexName(author);
    return others ? list + " and others" : list; // BibTeX's own word for them, which has no braces
}

} // namespace

std::string vancouver(const Reference& reference) {
    std::string text = fullReference(reference);
    if (reference.doi.empty())
        if (const std::string page = address(reference); !page.empty())
            append(text, "Available from: " + page);
    return text;
}

std::string apa(const Reference& reference) {
    const std::string year = reference.year == 0 ? "n.d." : std::to_string(reference.year);
    std::string text;
    append(text, sentence(apaAuthors(reference.author)));
    if (text.empty()) { // without authors the title stands first
        append(text, sentence(apaTitle(reference)));
        append(text, "(" + year + ").");
    } else {
        append(text, "(" + year + ").");
        append(text, sentence(apaTitle(reference)));
    }
    append(text, sentence(apaSource(reference)));
    append(text, sentence(apaPublisher(reference)));
    append(text, address(reference));
    return text;
}

std::string bibtex(const Study& study) {
    const Reference& reference = study.reference;
    std::string entry = std::string("@") + bibtexType(reference.type) + "{" + study.id.text;
    const auto field = [&entry](const char* name, const std::string& value) {
        if (!value.empty())
            entry += std::string(",\n  ") + name + " = {" + value + "}";
    };
    field("author", bibtexAuthors(reference.author));
    field("title", "{" + bibtexText(reference.title) + "}");
    field("journal", bibtexText(reference.containerTitle));
    field(isThesis(reference)          ? "school"
          : reference.type == "report" ? "institution"
                                       : "publisher",
          bibtexText(reference.publisher));
    field("year", reference.year == 0 ? "" : std::to_string(reference.year));
    field("volume", reference.volume);
    field("number", reference.issue.empty() ? bibtexText(reference.number) : reference.issue);
    field("pages", reference.page);
    field("doi", reference.doi);
    field("pmid", reference.pmid);
    field("url", reference.doi.empty() ? address(reference) : "");
    return entry + "\n}\n";
}

} // namespace bedside::content
