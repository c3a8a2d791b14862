// SPDX-License-Identifier: MIT
#include "paper/painted_text.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>

namespace bedside::test {

namespace {

using Object = QPDFObjectHandle;

std::string utf8(unsigned code) {
    std::string out;
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
    return out;
}

/// "<0041>" and "<00410042>" in a CMap.
std::string textOf(const std::string& hex) {
    std::string out;
    for (std::size_t at = 1; at + 4 < hex.size() + 1 && hex[at] != '>'; at += 4)
        out += utf8(static_cast<unsigned>(std::stoul(hex.substr(at, 4), nullptr, 16)));
    return out;
}
unsigned codeOf(const std::string& hex) { return static_cast<unsigned>(std::stoul(hex.substr(1), nullptr, 16)); }

/// What the codes of a font stand for, and how many bytes each has.
class Font {
public:
    explicit Font(Object font) : m_bytes(font.getKey("/Subtype").getName() == "/Type0" ? 2 : 1) {
        if (!font.hasKey("/ToUnicode"))
            return;
        const auto data = font.getKey("/ToUnicode").getStreamData();
        std::istringstream map(std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize()));
        std::string word;
        while (map >> word)
            if (word == "beginbfchar")
                readCharacters(map);
            else if (word == "beginbfrange")
                readRanges(map);
    }

    std::string text(const std::string& codes) const {
        std::string out;
        for (std::size_t at = 0; at + m_bytes <= codes.size(); at += m_bytes) {
            unsigned code = 0;
            for (std::size_t byte = 0; byte < m_bytes; ++byte)
                code = code * 256 + static_cast<unsigned char>(codes[at + byte]);
            const auto found = m_texts.find(code);
            out += found == m_texts.end() ? "?" : found->second;
        }
        return out;
    }

private:
    void readCharacters(std::istringstream& map) {
        std::string code;
        std::string text;
        while (map >> code && code != "endbfchar" && map >> text)
            m_texts[codeOf(code)] = textOf(text);
    }
    void readRanges(std::istringstream& map) {
        std::string first;
        std::string last;
        std::string text;
        while (map >> first && first != "endbfrange" && map >> last >> text)
            for (unsigned code = codeOf(first); code <= codeOf(last); ++code)
                m_texts[code] = utf8(codeOf(text) + code - codeOf(first));
    }

    std::size_t m_bytes;
    std::map<unsigned, std::string> m_texts;
};

class ContentReader : public Object::ParserCallbacks {
public:
    ContentReader(Object fonts, PaintedText& painted) : m_painted(painted) {
        for (const std::string& name : fonts.getKeys())
            m_fonts.emplace(name, Font(fonts.getKey(name)));
    }

    void handleObject(Object object) override {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        operate(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {
        if (!m_open.empty())
            m_painted.problems.emplace_back("a tagged stretch does not end");
    }

private:
    struct Open {
        int number = -1;
        bool isArtifact = false;
        bool hasText = false; // of its own, which stands for its glyphs
    };

    void operate(const std::string& name) {
        constexpr std::array<std::string_view, 15> paints{"f", "F",  "f*", "B",  "B*", "b", "b*", "s",
                                                          "S", "Do", "sh", "Tj", "TJ", "'", "\""};
        if (name == "BDC" || name == "BMC")
            open();
        else if (name == "EMC")
            m_open.pop_back();
        else if (name == "Tf")
            m_font = m_operands.front().getName();
        if (std::find(paints.begin(), paints.end(), name) != paints.end() && m_open.empty())
            m_painted.problems.push_back("painted outside of the structure: " + name);
        if (name == "Tj")
            show(m_operands.front());
        if (name == "TJ")
            for (const Object& item : m_operands.front().getArrayAsVector())
                show(item);
    }
    void open() {
        Open stretch;
        const std::string name = m_operands.front().getName();
        stretch.isArtifact = name == "/Artifact";
        if (m_operands.size() > 1 && m_operands[1].isDictionary()) {
            if (m_operands[1].hasKey("/MCID"))
                stretch.number = m_operands[1].getKey("/MCID").getIntValueAsInt();
            if (m_operands[1].hasKey("/ActualText")) {
                add(m_operands[1].getKey("/ActualText").getUTF8Value());
                stretch.hasText = true;
            }
        }
        if (m_open.empty() && !stretch.isArtifact && stretch.number < 0)
            m_painted.problems.push_back("neither numbered nor an artifact: " + name);
        if (stretch.number >= 0) {
            m_painted.names[stretch.number] = name;
            m_painted.stretches[stretch.number]; // also where it paints no text
        }
        m_open.push_back(stretch);
    }
    void show(Object item) {
        const bool isHidden = std::any_of(m_open.begin(), m_open.end(), [](const Open& open) { return open.hasText; });
        if (item.isString() && !isHidden && m_fonts.count(m_font) > 0)
            add(m_fonts.at(m_font).text(item.getStringValue()));
    }
    void add(const std::string& text) {
        for (const Open& stretch : m_open) {
            if (stretch.number >= 0)
                m_painted.stretches[stretch.number] += text;
            if (stretch.isArtifact)
                m_painted.artifacts += text;
        }
    }

    PaintedText& m_painted;
    std::map<std::string, Font> m_fonts;
    std::vector<Object> m_operands;
    std::vector<Open> m_open;
    std::string m_font;
};

} // namespace

PaintedText paintedText(QPDFPageObjectHelper& page) {
    PaintedText painted;
    Object resources = page.getAttribute("/Resources", false);
    Object fonts = resources.hasKey("/Font") ? resources.getKey("/Font") : Object::newDictionary();
    ContentReader reader(fonts, painted);
    page.parseContents(&reader);
    return painted;
}

} // namespace bedside::test
