// SPDX-License-Identifier: MIT
#include "paper/passage.h"

#include "document/direction.h"
#include "paper/digits.h"

#include <pango/pango.h>

namespace bedside::paper {

namespace {

/// A telephone number is not broken over lines: its spaces do not break.
std::string withWholeNumbers(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isWithin =
            text[at] == ' ' && at > 0 && at + 1 < text.size() && isDigit(text[at - 1]) && isDigit(text[at + 1]);
        out += isWithin ? "\u00A0" : std::string(1, text[at]);
    }
    return out;
}

/// What somebody typed may hold anything: lines are kept, what cannot be shown is not.
std::string withoutControls(const std::string& text) {
    const auto length = static_cast<gssize>(text.size());
    std::string whole = text;
    if (!g_utf8_validate(text.data(), length, nullptr)) {
        char* valid = g_utf8_make_valid(text.data(), length);
        whole = valid;
        g_free(valid);
    }
    std::string out;
    for (const char character : whole) {
        if (character == '\n')
            out += " \n"; // also a space, for who hears it
        else if (character == '\t')
            out += ' ';
        else if (static_cast<unsigned char>(character) >= ' ' && character != '\x7F')
            out += character;
    }
    return out;
}

/// Whether a line may end between the two: neither within a letter nor within a sign made of several.
bool mayPart(gunichar before, gunichar after) {
    constexpr gunichar joiner = 0x200D;
    const bool isTone = after >= 0x1F3FB && after <= 0x1F3FF;
    return before != joiner && after != joiner && !g_unichar_ismark(after) && !isTone;
}

/// Pango takes seconds for a word of thousands of letters. Such a one gets invisible places to break it. Scripts
/// without spaces break by themselves.
std::string withBreaks(const std::string& text) {
    constexpr std::size_t longWord = 60;
    constexpr std::size_t longText = 400;
    constexpr std::size_t everySo = 8;
    constexpr gunichar lastSpaced = 0x058F; // Latin, Greek, Cyrillic, Armenian
    std::string out;
    std::size_t letters = 0;
    gunichar before = ' ';
    const char* const end = text.data() + text.size();
    for (const char* at = text.data(); at < end; at = g_utf8_next_char(at)) {
        const gunichar letter = g_utf8_get_char(at);
        letters = g_unichar_isspace(letter) ? 0 : letters + 1;
        const std::size_t most = letter <= lastSpaced ? longWord : longText;
        if (letters > most && letters % everySo == 0 && mayPart(before, letter))
            out += "\u200B";
        out.append(at, static_cast<std::size_t>(g_utf8_next_char(at) - at));
        before = letter;
    }
    return out;
}

/// Signs that nobody sees keep a number to call, an address or a code in its order (FSI would ask its first letter, and
/// digits have none).
std::string isolated(const std::string& text) { return "\u2066" + text + "\u2069"; }

std::string withIsolates(const std::string& text) {
    std::string out;
    for (const document::OrderedPart& part : document::orderedParts(text))
        out += part.hasOwnOrder ? isolated(document::inOrder(part)) : part.text;
    return out;
}

class PassageWriter {
public:
    explicit PassageWriter(bool isRightToLeft) : m_isRightToLeft(isRightToLeft) {}

    Passage passage(const document::Inlines& inlines) {
        write(inlines, {});
        m_passage.way = document::givenWay(inlines);
        const bool isLeftToRight =
            m_passage.way == document::Way::LeftToRight || !m_isRightToLeft || document::isLeftToRight(m_passage.read);
        const bool needsOrder = !isLeftToRight || document::hasRightToLeft(m_passage.read);
        for (std::size_t part = 0; part < m_written.size(); ++part)
            add(needsOrder ? inItsOrder(part) : m_written[part].text, std::move(m_written[part].look));
        return std::move(m_passage);
    }

private:
    using Look = Stretch; // without its place
    struct Written {
        std::string text;
        Look look;
    };

    /// A whole line in Latin letters keeps its full stop too at its end.
    std::string inItsOrder(std::size_t part) const {
        const std::string& text = m_written[part].text;
        const bool begins = part > 0 && m_written[part - 1].text.ends_with('\n');
        const bool ends = part + 1 < m_written.size() && m_written[part + 1].text.ends_with('\n');
        const bool isLine = (begins || part == 0) && (ends || part + 1 == m_written.size()) && (begins || ends);
        return isLine && document::isLeftToRight(text) ? isolated(text) : withIsolates(text);
    }
    void write(const document::Inlines& inlines, const Look& look) {
        for (const document::Inline& part : inlines)
            std::visit([&](const auto& value) { write(value, look); }, part.value);
    }
    void write(const document::Words& words, const Look& look) { note(words.text, look); }
    void write(const document::LineBreak&, const Look& look) { note("\n", look); }
    void write(const document::Strong& strong, Look look) {
        look.isStrong = true;
        write(strong.inlines, look);
    }
    void write(const document::Emphasis& emphasis, Look look) {
        look.isEmphasis = true;
        write(emphasis.inlines, look);
    }
    void write(const document::Link& link, Look look) {
        if (link.kind == document::LinkKind::Claim)
            return note("(" + link.hint + ")", look);
        if (link.kind == document::LinkKind::Web)
            look.address = link.target;
        write(link.inlines, look);
    }
    void note(const std::string& text, const Look& look) {
        if (text.empty())
            return;
        m_written.push_back({withWholeNumbers(withoutControls(text)), look});
        m_passage.read += m_written.back().text;
    }
    void add(const std::string& text, Look look) {
        look.begin = m_passage.text.size();
        m_passage.text += withBreaks(text);
        look.end = m_passage.text.size();
        if (!m_passage.stretches.empty()) {
            Stretch& last = m_passage.stretches.back();
            if (last.isStrong == look.isStrong && last.isEmphasis == look.isEmphasis && last.address == look.address) {
                last.end = look.end;
                return;
            }
        }
        m_passage.stretches.push_back(std::move(look));
    }

    bool m_isRightToLeft;
    std::vector<Written> m_written;
    Passage m_passage;
};

} // namespace

Passage passageOf(const document::Inlines& inlines, bool isRightToLeft) {
    return PassageWriter(isRightToLeft).passage(inlines);
}

} // namespace bedside::paper
