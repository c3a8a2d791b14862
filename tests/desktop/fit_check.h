// SPDX-License-Identifier: MIT
// Whether what is on show has the room that its words need.
#pragma once

#include "desktop/page_tour.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

namespace bedside::test {

/// Returns how wide the widest word of a label is, which no wrapping makes narrower.
inline int leastWidth(const QLabel& label) {
    const QFontMetrics metrics(label.font());
    if (!label.wordWrap())
        return metrics.size(0, label.text()).width();
    int widest = 0;
    for (const QString& word : label.text().split(QRegularExpression(QStringLiteral("[\\s]+"))))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

inline void checkLabels(const QWidget& root) {
    for (const auto* label : root.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->textFormat() == Qt::RichText ||
            Qt::mightBeRichText(label->text()))
            continue;
        INFO(label->objectName().toStdString() << ": " << label->text().toStdString());
        CHECK(label->contentsRect().width() >= leastWidth(*label));
        if (label->wordWrap())
            CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    for (const auto* button : root.findChildren<QAbstractButton*>()) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool isIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (!button->isVisible() || button->text().isEmpty() || isIcon)
            continue;
        INFO(button->objectName().toStdString() << ": " << button->text().toStdString());
        CHECK(button->width() >= button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width());
        CHECK(button->height() >= button->fontMetrics().height());
    }
}

inline void checkSideways(const QWidget& root) {
    for (const auto* area : root.findChildren<QAbstractScrollArea*>()) {
        if (!area->isVisible())
            continue;
        INFO(area->objectName().toStdString());
        if (const auto* page = qobject_cast<const QTextEdit*>(area))
            CHECK(page->document()->documentLayout()->documentSize().width() <= page->viewport()->width() + 1);
        else if (const auto* sheet = qobject_cast<const QScrollArea*>(area); sheet && sheet->widget())
            CHECK(sheet->widget()->width() <= sheet->viewport()->width());
        else if (area->objectName() != QStringLiteral("pageView")) // a sheet of paper may be larger than its desk
            CHECK(area->horizontalScrollBar()->maximum() == 0);
    }
    for (const QWidget* stop : stopsOf(root)) {
        const int left = stop->mapTo(root.window(), QPoint(0, 0)).x();
        INFO(stop->objectName().toStdString());
        CHECK(left >= 0);
        CHECK(left + stop->width() <= root.window()->width() + 1); // a hairline
    }
}

} // namespace bedside::test
