// SPDX-License-Identifier: MIT
#include "screen/page_marks.h"

#include <QTextFrame>

#include <algorithm>

namespace bedside::screen {

namespace {

std::pair<int, int> placeOf(const QTextCursor& words) { return {words.selectionStart(), words.selectionEnd()}; }

QTextEdit::ExtraSelection mark(const QTextCursor& words, const QColor& ground, const QColor& ink) {
    QTextEdit::ExtraSelection made;
    made.cursor = words;
    made.format.setBackground(ground);
    made.format.setForeground(ink);
    return made;
}

/// Returns the colour of what is around the words.
QColor groundUnder(const QTextCursor& words, const PageStyle& style) {
    for (const QTextFrame* frame = words.currentFrame(); frame; frame = frame->parentFrame())
        if (frame->frameFormat().hasProperty(BoxKindProperty))
            return style.boxFill(static_cast<document::BoxKind>(frame->frameFormat().intProperty(BoxKindProperty)));
    return style.tokens().colour("surface");
}

/// Returns the soft colour that is not the ground's; with high contrast, where all grounds are one, it is the ground's.
QColor softBeside(const QColor& around, const Tokens& tokens) {
    return tokens.colour(tokens.colour("accent-soft") != around ? "accent-soft" : "surface");
}

/// A line under the words tells it too, for the colour may be hard to see.
QTextEdit::ExtraSelection spokenMark(const QTextCursor& words, const PageStyle& style) {
    const Tokens& tokens = style.tokens();
    const QColor around = groundUnder(words, style);
    const QColor soft = softBeside(around, tokens);
    const bool strong = soft == around;
    auto made = mark(words, strong ? tokens.colour("accent") : soft, tokens.colour(strong ? "on-accent" : "ink"));
    made.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    made.format.setUnderlineColor(tokens.colour(strong ? "on-accent" : "accent"));
    return made;
}

/// Where no soft colour is another than the ground's, the words are turned: their colour is the ground.
QTextEdit::ExtraSelection foundMark(const QTextCursor& words, const PageStyle& style) {
    const Tokens& tokens = style.tokens();
    const QColor around = groundUnder(words, style);
    const QColor soft = softBeside(around, tokens);
    auto made = soft == around ? mark(words, tokens.colour("ink"), soft) : mark(words, soft, tokens.colour("ink"));
    made.format.setUnderlineStyle(QTextCharFormat::DashUnderline); // what is spoken has a whole line
    made.format.setUnderlineColor(soft == around ? soft : tokens.colour("accent"));
    return made;
}

} // namespace

QTextCursor selected(QTextDocument& document, std::pair<int, int> words) {
    const int last = document.characterCount() - 1;
    QTextCursor cursor(&document);
    cursor.setPosition(std::min(words.first, last));
    cursor.setPosition(std::min(words.second, last), QTextCursor::KeepAnchor);
    return cursor;
}

void PageMarks::setMatches(const QList<QTextCursor>& matches, int present) {
    m_matches = matches;
    m_present = present;
}

int PageMarks::step(int steps) {
    const int before = m_present < 0 && steps > 0 ? -1 : std::max(m_present, 0);
    m_present = ((before + steps) % count() + count()) % count();
    return m_present;
}

void PageMarks::note() {
    m_places.clear();
    for (const QTextCursor& match : m_matches)
        m_places.append(placeOf(match));
    m_places.append(placeOf(m_spoken));
}

void PageMarks::putBack(QTextDocument& document) {
    for (qsizetype index = 0; index < m_matches.size(); ++index)
        m_matches[index] = selected(document, m_places[index]);
    if (!m_spoken.isNull())
        m_spoken = selected(document, m_places.back());
}

QList<QTextEdit::ExtraSelection> PageMarks::selections(const PageStyle& style) const {
    const Tokens& tokens = style.tokens();
    QList<QTextEdit::ExtraSelection> marks;
    if (m_spoken.hasSelection())
        marks.append(spokenMark(m_spoken, style));
    for (int place = 0; place < count(); ++place)
        marks.append(place == m_present ? mark(m_matches[place], tokens.colour("accent"), tokens.colour("on-accent"))
                                        : foundMark(m_matches[place], style));
    return marks;
}

} // namespace bedside::screen
