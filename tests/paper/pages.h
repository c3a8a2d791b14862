// SPDX-License-Identifier: MIT
// Documents laid on pages, for tests.
#pragma once

#include "paper/flow_writer.h"
#include "paper/read_back.h"
#include "paper/sample_document.h"
#include "press/press.h"
#include "support/catch.h"

#include <memory>
#include <string>

extern "C" const void* bedsidePress();

namespace bedside::test {

inline const press::Press& press() { return *static_cast<const press::Press*>(bedsidePress()); }

inline std::unique_ptr<press::Pages> laid(const document::Document& document, press::Layout layout = {}) {
    auto pages = press().lay(document, sampleImprint(), layout);
    REQUIRE(pages);
    return std::move(*pages);
}

inline std::string pdfOf(const document::Document& document, press::Layout layout = {}) {
    auto pdf = laid(document, layout)->pdf();
    REQUIRE(pdf);
    return std::move(*pdf);
}

inline Result<paper::Flow> flowOf(const document::Document& document, const paper::Measures& measures) {
    paper::SetTexts setTexts;
    return paper::flowOf(document, {}, measures, setTexts);
}

inline document::Document pageOf(document::Nodes nodes) { return {"A page", "en", std::move(nodes)}; }

} // namespace bedside::test
