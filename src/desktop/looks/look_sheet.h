// SPDX-License-Identifier: MIT
// All that can be chosen of how the program looks, in one place, and the way back to the usual look.
#pragma once

#include "desktop/looks/sheet_dialog.h"

#include <functional>
#include <memory>
#include <vector>

class QLabel;
namespace Ui {
class LookSheet;
}

namespace bedside::desktop {

class OptionCard;

class LookSheet : public SheetDialog {
    Q_OBJECT

public:
    explicit LookSheet(screen::Theme& theme);
    ~LookSheet() override;

protected:
    int heightAt(int width) override;

private:
    using Change = std::function<void(screen::Look& look)>;
    using IsChosen = std::function<bool(const screen::Look& look)>;
    struct Choice {
        OptionCard* card;
        IsChosen isChosen;
    };

    void fillColours();
    void fillSizes();
    void fillLetters();
    void fillHelps();
    OptionCard* addChip(QWidget& row, const QLabel& title, const QString& words, Change change, IsChosen isChosen);
    OptionCard* addHelp(const QString& words, bool screen::Look::*help);
    void add(OptionCard* card, Change change, IsChosen isChosen);
    void showLook();

    screen::Theme& m_theme;
    std::unique_ptr<Ui::LookSheet> m_form;
    std::vector<Choice> m_choices;
};

} // namespace bedside::desktop
