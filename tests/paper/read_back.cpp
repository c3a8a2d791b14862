// SPDX-License-Identifier: MIT
#include "paper/read_back.h"

#include "paper/painted_text.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>
#include <sstream>

namespace bedside::test {

namespace {

using Object = QPDFObjectHandle;

class StructureReader {
public:
    StructureReader(QPDF& pdf, ReadBack& out) : m_pdf(pdf), m_out(out) {
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            m_places[page.getObjectHandle().getObjGen()] = m_pages.size();
            m_pages.push_back(paintedText(page));
            m_out.artifacts += m_pages.back().artifacts + "\n";
            for (const std::string& problem : m_pages.back().problems)
                m_out.problems.push_back("page " + std::to_string(m_pages.size()) + ": " + problem);
        }
        m_out.pages = m_pages.size();
    }

    void read() {
        Object root = m_pdf.getRoot().getKey("/StructTreeRoot");
        element(root.getKey("/K"));
        checkParents(root.getKey("/ParentTree").getKey("/Nums"));
        for (std::size_t page = 0; page < m_pages.size(); ++page)
            for (const auto& [number, text] : m_pages[page].stretches)
                if (m_read.count({page, number}) == 0)
                    m_out.problems.push_back("in no element: " + text);
    }

private:
    /// Returns the text of what belongs to the element, and writes down its blocks as they end.
    void element(Object object) {
        const std::string role = object.getKey("/S").getName().substr(1);
        if (role.size() == 2 && role[0] == 'H')
            m_out.headings.push_back(role);
        if (role == "H1" || role == "H2" || role == "H3" || role == "P")
            line(text(object));
        else if (role == "Lbl")
            m_label = text(object) == "•" ? "- " : text(object) + " ";
        else if (role == "Caption")
            m_caption = text(object);
        else if (role == "Figure")
            figure(object);
        else if (role == "TR")
            row(object);
        else
            for (Object kid : kidsOf(object))
                element(kid);
    }
    void figure(Object object) {
        text(object); // its stretches are read
        const std::string shown = object.getKey("/Alt").getUTF8Value();
        if (shown.rfind("Logo of ", 0) == 0)
            return m_out.logos.push_back(shown); // which the text does without
        line("[Drawing: " + m_caption + (m_caption.empty() || m_caption.back() == '.' ? " " : ". ") + shown + "]");
    }
    void row(Object object) {
        std::vector<std::string> cells;
        bool isHeader = false;
        for (Object cell : kidsOf(object)) {
            isHeader = cell.getKey("/S").getName() == "/TH";
            if (isHeader && cell.getKey("/A").getKey("/Scope").getName() != "/Column")
                m_out.problems.emplace_back("a header of no column");
            cells.push_back(text(cell));
        }
        if (isHeader) {
            m_header = cells;
            return;
        }
        for (std::size_t column = 0; column < cells.size(); ++column)
            line((column == 0 ? "- " : "") + m_header.at(column) + ": " + cells[column]);
    }

    static std::vector<Object> kidsOf(Object object) {
        Object kids = object.getKey("/K");
        return kids.isArray() ? kids.getArrayAsVector() : std::vector<Object>{kids};
    }
    std::string text(Object object) {
        const std::string role = object.getKey("/S").getName();
        std::string out;
        for (Object kid : kidsOf(object)) {
            const std::string type = kid.getKey("/Type").getName();
            if (type == "/MCR")
                out += stretch(kid, role, object);
            else if (type == "/OBJR")
                link(kid.getKey("/Obj"));
            else
                out += text(kid);
        }
        return object.hasKey("/ActualText") ? object.getKey("/ActualText").getUTF8Value() : out;
    }
    void link(Object annotation) {
        m_out.links.push_back(annotation.getKey("/A").getKey("/URI").getStringValue());
        const Object::Rectangle area = annotation.getKey("/Rect").getArrayAsRectangle();
        m_out.linkAreas.emplace_back(area.llx, area.urx);
    }
    std::string stretch(Object reference, const std::string& role, Object owner) {
        const std::size_t page = m_places.at(reference.getKey("/Pg").getObjGen());
        const int number = reference.getKey("/MCID").getIntValueAsInt();
        m_read.insert({page, number});
        m_owners[{page, number}] = owner.getObjGen();
        const PaintedText& painted = m_pages[page];
        if (painted.stretches.count(number) == 0) {
            m_out.problems.emplace_back("an element without what it is of");
            return "";
        }
        if (painted.names.at(number) != role)
            m_out.problems.push_back(painted.names.at(number) + " in the content, " + role + " in the structure");
        m_out.painted += painted.stretches.at(number);
        return painted.stretches.at(number);
    }
    void line(const std::string& words) {
        m_out.text += m_label + words + "\n";
        m_label.clear();
    }

    /// Every stretch leads back to the element that it belongs to.
    void checkParents(Object numbers) {
        std::map<std::size_t, Object> parents;
        for (int at = 0; at + 1 < numbers.getArrayNItems(); at += 2)
            parents.emplace(static_cast<std::size_t>(numbers.getArrayItem(at).getIntValue()),
                            numbers.getArrayItem(at + 1));
        for (const auto& [place, owner] : m_owners) {
            const auto page = parents.find(place.first);
            if (page == parents.end() || page->second.getArrayItem(place.second).getObjGen() != owner)
                m_out.problems.emplace_back("the parent tree leads to another element");
        }
    }

    QPDF& m_pdf;
    ReadBack& m_out;
    std::vector<PaintedText> m_pages;
    std::map<QPDFObjGen, std::size_t> m_places;
    std::set<std::pair<std::size_t, int>> m_read;
    std::map<std::pair<std::size_t, int>, QPDFObjGen> m_owners;
    std::string m_label;
    std::string m_caption;
    std::vector<std::string> m_header;
};

bool isUnderline(const std::string& line) {
    return !line.empty() &&
           (line.find_first_not_of('=') == std::string::npos || line.find_first_not_of('-') == std::string::npos);
}

void readOutline(QPDF& file, const std::vector<QPDFOutlineObjectHelper>& items, const std::string& indent,
                 ReadBack& out) {
    const std::vector<Object> pages = file.getAllPages();
    for (QPDFOutlineObjectHelper item : items) {
        std::size_t page = 0;
        while (page < pages.size() && pages[page].getObjGen() != item.getDestPage().getObjGen())
            ++page;
        out.outline.push_back(indent + item.getTitle() + ", page " + std::to_string(page + 1));
        readOutline(file, item.getKids(), indent + " ", out);
    }
}

void readFacts(QPDF& file, ReadBack& out) {
    Object root = file.getRoot();
    out.language = root.getKey("/Lang").getUTF8Value();
    out.showsTitle = root.getKey("/MarkInfo").getKey("/Marked").getBoolValue() &&
                     root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue();
    if (root.getKey("/ViewerPreferences").hasKey("/Duplex"))
        out.duplex = root.getKey("/ViewerPreferences").getKey("/Duplex").getName();
    if (root.getKey("/ViewerPreferences").hasKey("/Direction"))
        out.direction = root.getKey("/ViewerPreferences").getKey("/Direction").getName();
    readOutline(file, QPDFOutlineDocumentHelper(file).getTopLevelOutlines(), "", out);
    Object about = file.getTrailer().getKey("/Info");
    out.title = about.getKey("/Title").getUTF8Value();
    out.created = about.getKey("/CreationDate").getStringValue();
    const auto data = root.getKey("/Metadata").getStreamData();
    out.xmp.assign(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    for (Object object : file.getAllObjects())
        if (object.isDictionaryOfType("/FontDescriptor")) {
            const bool isInside =
                object.hasKey("/FontFile") || object.hasKey("/FontFile2") || object.hasKey("/FontFile3");
            out.fonts.push_back((isInside ? "" : "not here: ") + object.getKey("/FontName").getName().substr(1));
        }
}

} // namespace

ReadBack readBack(const std::string& pdf) {
    QPDF file;
    file.processMemoryFile("written", pdf.data(), pdf.size());
    ReadBack out;
    StructureReader(file, out).read();
    readFacts(file, out);
    return out;
}

std::string squeezed(const std::string& text) {
    std::string whole;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        if (!isUnderline(line))
            whole += line + " ";
    constexpr const char* noBreakSpace = "\u00A0";
    for (auto at = whole.find(noBreakSpace); at != std::string::npos; at = whole.find(noBreakSpace))
        whole.replace(at, 2, " ");
    std::string out;
    for (const char character : whole)
        if (character != ':' && character != '_' && !(character == ' ' && (out.empty() || out.back() == ' ')))
            out += character;
    return out;
}

} // namespace bedside::test
