// SPDX-License-Identifier: MIT
#include "paper/content_marks.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bedside::paper {

namespace {

// A path or a text is painted by several operations, of which none but its own may stand between.
constexpr std::array<std::string_view, 6> begins{"m", "re", "BT", "Do", "sh", "BI"};
constexpr std::array<std::string_view, 14> ends{"f", "F", "f*", "B",  "B*", "b",  "b*",
                                                "s", "S", "n",  "ET", "Do", "sh", "EI"};

template <class Names> bool isIn(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The only text that belongs to no element is the foot of a page, and what a table repeats at its top.
const char* openArtifact(std::string_view operation) {
    return operation == "BT" ? "/Artifact << /Type /Pagination >> BDC\n" : "/Artifact << /Type /Layout >> BDC\n";
}

} // namespace

void ContentMarks::handleToken(const QPDFTokenizer::Token& token) {
    m_operation += token.getRawValue();
    if (token.getType() == QPDFTokenizer::tt_word)
        finishOperation(token.getValue());
}

void ContentMarks::handleEOF() { write(m_operation); }

void ContentMarks::finishOperation(const std::string& name) {
    const bool isOutside = m_depth == 0;
    if (name == "BDC" || name == "BMC") {
        if (isOutside && !m_inArtifact)
            openStretch();
        ++m_depth;
    } else if (name == "EMC") {
        --m_depth;
    } else if (isOutside && !m_inArtifact && isIn(begins, name)) {
        m_inArtifact = true;
        write("\n");
        write(openArtifact(name));
    }
    write(m_operation);
    m_operation.clear();
    if (m_depth == 0 && m_inArtifact && isIn(ends, name)) {
        m_inArtifact = false;
        write("\nEMC");
    }
}

/// "/P << /MCID 3 >> BDC", where /P stands for a name that cairo was not told.
void ContentMarks::openStretch() {
    const std::size_t name = m_operation.find('/');
    const std::size_t end = m_operation.find_first_of(" <", name);
    if (name != std::string::npos && m_nextName < m_names.size())
        m_operation.replace(name + 1, end - name - 1, m_names[m_nextName++]);
}

} // namespace bedside::paper
