// SPDX-License-Identifier: MIT
#include "desktop/option_card.h"

#include "desktop/airy_label.h"
#include "desktop/look.h"
#include "screen/svg_picture.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <cmath>
#include <utility>

namespace bedside::desktop {

namespace {

// Pixels at 100 %.
constexpr double besideChip = 26; // its words, on either side
constexpr double chipTick = 14;
constexpr double besideTick = 6; // on either side, at least

} // namespace

OptionCard::OptionCard(const QString& words, CardShape shape, bool exclusive, const screen::Theme& theme,
                       QWidget* parent)
    : CardButton(parent), m_theme(theme), m_shape(shape), m_isExclusive(exclusive), m_key(new QLabel(this)),
      m_words(new AiryLabel(words, this)), m_tick(new QLabel(this)) {
    setProperty("look", look());
    setCheckable(true);
    setAutoExclusive(exclusive);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(words);
    setSizePolicy(shape == CardShape::Row ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Minimum);
    m_key->setObjectName(QStringLiteral("optionKey"));
    m_words->setObjectName(shape == CardShape::Row ? QStringLiteral("optionWords") : QStringLiteral("chipWords"));
    if (shape != CardShape::Row)
        m_words->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout(this);
    for (QLabel* label : {m_key, m_words, m_tick}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // the whole card is the button
        row->addWidget(label, label == m_words ? 1 : 0);
    }
    m_key->hide();
    m_tick->setObjectName(QStringLiteral("optionTick"));
    connect(this, &QPushButton::toggled, this, &OptionCard::dress);
    connect(&theme, &screen::Theme::changed, this, &OptionCard::dress);
    dress();
}

void OptionCard::setKey(const QString& key) {
    m_key->setText(key);
    m_key->show();
    dress();
}

QString OptionCard::look() const {
    return m_shape == CardShape::Row    ? QStringLiteral("option")
           : m_shape == CardShape::Chip ? QStringLiteral("chip")
                                        : QStringLiteral("key");
}

QString OptionCard::words() const { return m_words->text(); }

void OptionCard::choose(bool chosen) {
    setAutoExclusive(false);
    setChecked(chosen);
    setAutoExclusive(m_isExclusive);
}

void OptionCard::setTight(bool tight) {
    if (std::exchange(m_tight, tight) == tight)
        return;
    setLook(*this, tight ? look() + QStringLiteral("-tight") : look());
    dress();
}

/// Returns the card before or behind this one.
OptionCard* OptionCard::neighbour(bool next) const {
    const auto cards = parentWidget()->findChildren<OptionCard*>(QString(), Qt::FindDirectChildrenOnly);
    qsizetype place = cards.indexOf(this) + (next ? 1 : -1);
    while (place >= 0 && place < cards.size() && !cards[place]->isVisible())
        place += next ? 1 : -1;
    return cards.value(place);
}

/// The arrows go from card to card in their order, and no further; among exclusive cards they choose. Qt's would go by
/// place, and not from the end of one row to the next.
void OptionCard::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool next = key == Qt::Key_Down || key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool before = key == Qt::Key_Up || key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (!next && !before)
        return CardButton::keyPressEvent(event);
    OptionCard* other = neighbour(next);
    if (!other)
        return event->ignore();
    other->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (m_isExclusive)
        other->click();
}

/// A chosen chip has its tick in the room that is free beside its words, and so is as wide as before.
void OptionCard::paintEvent(QPaintEvent* event) {
    CardButton::paintEvent(event);
    if (m_shape != CardShape::Chip || !isChecked())
        return;
    const int fromEnd = static_cast<int>(m_theme.chromePixels(besideTick));
    const int room = static_cast<int>(m_theme.chromePixels(besideChip)) - fromEnd - static_cast<int>(besideTick);
    const int tick = std::min(static_cast<int>(m_theme.textPixels(chipTick)), room);
    const QRect place(isRightToLeft() ? fromEnd : width() - fromEnd - tick, (height() - tick) / 2, tick, tick);
    QPainter painter(this);
    screen::icon(QStringLiteral("tick"), m_theme.tokens(), tick, QStringLiteral("accent")).paint(&painter, place);
}

/// The chosen chip is in bold, for which there is room from the beginning.
void OptionCard::markChip() {
    setLook(*m_words, isChecked() ? QStringLiteral("chosen") : QString());
    m_words->setMinimumWidth(m_words->wordWrap() ? 0 : roomForWords());
}

/// Returns how wide the words are on one line, in bold.
int OptionCard::roomForWords() const {
    m_words->ensurePolished();
    QFont bold = m_words->font();
    bold.setWeight(QFont::DemiBold);
    return static_cast<int>(std::ceil(QFontMetricsF(bold).horizontalAdvance(m_words->text()))) + 1;
}

QSize OptionCard::sizeHint() const {
    if (m_shape == CardShape::Row || !m_words->wordWrap())
        return CardButton::sizeHint();
    const QMargins around = layout()->contentsMargins();
    const int key = m_key->isHidden() ? 0 : m_key->sizeHint().width() + layout()->spacing();
    const int overhang = m_words->fontMetrics().averageCharWidth() / 2; // of last letters, for which a line leaves room
    const int width = around.left() + key + roomForWords() + overhang + around.right();
    return {width, heightForWidth(width)};
}

void OptionCard::dress() {
    const bool isRow = m_shape == CardShape::Row;
    const double above = isRow && !m_tight ? 10 : 6;
    const auto pixels = [this](double length) { return static_cast<int>(m_theme.chromePixels(length)); };
    const double beside = m_shape == CardShape::Key ? 2 : m_shape == CardShape::Chip ? besideChip : m_tight ? 12 : 18;
    layout()->setContentsMargins(pixels(beside), pixels(above), pixels(beside), pixels(above));
    layout()->setSpacing(pixels(isRow ? 14 : m_key->text().isEmpty() ? 0 : 8));
    m_words->setWordWrap(isRow || (m_shape == CardShape::Chip &&
                                   m_theme.foldsChrome())); // a chip in large text may be wider than the page
    if (!isRow)
        markChip();
    m_key->setMinimumWidth(isRow ? pixels(18) : 0);
    const int tick = static_cast<int>(m_theme.textPixels(22)); // as large as the words beside it
    m_tick->setVisible(isRow);
    m_tick->setFixedSize(tick, tick);
    const auto picture = [&](const char* name, const char* colour) {
        return screen::icon(QString::fromLatin1(name), m_theme.tokens(), tick, QString::fromLatin1(colour))
            .pixmap(tick);
    };
    if (m_isExclusive)
        m_tick->setPixmap(isChecked() ? picture("tick", "accent") : QPixmap());
    else // of any number of cards, each shows that it can be ticked
        m_tick->setPixmap(isChecked() ? picture("box-ticked", "accent") : picture("box", "control"));
}

} // namespace bedside::desktop
