// SPDX-License-Identifier: MIT
// A question in one line, as record systems show it.
#pragma once

#include "content/guidance_text.h"

namespace bedside::codec {

/// Returns what is asked, and the things it names: "Do you have any of these? A fever; Shivers".
inline std::string questionLine(const content::QuestionText& text) {
    std::string line = text.wording.ask;
    for (std::size_t place = 0; place < text.wording.anyOf.size(); ++place)
        line += (place == 0 ? " " : "; ") + text.wording.anyOf[place];
    return line;
}

} // namespace bedside::codec
