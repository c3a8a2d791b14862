// SPDX-License-Identifier: MIT
#include "proof/guidance_table.h"

#include "codec/guidance_vocabulary.h"

#include <algorithm>
#include <sstream>

namespace bedside::test {

using namespace guidance;
using codec::wordOf;

namespace {

class TableWriter {
public:
    explicit TableWriter(const Guidance& guidance) : m_guidance(guidance) {}

    std::string write() {
        writeConditions();
        writeLines();
        for (const Pattern& pattern : m_guidance.positions.patterns) {
            m_out << "\nPattern " << pattern.id.text << '\n';
            writeRow("more", pattern.more);
            writeRow("less", pattern.less);
        }
        m_out << "\nChanges of marks, in their order\n";
        for (const MarkChange& change : m_guidance.positions.changes)
            writeChange(change);
        m_out << "\nThe smaller range for the one who moves less first\n ";
        writePositions(m_guidance.positions.smallerRangeFirst);
        m_out << '\n';
        return m_out.str();
    }

private:
    std::string words(const Condition& condition) const;
    void writeConditions();
    void writeLines();
    void writeLine(const Line& line);
    void writeRow(const char* role, const std::vector<MarkedPosition>& row);
    void writeChange(const MarkChange& change);
    void writePositions(const std::vector<std::size_t>& positions) {
        for (const std::size_t position : positions)
            m_out << ' ' << m_guidance.positions.ids[position].text;
    }

    const Guidance& m_guidance;
    std::ostringstream m_out;
};

// Of the kinds that stand in the places that the table tells of.
std::string TableWriter::words(const Condition& condition) const {
    if (const auto* no = std::get_if<Not>(&condition.value))
        return "not " + words(no->part.front());
    if (const auto* surely = std::get_if<Surely>(&condition.value))
        return "surely " + words(surely->part.front());
    if (const auto* fact = std::get_if<FactHolds>(&condition.value))
        return m_guidance.facts[fact->fact].id.text;
    if (const auto* are = std::get_if<PositionsAre>(&condition.value))
        return std::string("positions ") + std::string(wordOf(are->state));
    const auto* is = std::get_if<Is>(&condition.value);
    if (is == nullptr)
        return "a condition of several parts";
    const Question& question = m_guidance.questions[is->question];
    std::string text = question.id.text;
    for (std::size_t option = 0; option < question.options.size(); ++option)
        if ((is->options >> option & 1) != 0)
            text += ' ' + question.options[option];
    return text;
}

void TableWriter::writeConditions() {
    m_out << "Questions that are not asked of everyone, besides what their part says\n";
    for (const Question& question : m_guidance.questions)
        if (question.askedIf)
            m_out << "  " << question.id.text << " if " << words(*question.askedIf) << '\n';
    m_out << "\nTexts\n";
    for (const Outcome& outcome : m_guidance.outcomes) {
        m_out << "  " << outcome.id.text << ':';
        for (const TextUse& use : outcome.texts)
            m_out << (&use == outcome.texts.data() ? " " : ", ") << use.text.text
                  << (use.when ? " if " + words(*use.when) : "");
        m_out << '\n';
    }
}

void TableWriter::writeLine(const Line& line) {
    m_out << "  " << (line.card ? m_guidance.cards[*line.card].id.text : line.text) << ' ' << line.id.text;
    if (line.axis)
        m_out << ": " << wordOf(*line.way) << ' ' << wordOf(*line.axis);
    if (line.when)
        m_out << (line.axis ? ", if " : ": if ") << words(*line.when);
    m_out << '\n';
}

void TableWriter::writeLines() {
    m_out << "\nLines about a movement: of two that disagree the earlier one stays\n";
    for (const std::size_t line : m_guidance.movementLines)
        writeLine(m_guidance.lines[line]);
    m_out << "\nOther lines that are not always shown\n";
    for (const Line& line : m_guidance.lines)
        if (!line.axis)
            writeLine(line);
}

void TableWriter::writeRow(const char* role, const std::vector<MarkedPosition>& row) {
    m_out << "  " << role;
    for (const MarkedPosition& marked : row)
        m_out << (&marked == row.data() ? ": " : ", ") << m_guidance.positions.ids[marked.position].text << ' '
              << wordOf(marked.mark) << (marked.stated ? " (stated)" : "");
    m_out << '\n';
}

void TableWriter::writeChange(const MarkChange& change) {
    m_out << "  " << change.id << ", " << (change.forMore ? "more " : "") << (change.forLess ? "less " : "") << "from "
          << wordOf(change.least) << " to " << wordOf(change.best) << ':';
    writePositions(change.positions);
    m_out << '\n';
}

} // namespace

std::string guidanceTable(const Guidance& guidance) { return TableWriter(guidance).write(); }

} // namespace bedside::test
