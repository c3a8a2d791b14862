// SPDX-License-Identifier: MIT
#include "desktop/handouts/look_choices.h"

#include "desktop/airy_label.h"
#include "desktop/button_row.h"
#include "desktop/option_card.h"

#include <QVBoxLayout>

namespace bedside::desktop {

LookChoices::LookChoices(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
}

void LookChoices::setUp(session::HandoutBench& bench, const screen::Theme& theme, press::Paper paper) {
    m_bench = &bench;
    m_theme = &theme;
    m_layout.paper = paper;
    addLanguages();
    addField(tr("Paper"), QStringLiteral("paper"), {tr("A4"), tr("Letter"), tr("A5")}, &press::Layout::paper);
    addField(tr("Print"), QStringLiteral("print"), {tr("Normal"), tr("Large"), tr("Giant")}, &press::Layout::print);
    addField(tr("Margins"), QStringLiteral("margins"), {tr("Usual"), tr("Narrow"), tr("Wide")},
             &press::Layout::margins);
    addField(tr("Ink"), QStringLiteral("ink"), {tr("Colour"), tr("Black only")}, &press::Layout::ink);
    addField(tr("Sides of the paper"), QStringLiteral("sides"), {tr("One"), tr("Both")}, &press::Layout::sides);
    m_rows->addSpacing(6);
    addLabel(tr("Also print"));
    addExtra(tr("The list of studies"), QStringLiteral("evidenceCard"), &document::HandoutChoice::hasEvidence);
    addExtra(tr("Lines for name and date"), QStringLiteral("nameLinesCard"), &document::HandoutChoice::hasNameLines);
    addExtra(tr("Lines for how long and how often"), QStringLiteral("doseLinesCard"),
             &document::HandoutChoice::hasDoseLines);
    addExtra(tr("Advice from your private answers"), QStringLiteral("privateCard"),
             &document::HandoutChoice::hasPrivate);
    follow();
}

template <class Value>
void LookChoices::addField(const QString& label, const QString& name, const QStringList& options,
                           Value press::Layout::*field) {
    const auto cards = addChoice(label, name, options, static_cast<int>(m_layout.*field), [this, field](int option) {
        m_layout.*field = static_cast<Value>(option);
        emit layoutChanged();
    });
    m_fields.push_back([this, field, cards] { cards.at(static_cast<std::size_t>(m_layout.*field))->setChecked(true); });
}

void LookChoices::choose(const press::Layout& layout) {
    if (layout == m_layout)
        return;
    m_layout = layout;
    for (const auto& show : m_fields)
        show();
    emit layoutChanged();
}

/// Each in its own words, so that whoever reads it finds it.
void LookChoices::addLanguages() {
    const std::vector<session::Language> languages = m_bench->languages();
    if (languages.empty())
        return;
    QStringList names;
    for (const session::Language& each : languages)
        names.append(each.name);
    const auto cards = addChoice(tr("Language of the handout"), QStringLiteral("handoutLanguage"), names, 0,
                                 [this](int option) { m_bench->speak(m_languages.at(std::size_t(option)).second); });
    for (std::size_t place = 0; place < languages.size(); ++place)
        m_languages.emplace_back(cards[place], languages[place].code);
}

QString LookChoices::languageName() const {
    for (const session::Language& each : m_bench->languages())
        if (each.code == m_bench->language())
            return each.name;
    return {};
}

std::vector<OptionCard*> LookChoices::addChoice(const QString& label, const QString& name, const QStringList& options,
                                                int chosen, const std::function<void(int)>& choose) {
    std::vector<OptionCard*> cards;
    if (m_rows->count() > 0)
        m_rows->addSpacing(6);
    addLabel(label);
    auto* row = new ButtonRow(this);
    for (int option = 0; option < options.size(); ++option) {
        auto* chip = new OptionCard(options[option], CardShape::Chip, true, *m_theme, row);
        chip->setObjectName(name + QString::number(option + 1));
        chip->setAccessibleName(tr("%1: %2").arg(label, options[option]));
        chip->setChecked(option == chosen);
        connect(chip, &QPushButton::clicked, this, [choose, option] { choose(option); });
        cards.push_back(chip);
    }
    m_rows->addWidget(row);
    return cards;
}

void LookChoices::addLabel(const QString& words) {
    auto* label = new AiryLabel(words, this);
    label->setWordWrap(true);
    label->setProperty("look", QStringLiteral("label"));
    m_rows->addWidget(label);
}

void LookChoices::addExtra(const QString& words, const QString& name, Extra extra) {
    auto* card = new OptionCard(words, CardShape::Row, false, *m_theme, this);
    card->setObjectName(name);
    card->setTight(true);
    m_rows->addWidget(card);
    connect(card, &QPushButton::clicked, this, [this, extra](bool on) { m_bench->write(extra, on); });
    m_extras.emplace_back(card, extra);
}

void LookChoices::follow() {
    for (const auto& [card, code] : m_languages)
        card->setChecked(code == m_bench->language());
    const document::HandoutChoice choice = m_bench->choice();
    for (const auto& [card, extra] : m_extras) {
        card->setChecked(choice.*extra);
        if (extra == &document::HandoutChoice::hasPrivate)
            card->setVisible(m_bench->offersPrivateAdvice());
    }
}

QString LookChoices::summary() const {
    const QString paper[] = {tr("A4"), tr("Letter"), tr("A5")};
    const QString print[] = {tr("normal print"), tr("large print"), tr("giant print")};
    QStringList chosen = m_bench->isInOwnLanguage() ? QStringList() : QStringList{languageName()};
    chosen.append({paper[static_cast<int>(m_layout.paper)], print[static_cast<int>(m_layout.print)],
                   m_layout.ink == press::Ink::Black ? tr("black only") : tr("colour")});
    return chosen.join(QStringLiteral(" · "));
}

} // namespace bedside::desktop
