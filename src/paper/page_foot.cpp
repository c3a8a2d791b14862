// SPDX-License-Identifier: MIT
#include "paper/page_foot.h"

#include "paper/text_setter.h"

namespace bedside::paper {

namespace {

constexpr double lineThickness = 0.75;
constexpr double gapBelowLine = 4;
constexpr double footGutter = 12;

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

Set footOf(const document::Imprint& imprint, const std::string& words, TextSetter& setter, const Measures& measures) {
    Set foot;
    const TextStyle style = measures.foot();
    TextStyle strong = style;
    strong.weight = 600;
    const double width = measures.columnWidth();
    foot.inks.push_back({Fill{{0, 0, width, lineThickness}, measures.palette()("ink"), 0}, {}});
    double y =
        appendLines(setter.decorate(imprint.safetyNet, strong, width), 0, gapBelowLine, style.lineHeight, foot.inks);
    std::vector<Line> number = setter.decorate(words, style, width);
    const double numberWidth = number.front().width;
    appendLines(std::move(number), width - numberWidth, y, style.lineHeight, foot.inks);
    foot.height =
        appendLines(setter.decorate(imprint.title + " · " + imprint.edition, style, width - numberWidth - footGutter),
                    0, y, style.lineHeight, foot.inks);
    return foot;
}

} // namespace

PageFoot::PageFoot(const document::Imprint& imprint, const std::string& language, const Measures& measures,
                   std::deque<std::string>& texts, SetTexts& setTexts)
    : m_imprint(imprint), m_language(language), m_measures(measures), m_texts(texts), m_setTexts(setTexts) {}

double PageFoot::height() const {
    Structure unread;
    TextSetter setter(m_language, m_texts, unread, m_setTexts);
    return footOf(m_imprint, pageWords(m_imprint, manyPages - 1, std::to_string(manyPages)), setter, m_measures).height;
}

std::vector<Ink> PageFoot::inks(std::size_t page, const std::string& pages) const {
    Structure unread;
    TextSetter setter(m_language, m_texts, unread, m_setTexts);
    return footOf(m_imprint, pageWords(m_imprint, page, pages), setter, m_measures).inks;
}

} // namespace bedside::paper
