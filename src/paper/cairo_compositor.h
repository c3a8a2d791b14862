// SPDX-License-Identifier: MIT
// Lays documents on pages: as usual, or closer where that saves one; a long one from its beginning.
#pragma once

#include "paper/laid_pages.h"

namespace bedside::paper {

class CairoCompositor : public press::Compositor {
public:
    Result<std::unique_ptr<press::Pages>> lay(const document::Document& document, const document::Imprint& imprint,
                                              const press::Layout& layout) override;
    std::unique_ptr<press::Pages> layBegin(const document::Document& document, const document::Imprint& imprint,
                                           const press::Layout& layout, std::size_t page) override;
    bool layAhead(const document::Document& document, const document::Imprint& imprint, const press::Layout& layout,
                  std::size_t step) override;

private:
    Result<std::unique_ptr<LaidPages>> closest(const document::Document& document, const document::Imprint& imprint,
                                               const press::Layout& layout);

    SetTexts m_setTexts;
};

} // namespace bedside::paper
