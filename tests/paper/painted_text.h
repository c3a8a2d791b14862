// SPDX-License-Identifier: MIT
// What the content of a page paints: the text of each tagged stretch, and what is painted outside of all.
#pragma once

#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <string>
#include <vector>

namespace bedside::test {

struct PaintedText {
    std::map<int, std::string> stretches; // by number
    std::map<int, std::string> names;     // of the elements, as the content has them
    std::string artifacts;
    std::vector<std::string> problems;
};

PaintedText paintedText(QPDFPageObjectHelper& page);

} // namespace bedside::test
