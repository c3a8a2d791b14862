// SPDX-License-Identifier: MIT
#include "paper/page_foot.h"

#include "paper/digits.h"
#include "paper/text_setter.h"

#include <algorithm>
#include <string_view>

namespace bedside::paper {

namespace {

constexpr double lineThickness = 0.75;
constexpr double gapBelowLine = 4;
constexpr double footGutter = 12;
constexpr const char* separator = " · ";

constexpr std::size_t manyPages = 99; // the foot keeps the room that their numbers take

std::string pageWords(const document::Imprint& imprint, std::size_t page, const std::string& pages) {
    return content::fill(imprint.paper.page, {{"page", std::to_string(page + 1)}, {"pages", pages}});
}

/// Appends the lines below each other from y on and returns where they end.
double appendLines(std::vector<Line> lines, double x, double y, double lineHeight, std::vector<Ink>& inks) {
    for (Line& line : lines) {
        for (Ink& ink : line.inks) {
            auto& glyphs = std::get<Glyphs>(ink.value);
            glyphs.x += x;
            glyphs.baseline += y;
            inks.push_back(std::move(ink));
        }
        y += lineHeight;
    }
    return y;
}

struct Set {
    std::vector<Ink> inks;
    double height = 0;
};

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// A date is not broken over lines: a day holds on to its year, and to the few words between.
std::string withWholeDates(const std::string& text) {
    constexpr std::size_t mostWords = 4; // "de noviembre de 2026"
    const std::vector<std::string> words = wordsOf(text);
    const auto isDay = [](const std::string& word) { return word.size() <= 2 && std::ranges::all_of(word, isDigit); };
    const auto isYear = [](const std::string& word) {
        return word.size() >= 4 && std::ranges::all_of(word.substr(0, 4), isDigit);
    };
    std::string out;
    std::size_t held = 0; // up to that word
    for (std::size_t at = 0; at < words.size(); ++at) {
        for (std::size_t year = at + 1; isDay(words[at]) && year < std::min(at + 1 + mostWords, words.size()); ++year)
            held = isYear(words[year]) ? std::max(held, year) : held;
        out += words[at];
        if (at + 1 < words.size())
            out += at < held ? "\u00A0" : " ";
    }
    return out;
}

/// Returns the parts that stand between separators.
std::vector<std::string> partsOf(const std::string& text) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        parts.push_back(withWholeDates(text.substr(begin, end - begin)));
        begin = end + std::string_view(separator).size();
    }
    return parts;
}

/// Fills the lines of the foot, of which the first leaves room at its end. No separator begins or ends one.
class FootLines {
public:
    FootLines(double room, double y, TextSetter& setter, const Measures& measures, std::vector<Ink>& inks)
        : m_width(measures.columnWidth() - room), m_y(y), m_setter(setter), m_measures(measures), m_inks(inks) {}

    /// A part goes whole on a line, or is broken where the line would else stay half empty.
    void add(const std::string& part) {
        constexpr double half = 0.5;
        if (!fits(part, separator) && widthOf(m_line) > half * m_width)
            close();
        if (fits(part, separator))
            return append(part, separator);
        const char* before = separator;
        for (const std::string& word : wordsOf(part)) {
            if (!fits(word, before))
                close();
            append(word, before);
            before = " ";
        }
    }
    /// Ends the last line and returns where.
    double end() {
        close();
        return m_y;
    }

private:
    double widthOf(const std::string& words) {
        return words.empty() ? 0 : m_setter.widths({{document::Words{words}}}, m_measures.foot()).line;
    }
    bool fits(const std::string& words, const char* before) {
        return widthOf(m_line.empty() ? words : m_line + before + words) <= m_width;
    }
    void append(const std::string& words, const char* before) { m_line += m_line.empty() ? words : before + words; }
    void close() {
        const TextStyle style = m_measures.foot();
        if (!m_line.empty())
            m_y = paper::appendLines(m_setter.decorate(m_line, style, m_width), 0, m_y, style.lineHeight, m_inks);
        m_width = m_measures.columnWidth();
        m_line.clear();
    }

    double m_width;
    double m_y;
    TextSetter& m_setter;
    const Measures& m_measures;
    std::vector<Ink>& m_inks;
    std::string m_line;
};

Set footOf(const document::Imprint& imprint, const std::string& words, const TextStyle& net, TextSetter& setter,
           const Measures& measures) {
    Set foot;
    const TextStyle style = measures.foot();
    const double width = measures.columnWidth();
    foot.inks.push_back({Fill{{0, 0, width, lineThickness}, measures.palette()("ink"), 0}, {}});
    double y = appendLines(setter.decorate(imprint.safetyNet, net, width), 0, gapBelowLine, net.lineHeight, foot.inks);
    std::vector<Line> number = setter.decorate(words, style, width);
    const double numberWidth = number.front().width;
    appendLines(std::move(number), width - numberWidth, y, style.lineHeight, foot.inks);
    FootLines lines(numberWidth + footGutter, y, setter, measures, foot.inks);
    for (const std::string& part : partsOf(imprint.title + separator + imprint.edition))
        lines.add(part);
    foot.height = lines.end();
    return foot;
}

} // namespace

PageFoot::PageFoot(const document::Imprint& imprint, const std::string& language, const Measures& measures,
                   std::deque<std::string>& texts, SetTexts& setTexts)
    : m_imprint(imprint), m_language(language), m_measures(measures), m_texts(texts), m_setTexts(setTexts),
      m_net(netStyle()) {}

TextStyle PageFoot::netStyle() const {
    constexpr double step = 0.5;
    constexpr double mostLines = 3.98; // of running text, that the foot takes
    constexpr double mostShare = 0.14; // of the page
    const double most =
        std::min(mostLines * m_measures.words(document::Voice::Body).lineHeight, mostShare * m_measures.pageHeight());
    TextStyle smallest = m_measures.foot();
    smallest.weight = m_measures.safetyNet().weight;
    Structure unread;
    TextSetter setter(m_language, m_texts, unread, m_setTexts);
    for (TextStyle net = m_measures.safetyNet(); net.size > smallest.size; net.size -= step) {
        net.lineHeight = net.size * m_measures.safetyNet().lineHeight / m_measures.safetyNet().size;
        if (footOf(m_imprint, widestNumber(), net, setter, m_measures).height <= most)
            return net;
    }
    return smallest;
}

std::string PageFoot::widestNumber() const { return pageWords(m_imprint, manyPages - 1, std::to_string(manyPages)); }

double PageFoot::height() const {
    Structure unread;
    TextSetter setter(m_language, m_texts, unread, m_setTexts);
    return footOf(m_imprint, widestNumber(), m_net, setter, m_measures).height;
}

std::vector<Ink> PageFoot::inks(std::size_t page, const std::string& pages) const {
    Structure unread;
    TextSetter setter(m_language, m_texts, unread, m_setTexts);
    return footOf(m_imprint, pageWords(m_imprint, page, pages), m_net, setter, m_measures).inks;
}

} // namespace bedside::paper
