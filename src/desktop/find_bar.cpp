// SPDX-License-Identifier: MIT
#include "desktop/find_bar.h"

#include "desktop/keys/own_keys.h"
#include "ui_find_bar.h"

#include <QKeyEvent>

namespace bedside::desktop {

FindBar::FindBar(screen::ArticleView& page, QWidget* parent)
    : QFrame(parent), m_page(page), m_form(std::make_unique<Ui::FindBar>()) {
    m_form->setupUi(this);
    setFocusProxy(m_form->findField);
    connect(m_form->findField, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_form->findField, &QLineEdit::returnPressed, this, [this] { step(+1); });
    connect(m_form->findNext, &QToolButton::clicked, this, [this] { step(+1); });
    connect(m_form->findPrevious, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_form->findClose, &QToolButton::clicked, this, &FindBar::leave);
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
    hide();
    m_page.setFocus(Qt::OtherFocusReason);
}

void FindBar::search() {
    const QString words = m_form->findField->text();
    const int count = m_page.find(words);
    if (words.isEmpty())
        m_form->findCount->clear();
    else if (count == 0)
        m_form->findCount->setText(tr("Not on this page"));
    else
        step(+1);
}

void FindBar::step(int steps) {
    const int count = m_page.matchCount();
    if (count > 0)
        m_form->findCount->setText(tr("%1 of %2").arg(m_page.stepMatch(steps)).arg(count));
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (isKey(*event, OwnKey::CloseFind))
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace bedside::desktop
