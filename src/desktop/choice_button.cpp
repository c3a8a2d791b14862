// SPDX-License-Identifier: MIT
#include "desktop/choice_button.h"

#include <QActionGroup>
#include <QMenu>

namespace bedside::desktop {

ChoiceButton::ChoiceButton(QWidget* parent) : QToolButton(parent) {
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("look", QStringLiteral("filter"));
    setMenu(new QMenu(this));
}

void ChoiceButton::setOptions(const QString& label, const QStringList& options) {
    m_label = label;
    m_options = options;
    menu()->clear();
    delete m_group;
    m_group = new QActionGroup(this);
    for (int option = 0; option < options.size(); ++option) {
        QAction* action = menu()->addAction(options[option]);
        action->setCheckable(true);
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, option] { choose(option); });
    }
    m_chosen = -1;
    const QSignalBlocker quiet(this);
    choose(0);
}

void ChoiceButton::choose(int option) {
    if (option == m_chosen || option < 0 || option >= m_options.size())
        return;
    m_chosen = option;
    m_group->actions().at(option)->setChecked(true);
    const QString words = tr("%1: %2").arg(m_label, m_options[option]);
    setText(words + QStringLiteral("  ▾"));
    setAccessibleName(words);
    emit optionChosen(option);
}

} // namespace bedside::desktop
