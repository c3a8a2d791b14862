// SPDX-License-Identifier: MIT
// Reads a PDF as a screen reader does: through its structure, with nothing but what the file says.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace bedside::test {

struct ReadBack {
    std::string text;                  // as the plain-text writer would put it
    std::vector<std::string> headings; // "H1", "H2", ... in order
    std::vector<std::string> links;    // their addresses
    std::vector<std::string> logos;    // what they are said to be
    std::vector<std::string> problems; // what is painted and belongs to nothing, and the like
    std::string artifacts;             // text that is not read aloud
    std::size_t pages = 0;
    std::string language;
    std::string title;
    bool showsTitle = false;                          // in the window, and says that it is tagged
    std::string duplex;                               // what it asks of a printer
    std::string direction;                            // of pages that lie side by side
    std::string painted;                              // what the content alone says, in its order
    std::vector<std::pair<double, double>> linkAreas; // from left to right
    std::vector<std::string> outline;                 // "Heading, page 1", with a space before it for each level above
    std::string created;
    std::string xmp;
    std::vector<std::string> fonts; // "ABCDEF+Name" for a part of a font; "not here: " before one that is not inside
};

ReadBack readBack(const std::string& pdf);

/// Returns the text in one line, without what only one of the writers adds: underlines of headings, colons of labels,
/// lines to write on.
std::string squeezed(const std::string& text);

} // namespace bedside::test
