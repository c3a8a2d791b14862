// SPDX-License-Identifier: MIT
#include "desktop/keys/key_sheet.h"

#include "ui_key_sheet.h"

namespace bedside::desktop {

KeySheet::KeySheet(const QList<KeyGroup>& groups, const screen::Theme& theme)
    : SheetDialog(theme), m_form(std::make_unique<Ui::KeySheet>()) {
    m_form->setupUi(this);
    m_form->keys->setUp(theme, screen::Density::Page);
    m_form->keys->showPage(keyPage(groups));
    connect(m_form->closeButton, &QPushButton::clicked, this, &QDialog::close);
    m_form->keys->setFocus(Qt::OtherFocusReason);
}

KeySheet::~KeySheet() = default;

} // namespace bedside::desktop
