// SPDX-License-Identifier: MIT
// The heading of a group that opens and closes below it. Closed, it says what is chosen in the group.
#pragma once

#include "desktop/card_button.h"
#include "screen/theme.h"

class QLabel;

namespace bedside::desktop {

class FoldButton : public CardButton {
    Q_OBJECT

public:
    explicit FoldButton(QWidget* parent = nullptr);

    /// Both must outlive it. The button's own text is the title of the group.
    void setUp(QWidget* body, const screen::Theme& theme);
    void setTitle(const QString& words);
    void setSummary(const QString& words);
    void open(bool isOpen);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();

    QLabel* m_arrow;
    QLabel* m_title;
    QLabel* m_summary;
    QWidget* m_body = nullptr;
    const screen::Theme* m_theme = nullptr;
};

} // namespace bedside::desktop
