// SPDX-License-Identifier: MIT
#include "document/markup.h"

namespace bedside::document {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char character : text) {
        switch (character) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += character;
        }
    }
    return out;
}

} // namespace bedside::document
