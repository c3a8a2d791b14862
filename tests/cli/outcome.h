// SPDX-License-Identifier: MIT
// What the program says and returns.
#pragma once

#include "cli/command_line.h"
#include "store/writer.h"
#include "support/catch.h"
#include "support/sample_edition.h"

#include <span>
#include <sstream>
#include <string>
#include <vector>

namespace bedside::test {

using Arguments = std::vector<std::string>;

struct Outcome {
    int code = 0;
    std::string out;
    std::string err;
};

/// Returns the database of the sample edition.
inline const std::vector<unsigned char>& sampleImage() {
    static const std::vector<unsigned char> image = *store::databaseImage(sampleEdition());
    return image;
}

/// Runs the program on that content, with that on its standard input.
inline Outcome run(const Arguments& arguments, std::span<const unsigned char> content = sampleImage(),
                   const std::string& input = "") {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const int code = cli::run(arguments, {{"en", content}}, in, out, err);
    return {code, out.str(), err.str()};
}

} // namespace bedside::test
