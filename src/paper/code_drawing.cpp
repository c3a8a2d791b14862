// SPDX-License-Identifier: MIT
#include "paper/code_drawing.h"

#include <qrencode.h>

#include <memory>

namespace bedside::paper {

namespace {

constexpr int quiet = 4;    // modules
constexpr int cssSize = 96; // pixels: an inch

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

/// Returns the dark modules as one path, a bar for each run in a row.
std::string pathOf(const QRcode& code) {
    std::string path;
    for (int row = 0; row < code.width; ++row)
        for (int column = 0; column < code.width; ++column) {
            const auto isDark = [&](int at) { return (code.data[row * code.width + at] & 1) != 0; };
            if (!isDark(column))
                continue;
            const int first = column;
            while (column + 1 < code.width && isDark(column + 1))
                ++column;
            const std::string length = std::to_string(column - first + 1);
            path += "M" + std::to_string(first + quiet) + " " + std::to_string(row + quiet) + "h" + length + "v1h-" +
                    length + "z";
        }
    return path;
}

} // namespace

Result<document::Figure> qrDrawing(const std::string& text) {
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1));
    if (!code)
        return Fault{"", "the code of the handout cannot be drawn"};
    const std::string side = std::to_string(code->width + 2 * quiet);
    document::Figure figure;
    figure.id = "handout-code";
    figure.svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side +
                 "\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "h-" + side +
                 "z\"/><path fill=\"#000\" d=\"" + pathOf(*code) + "\"/></svg>";
    figure.width = cssSize;
    figure.height = cssSize;
    return figure;
}

} // namespace bedside::paper
