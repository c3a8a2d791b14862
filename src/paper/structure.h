// SPDX-License-Identifier: MIT
// What a screen reader walks through in a PDF: elements in reading order, and marks, which stand for what is painted.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace bedside::paper {

enum class Role { Document, Div, H1, H2, H3, P, L, LI, Lbl, LBody, Table, TR, TH, TD, Figure, Caption, Link };

/// Returns the name that PDF has for it.
const char* nameOf(Role role);

/// What belongs to an element: a mark or another element.
struct Kid {
    bool isMark = false;
    std::size_t index = 0;
};

struct Element {
    Role role = Role::Document;
    std::size_t parent = 0; // the first is its own
    std::vector<Kid> kids;
    std::string alternative; // what a figure shows, in words
    std::string actualText;  // in logical order, where the order of the glyphs is another
    std::string address;     // of a link
    std::string title;       // of a heading: its words
};

class Structure {
public:
    Structure() : m_elements(1) {}

    /// Adds an element, or a mark, at the end of the parent, and returns its index.
    std::size_t add(Role role, std::size_t parent);
    std::size_t addMark(std::size_t parent);

    /// How much there is, with the parent's kids.
    struct Extent {
        std::size_t elements = 0;
        std::size_t marks = 0;
        std::size_t kids = 0;
    };
    Extent extent(std::size_t parent) const;
    /// Takes away what was added since, all of it below the parent.
    void cutBack(const Extent& extent, std::size_t parent);

    Element& operator[](std::size_t element) { return m_elements[element]; }
    const std::vector<Element>& elements() const { return m_elements; }
    /// Returns the element that a mark belongs to.
    std::size_t ownerOf(std::size_t mark) const { return m_owners[mark]; }
    std::size_t markCount() const { return m_owners.size(); }

private:
    std::vector<Element> m_elements; // the first is the document
    std::vector<std::size_t> m_owners;
};

} // namespace bedside::paper
