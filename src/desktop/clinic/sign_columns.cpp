// SPDX-License-Identifier: MIT
#include "desktop/clinic/sign_columns.h"

#include "desktop/airy_label.h"
#include "desktop/bullets.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace bedside::desktop {

namespace {

constexpr double roomForColumns = 464; // px at 100 %
constexpr double columnGap = 28;
constexpr int dotRoom = 20; // px
constexpr int signGap = 6;
constexpr qsizetype alwaysOne = 5; // stand under each other in any case

} // namespace

SignColumns::SignColumns(QWidget* parent)
    : QWidget(parent), m_first(new AiryLabel(this)), m_second(new AiryLabel(this)) {
    m_first->setObjectName(QStringLiteral("firstSigns"));
    m_second->setObjectName(QStringLiteral("otherSigns"));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    for (QLabel* column : {m_first, m_second}) {
        column->setWordWrap(true);
        column->setProperty("look", QStringLiteral("body"));
        columns->addWidget(column, 1, Qt::AlignTop);
    }
}

void SignColumns::standIn(QScrollArea& page) {
    const QScrollBar* bar = page.verticalScrollBar();
    m_settled.setSingleShot(true);
    connect(bar, &QScrollBar::rangeChanged, this, [this] { m_settled.start(); });
    connect(&m_settled, &QTimer::timeout, this, [this, bar] {
        if (bar->maximum() > 0 && std::exchange(m_column, 0) > 0)
            fill();
    });
}

void SignColumns::setSigns(const QStringList& signs) {
    m_signs = signs;
    fill();
}

void SignColumns::fit(int width, const screen::Theme& theme) {
    const auto gap = static_cast<int>(theme.chromePixels(columnGap));
    m_column = width >= theme.chromePixels(roomForColumns) ? (width - gap) / 2 : 0;
    layout()->setSpacing(gap);
    fill();
    m_settled.start();
}

/// As many that both columns end at about the same line.
qsizetype SignColumns::firstCount() const {
    if (m_column == 0 || m_signs.size() <= alwaysOne)
        return m_signs.size();
    m_first->ensurePolished();
    const auto heightOf = [this](const QString& sign) {
        const QRect room(0, 0, m_column - dotRoom, QWIDGETSIZE_MAX);
        return m_first->fontMetrics().boundingRect(room, Qt::TextWordWrap, sign).height() + signGap;
    };
    int rest = 0;
    for (const QString& sign : m_signs)
        rest += heightOf(sign);
    int first = 0;
    qsizetype count = 0;
    for (; count < m_signs.size(); ++count) {
        const int height = heightOf(m_signs[count]);
        if (first + height > rest)
            break;
        first += height;
        rest -= height;
    }
    return count;
}

void SignColumns::fill() {
    const qsizetype inFirst = firstCount();
    const auto put = [](QLabel& column, const QStringList& signs) {
        column.setText(signs.isEmpty() ? QString() : bulleted(signs, signGap));
        column.setVisible(!signs.isEmpty());
    };
    put(*m_first, m_signs.first(inFirst));
    put(*m_second, m_signs.sliced(inFirst));
}

} // namespace bedside::desktop
