// SPDX-License-Identifier: MIT
#include "desktop/hearing/article_utterances.h"

#include "screen/mirrored_table.h"
#include "screen/page_part.h"
#include "voice/sentences.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <optional>
#include <vector>

namespace bedside::desktop {

namespace {

/// For the eye alone: a citation's number, the sign behind a claim, the arrow of what can be opened.
bool isSilent(const QTextFragment& fragment) {
    const QString target = fragment.charFormat().anchorHref();
    const QString words = fragment.text().trimmed();
    const bool hasLetters = std::ranges::any_of(words, [](QChar each) { return each.isLetter(); });
    return voice::isCitation(words) || (target.startsWith(u"claim:") && (!hasLetters || words.startsWith(u'(')));
}

bool isSilent(QChar each) {
    return each == QChar::ObjectReplacementCharacter || each == QChar(0x2060) || each == u'▸' || each == u'▾' ||
           each == u'•';
}

bool closesWords(QChar each) { return QStringLiteral(".,;:?!)؟؛،").contains(each); }

/// What a block says, and the place in the document of each of its characters.
class BlockWords {
    Q_DECLARE_TR_FUNCTIONS(BlockWords)

public:
    BlockWords(const QTextBlock& block, Range range) : m_range(range) {
        for (auto at = block.begin(); !at.atEnd(); ++at)
            add(at.fragment());
    }

    /// Returns its sentences, each where it stands.
    Utterances utterances(screen::ArticleView& article) const {
        Utterances found;
        for (const voice::Stretch& part : voice::sentencesOf(m_words)) {
            const QString words = m_words.mid(part.begin, part.end - part.begin);
            if (std::ranges::any_of(words, [](QChar each) { return each.isLetterOrNumber(); }))
                found.append({&article, m_places[part.begin], m_places[part.end - 1] + 1, words.simplified()});
        }
        return found;
    }

private:
    void add(const QTextFragment& fragment) {
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat()) {
            const QString description = format.stringProperty(screen::DescriptionProperty);
            for (const QChar each : description.isEmpty() ? QString() : tr("Drawing: %1").arg(description))
                add(each, fragment.position());
        } else if (!isSilent(fragment)) {
            const QString text = fragment.text();
            for (int at = 0; at < static_cast<int>(text.size()); ++at)
                if (!isSilent(text[at]))
                    add(text[at], fragment.position() + at);
        }
    }
    void add(QChar each, int place) {
        if (place < m_range.start || place >= m_range.end)
            return;
        while (closesWords(each) && m_words.endsWith(u' ')) { // a sign stood between them
            m_words.chop(1);
            m_places.removeLast();
        }
        m_words += each == QChar::Nbsp ? QChar(u' ') : each;
        m_places.append(place);
    }

    Range m_range;
    QString m_words;
    QList<int> m_places;
};

/// What is said before a block: the column of a cell, the number of an item, the name of a box that shows none.
QString introduction(const QTextBlock& block) {
    QTextCursor at(block);
    if (const QTextTable* table = at.currentTable()) {
        const QTextTableCell cell = table->cellAt(at);
        const QString column = table->cellAt(0, cell.column()).firstCursorPosition().block().text();
        return cell.row() > 0 && !column.isEmpty() ? column + QStringLiteral(": ") : QString();
    }
    const QTextList* list = block.textList();
    if (list && list->format().style() == QTextListFormat::ListDecimal)
        return screen::numberOf(*list, block) + u' ';
    const QTextFrame* frame = at.currentFrame();
    const bool isKey =
        frame &&
        frame->frameFormat().intProperty(screen::BoxKindProperty) == static_cast<int>(document::BoxKind::KeyMessage) &&
        frame->frameFormat().hasProperty(screen::BoxKindProperty);
    return isKey && frame->firstCursorPosition().block() == block
               ? QCoreApplication::translate("BlockWords", "Key message: ")
               : QString();
}

/// Returns where the row begins that the block stands in, of a table whose columns are mirrored; else nothing.
std::optional<int> mirroredRow(const QTextBlock& block) {
    const QTextTable* table = QTextCursor(block).currentTable();
    if (table == nullptr || !screen::isMirrored(*table))
        return std::nullopt;
    return table->cellAt(table->cellAt(block.position()).row(), 0).firstPosition();
}

/// Returns the blocks of the range as they are read.
std::vector<QTextBlock> blocksIn(const QTextDocument& page, Range range) {
    std::vector<QTextBlock> blocks;
    for (QTextBlock block = page.findBlock(std::max(range.start, 0)); block.isValid() && block.position() < range.end;
         block = block.next())
        blocks.push_back(block);
    for (auto begin = blocks.begin(); begin != blocks.end();) {
        const auto row = mirroredRow(*begin);
        const auto end =
            std::find_if(begin + 1, blocks.end(), [row](const QTextBlock& each) { return mirroredRow(each) != row; });
        if (row)
            std::reverse(begin, end);
        begin = end;
    }
    return blocks;
}

} // namespace

Utterances utterancesIn(screen::ArticleView& article, Range range) {
    Utterances found;
    for (const QTextBlock& block : blocksIn(*article.document(), range)) {
        Utterances said = BlockWords(block, range).utterances(article);
        if (said.isEmpty())
            continue;
        if (range.start <= block.position())
            said.front().words.prepend(introduction(block));
        if (block.blockFormat().hasProperty(screen::NumberProperty))
            for (Utterance& each : said) {
                each.isNumber = true;
                each.words = voice::digitByDigit(each.words);
            }
        found += said;
    }
    return found;
}

} // namespace bedside::desktop
