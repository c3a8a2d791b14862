// SPDX-License-Identifier: MIT
#include "desktop/note_place.h"

#include "desktop/looks/scrim.h"
#include "desktop/looks/sheet_edge.h"

#include <QAbstractTextDocumentLayout>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace bedside::desktop {

namespace {

constexpr double noteWidth = 380; // px at 100 %
constexpr double noteHeight = 560;
constexpr int rounding = 4; // px: of its lines, without which it would scroll

// Of the room, for a note that spares what it explains.
constexpr double leastShare = 0.4;
constexpr double leastShareInLargeText = 0.8;

/// What a note explains, on the screen.
struct Explained {
    QRect line;
    QRect paragraph;
    QRect column; // of words in which they stand
};

QRect roomFor(const QWidget& frame) {
    const QRect screen = frame.screen()->availableGeometry();
    const QRect room = frame.parentWidget() ? pageRoom(*frame.parentWidget()->window()) & screen : screen;
    return room.adjusted(noteEdge, noteEdge, -noteEdge, -noteEdge);
}

const screen::ArticleView* pageAt(const QWidget& frame, QPoint screenPlace) {
    if (frame.parentWidget())
        for (const auto* page : frame.parentWidget()->window()->findChildren<screen::ArticleView*>())
            if (page->isVisible() && page->window() == frame.parentWidget()->window() &&
                page->viewport()->rect().contains(page->viewport()->mapFromGlobal(screenPlace)))
                return page;
    return nullptr;
}

Explained explainedAt(const QWidget& frame, const QRect& link, const QRect& room) {
    const QPoint middle = link.height() > 1 ? link.center() : link.topLeft() - QPoint(0, 2);
    const screen::ArticleView* page = pageAt(frame, middle);
    if (!page)
        return {link, link, room};
    const QWidget& view = *page->viewport();
    const auto onScreen = [&view](const QRect& part) { return QRect(view.mapToGlobal(part.topLeft()), part.size()); };
    const QTextCursor at = page->cursorForPosition(view.mapFromGlobal(middle));
    const QRectF block = page->document()->documentLayout()->blockBoundingRect(at.block());
    const QRect paragraph = block.toAlignedRect().translated(0, -page->verticalScrollBar()->value()) & view.rect();
    return {onScreen(page->cursorRect(at)), onScreen(paragraph), onScreen(view.rect())};
}

/// Returns how wide the note is: in large text, as wide as the words that it is about.
int widthFor(const QRect& column, const QRect& room, const screen::Theme& theme) {
    const int usual = static_cast<int>(theme.textPixels(noteWidth));
    return std::min(theme.foldsChrome() ? std::max(usual, column.width()) : usual, room.width());
}

/// Returns where a note of that size wants to be: below those words, or above where there is more room.
QRect besides(const QRect& words, int begin, QSize wanted, const QRect& room) {
    const int above = words.top() - room.top() - noteEdge;
    const int below = room.bottom() - words.bottom() - noteEdge;
    const bool isBelow = below >= std::min(wanted.height(), above);
    const int height = std::max(1, std::min(wanted.height(), isBelow ? below : above));
    return {begin, isBelow ? words.bottom() + noteEdge : words.top() - noteEdge - height, wanted.width(), height};
}

/// Returns where a note of that size stands: beside the paragraph, or the line, or, where both leave it too little, in
/// their place, for it begins with what it explains.
QRect placeFor(const Explained& explained, int begin, QSize wanted, const QRect& room, bool inLargeText) {
    const double share = inLargeText ? leastShareInLargeText : leastShare;
    const double least = std::min<double>(wanted.height(), share * room.height());
    for (const QRect& words : {explained.paragraph, explained.line})
        if (const QRect place = besides(words, begin, wanted, room); place.height() >= least)
            return place;
    return {begin, room.top(), wanted.width(), std::min(wanted.height(), room.height())};
}

/// Returns where the note begins: where its link does, but among the words of the page.
int beginOf(int width, const QRect& link, const QRect& column, const QRect& room, bool fromRight) {
    const int wanted = fromRight ? link.right() - width : link.left();
    const QRect within = column.width() >= width ? column : room;
    return std::clamp(std::clamp(wanted, within.left(), std::max(within.left(), within.right() + 1 - width)),
                      room.left(), std::max(room.left(), room.right() + 1 - width));
}

/// Returns how high what stands around and below the view is.
int heightAround(const QLayout& rows, const QWidget& view) {
    int height = rows.contentsMargins().top() + rows.contentsMargins().bottom();
    for (int row = 0; row < rows.count(); ++row)
        if (rows.itemAt(row)->widget() != &view)
            height += rows.itemAt(row)->sizeHint().height();
    return height;
}

} // namespace

int barBottom(const QWidget& window) {
    const auto* bar = window.findChild<QWidget*>(QStringLiteral("topBar"));
    return bar != nullptr && bar->isVisible() ? bar->mapToGlobal(bar->rect().bottomLeft()).y()
                                              : window.screen()->availableGeometry().top();
}

int footTop(const QWidget& window) {
    const auto* bar = window.findChild<QWidget*>(QStringLiteral("helpBar"));
    return bar != nullptr && bar->isVisible() ? bar->mapToGlobal(QPoint(0, 0)).y() - 1
                                              : window.mapToGlobal(window.rect().bottomLeft()).y();
}

void placeNote(QFrame& frame, screen::ArticleView& view, document::Document note, const QRect& link,
               const screen::Theme& theme) {
    const QRect room = roomFor(frame);
    const Explained explained = explainedAt(frame, link, room);
    const int width = widthFor(explained.column, room, theme);
    for (QWidget* part : frame.findChildren<QWidget*>())
        part->ensurePolished(); // what stands below the view has its height
    frame.resize(width, 1);
    frame.layout()->activate(); // the view's pictures are as wide as it is
    const int inner = view.width();
    view.showPage(std::move(note));
    const int content = view.heightAt(inner) + heightAround(*frame.layout(), view) + rounding;
    const int most = theme.foldsChrome() ? room.height() : static_cast<int>(theme.textPixels(noteHeight));
    const QSize wanted(width, std::min(content, most));
    const int begin = beginOf(width, link, explained.column, room, frame.isRightToLeft());
    frame.setGeometry(placeFor(explained, begin, wanted, room, theme.foldsChrome()));
    frame.layout()->invalidate(); // the view was as high as its words
    frame.layout()->activate();
    cutCorners(frame);
}

} // namespace bedside::desktop
