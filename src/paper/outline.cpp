// SPDX-License-Identifier: MIT
#include "paper/outline.h"

#include <map>

namespace bedside::paper {

namespace {

using Object = QPDFObjectHandle;

constexpr double roomAbove = 8; // a heading does not stick to the top of the window

struct Spot {
    std::size_t page = 0;
    double y = 0;
};

/// Where each mark was painted first.
std::map<std::size_t, Spot> spotsOf(const std::vector<PaintedMarks>& painted) {
    std::map<std::size_t, Spot> spots;
    for (std::size_t page = 0; page < painted.size(); ++page)
        for (const auto& [mark, area] : painted[page].areas)
            spots.emplace(mark, Spot{page, area.y});
    return spots;
}

int levelOf(Role role) { return role == Role::H1 ? 1 : role == Role::H2 ? 2 : role == Role::H3 ? 3 : 0; }

/// A heading and those below it. Those of the first level are open, so that the second is seen.
class OutlineWriter {
public:
    explicit OutlineWriter(QPDF& pdf) : m_pdf(pdf), m_root(pdf.makeIndirectObject(Object::newDictionary())) {
        m_root.replaceKey("/Type", Object::newName("/Outlines"));
        m_open.push_back({m_root, 0, 0});
    }

    void add(const std::string& title, int level, const Object& destination) {
        while (m_open.back().level >= level)
            close();
        Object parent = m_open.back().object;
        Object item = m_pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", Object::newUnicodeString(title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", destination);
        if (parent.hasKey("/Last")) {
            item.replaceKey("/Prev", parent.getKey("/Last"));
            parent.getKey("/Last").replaceKey("/Next", item);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        ++m_open.back().kids;
        m_open.push_back({item, level, 0});
    }
    void finish() {
        while (m_open.size() > 1)
            close();
        m_root.replaceKey("/Count", Object::newInteger(m_open.back().kids));
        if (m_open.back().kids > 0)
            m_pdf.getRoot().replaceKey("/Outlines", m_root);
    }

private:
    struct Open {
        Object object;
        int level = 0;
        int kids = 0; // that are seen when it is open
    };

    void close() {
        Open item = m_open.back();
        m_open.pop_back();
        if (item.kids == 0)
            return;
        const bool isOpen = item.level == 1;
        item.object.replaceKey("/Count", Object::newInteger(isOpen ? item.kids : -item.kids));
        if (isOpen)
            m_open.back().kids += item.kids;
    }

    QPDF& m_pdf;
    Object m_root;
    std::vector<Open> m_open;
};

} // namespace

void addOutline(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages, const Structure& structure,
                const std::vector<PaintedMarks>& painted, double pageHeight) {
    const auto spots = spotsOf(painted);
    OutlineWriter outline(pdf);
    for (const Element& element : structure.elements()) {
        if (levelOf(element.role) == 0 || element.kids.empty() || !element.kids.front().isMark)
            continue;
        const auto spot = spots.find(element.kids.front().index);
        if (spot == spots.end())
            continue;
        Object destination = Object::newArray();
        destination.appendItem(pages[spot->second.page]);
        destination.appendItem(Object::newName("/XYZ"));
        destination.appendItem(Object::newNull());
        destination.appendItem(Object::newReal(pageHeight - spot->second.y + roomAbove, 2));
        destination.appendItem(Object::newNull());
        outline.add(element.title, levelOf(element.role), destination);
    }
    outline.finish();
}

void addPageLabels(QPDF& pdf) {
    pdf.getRoot().replaceKey("/PageLabels", Object::parse("<< /Nums [ 0 << /S /D >> ] >>"));
}

} // namespace bedside::paper
