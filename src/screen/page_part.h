// SPDX-License-Identifier: MIT
// The parts of a page in reading order, as assistive technology walks through them, read off its text document.
#pragma once

#include <QString>

#include <vector>

class QTextBlock;
class QTextDocument;
class QTextList;

namespace bedside::screen {

enum class PartKind { Heading, Paragraph, List, ListItem, Box, Table, Figure, Link };

/// start and end are positions in the document; end is one past the last character of the part's own text. A list item
/// spans its first paragraph, a list, box or table all that is in it.
struct PagePart {
    PartKind kind = PartKind::Paragraph;
    int start = 0;
    int end = 0;
    QString name;        // what is read out; a sign without words is named by its hint
    QString description; // a heading's level, a cell's column, a link's hint
    QString target;      // of a link
    std::vector<PagePart> parts;
    QString mark = {}; // the number of a list item
    bool operator==(const PagePart&) const = default;
};

/// Returns the number of a list's item as it is said, such as "1.".
QString numberOf(const QTextList& list, const QTextBlock& item);

/// Returns the parts of a page that the page writer wrote. Blocks without words are left out.
std::vector<PagePart> partsOf(const QTextDocument& text);

} // namespace bedside::screen
