// SPDX-License-Identifier: MIT
// How a handout looks on paper, and what is printed beside its parts.
#pragma once

#include "press/press.h"
#include "screen/theme.h"
#include "session/handout_bench.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace bedside::desktop {

class OptionCard;

class LookChoices : public QWidget {
    Q_OBJECT

public:
    explicit LookChoices(QWidget* parent = nullptr);
    /// Both must outlive it.
    void setUp(session::HandoutBench& bench, const screen::Theme& theme, press::Paper paper);

    const press::Layout& layout() const { return m_layout; }
    /// Chooses all of it.
    void choose(const press::Layout& layout);
    /// Returns what is chosen, in a line.
    QString summary() const;
    /// Follows the bench: what it offers and what is on.
    void follow();

signals:
    void layoutChanged();

private:
    using Extra = bool document::HandoutChoice::*;
    /// Returns the options, in their order.
    std::vector<OptionCard*> addChoice(const QString& label, const QString& name, const QStringList& options,
                                       int chosen, const std::function<void(int)>& choose);
    /// A choice among the values of one field of the layout.
    template <class Value>
    void addField(const QString& label, const QString& name, const QStringList& options, Value press::Layout::*field);
    void addLanguages();
    QString languageName() const;
    void addLabel(const QString& words);
    void addExtra(const QString& words, const QString& name, Extra extra);

    session::HandoutBench* m_bench = nullptr;
    const screen::Theme* m_theme = nullptr;
    QVBoxLayout* m_rows;
    press::Layout m_layout;
    std::vector<std::function<void()>> m_fields;              // each shows what the layout has
    std::vector<std::pair<OptionCard*, QString>> m_languages; // with their codes
    std::vector<std::pair<OptionCard*, Extra>> m_extras;
};

} // namespace bedside::desktop
