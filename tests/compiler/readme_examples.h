// SPDX-License-Identifier: MIT
// The examples of content/README.md, as the page has them.
#pragma once

#include <fstream>
#include <string>
#include <vector>

namespace bedside::test {

struct Example {
    std::string kind; // what stands behind the opening mark, such as "json regions.json"
    std::string text;
};

inline std::vector<Example> examples() {
    std::ifstream stream(SOURCE_FOLDER "/content/README.md");
    std::vector<Example> found;
    bool inside = false;
    for (std::string line; std::getline(stream, line);)
        if (line.starts_with("```")) {
            inside = !inside;
            if (inside)
                found.push_back({line.substr(3), ""});
        } else if (inside) {
            found.back().text += line + "\n";
        }
    return found;
}

} // namespace bedside::test
