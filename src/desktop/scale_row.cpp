// SPDX-License-Identifier: MIT
#include "desktop/scale_row.h"

#include "desktop/airy_label.h"

#include <QAbstractButton>
#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace bedside::desktop {

namespace {

constexpr int leastKey = 44; // px
constexpr int mostKey = 64;  // px, or half as much again as it needs
constexpr int leastBetween = 8;

} // namespace

ScaleRow::ScaleRow(const QString& lowest, const QString& highest, QWidget* parent)
    : QWidget(parent), m_lowest(new AiryLabel(lowest, this)), m_highest(new AiryLabel(highest, this)) {
    for (QLabel* end : {m_lowest, m_highest}) {
        end->setProperty("look", QStringLiteral("muted"));
        end->setWordWrap(true);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QList<QWidget*> ScaleRow::numbers() const {
    QList<QWidget*> numbers;
    for (auto* button : findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly))
        numbers.append(button);
    return numbers;
}

void ScaleRow::setGap(int gap) {
    if (std::exchange(m_gap, gap) != gap) {
        updateGeometry();
        arrange();
    }
}

int ScaleRow::keyWidth() const {
    int width = leastKey;
    for (const QWidget* number : numbers())
        width = std::max(width, number->minimumSizeHint().expandedTo(number->minimumSize()).width());
    return width;
}

/// Returns how many numbers stand in a row: as many in each, or one less in the last.
int ScaleRow::rowLength(int width) const {
    const int count = std::max(1, static_cast<int>(numbers().size()));
    const int most = std::clamp((width + leastBetween) / (keyWidth() + leastBetween), 1, count);
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
}

ScaleRow::Places ScaleRow::placesAt(int width) const {
    Places places;
    const QList<QWidget*> numbers = this->numbers();
    const int length = rowLength(width);
    const int spare = length > 1 ? (width - length * keyWidth()) / (length - 1) : 0;
    const int gap = std::min(m_gap, spare);
    const int most = std::max(mostKey, keyWidth() * 3 / 2);
    const int key = std::clamp((width - (length - 1) * gap) / length, keyWidth(), most);
    const int end = std::min(width, length * key + (length - 1) * gap);
    m_lowest->ensurePolished();
    m_highest->ensurePolished();
    const auto wide = [](const QLabel& label) { // with what letters at the end of a line may reach beyond it
        const QFontMetrics metrics = label.fontMetrics();
        return metrics.horizontalAdvance(label.text()) + metrics.averageCharWidth();
    };
    const bool isBeside = length == numbers.size() && wide(*m_lowest) + wide(*m_highest) + m_gap <= end;
    if (isBeside) {
        places.lowest = {0, 0, wide(*m_lowest), m_lowest->heightForWidth(wide(*m_lowest))};
        places.highest = {end - wide(*m_highest), 0, wide(*m_highest), m_highest->heightForWidth(wide(*m_highest))};
    } else {
        places.lowest = {0, 0, width, m_lowest->heightForWidth(width)};
        places.highest = {0, places.lowest.height(), width, m_highest->heightForWidth(width)};
    }
    int top = places.highest.bottom() + 1 + leastBetween;
    for (qsizetype nth = 0; nth < numbers.size(); ++nth) {
        const int column = static_cast<int>(nth % length);
        const int height = numbers[nth]->sizeHint().expandedTo(numbers[nth]->minimumSize()).height();
        if (nth > 0 && column == 0)
            top = places.height + std::max(m_gap, leastBetween);
        places.numbers.append({column * (key + gap), top, key, height});
        places.height = std::max(places.height, top + height);
    }
    return places;
}

QSize ScaleRow::sizeHint() const { return {minimumSizeHint().width(), heightForWidth(std::max(1, width()))}; }

QSize ScaleRow::minimumSizeHint() const { return {keyWidth(), 0}; }

int ScaleRow::heightForWidth(int width) const { return placesAt(width).height; }

void ScaleRow::arrange() {
    const Places places = placesAt(width());
    const auto put = [this](QWidget& widget, const QRect& place) {
        widget.setGeometry(QStyle::visualRect(layoutDirection(), {0, 0, width(), 0}, place));
    };
    put(*m_lowest, places.lowest);
    put(*m_highest, places.highest);
    const QList<QWidget*> numbers = this->numbers();
    for (qsizetype nth = 0; nth < numbers.size(); ++nth)
        put(*numbers[nth], places.numbers[nth]);
}

bool ScaleRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ChildPolished) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void ScaleRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace bedside::desktop
