// SPDX-License-Identifier: MIT
#include "paper/structure.h"

namespace bedside::paper {

const char* nameOf(Role role) {
    constexpr const char* names[] = {"Document", "Div",   "H1", "H2", "H3", "P",      "L",       "LI",  "Lbl",
                                     "LBody",    "Table", "TR", "TH", "TD", "Figure", "Caption", "Link"};
    return names[static_cast<std::size_t>(role)];
}

std::size_t Structure::add(Role role, std::size_t parent) {
    const std::size_t index = m_elements.size();
    m_elements.push_back({role, parent, {}, {}, {}, {}, {}});
    m_elements[parent].kids.push_back({false, index});
    return index;
}

std::size_t Structure::addMark(std::size_t parent) {
    m_owners.push_back(parent);
    m_elements[parent].kids.push_back({true, m_owners.size() - 1});
    return m_owners.size() - 1;
}

Structure::Extent Structure::extent(std::size_t parent) const {
    return {m_elements.size(), m_owners.size(), m_elements[parent].kids.size()};
}

void Structure::cutBack(const Extent& extent, std::size_t parent) {
    m_elements.resize(extent.elements);
    m_owners.resize(extent.marks);
    m_elements[parent].kids.resize(extent.kids);
}

} // namespace bedside::paper
