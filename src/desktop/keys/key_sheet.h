// SPDX-License-Identifier: MIT
// The list of all keys, in a dialog that is read like a page.
#pragma once

#include "desktop/keys/key_list.h"
#include "desktop/looks/sheet_dialog.h"

#include <memory>
#include <optional>

namespace Ui {
class KeySheet;
}

namespace bedside::desktop {

class KeySheet : public SheetDialog {
    Q_OBJECT

public:
    KeySheet(QList<KeyGroup> groups, const screen::Theme& theme);
    ~KeySheet() override;

protected:
    int heightAt(int width) override;

private:
    void showKeys();

    const screen::Theme& m_theme;
    QList<KeyGroup> m_groups;
    std::optional<KeyForm> m_shown;
    std::unique_ptr<Ui::KeySheet> m_form;
};

} // namespace bedside::desktop
