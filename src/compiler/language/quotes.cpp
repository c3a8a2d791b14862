// SPDX-License-Identifier: MIT
#include "compiler/language/quotes.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace bedside::compiler {

namespace {

constexpr char straight = '"';

/// Whether a letter of the Arabic block (U+0600 to U+06FF) stands in it.
bool hasArabic(std::string_view text) {
    return std::ranges::any_of(text, [](char byte) {
        const auto lead = static_cast<unsigned char>(byte);
        return lead >= 0xD8 && lead <= 0xDB;
    });
}

/// Whether what stands before an apostrophe can be the end of a word, or of a link.
bool endsWord(char before) { return std::string_view(" \n\t([{\"").find(before) == std::string_view::npos; }

std::string paragraphWithPrintedQuotes(std::string_view text) {
    const bool isPaired = std::ranges::count(text, straight) % 2 == 0;
    const bool isArabic = hasArabic(text);
    bool isOpen = false;
    std::string printed;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] == straight && isPaired) {
            isOpen = !isOpen;
            printed += isArabic ? (isOpen ? "«" : "»") : (isOpen ? "“" : "”");
        } else if (text[at] == '\'' && at > 0 && endsWord(text[at - 1])) {
            printed += "’";
        } else {
            printed += text[at];
        }
    return printed;
}

void printQuotesOf(nlohmann::json& value) {
    if (value.is_string())
        value = withPrintedQuotes(value.get_ref<const std::string&>());
    else if (value.is_structured())
        for (nlohmann::json& each : value)
            printQuotesOf(each);
}

} // namespace

std::string withPrintedQuotes(std::string_view text) {
    constexpr std::string_view parted = "\n\n";
    std::string printed;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(parted, begin), text.size());
        printed += paragraphWithPrintedQuotes(text.substr(begin, end - begin));
        begin = std::min(end + parted.size(), text.size());
        printed += text.substr(end, begin - end);
    }
    return printed;
}

void printQuotes(SourceTree& tree) {
    for (const std::string& path : tree.paths())
        if (const SourceFile* file = tree.file(path)) {
            SourceFile printed = *file;
            if (path.ends_with(".md")) {
                printed.text = withPrintedQuotes(file->text);
            } else if (auto value = nlohmann::json::parse(file->text, nullptr, false); !value.is_discarded()) {
                printQuotesOf(value);
                printed.text = value.dump();
            }
            tree.put(path, std::move(printed));
        }
}

} // namespace bedside::compiler
