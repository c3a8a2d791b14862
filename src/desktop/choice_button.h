// SPDX-License-Identifier: MIT
// A button that names a choice and what is chosen, and opens the list of what can be: "Topic: Beds and sleep".
#pragma once

#include <QToolButton>

class QActionGroup;

namespace bedside::desktop {

class ChoiceButton : public QToolButton {
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget* parent = nullptr);

    /// Sets what is chosen among; the first option is chosen, without a signal.
    void setOptions(const QString& label, const QStringList& options);
    /// Returns the place of the chosen option.
    int chosen() const { return m_chosen; }

public slots:
    void choose(int option);

signals:
    void optionChosen(int option);

private:
    QString m_label;
    QStringList m_options;
    QActionGroup* m_group = nullptr;
    int m_chosen = 0;
};

} // namespace bedside::desktop
