// SPDX-License-Identifier: MIT
// Handouts of the shipped guide laid on paper, for tests.
#pragma once

#include "paper/read_back.h"
#include "press/press.h"
#include "shipped/results.h"

extern "C" const void* bedsidePress();

namespace bedside::test {

inline std::unique_ptr<press::Pages> laid(const document::Document& sheet, const document::Imprint& imprint,
                                          press::Layout layout) {
    auto pages = static_cast<const press::Press*>(bedsidePress())->lay(sheet, imprint, layout);
    REQUIRE(pages);
    return std::move(*pages);
}

inline ReadBack onPaper(const document::Document& sheet, const document::Imprint& imprint, press::Layout layout) {
    const auto pdf = laid(sheet, imprint, layout)->pdf();
    REQUIRE(pdf);
    return readBack(*pdf);
}

inline document::Figure drawnCode() {
    const auto drawing = static_cast<const press::Press*>(bedsidePress())->codeDrawing("BS-TEST");
    REQUIRE(drawing);
    return *drawing;
}

inline document::HandoutChoice filled(const content::Handout& handout) {
    document::HandoutChoice choice;
    choice.handout = handout;
    return choice;
}

} // namespace bedside::test
