// SPDX-License-Identifier: MIT
#include "desktop/keys/key_sheet.h"

#include "desktop/foot_edge.h"
#include "ui_key_sheet.h"

#include <utility>

namespace bedside::desktop {

namespace {

constexpr int columnsNeed = 300; // per cent: so large a text leaves no room for columns

} // namespace

KeySheet::KeySheet(QList<KeyGroup> groups, const screen::Theme& theme)
    : SheetDialog(theme), m_theme(theme), m_groups(std::move(groups)), m_form(std::make_unique<Ui::KeySheet>()) {
    m_form->setupUi(this);
    new FootEdge(*m_form->keys, m_form->guidanceBar, FootEdge::Room::Used);
    m_form->keys->setUp(theme, screen::Density::Page);
    showKeys();
    connect(&theme, &screen::Theme::changed, this, &KeySheet::showKeys);
    connect(m_form->closeButton, &QPushButton::clicked, this, &QDialog::close);
    m_form->keys->setFocus(Qt::OtherFocusReason);
}

KeySheet::~KeySheet() = default;

/// In the largest words, the title stands beside the button that closes.
void KeySheet::showKeys() {
    const KeyForm form = m_theme.textPercent() >= columnsNeed ? KeyForm::Brief : KeyForm::Whole;
    m_form->barTitle->setVisible(form == KeyForm::Brief);
    if (m_shown != form)
        m_form->keys->showPage(keyPage(m_groups, form));
    m_shown = form;
}

int KeySheet::heightAt(int) { // which its page has already
    return m_form->keys->wholeHeight() + m_form->barRow->totalSizeHint().height();
}

} // namespace bedside::desktop
