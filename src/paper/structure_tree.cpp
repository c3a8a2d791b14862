// SPDX-License-Identifier: MIT
#include "paper/structure_tree.h"

#include <algorithm>
#include <cmath>

namespace bedside::paper {

namespace {

using Object = QPDFObjectHandle;

Object name(const std::string& text) { return Object::newName("/" + text); }
Object number(std::size_t value) { return Object::newInteger(static_cast<long long>(value)); }

Object dictionary(const std::string& type) {
    Object dictionary = Object::newDictionary();
    dictionary.replaceKey("/Type", name(type));
    return dictionary;
}

/// A stretch of a page: the page, and the stretch's number on it.
struct Stretch {
    std::size_t page = 0;
    std::size_t number = 0;
};

Area acrossBoth(const Area& one, const Area& other) {
    const double left = std::min(one.x, other.x);
    return {left, one.y, std::max(one.x + one.width, other.x + other.width) - left, one.height};
}

class TreeWriter {
public:
    TreeWriter(QPDF& pdf, const std::vector<Object>& pages, const Structure& structure,
               const std::vector<PaintedMarks>& painted, double pageHeight)
        : m_pdf(pdf), m_pages(pages), m_structure(structure), m_painted(painted), m_pageHeight(pageHeight),
          m_stretches(structure.markCount()), m_parents(pages.size()), m_annotations(pages.size(), Object::newArray()) {
        for (std::size_t page = 0; page < painted.size(); ++page) {
            for (std::size_t stretch = 0; stretch < painted[page].tagged.size(); ++stretch)
                m_stretches[painted[page].tagged[stretch]].push_back({page, stretch});
            m_parents[page].resize(painted[page].tagged.size());
        }
    }

    void write() {
        Object root = m_pdf.makeIndirectObject(dictionary("StructTreeRoot"));
        root.replaceKey("/K", element(0, root));
        root.replaceKey("/ParentTree", parentTree());
        root.replaceKey("/ParentTreeNextKey", number(m_pages.size() + m_linkParents.size()));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            Object sheet = m_pages[page];
            sheet.replaceKey("/StructParents", number(page));
            sheet.replaceKey("/Tabs", name("S"));
            if (m_annotations[page].getArrayNItems() > 0)
                sheet.replaceKey("/Annots", m_annotations[page]);
        }
    }

private:
    Object element(std::size_t index, const Object& parent) {
        const Element& from = m_structure.elements()[index];
        Object object = m_pdf.makeIndirectObject(dictionary("StructElem"));
        object.replaceKey("/S", name(nameOf(from.role)));
        object.replaceKey("/P", parent);
        if (!from.alternative.empty())
            object.replaceKey("/Alt", Object::newUnicodeString(from.alternative));
        if (!from.actualText.empty())
            object.replaceKey("/ActualText", Object::newUnicodeString(from.actualText));
        if (from.role == Role::TH)
            object.replaceKey("/A", Object::parse("<< /O /Table /Scope /Column >>"));
        Object kids = Object::newArray();
        for (const Kid& kid : from.kids) {
            if (!kid.isMark)
                kids.appendItem(element(kid.index, object));
            else
                addStretches(kid.index, object, kids);
        }
        if (!from.address.empty())
            addAnnotations(from, object, kids);
        object.replaceKey("/K", kids);
        return object;
    }

    void addStretches(std::size_t mark, const Object& owner, Object& kids) {
        for (const Stretch& stretch : m_stretches[mark]) {
            Object reference = dictionary("MCR");
            reference.replaceKey("/Pg", m_pages[stretch.page]);
            reference.replaceKey("/MCID", number(stretch.number));
            kids.appendItem(reference);
            m_parents[stretch.page][stretch.number] = owner;
        }
    }

    /// A link that is broken over lines has an area to press on each.
    void addAnnotations(const Element& link, const Object& object, Object& kids) {
        const auto isOurs = [&](std::size_t mark) {
            return std::any_of(link.kids.begin(), link.kids.end(),
                               [mark](const Kid& kid) { return kid.isMark && kid.index == mark; });
        };
        for (std::size_t page = 0; page < m_painted.size(); ++page) {
            std::vector<Area> rows;
            for (const auto& [mark, area] : m_painted[page].areas) {
                if (!isOurs(mark))
                    continue;
                if (!rows.empty() && std::abs(rows.back().y - area.y) < 1)
                    rows.back() = acrossBoth(rows.back(), area);
                else
                    rows.push_back(area);
            }
            for (const Area& row : rows)
                addAnnotation(link, page, row, object, kids);
        }
    }
    void addAnnotation(const Element& link, std::size_t page, const Area& area, const Object& object, Object& kids) {
        Object action = dictionary("Action");
        action.replaceKey("/S", name("URI"));
        action.replaceKey("/URI", Object::newString(link.address));
        Object annotation = m_pdf.makeIndirectObject(dictionary("Annot"));
        annotation.replaceKey("/Subtype", name("Link"));
        annotation.replaceKey("/Rect", Object::newArray(Object::Rectangle(area.x, m_pageHeight - area.y - area.height,
                                                                          area.x + area.width, m_pageHeight - area.y)));
        annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
        annotation.replaceKey("/F", Object::newInteger(4)); // printed
        annotation.replaceKey("/Contents", Object::newUnicodeString(link.address));
        annotation.replaceKey("/A", action);
        annotation.replaceKey("/StructParent", number(m_pages.size() + m_linkParents.size()));
        m_linkParents.push_back(object);
        m_annotations[page].appendItem(annotation);
        Object reference = dictionary("OBJR");
        reference.replaceKey("/Pg", m_pages[page]);
        reference.replaceKey("/Obj", annotation);
        kids.appendItem(reference);
    }

    /// From the stretches of each page, and from each link's annotation, back to the element.
    Object parentTree() {
        Object numbers = Object::newArray();
        for (std::size_t page = 0; page < m_parents.size(); ++page) {
            numbers.appendItem(number(page));
            numbers.appendItem(m_pdf.makeIndirectObject(Object::newArray(m_parents[page])));
        }
        for (std::size_t link = 0; link < m_linkParents.size(); ++link) {
            numbers.appendItem(number(m_pages.size() + link));
            numbers.appendItem(m_linkParents[link]);
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", numbers);
        return m_pdf.makeIndirectObject(tree);
    }

    QPDF& m_pdf;
    const std::vector<Object>& m_pages;
    const Structure& m_structure;
    const std::vector<PaintedMarks>& m_painted;
    double m_pageHeight;
    std::vector<std::vector<Stretch>> m_stretches; // by mark
    std::vector<std::vector<Object>> m_parents;    // by page and stretch
    std::vector<Object> m_annotations;             // by page
    std::vector<Object> m_linkParents;
};

} // namespace

void addStructureTree(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages, const Structure& structure,
                      const std::vector<PaintedMarks>& painted, double pageHeight) {
    TreeWriter(pdf, pages, structure, painted, pageHeight).write();
}

} // namespace bedside::paper
