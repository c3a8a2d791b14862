// SPDX-License-Identifier: MIT
#include "desktop/handouts/part_list.h"

#include "desktop/keys/own_keys.h"
#include "desktop/measure.h"
#include "desktop/option_card.h"
#include "screen/svg_picture.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace bedside::desktop {

PartList::PartList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    const auto on = [this](OwnKey key, int steps) {
        auto* shortcut = new QShortcut(this);
        shortcut->setKeys(keysOf(key));
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, steps] { moveFocused(steps); });
    };
    on(OwnKey::PartUp, -1);
    on(OwnKey::PartDown, +1);
}

void PartList::setUp(session::HandoutBench& bench, const screen::Theme& theme) {
    m_bench = &bench;
    m_theme = &theme;
    connect(&bench, &session::HandoutBench::partsChanged, this, &PartList::fill);
    connect(&theme, &screen::Theme::changed, this, [this] {
        m_parts.clear(); // the arrows have their colour and size of the theme
        fill();
    });
    fill();
}

void PartList::fill() {
    std::vector<content::HandoutPart> parts;
    for (const session::BenchPart& each : m_bench->parts())
        parts.push_back(each.part);
    if (parts != m_parts) {
        const std::vector<Row> before = std::exchange(m_shown, {});
        m_parts = std::move(parts);
        for (std::size_t place = 0; place < m_parts.size(); ++place)
            addRow(place);
        keepFocus(before);
        for (const Row& row : before) {
            row.widget->hide();
            row.widget->deleteLater(); // one of its buttons may have been pressed
        }
    }
    showTicks();
}

/// The keyboard stays on its part, wherever that stands now; where it is gone, on the one in its place. It goes there
/// at once: what it came by on the way would be told, too.
void PartList::keepFocus(const std::vector<Row>& before) {
    const QWidget* had = QApplication::focusWidget();
    const auto row = std::ranges::find_if(before, [had](const Row& each) { return each.widget->isAncestorOf(had); });
    if (row == before.end() || m_shown.empty())
        return;
    const auto same = std::ranges::find(m_shown, row->part, &Row::part);
    const auto place = std::min(row - before.begin(), std::ssize(m_shown) - 1);
    const Row& there = same != m_shown.end() ? *same : m_shown[static_cast<std::size_t>(place)];
    QWidget* next = had == row->up && there.up->isEnabled()       ? there.up
                    : had == row->down && there.down->isEnabled() ? there.down
                                                                  : there.card;
    next->setFocus(Qt::ShortcutFocusReason);
}

void PartList::addRow(std::size_t place) {
    const QString name = m_bench->nameOf(m_parts[place]);
    auto* row = new QWidget(this);
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(4);
    auto* card = new OptionCard(name, CardShape::Row, false, *m_theme, row);
    card->setObjectName(QStringLiteral("part%1").arg(place + 1));
    card->setAccessibleDescription(tr("%1 of %2").arg(place + 1).arg(m_parts.size()));
    card->setTight(true);
    columns->addWidget(card, 1);
    connect(card, &QPushButton::clicked, this, [this, place](bool on) { m_bench->switchPart(place, on); });
    QWidget* up = arrow("up", tr("Move up: %1").arg(name), "upButton", row);
    QWidget* down = arrow("down", tr("Move down: %1").arg(name), "downButton", row);
    connect(static_cast<QToolButton*>(up), &QToolButton::clicked, this, [this, place] { move(place, -1); });
    connect(static_cast<QToolButton*>(down), &QToolButton::clicked, this, [this, place] { move(place, +1); });
    up->setEnabled(place > 0);
    down->setEnabled(place + 1 < m_parts.size());
    m_rows->addWidget(row);
    row->show();
    m_shown.push_back({m_parts[place], row, card, up, down});
}

QWidget* PartList::arrow(const char* icon, const QString& name, const char* objectName, QWidget* row) {
    auto* button = new QToolButton(row);
    const double pixels = m_theme->chromePixels(iconSize);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setProperty("look", QStringLiteral("arrow"));
    button->setIcon(screen::icon(QString::fromLatin1(icon), m_theme->tokens(), pixels));
    button->setIconSize(QSize(static_cast<int>(pixels), static_cast<int>(pixels)));
    button->setAccessibleName(name);
    button->setToolTip(icon[0] == 'u' ? tr("Move up (Alt+Up)") : tr("Move down (Alt+Down)"));
    button->setFocusPolicy(Qt::StrongFocus);
    row->layout()->addWidget(button);
    return button;
}

void PartList::showTicks() {
    for (std::size_t place = 0; place < m_shown.size(); ++place)
        m_shown[place].card->setChecked(m_bench->parts()[place].isOn);
}

/// The keyboard goes along with the part that moves.
void PartList::move(std::size_t place, int steps) {
    const auto to = static_cast<std::ptrdiff_t>(place) + steps;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_shown.size()))
        return;
    m_bench->movePart(place, steps);
    const Row& there = m_shown[static_cast<std::size_t>(to)];
    if (!there.widget->isAncestorOf(QApplication::focusWidget())) // it was moved without the keyboard
        there.card->setFocus(Qt::ShortcutFocusReason);
}

void PartList::moveFocused(int steps) {
    for (std::size_t place = 0; place < m_shown.size(); ++place)
        if (m_shown[place].widget->isAncestorOf(QApplication::focusWidget()))
            return move(place, steps);
}

} // namespace bedside::desktop
