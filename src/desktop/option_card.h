// SPDX-License-Identifier: MIT
// One option of a question: a card that is a radio button or a check box to assistive technology.
#pragma once

#include "desktop/card_button.h"
#include "screen/theme.h"

class QLabel;

namespace bedside::desktop {

/// Row: a card as wide as the page, with the key that picks it. Chip: as wide as its words. Key: a
/// number on a scale, as wide as the scale has room for.
enum class CardShape { Row, Chip, Key };

class OptionCard : public CardButton {
    Q_OBJECT

public:
    /// The theme must outlive it. Of exclusive cards with one parent, one is chosen.
    OptionCard(const QString& words, CardShape shape, bool exclusive, const screen::Theme& theme,
               QWidget* parent = nullptr);

    /// Shows which key picks it.
    void setKey(const QString& key);
    QString words() const;
    /// Returns a chip's with all its words on one line, however large they are.
    QSize sizeHint() const override;
    /// Shows it chosen or not, also where one of exclusive cards would have to stay chosen.
    void choose(bool chosen);
    /// Leaves less room around its words, where the page has little.
    void setTight(bool tight);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

signals:
    /// Enter was pressed on a card that is chosen already.
    void confirmed();

private:
    void dress();
    void markChip();
    QString look() const;
    int roomForWords() const;
    OptionCard* neighbour(bool next) const;

    const screen::Theme& m_theme;
    CardShape m_shape;
    bool m_isExclusive;
    bool m_tight = false;
    QLabel* m_key;
    QLabel* m_words;
    QLabel* m_tick;
};

} // namespace bedside::desktop
