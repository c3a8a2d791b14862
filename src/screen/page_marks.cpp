// SPDX-License-Identifier: MIT
#include "screen/page_marks.h"

#include <algorithm>

namespace bedside::screen {

namespace {

std::pair<int, int> placeOf(const QTextCursor& words) { return {words.selectionStart(), words.selectionEnd()}; }

QTextEdit::ExtraSelection mark(const QTextCursor& words, const Tokens& tokens, bool strong) {
    QTextEdit::ExtraSelection made;
    made.cursor = words;
    made.format.setBackground(tokens.colour(strong ? "accent" : "accent-soft"));
    made.format.setForeground(tokens.colour(strong ? "on-accent" : "ink"));
    return made;
}

/// A line under the words tells it too. Where the soft colour is the page's own, the strong one is taken.
QTextEdit::ExtraSelection spokenMark(const QTextCursor& words, const Tokens& tokens) {
    const bool strong = tokens.colour("accent-soft") == tokens.colour("surface");
    QTextEdit::ExtraSelection made = mark(words, tokens, strong);
    made.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    made.format.setUnderlineColor(tokens.colour(strong ? "on-accent" : "accent"));
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

QList<QTextEdit::ExtraSelection> PageMarks::selections(const Tokens& tokens) const {
    QList<QTextEdit::ExtraSelection> marks;
    if (m_spoken.hasSelection())
        marks.append(spokenMark(m_spoken, tokens));
    for (int place = 0; place < count(); ++place)
        marks.append(mark(m_matches[place], tokens, place == m_present));
    return marks;
}

} // namespace bedside::screen
