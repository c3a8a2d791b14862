// SPDX-License-Identifier: MIT
#include "desktop/find_bar.h"

#include "desktop/keys/own_keys.h"
#include "desktop/measure.h"
#include "screen/direction.h"
#include "screen/svg_picture.h"
#include "ui_find_bar.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace bedside::desktop {

namespace {

constexpr double leastField = 150; // px at 100 %: ten letters and more
constexpr double mostField = 320;

} // namespace

FindBar::FindBar(screen::ArticleView& page, const screen::Theme& theme, QWidget* parent)
    : QFrame(parent), m_page(page), m_theme(theme), m_form(std::make_unique<Ui::FindBar>()) {
    m_form->setupUi(this);
    setFocusProxy(m_form->findField);
    if (screen::runsRightToLeft()) // English words, too, begin where the field begins
        m_form->findField->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    connect(&theme, &screen::Theme::changed, this, &FindBar::dress);
    connect(m_form->findField, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_form->findField, &QLineEdit::returnPressed, this, [this] { step(+1); });
    connect(m_form->findNext, &QToolButton::clicked, this, [this] { step(+1); });
    connect(m_form->findPrevious, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_form->findClose, &QToolButton::clicked, this, &FindBar::leave);
    dress();
}

FindBar::~FindBar() = default;

void FindBar::open() {
    show();
    m_form->findField->setFocus(Qt::ShortcutFocusReason);
    m_form->findField->selectAll();
    search();
}

void FindBar::leave() {
    if (!isVisible())
        return;
    m_form->findField->clear();
    m_led = -1; // where one reads on is where one was before the next search
    hide();
    m_page.setFocus(Qt::OtherFocusReason);
}

void FindBar::search() {
    const QScrollBar& bar = *m_page.verticalScrollBar();
    if (bar.value() != m_led) // the reader went on from there
        m_before = bar.value();
    const QString words = m_form->findField->text();
    const int count = m_page.find(words);
    m_form->findPrevious->setEnabled(count > 0);
    m_form->findNext->setEnabled(count > 0);
    if (count > 0) {
        step(+1);
    } else {
        say(words.isEmpty() ? QString() : tr("Not on this page"));
        if (!words.isEmpty()) // not where its first letters were
            m_page.verticalScrollBar()->setValue(m_before);
    }
    m_led = bar.value();
}

void FindBar::step(int steps) {
    const int count = m_page.matchCount();
    if (count > 0)
        say(tr("%1 of %2").arg(m_page.stepMatch(steps)).arg(count));
}

void FindBar::say(const QString& words) {
    m_form->findCount->setText(words);
    fit();
}

void FindBar::dress() {
    const int side = static_cast<int>(m_theme.chromePixels(iconSize));
    for (const auto& [button, name] : {std::pair{m_form->findPrevious, "up"}, std::pair{m_form->findNext, "down"},
                                       std::pair{m_form->findClose, "close"}}) {
        button->setIcon(screen::icon(QString::fromLatin1(name), m_theme.tokens(), side));
        button->setIconSize(QSize(side, side));
    }
    m_form->findField->setMinimumWidth(static_cast<int>(m_theme.chromePixels(leastField)));
    m_form->findField->setMaximumWidth(static_cast<int>(m_theme.chromePixels(mostField)));
    fit();
}

/// What the search found stands below the field where it has no room beside it.
void FindBar::fit() {
    const QMargins margins = m_form->findRows->contentsMargins();
    int needed = margins.left() + margins.right() + m_form->findField->minimumWidth() +
                 m_form->findCount->sizeHint().width() + 4 * m_form->findRow->spacing();
    for (const QToolButton* button : {m_form->findPrevious, m_form->findNext, m_form->findClose})
        needed += button->sizeHint().width();
    const bool below = needed > width();
    m_form->findCount->setVisible(!below || !m_form->findCount->text().isEmpty());
    if (below == (m_form->findRow->indexOf(m_form->findCount) < 0))
        return;
    if (below)
        m_form->findRows->addWidget(m_form->findCount);
    else
        m_form->findRow->insertWidget(1, m_form->findCount);
}

void FindBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (isKey(*event, OwnKey::CloseFind))
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace bedside::desktop
