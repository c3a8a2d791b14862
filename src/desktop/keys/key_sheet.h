// SPDX-License-Identifier: MIT
// The list of all keys, in a dialog that is read like a page.
#pragma once

#include "desktop/keys/key_list.h"
#include "desktop/looks/sheet_dialog.h"

#include <memory>

namespace Ui {
class KeySheet;
}

namespace bedside::desktop {

class KeySheet : public SheetDialog {
    Q_OBJECT

public:
    KeySheet(const QList<KeyGroup>& groups, const screen::Theme& theme);
    ~KeySheet() override;

private:
    std::unique_ptr<Ui::KeySheet> m_form;
};

} // namespace bedside::desktop
