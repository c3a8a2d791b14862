// SPDX-License-Identifier: MIT
// What is marked on a page: the words that were searched for, and the sentence that is read aloud.
#pragma once

#include "screen/page_style.h"

#include <QTextCursor>
#include <QTextEdit>

#include <utility>

namespace bedside::screen {

class PageMarks {
public:
    /// Forgets them, for another page.
    void clear() { *this = {}; }
    /// present: the place of the match one is at, or -1.
    void setMatches(const QList<QTextCursor>& matches, int present = -1);
    int count() const { return static_cast<int>(m_matches.size()); }
    /// Goes so many matches on from the present one, around the ends, and returns its place. There must be one.
    int step(int steps);
    const QTextCursor& match(int place) const { return m_matches[place]; }
    /// Marks what is selected as spoken; nothing where nothing is.
    void setSpoken(const QTextCursor& words) { m_spoken = words; }
    const QTextCursor& spoken() const { return m_spoken; }

    /// Notes the places of all marks before the same words are written anew.
    void note();
    /// Puts them on those places again.
    void putBack(QTextDocument& document);
    QList<QTextEdit::ExtraSelection> selections(const PageStyle& style) const;

private:
    QList<QTextCursor> m_matches;
    int m_present = -1;
    QTextCursor m_spoken;
    QList<std::pair<int, int>> m_places; // that were noted: of the matches, then of what is spoken
};

/// Returns a cursor that has selected what stands between two places.
QTextCursor selected(QTextDocument& document, std::pair<int, int> words);

} // namespace bedside::screen
