// SPDX-License-Identifier: MIT
#include "desktop/looks/look_sheet.h"

#include "desktop/foot_edge.h"
#include "desktop/option_card.h"
#include "ui_look_sheet.h"

#include <algorithm>
#include <utility>

namespace bedside::desktop {

using screen::FontChoice;
using screen::Look;
using screen::ThemeChoice;

LookSheet::LookSheet(screen::Theme& theme)
    : SheetDialog(theme), m_theme(theme), m_form(std::make_unique<Ui::LookSheet>()) {
    m_form->setupUi(this);
    new FootEdge(*m_form->scroll, m_form->guidanceBar);
    fillColours();
    fillSizes();
    fillLetters();
    fillHelps();
    QWidget* before = m_choices.front().card;
    for (const Choice& choice : m_choices) {
        setTabOrder(before, choice.card);
        before = choice.card;
    }
    setTabOrder(before, m_form->usualButton);
    connect(m_form->usualButton, &QPushButton::clicked, this, [this] { m_theme.setLook({}); });
    connect(m_form->closeButton, &QPushButton::clicked, this, &QDialog::close);
    connect(&theme, &screen::Theme::changed, this, &LookSheet::showLook);
    showLook();
    const auto chosen = std::ranges::find_if(m_choices, [](const Choice& choice) { return choice.card->isChecked(); });
    if (chosen != m_choices.end()) // where the sheet begins to be read, and not at its end
        chosen->card->setFocus(Qt::OtherFocusReason);
}

LookSheet::~LookSheet() = default;

int LookSheet::heightAt(int width) {
    return m_form->rows->totalHeightForWidth(width) + m_form->barRow->totalHeightForWidth(width);
}

void LookSheet::fillColours() {
    for (const auto& [choice, words] :
         {std::pair{ThemeChoice::System, tr("As the system")}, std::pair{ThemeChoice::Light, tr("Light")},
          std::pair{ThemeChoice::Dark, tr("Dark")}, std::pair{ThemeChoice::Sepia, tr("Sepia")},
          std::pair{ThemeChoice::Contrast, tr("High contrast")}})
        addChip(
            *m_form->colours, *m_form->coloursTitle, words, [choice](Look& look) { look.colours = choice; },
            [choice](const Look& look) { return look.colours == choice; });
}

void LookSheet::fillSizes() {
    for (const int percent : screen::Theme::textSizes)
        addChip(
            *m_form->sizes, *m_form->sizesTitle, tr("%1 %").arg(percent),
            [percent](Look& look) { look.textPercent = percent; },
            [percent](const Look& look) { return look.textPercent == percent; });
}

void LookSheet::fillLetters() {
    for (const auto& [choice, words] :
         {std::pair{FontChoice::Usual, tr("Usual (%1)")}, std::pair{FontChoice::System, tr("The system’s (%1)")},
          std::pair{FontChoice::Serif, tr("With serifs (%1)")},
          std::pair{FontChoice::Easy, tr("Hard to mistake (%1)")}})
        if (m_theme.families().offers(choice))
            addChip(
                *m_form->letters, *m_form->lettersTitle, words.arg(m_theme.families().family(choice)),
                [choice](Look& look) { look.font = choice; },
                [choice](const Look& look) { return look.font == choice; });
    m_form->noEasyLetters->setHidden(m_theme.families().offers(FontChoice::Easy));
}

void LookSheet::fillHelps() {
    addHelp(tr("More space between letters and lines"), &Look::isAiry)->setObjectName(QStringLiteral("airyCard"));
    addHelp(tr("Reading ruler: the lines you read stay clear, the rest fades (F4)"), &Look::hasRuler)
        ->setObjectName(QStringLiteral("rulerCard"));
    OptionCard* still = addHelp(tr("Nothing blinks or slides"), &Look::isStill);
    still->setObjectName(QStringLiteral("stillCard"));
    if (m_theme.systemIsStill()) { // then it is not ours to allow
        still->setEnabled(false);
        still->setAccessibleDescription(tr("Set by the system"));
    }
}

OptionCard* LookSheet::addChip(QWidget& row, const QLabel& title, const QString& words, Change change,
                               IsChosen isChosen) {
    auto* card = new OptionCard(words, CardShape::Chip, true, m_theme, &row);
    card->setAccessibleDescription(title.text());
    add(card, std::move(change), std::move(isChosen));
    return card;
}

OptionCard* LookSheet::addHelp(const QString& words, bool Look::*help) {
    auto* card = new OptionCard(words, CardShape::Row, false, m_theme, m_form->helps);
    m_form->helpRows->addWidget(card);
    add(
        card, [card, help](Look& look) { look.*help = card->isChecked(); },
        [this, help](const Look& look) { return look.*help || (help == &Look::isStill && m_theme.systemIsStill()); });
    return card;
}

void LookSheet::add(OptionCard* card, Change change, IsChosen isChosen) {
    m_choices.push_back({card, std::move(isChosen)});
    connect(card, &QPushButton::clicked, this, [this, change = std::move(change)] {
        Look look = m_theme.look();
        change(look);
        m_theme.setLook(look);
    });
}

void LookSheet::showLook() {
    const Look& look = m_theme.look();
    for (const Choice& choice : m_choices)
        choice.card->choose(choice.isChosen(look));
    m_form->usualButton->setDisabled(look == Look{});
}

} // namespace bedside::desktop
