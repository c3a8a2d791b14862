// SPDX-License-Identifier: MIT
#include "document/evidence/picture_marks.h"

#include "document/markup.h"

namespace bedside::document {

std::string picture(int width, int height, const std::string& marks) {
    const std::string w = std::to_string(width);
    const std::string h = std::to_string(height);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + w + "\" height=\"" + h + "\" viewBox=\"0 0 " + w +
           " " + h + "\">\n" + marks + "</svg>\n";
}

std::string pictureText(int left, int baseline, std::string_view words, std::string_view colour) {
    return "<text x=\"" + std::to_string(left) + "\" y=\"" + std::to_string(baseline) +
           "\" font-family=\"Inter\" font-size=\"14\" fill=\"" + std::string(colour) + "\">" + escaped(words) +
           "</text>\n";
}

} // namespace bedside::document
