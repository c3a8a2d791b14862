// SPDX-License-Identifier: MIT
// How sure we are of each claim of a table, as a picture.
#include "base/overloaded.h"
#include "document/compose_inlines.h"
#include "document/evidence/evidence.h"
#include "document/evidence/picture_marks.h"

#include <array>

namespace bedside::document {

namespace {

constexpr std::size_t labelLetters = 34; // that fit into the column of labels
constexpr int discsLeft = 250;           // px, as all lengths here
constexpr int discStep = 22;
constexpr int wordsLeft = 344;
constexpr int certaintyWidth = 480; // little enough for a narrow page
constexpr int lineHeight = 18;
constexpr int rowGap = 12;
constexpr std::array levels{content::Certainty::VeryLow, content::Certainty::Low, content::Certainty::Moderate,
                            content::Certainty::High};

const content::ClaimText* claimIn(const content::Spans& spans) {
    for (const content::Span& span : spans)
        if (const auto* claim = std::get_if<content::ClaimText>(&span.value))
            return claim;
    return nullptr;
}

/// Returns where the letter of that number begins, or the end.
std::size_t letterAt(std::string_view text, std::size_t number) {
    std::size_t at = 0;
    for (; at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && number-- == 0)
            break;
    return at;
}

std::vector<std::string> wrapped(std::string_view label) {
    std::vector<std::string> lines;
    for (std::size_t full = letterAt(label, labelLetters); full < label.size(); full = letterAt(label, labelLetters)) {
        const std::size_t end = label.rfind(' ', full);
        if (end == std::string_view::npos)
            break;
        lines.emplace_back(label.substr(0, end));
        label.remove_prefix(end + 1);
    }
    lines.emplace_back(label);
    return lines;
}

std::string disc(const PicturePen& pen, int place, int middle, const char* look) {
    return "<circle cx=\"" + std::to_string(pen.left(discsLeft + 8 + place * discStep, 0)) + "\" cy=\"" +
           std::to_string(middle) + "\" " + look + "/>\n";
}

/// Told apart by shape, for those who see no colours: filled, outlined, and for what is missing a dot.
std::string discs(const PicturePen& pen, const CertaintyRow& row, int middle) {
    std::string marks;
    for (int place = 0; place < static_cast<int>(levels.size()); ++place) {
        const content::Certainty level = levels[static_cast<std::size_t>(place)];
        const bool sure = level <= row.certainty;
        const bool perhaps = row.atBest && level <= *row.atBest;
        marks += disc(pen, place, middle,
                      sure      ? R"(r="7" fill="@accent@" stroke="@accent@" stroke-width="2")"
                      : perhaps ? R"(r="7" fill="none" stroke="@accent@" stroke-width="2")"
                                : R"(r="2.5" fill="@muted@")");
    }
    return marks;
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
    const PicturePen pen(certaintyWidth, companions.language);
    std::string marks;
    std::string description;
    int top = 4;
    for (const CertaintyRow& row : rows) {
        const std::string sure = certaintyWords(row.certainty, row.atBest, phrases);
        const std::vector<std::string> lines = wrapped(row.label);
        for (std::size_t line = 0; line < lines.size(); ++line)
            marks += pen.text(0, top + 14 + static_cast<int>(line) * lineHeight, lines[line], "@ink@");
        marks += discs(pen, row, top + 9) + pen.text(wordsLeft, top + 14, sure, "@muted@");
        top += static_cast<int>(lines.size()) * lineHeight + rowGap;
        description += (description.empty() ? "" : " ") +
                       content::fill(phrases.certaintyRow, {{"label", row.label}, {"certainty", sure}});
    }
    return {"certainty", pen.picture(top, marks), phrases.certaintyCaption, description, certaintyWidth, top};
}

} // namespace bedside::document
