// SPDX-License-Identifier: MIT
#include "screen/article_view.h"

#include "screen/box_painter.h"
#include "screen/link_ring.h"
#include "screen/page_image.h"
#include "screen/page_place.h"
#include "screen/page_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace bedside::screen {

namespace {

constexpr double measure = 620; // px at 100 %: 62 to 70 characters of the body text
constexpr double gutter = 32;
constexpr double paneGutter = 16;
constexpr QStringView foldScheme = u"fold:";

} // namespace

ArticleView::ArticleView(QWidget* parent) : CaretBrowser(parent) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->documentLayout()->setPaintDevice(nullptr); // with one, figures are drawn only to learn their size
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { follow(url.toString()); });
}

void ArticleView::follow(const QString& target) {
    if (target.startsWith(foldScheme))
        toggle(target.mid(foldScheme.size()));
    else
        emit linkActivated(target);
}

std::optional<bool> ArticleView::isOpen(const QString& target) const {
    const document::Fold* fold =
        target.startsWith(foldScheme) ? foldIn(m_page.nodes, target.mid(foldScheme.size()).toStdString()) : nullptr;
    return fold ? std::optional(fold->open) : std::nullopt;
}

void ArticleView::setUp(const Theme& theme, Density density) {
    m_theme = &theme;
    m_density = density;
    connect(&theme, &Theme::changed, this, &ArticleView::rewrite);
    fitMeasure();
}

void ArticleView::showPage(document::Document page) {
    m_page = std::move(page);
    m_marks.clear();
    setAccessibleName(QString::fromStdString(m_page.title));
    write(0);
    showCaret(false); // nobody has led it there
    showMarks();
    verticalScrollBar()->setValue(0);
    emit pageShown();
}

void ArticleView::toggle(const QString& fold) {
    if (const document::Fold* found = foldIn(m_page.nodes, fold.toStdString())) {
        const_cast<document::Fold*>(found)->open = !found->open; // the page is ours
        const bool hadLink = isOnLink();
        const int place = textCursor().selectionStart(); // what is before the fold stays as it is
        rewrite();
        QTextCursor title = selected(*document(), {place, place});
        title.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (hadLink)
            goToLink(title);
        emit folded();
    }
}

void ArticleView::rewrite() { // the same words, however large: the caret, the link and the matches stay on theirs
    const std::pair link(textCursor().selectionStart(), textCursor().selectionEnd());
    const bool hadLink = isOnLink() && hasFocus();
    const auto first = firstLine(*this);
    m_marks.note();
    write(textCursor().position());
    keepLine(*this, first);
    if (hadLink)
        goToLink(selected(*document(), link));
    m_marks.putBack(*document());
    showMarks();
}

void ArticleView::write(int caret) {
    if (!m_theme || m_isWriting)
        return;
    const QScopedValueRollback writing(m_isWriting, true); // a scroll bar that comes or goes resizes the page
    const double share = scrollShare();
    fitMeasure();
    m_writtenWidth = figureRoom();
    writePage(m_page, PageStyle(*m_theme, m_density), m_writtenWidth, *document());
    setDocumentTitle(QString::fromStdString(m_page.title));
    QTextCursor place(document());
    place.setPosition(std::min(caret, document()->characterCount() - 1));
    setTextCursor(place);
    setScrollShare(share);
    if (!isVisible()) // most pages need the bar: with it there from the start they are laid out once, not twice
        verticalScrollBar()->setMaximum(std::max(1, verticalScrollBar()->maximum()));
}

void ArticleView::fitMeasure() {
    if (!m_theme)
        return;
    const double scale = m_theme->textPercent() / 100.0;
    if (m_density == Density::Within)
        return setViewportMargins(0, 0, 0, 0);
    if (m_density == Density::Pane) {
        const int side = static_cast<int>(paneGutter);
        setViewportMargins(side, 0, side, 0); // above and below, the text runs to the edge: see PageStyle::page
        return;
    }
    const double side = std::max(std::min(gutter, width() * 0.04), (width() - measure * scale) / 2);
    setViewportMargins(static_cast<int>(side), 0, static_cast<int>(side), 0);
}

/// As if the scroll bar were always there: it goes while the page is written, and must not cause the next writing.
double ArticleView::figureRoom() const {
    const QMargins margins = viewportMargins();
    return std::max(1, width() - margins.left() - margins.right() - verticalScrollBar()->sizeHint().width());
}

void ArticleView::resizeEvent(QResizeEvent* event) {
    const auto first = m_isWriting ? std::nullopt : firstLine(*this);
    fitMeasure();
    CaretBrowser::resizeEvent(event);
    keepLine(*this, first);
    // Figures shrink with the page, so a page is written again when the room for them changed.
    const double room = figureRoom();
    const bool narrow = m_theme && m_density != Density::Pane &&
                        std::min(room, m_writtenWidth) < widestFigure(m_page.nodes) * m_theme->textPercent() / 100.0;
    if (narrow && room != m_writtenWidth)
        QMetaObject::invokeMethod(this, &ArticleView::rewrite, Qt::QueuedConnection);
}

double ArticleView::scrollShare() const {
    const QScrollBar& bar = *verticalScrollBar();
    return bar.maximum() > 0 ? static_cast<double>(bar.value()) / bar.maximum() : 0.0;
}

void ArticleView::setScrollShare(double share) {
    QScrollBar& bar = *verticalScrollBar();
    if (share > 0) { // lays the whole page out; the bar would learn its range only later
        const double height = document()->documentLayout()->documentSize().height();
        bar.setMaximum(std::max(0, static_cast<int>(height) - viewport()->height()));
    }
    bar.setValue(static_cast<int>(share * bar.maximum() + 0.5));
}

int ArticleView::wholeHeight() const {
    const QMargins margins = viewportMargins();
    return static_cast<int>(document()->documentLayout()->documentSize().height()) + margins.top() + margins.bottom();
}

int ArticleView::heightAt(int width) {
    resize(width, height()); // which a hidden view carries out only when it is shown
    fitMeasure();
    const QMargins margins = viewportMargins();
    document()->setTextWidth(width - margins.left() - margins.right());
    return wholeHeight();
}

void ArticleView::landOn(int passage, const QString& words, Landing landing) {
    const QTextBlock block = blockOfPassage(*document(), passage);
    if (!block.isValid())
        return;
    QTextCursor place(block);
    if (const auto [begin, end] = landingStretch(block.text(), words, landing); begin < end) {
        place.setPosition(block.position() + begin);
        place.setPosition(block.position() + end, QTextCursor::KeepAnchor);
    }
    QTextCursor caret = place;
    caret.setPosition(place.selectionStart());
    setTextCursor(caret);
    const QRectF where = document()->documentLayout()->blockBoundingRect(block);
    verticalScrollBar()->setValue(static_cast<int>(where.top()) - viewport()->height() / 4);
    if (!place.hasSelection())
        place.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_marks.setMatches({place}, 0);
    showMarks();
}

int ArticleView::find(const QString& words) {
    QList<QTextCursor> matches;
    if (!words.isEmpty())
        for (QTextCursor at = document()->find(words); !at.isNull(); at = document()->find(words, at))
            matches.append(at);
    m_marks.setMatches(matches);
    showMarks();
    return m_marks.count();
}

int ArticleView::stepMatch(int steps) {
    if (m_marks.count() == 0)
        return 0;
    const int match = m_marks.step(steps);
    QTextCursor caret = m_marks.match(match);
    caret.setPosition(caret.selectionStart());
    setTextCursor(caret);
    ensureCursorVisible();
    showMarks();
    return match + 1;
}

void ArticleView::markSpoken(int start, int end) {
    m_marks.setSpoken(end > start ? selected(*document(), {start, end}) : QTextCursor());
    showMarks();
}

void ArticleView::showMarks() {
    if (m_theme)
        setExtraSelections(m_marks.selections(PageStyle(*m_theme, m_density)));
}

void ArticleView::paintEvent(QPaintEvent* event) {
    if (m_theme) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(event->rect());
        painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        const QRectF visible = event->rect().translated(horizontalScrollBar()->value(), verticalScrollBar()->value());
        paintBoxes(painter, *document(), PageStyle(*m_theme, m_density), visible);
        paintBullets(painter, *document(), visible);
    }
    CaretBrowser::paintEvent(event);
    if (m_theme && marksLink()) // from where one comes back, the place of the link is told more quietly
        paintLinkRing(*this,
                      m_theme->tokens().colour(hasFocus() ? QStringLiteral("focus") : QStringLiteral("control")));
    emit painted();
}

bool ArticleView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint inPage = viewport()->mapFromGlobal(help->globalPos());
        const QString hint = anchorAt(inPage).isEmpty() ? QString() : cursorForPosition(inPage).charFormat().toolTip();
        QToolTip::showText(help->globalPos(),
                           hint.isEmpty() ? hint : QStringLiteral("<p>%1</p>").arg(hint.toHtmlEscaped()), viewport());
        return true;
    }
    return CaretBrowser::event(event);
}

QPoint ArticleView::linkPlace() const {
    return isOnLink() ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : m_linkPlace;
}

void ArticleView::keyPressEvent(QKeyEvent* event) {
    m_linkPlace = viewport()->mapToGlobal(cursorRect().bottomLeft());
    CaretBrowser::keyPressEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent* event) {
    m_linkPlace = event->globalPosition().toPoint();
    CaretBrowser::mouseReleaseEvent(event);
}

void ArticleView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        emit textStepWanted(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    CaretBrowser::wheelEvent(event);
}

QVariant ArticleView::loadResource(int type, const QUrl& name) {
    const QImage image = type == QTextDocument::ImageResource && m_theme
                             ? pageImage(name, m_page.nodes, *m_theme, m_writtenWidth, devicePixelRatioF())
                             : QImage();
    if (image.isNull())
        return QByteArray(""); // no answer at all would make the document look for a file of that name
    return image;
}

QMimeData* ArticleView::createMimeDataFromSelection() const {
    auto* copied = new QMimeData;
    QString words = textCursor().selection().toPlainText();
    words.remove(QChar::ObjectReplacementCharacter).remove(QChar(0x2060)); // what only the page needs
    copied->setText(words);
    return copied;
}

} // namespace bedside::screen
