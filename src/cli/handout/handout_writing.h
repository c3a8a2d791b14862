// SPDX-License-Identifier: MIT
// Handouts as files.
#pragma once

#include "cli/handout/handout_order.h"
#include "document/imprint.h"

namespace bedside::cli {

class HandoutWriting {
public:
    /// Writes the document in that format, whole or not at all, and returns a line that says so. Refuses, naming it, a
    /// place that cannot be written; an older file is then as it was.
    Result<std::string> write(const document::Document& document, const document::Imprint& imprint,
                              const content::Phrases& phrases, const press::Layout& layout, Format format,
                              const std::filesystem::path& file);

private:
    struct Written {
        std::string bytes;
        std::string pages; // how many, in words; empty where it has none
    };
    Result<Written> onPaper(const document::Document& document, const document::Imprint& imprint,
                            const press::Layout& layout);
    Result<Written> writtenAs(Format format, const document::Document& document, const document::Imprint& imprint,
                              const content::Phrases& phrases, const press::Layout& layout);

    std::unique_ptr<press::Compositor> m_compositor; // once paper is wanted
};

} // namespace bedside::cli
