// SPDX-License-Identifier: MIT
// How sure we are of each claim of a table, as a picture.
#include "base/overloaded.h"
#include "document/compose_inlines.h"
#include "document/evidence/evidence.h"
#include "document/evidence/picture_marks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bedside::document {

namespace {

constexpr int discStep = 22; // px, as all lengths here
constexpr int lineHeight = PicturePen::lineHeight;
constexpr int rowGap = 12;

/// Where things stand in the picture.
struct CertaintyLayout {
    int width;
    std::size_t labelLetters; // that fit into a line of a label
    int discsLeft;
    int wordsLeft;
    bool discsBelow; // the label, and not beside it
};
constexpr CertaintyLayout beside{480, 31, 250, 344, false};
constexpr CertaintyLayout below{300, 38, 0, 100, true}; // for large text: its words have the room of the page
constexpr std::array levels{content::Certainty::VeryLow, content::Certainty::Low, content::Certainty::Moderate,
                            content::Certainty::High};

const content::ClaimText* claimIn(const content::Spans& spans) {
    for (const content::Span& span : spans)
        if (const auto* claim = std::get_if<content::ClaimText>(&span.value))
            return claim;
    return nullptr;
}

std::string disc(const PicturePen& pen, int begin, int middle, const char* look) {
    return "<circle cx=\"" + std::to_string(pen.left(begin + 8, 0)) + "\" cy=\"" + std::to_string(middle) + "\" " +
           look + "/>\n";
}

/// Told apart by shape, for those who see no colours: filled, outlined, and for what is missing a dot.
std::string discs(const PicturePen& pen, const CertaintyRow& row, int begin, int middle) {
    std::string marks;
    for (int place = 0; place < static_cast<int>(levels.size()); ++place) {
        const content::Certainty level = levels[static_cast<std::size_t>(place)];
        const bool sure = level <= row.certainty;
        const bool perhaps = row.atBest && level <= *row.atBest;
        marks += disc(pen, begin + place * discStep, middle,
                      sure      ? R"(r="7" fill="@accent@" stroke="@accent@" stroke-width="2")"
                      : perhaps ? R"(r="7" fill="none" stroke="@accent@" stroke-width="2")"
                                : R"(r="2.5" fill="@muted@")");
    }
    return marks;
}

NarrowDrawing drawn(const std::vector<CertaintyRow>& rows, const Companions& companions,
                    const CertaintyLayout& layout) {
    const PicturePen pen(layout.width, companions.language);
    std::string marks;
    int top = PicturePen::aboveLetters;
    for (const CertaintyRow& row : rows) {
        const std::vector<std::string> lines = wrapped(row.label, layout.labelLetters);
        for (std::size_t line = 0; line < lines.size(); ++line)
            marks += pen.text(0, top + 14 + static_cast<int>(line) * lineHeight, lines[line], "@ink@");
        const int labelHeight = static_cast<int>(lines.size()) * lineHeight;
        const int sureTop = layout.discsBelow ? top + labelHeight + 2 : top;
        marks += discs(pen, row, layout.discsLeft, sureTop + 9) +
                 pen.text(layout.wordsLeft, sureTop + 14,
                          certaintyWords(row.certainty, row.atBest, *companions.phrases), "@muted@");
        top = std::max(top + labelHeight, sureTop + lineHeight) + rowGap;
    }
    return {pen.picture(top, marks), layout.width, top};
}

} // namespace

std::vector<CertaintyRow> certaintyRows(const content::Blocks& blocks, const Companions& companions) {
    std::vector<CertaintyRow> rows;
    for (const content::Block& block : blocks) {
        const auto* table = std::get_if<content::Table>(&block.value);
        for (std::size_t row = 0; table != nullptr && row < table->rows.size(); ++row) {
            const content::ClaimText* text = table->rows[row].empty() ? nullptr : claimIn(table->rows[row].front());
            const content::Claim* claim = text == nullptr ? nullptr : companions.claim(text->claim);
            if (claim != nullptr && claim->certainty)
                rows.push_back({content::plainWords(table->rows[row].front(), *companions.phrases), *claim->certainty,
                                claim->atBest});
        }
    }
    return rows;
}

Figure certaintyPicture(const std::vector<CertaintyRow>& rows, const Companions& companions) {
    const content::Phrases& phrases = *companions.phrases;
    std::string description;
    for (const CertaintyRow& row : rows)
        description +=
            (description.empty() ? "" : " ") +
            content::fill(phrases.certaintyRow,
                          {{"label", row.label}, {"certainty", certaintyWords(row.certainty, row.atBest, phrases)}});
    NarrowDrawing wide = drawn(rows, companions, beside);
    return {"certainty", std::move(wide.svg), phrases.certaintyCaption,      description,
            wide.width,  wide.height,         drawn(rows, companions, below)};
}

} // namespace bedside::document
