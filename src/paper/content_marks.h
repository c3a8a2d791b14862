// SPDX-License-Identifier: MIT
// Goes through what paints a page: gives every tagged stretch the name of its element, and wraps all else as an
// artifact, which is not read aloud.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace bedside::paper {

class ContentMarks : public QPDFObjectHandle::TokenFilter {
public:
    /// names: of the elements, by the number of the tagged stretch.
    explicit ContentMarks(std::vector<std::string> names) : m_names(std::move(names)) {}

    void handleToken(const QPDFTokenizer::Token& token) override;
    void handleEOF() override;

private:
    void finishOperation(const std::string& name);
    void openStretch();

    std::vector<std::string> m_names;
    std::size_t m_nextName = 0;
    std::string m_operation; // what was read of it so far
    int m_depth = 0;         // of tagged stretches
    bool m_inArtifact = false;
};

} // namespace bedside::paper
